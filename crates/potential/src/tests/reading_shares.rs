//! A share in a file is a share, of its year, and the one that the amounts make.

use kernel::Coded;

use super::{JUDGED, area, decimal, opened_with, place, row};
use crate::{
    AccountRow, Accounts, DefinitionKey, Judged, Quality, RowProblem, read_plain, write_plain,
};

const HEADER: &str =
    "municipality,year,definition,area,private,control_bids,base,share,quality,illustrative";

#[test]
fn a_published_share_over_a_hundred_is_refused_whatever_the_amounts_are() {
    assert_eq!(
        said(&[
            "0101,2022,pli,hk2,40,,100,150,,",
            "0147,2022,pli,hk2,,,,101,,"
        ]),
        ["2 share SHARE_OVER_HUNDRED", "3 share SHARE_OVER_HUNDRED"]
    );
}

#[test]
fn a_share_below_nothing_is_named_at_its_line() {
    assert_eq!(
        said(&["0101,2022,pli,hk2,,,,-1,,"]),
        ["2 share NEGATIVE_SHARE"]
    );
}

#[test]
fn amounts_of_more_than_all_say_the_share_they_make() {
    let problems =
        read_plain(&file(&["0101,2022,iku_2016,hk2,900,200,1000,,,"]), &JUDGED).unwrap_err();
    assert_eq!(
        problems.first().unwrap().danish(),
        "Linje 2: andelen er over 100 pct.: 110"
    );
}

#[test]
fn a_published_share_is_that_of_the_amounts_beside_it_to_its_last_digit() {
    let fits = [
        "0101,2022,pli,hk2,734,,2690,27.3,,",
        "0147,2022,pli,hk2,734,,2690,27,exact,",
        "0151,2022,pli,hk2,734,,2690,27.5,approximate,",
        "0153,2022,pli,hk2,734,,2690,20,at_least,",
        "0155,2022,pli,hk2,734,,2690,30,at_most,",
    ];
    assert_eq!(read_plain(&file(&fits), &JUDGED).unwrap().len(), 5);
    assert_eq!(
        said(&[
            "0101,2022,pli,hk2,734,,2690,27.5,,",
            "0147,2022,pli,hk2,734,,2690,30,at_least,",
            "0151,2022,pli,hk2,734,,2690,20,at_most,",
        ]),
        [
            "2 share SHARE_DISAGREES",
            "3 share SHARE_DISAGREES",
            "4 share SHARE_DISAGREES"
        ]
    );
}

#[test]
fn a_year_is_one_that_the_definition_holds_for() {
    assert_eq!(
        said(&["0101,2022,iku_before_2016,hk2,40,0,100,,,"]),
        ["2 year YEAR_OUTSIDE_DEFINITION"]
    );
    let rows = read_plain(
        &file(&["0101,2015,iku_before_2016,hk2,40,0,100,,,"]),
        &JUDGED,
    );
    assert_eq!(rows.unwrap().len(), 1);
}

#[test]
fn an_area_that_the_accounts_do_not_tell_apart_has_no_row() {
    assert_eq!(
        said(&["0101,2022,pli,rengoering,40,,100,,,"]),
        ["2 area AREA_NOT_VISIBLE"]
    );
}

#[test]
fn what_is_invented_is_written_as_such_and_reads_as_such() {
    let invented = AccountRow {
        illustrative: true,
        ..super::private("0101", 300)
    };
    let rows = [invented, super::private("0147", 300)];
    let of_an_invented_set = Judged {
        illustrative: true,
        ..JUDGED
    };
    assert_eq!(
        read_plain(&write_plain(&rows), &of_an_invented_set).unwrap(),
        rows
    );
    assert_eq!(
        said(&["0101,2022,pli,hk2,40,,100,,,maybe"]),
        ["2 illustrative UNKNOWN_ACCOUNT_CODE"]
    );
}

#[test]
fn a_data_set_takes_no_row_that_a_file_may_not_have() {
    let share = |municipality, share, quality| AccountRow {
        share: Some(decimal(share)),
        quality,
        ..row(place(municipality))
    };
    let rows = vec![
        share("0101", "101", Quality::Exact),
        AccountRow {
            private: Some(decimal("50")),
            base: Some(decimal("100")),
            ..share("0147", "60", Quality::AtLeast)
        },
        AccountRow {
            definition: DefinitionKey::IKU_BEFORE_2016,
            ..share("0151", "1", Quality::Exact)
        },
        AccountRow {
            area: area("rengoering"),
            ..share("0153", "1", Quality::Exact)
        },
    ];
    let opening = opened_with(super::opening(rows));
    let refusal = kernel::Aggregate::decide(None::<&Accounts>, opening).unwrap_err();
    let said: Vec<String> = refusal
        .parts()
        .iter()
        .map(|part| format!("{} {}", part.field().join("."), part.code()))
        .collect();
    assert_eq!(
        said,
        [
            "rows.0.share SHARE_OVER_HUNDRED",
            "rows.1.share SHARE_DISAGREES",
            "rows.2.year YEAR_OUTSIDE_DEFINITION",
            "rows.3.area AREA_NOT_VISIBLE"
        ]
    );
    for part in refusal.parts() {
        assert_ne!(part.danish(), part.to_string());
    }
}

fn file(lines: &[&str]) -> String {
    format!("{HEADER}\n{}\n", lines.join("\n"))
}

fn said(lines: &[&str]) -> Vec<String> {
    let problems = read_plain(&file(lines), &JUDGED).unwrap_err();
    let told = |problem: &RowProblem| {
        let column = problem.column.as_deref().unwrap_or("-");
        format!("{} {column} {}", problem.line, problem.code())
    };
    problems.iter().map(told).collect()
}
