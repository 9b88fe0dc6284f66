//! No krone of the StatBank is counted twice.

use kernel::Coded;
use rust_decimal::Decimal;

use super::JUDGED;
use crate::{AccountTable, DefinitionKey, RowProblem, StatbankReading, read_statbank};

const REGK31: &str = "OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD";
const REGK100: &str = "OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD;EJER";

#[test]
fn a_function_is_not_added_to_the_functions_within_it() {
    let problems = said(
        REGK31,
        &[
            "101;2.28.11 Vejvedligeholdelse;1;1;LOBM;2022;900",
            "101;2.28 Kommunale veje;1;1;LOBM;2022;900",
            "101;2;1;1;LOBM;2022;900",
            "101;2.32.31;1;1;LOBM;2022;5",
        ],
    );
    assert_eq!(
        problems,
        [
            "2 CODES_OVERLAP: line 2: the amount is also in line 4, which has a wider function or art",
            "3 CODES_OVERLAP: line 3: the amount is also in line 4, which has a wider function or art",
            "5 CODES_OVERLAP: line 5: the amount is also in line 4, which has a wider function or art",
        ]
    );
}

#[test]
fn an_art_is_not_added_to_the_arts_within_it() {
    let lines = [
        "101;2.28.11;1;4.0;LOBM;2022;100",
        "101;2.28.11;1;4;LOBM;2022;100",
    ];
    assert_eq!(codes(REGK31, &lines), ["2 CODES_OVERLAP"]);
}

#[test]
fn a_wide_function_of_a_narrow_art_meets_a_narrow_function_of_a_wide_art() {
    let lines = [
        "101;2.28;1;4.0;LOBM;2022;100",
        "101;2.28.11;1;4;LOBM;2022;100",
    ];
    assert_eq!(codes(REGK31, &lines), ["3 CODES_OVERLAP"]);
}

#[test]
fn codes_beside_each_other_years_places_and_owners_do_not_overlap() {
    let reading = read(
        REGK31,
        &[
            "101;2.28;1;4.0;LOBM;2022;100",
            "101;2.28;1;4.5;LOBM;2022;100",
            "101;2.28.11;1;1;LOBM;2022;100",
            "101;2.28.11;1;4;LOBM;2021;100",
            "147;2.28.11;1;4;LOBM;2022;100",
            "101;2.28.11;1;TOT;LOBM;2022;400",
        ],
    );
    let row = reading.unwrap().rows.into_iter().find(|row| {
        (row.year, row.place.to_string(), row.area.key()) == (2022, "0101".to_owned(), "hk2")
    });
    assert_eq!(row.unwrap().base, Some(Decimal::from(300_000)));
    let owners = [
        "101;22811;1;4;LOBM;2022;1;4",
        "101;22811;1;4.0;LOBM;2022;1;1",
    ];
    assert!(read(REGK100, &owners).is_ok());
}

fn read(header: &str, lines: &[&str]) -> Result<StatbankReading, Vec<RowProblem>> {
    let file = format!("{header}\n{}", lines.join("\n"));
    read_statbank(
        &file,
        AccountTable::illustrative(),
        &DefinitionKey::PLI,
        &JUDGED,
    )
}

fn said(header: &str, lines: &[&str]) -> Vec<String> {
    let problems = read(header, lines).unwrap_err();
    let told = |problem: &RowProblem| format!("{} {}: {problem}", problem.line, problem.code());
    problems.iter().map(told).collect()
}

fn codes(header: &str, lines: &[&str]) -> Vec<String> {
    let problems = read(header, lines).unwrap_err();
    let told = |problem: &RowProblem| format!("{} {}", problem.line, problem.code());
    problems.iter().map(told).collect()
}
