use kernel::Coded;
use rust_decimal::Decimal;

use super::{JUDGED, place, private};
use crate::{
    AccountRow, DefinitionKey, RowProblem, illustrative_rows, known_municipal_rows,
    known_national_rows, read_plain, text_of, write_plain,
};

const HEADER: &str = "municipality,year,definition,area,private,control_bids,base";

#[test]
fn a_plain_file_is_read_in_kroner() {
    let rows = read_plain(&file(&["0101,2022,pli,vej_park,300,,1000.00"]), &JUDGED).unwrap();
    assert_eq!(rows, [private("0101", 300)]);
}

#[test]
fn columns_may_stand_in_any_order_with_a_mark_quotes_and_other_line_ends() {
    let text = "\u{feff}base,area,year,\"definition\",municipality,control_bids,private\r\n\r\n\"1000\",vej_park,2022,pli, 101 ,,300\r\n";
    assert_eq!(read_plain(text, &JUDGED).unwrap(), [private("0101", 300)]);
}

#[test]
fn what_is_written_as_a_plain_file_reads_as_the_same_rows() {
    let mut invented = illustrative_rows(&DefinitionKey::IKU_2016, &[2023]);
    invented.iter_mut().for_each(|row| row.illustrative = false);
    for rows in [known_national_rows(), known_municipal_rows(), invented] {
        let mut read: Vec<AccountRow> = read_plain(&write_plain(&rows), &JUDGED).unwrap();
        read.sort();
        assert_eq!(read, rows);
    }
}

#[test]
fn a_published_share_says_how_it_is_meant_and_is_a_share() {
    let header = format!("{HEADER},share,quality");
    let text = format!(
        "{header}\n0661,2021,pli,vej_park,,,,80,at_least\n0101,2021,pli,vej_park,,,,101,\n0147,2021,pli,vej_park,,,,,\n0151,2021,pli,vej_park,,,,20,maybe\n"
    );
    let problems: Vec<String> = read_plain(&text, &JUDGED)
        .unwrap_err()
        .iter()
        .map(|problem| format!("{} {}", problem.field().join("."), problem.code()))
        .collect();
    assert_eq!(
        problems,
        [
            "file.3.share SHARE_OVER_HUNDRED",
            "file.4.share EMPTY_FIELD",
            "file.5.quality UNKNOWN_ACCOUNT_CODE"
        ]
    );
}

#[test]
fn every_row_with_a_problem_is_named_and_nothing_is_loaded() {
    let problems = said(&file(&[
        "0101,2022,pli,vej_park,300,,1000",
        "0102,2022,pli,vej_park,300,,1000",
        "0101,2022,pli,vej_park,300,,1000",
        "0147,22,pli,vej_park,300,,1000",
        "0147,2022,iku,vej_park,300,,1000",
        "0147,2022,pli,vejpark,300,,1000",
        "0147,2022,pli,vej_park,1001,,1000",
        "0151,2022,pli,vej_park,300,,\"1.234,5\"",
        "0151,2022,pli,vej_park,300,,\"1,234.5\"",
        "0151,2022,pli,vej_park,300,,\"1234,5\"",
        "0151,2022,pli,vej_park,300,,1.234",
        "0151,2022,pli,vej_park,300,,-5",
        "0151,2022,pli,vej_park,abc,,1000",
        "0151,2022,pli,vej_park,,,1000",
        "0151,2022,iku_2016,vej_park,300,,1000",
        "0151,2022,pli,vej_park,300,1000",
        "0151,2022,pli,vej_park,1,,99999999999999999999999999999999",
    ]));
    assert_eq!(
        problems,
        [
            "3 municipality UNKNOWN_MUNICIPALITY",
            "4 - DUPLICATE_ROW",
            "5 year UNKNOWN_YEAR",
            "6 definition UNKNOWN_DEFINITION",
            "7 area UNKNOWN_AREA",
            "8 private SHARE_OVER_HUNDRED",
            "9 base MIXED_SEPARATORS",
            "10 base MIXED_SEPARATORS",
            "11 base WRONG_SEPARATOR",
            "12 base WRONG_SEPARATOR",
            "13 base NEGATIVE_BASE",
            "14 private NOT_A_NUMBER",
            "15 private EMPTY_FIELD",
            "16 control_bids EMPTY_FIELD",
            "17 - WRONG_COLUMNS",
            "18 base AMOUNT_TOO_LARGE",
        ]
    );
}

#[test]
fn a_row_has_all_its_problems_said() {
    let problems = said(&file(&["x,y,z,æ,ø,,å"]));
    assert_eq!(problems.len(), 6);
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let text = format!("\r\n{HEADER}\r\n\r\n\r\n0101,2022,pli,vej_park,x,,1000\r\n");
    assert_eq!(said(&text), ["5 private NOT_A_NUMBER"]);
}

#[test]
fn wrong_columns_are_named() {
    assert_eq!(
        said("municipality,year,definition,area,private,base,colour\n0101,2022,pli,vej_park,1,2,3"),
        [
            "1 colour COLUMN_UNEXPECTED",
            "1 control_bids COLUMN_MISSING"
        ]
    );
    assert_eq!(said(""), ["1 - NO_ROWS"]);
    assert_eq!(said(HEADER), ["1 - NO_ROWS"]);
    let semicolons = HEADER.replace(',', ";");
    assert_eq!(said(&semicolons).len(), 9);
}

#[test]
fn a_problem_has_a_sentence_in_each_language() {
    let problems =
        read_plain(&file(&["0101,2022,pli,vej_park,300,,\"1.234,5\""]), &JUDGED).unwrap_err();
    let problem = problems.first().unwrap();
    assert_eq!(
        problem.danish(),
        "Linje 2: “1.234,5” blander komma og punktum"
    );
    assert_eq!(
        problem.to_string(),
        "line 2: “1.234,5” mixes comma and point"
    );
    assert_eq!(problem.field(), ["file", "2", "base"]);
    assert!(RowProblem::CODES.contains(&problem.code()));
}

#[test]
fn bytes_that_are_no_text_are_refused_at_their_line() {
    let problem = text_of(b"a\nb\xff").unwrap_err();
    assert_eq!((problem.line, problem.code()), (2, "NOT_UTF8"));
}

#[test]
fn amounts_are_exact() {
    let rows = read_plain(&file(&["0101,2022,pli,vej_park,0.10,,0.30"]), &JUDGED).unwrap();
    let row = rows.first().unwrap();
    assert_eq!(row.private, Some(Decimal::new(1, 1)));
    assert_eq!(row.place, place("0101"));
}

fn file(lines: &[&str]) -> String {
    format!("{HEADER}\n{}\n", lines.join("\n"))
}

fn said(text: &str) -> Vec<String> {
    let problems = read_plain(text, &JUDGED).unwrap_err();
    let told = |problem: &RowProblem| {
        let column = problem.column.as_deref().unwrap_or("-");
        format!("{} {column} {}", problem.line, problem.code())
    };
    problems.iter().map(told).collect()
}
