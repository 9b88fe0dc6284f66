use kernel::{Coded, LocalizedText};
use rust_decimal::Decimal;

use super::{JUDGED, area, place};
use crate::{
    AccountRow, AccountTable, DefinitionKey, Part, RowProblem, Sign, SkippedBecause,
    StatbankReading, TableRow, Verified, read_statbank,
};

const REGK31: &str = "OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD";

#[test]
fn lines_are_summed_by_the_table_in_thousands_of_kroner() {
    let reading = read(&[
        "101;2.28.11;1;1.0;LOBM;2022;600,5",
        "101;2.28.11 Vejvedligeholdelse m.v.;1;4.5;LOBM;2022;400",
        "101;02820;1;4.5;LOBM;2022;100",
        "101;5.30.27;1;4.5;LOBM;2022;7",
    ]);
    let row = only(&reading);
    assert_eq!(row.area, area("hk2"));
    assert_eq!(row.place, place("0101"));
    assert_eq!(row.private, Some(Decimal::from(400_000)));
    assert_eq!(row.base, Some(Decimal::from(1_000_500)));
    assert!(row.illustrative);
    let skipped = reading.skipped.first().unwrap();
    assert_eq!(
        (skipped.because, skipped.lines),
        (SkippedBecause::NotInTheTable, 2)
    );
}

#[test]
fn what_would_count_twice_is_left_out_and_said() {
    let reading = read(&[
        "101;22811;1;45;LOBM;2022;400",
        "101;22811;1;45;INDL;2022;..",
        "101;22811;1;TOT;LOBM;2022;1000",
        "101;22811;3;45;LOBM;2022;9",
        "0;22811;1;45;LOBM;2022;99",
        "910;22811;1;45;LOBM;2022;99",
    ]);
    assert_eq!(only(&reading).base, Some(Decimal::from(400_000)));
    let skipped: Vec<_> = reading
        .skipped
        .iter()
        .map(|one| (one.because, one.lines))
        .collect();
    assert_eq!(
        skipped,
        [
            (SkippedBecause::NotAMunicipality, 2),
            (SkippedBecause::NotOperating, 1),
            (SkippedBecause::PerInhabitant, 1),
            (SkippedBecause::AggregateArt, 1),
        ]
    );
}

#[test]
fn the_accounts_with_owners_are_read_by_their_owner() {
    let text = "\u{feff}\"EJER\";\"OMRÅDE\";FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD\r\n4;101;22811;1;49;LOBM;2022;400\r\n1;101;22811;1;10;LOBM;2022;600\r\n";
    let mut table = table();
    table.rows.retain(|row| row.part == Part::Base);
    table.rows.push(TableRow {
        owner: Some("4".to_owned()),
        art: String::new(),
        ..private_row()
    });
    let reading = read_statbank(text, &table, &DefinitionKey::PLI, &JUDGED).unwrap();
    assert_eq!(only(&reading).private, Some(Decimal::from(400_000)));
    assert_eq!(only(&reading).base, Some(Decimal::from(1_000_000)));
}

#[test]
fn every_line_with_a_problem_is_named() {
    let problems = said(&[
        "101;22811;1;45;LOBM;2022;1.234,5",
        "102;22811;1;45;LOBM;2022;1",
        "147;22811;9;45;LOBM;2022;1",
        "147;22811;1;X;LOBM;2022;1",
        "147;22811;1;45;KR;2022;1",
        "147;22811;1;45;LOBM;2022K1;1",
        "147;22811;1;45;LOBM;2022;",
        "147;22811;1;45;LOBM;2022;1",
        "151;22811;1;45;LOBM;2022;1.5",
        "151;22811;1;46;LOBM;2022;..",
        "151;22811;1;47;LOBM;2022;1;2",
        "153;22811;1;11;LOBM;2022;-5",
    ]);
    assert_eq!(
        problems,
        [
            "2 INDHOLD MIXED_SEPARATORS",
            "3 OMRÅDE UNKNOWN_MUNICIPALITY",
            "4 DRANST UNKNOWN_ACCOUNT_CODE",
            "5 ART UNKNOWN_ACCOUNT_CODE",
            "6 PRISENHED UNKNOWN_ACCOUNT_CODE",
            "7 TID UNKNOWN_YEAR",
            "8 INDHOLD EMPTY_FIELD",
            "9 - DUPLICATE_ROW",
            "10 INDHOLD WRONG_SEPARATOR",
            "11 INDHOLD NOT_A_NUMBER",
            "12 - WRONG_COLUMNS",
            "13 INDHOLD NEGATIVE_BASE",
        ]
    );
}

#[test]
fn a_share_over_a_hundred_is_a_problem_of_the_file() {
    let problems = said(&[
        "101;22811;1;45;LOBM;2022;400",
        "101;22811;1;10;LOBM;2022;-100",
    ]);
    assert_eq!(problems, ["2 INDHOLD SHARE_OVER_HUNDRED"]);
}

#[test]
fn a_definition_that_counts_control_bids_needs_a_table_that_names_them() {
    let file = format!("{REGK31}\n101;22811;1;45;LOBM;2022;400");
    let of_bids = AccountTable {
        definition: DefinitionKey::IKU_2016,
        ..table()
    };
    let problems = read_statbank(&file, &of_bids, &DefinitionKey::IKU_2016, &JUDGED).unwrap_err();
    let first = problems.first().unwrap();
    assert_eq!(first.code(), "TABLE_LACKS_CONTROL_BIDS");
}

#[test]
fn a_table_of_one_definition_does_not_read_a_file_by_another() {
    let file = format!("{REGK31}\n101;22811;1;45;LOBM;2022;400");
    let problems = read_statbank(&file, &table(), &DefinitionKey::IKU_2016, &JUDGED).unwrap_err();
    let first = problems.first().unwrap();
    assert_eq!(first.code(), "TABLE_OF_ANOTHER_DEFINITION");
}

#[test]
fn a_year_that_the_definition_does_not_hold_for_is_a_problem_of_the_file() {
    let mut of_bids = AccountTable {
        definition: DefinitionKey::IKU_BEFORE_2016,
        ..table()
    };
    of_bids.rows.push(TableRow {
        part: Part::ControlBid,
        art: "9".to_owned(),
        ..private_row()
    });
    let file = format!("{REGK31}\n101;22811;1;45;LOBM;2022;400");
    let problems =
        read_statbank(&file, &of_bids, &DefinitionKey::IKU_BEFORE_2016, &JUDGED).unwrap_err();
    assert_eq!(problems.first().unwrap().code(), "YEAR_OUTSIDE_DEFINITION");
}

#[test]
fn a_file_of_which_nothing_is_counted_says_why_each_line_was_left_out() {
    let file = format!("{REGK31}\n101;5.30.27;1;45;LOBM;2022;400\n101;22811;1;TOT;LOBM;2022;400");
    let problems = read_statbank(&file, &table(), &DefinitionKey::PLI, &JUDGED).unwrap_err();
    let problem = problems.first().unwrap();
    assert_eq!(problem.code(), "NOTHING_COUNTED");
    assert_eq!(
        problem.to_string(),
        "line 1: none of the file's lines is counted: AGGREGATE_ART 1, NOT_IN_THE_TABLE 1"
    );
}

#[test]
fn a_row_of_the_table_that_leaves_out_goes_before_what_follows() {
    let mut table = table();
    table.rows.insert(
        0,
        TableRow {
            function: "2.28.11".to_owned(),
            art: String::new(),
            sign: Sign::LeaveOut,
            ..private_row()
        },
    );
    let file = format!("{REGK31}\n101;22811;1;45;LOBM;2022;400");
    let reading = read_statbank(&file, &table, &DefinitionKey::PLI, &JUDGED).unwrap();
    assert_eq!(only(&reading).private, Some(Decimal::ZERO));
}

#[test]
fn the_shipped_table_reads_roads_and_parks_within_the_main_accounts() {
    let file = format!("{REGK31}\n101;22811;1;45;LOBM;2022;400\n101;22811;1;10;LOBM;2022;600");
    let table = AccountTable::illustrative();
    let rows = read_statbank(&file, table, &DefinitionKey::PLI, &JUDGED)
        .unwrap()
        .rows;
    let keys: Vec<&str> = rows.iter().map(|row| row.area.key()).collect();
    assert_eq!(keys, ["total", "hk2", "vej_park"]);
    let shares = rows.iter().map(|row| row.share().unwrap().percent);
    assert!(
        shares
            .into_iter()
            .all(|percent| percent == Decimal::from(40))
    );
}

fn read(lines: &[&str]) -> StatbankReading {
    let file = format!("{REGK31}\n{}", lines.join("\n"));
    read_statbank(&file, &table(), &DefinitionKey::PLI, &JUDGED).unwrap()
}

fn said(lines: &[&str]) -> Vec<String> {
    let file = format!("{REGK31}\n{}", lines.join("\n"));
    let problems = read_statbank(&file, &table(), &DefinitionKey::PLI, &JUDGED).unwrap_err();
    let told = |problem: &RowProblem| {
        let column = problem.column.as_deref().unwrap_or("-");
        format!("{} {column} {}", problem.line, problem.code())
    };
    problems.iter().map(told).collect()
}

fn only(reading: &StatbankReading) -> &AccountRow {
    assert_eq!(reading.rows.len(), 1, "{:?}", reading.rows);
    reading.rows.first().unwrap()
}

/// Art 4 on main account 2 is private, and all of it is the base.
fn table() -> AccountTable {
    AccountTable {
        key: "test".to_owned(),
        edition: "1".to_owned(),
        title: LocalizedText::da("Prøve"),
        definition: DefinitionKey::PLI,
        illustrative: true,
        rows: vec![
            private_row(),
            TableRow {
                part: Part::Base,
                art: String::new(),
                ..private_row()
            },
        ],
    }
}

fn private_row() -> TableRow {
    TableRow {
        function: "2".to_owned(),
        art: "4".to_owned(),
        owner: None,
        part: Part::Private,
        area: area("hk2"),
        sign: Sign::Add,
        verified: Verified::Unverified,
        note: None,
    }
}
