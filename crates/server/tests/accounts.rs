//! Accounts are read from a file on the command line, whole or not at all.

use std::fs;

use crate::running::{Place, said};

const HEADER: &str = "municipality,year,definition,area,private,control_bids,base";
const IMPORT: [&str; 5] = ["accounts", "import", "vej.csv", "--set", "vej-park"];
const STATBANK: &str = "OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD\n\
                        101;22811;1;4.5;LOBM;2022;400\n\
                        101;22811;1;1.0;LOBM;2022;600\n";
const REGK31: [&str; 6] = [
    "--format",
    "statbank",
    "--definition",
    "pli",
    "--title",
    "REGK31",
];
const PUBLISHED: [&str; 6] = [
    "--publisher",
    "Kommunen",
    "--source-title",
    "Regnskab 2022",
    "--url",
    "https://kommunen.dk/regnskab",
];

#[test]
fn a_dry_run_says_what_would_change_and_stores_nothing() {
    let place = with_roads();
    let would = place.told(&plain(&[&PUBLISHED, &["--dry-run"]]));
    assert_eq!(
        would,
        "rows read 2, added 2, changed 0, unchanged 0, removed 0\n\
         takes the place of all that the set tells of 2022 by pli\n\
         nothing is stored: it was a dry run; a set that is not there yet needs --title\n"
    );
    assert_eq!(place.run(&["events", "vej-park"]).status.code(), Some(1));
}

#[test]
fn a_good_file_is_stored_with_its_source_and_a_revision_says_what_it_takes_the_place_of() {
    let place = with_roads();
    let stored = place.told(&plain(&[&PUBLISHED, &["--title", "Vej og park"]]));
    assert!(stored.ends_with("stored\n"), "{stored}");
    let event = place.told(&["events", "vej-park"]);
    for told in [
        "Regnskab 2022",
        "https://kommunen.dk/regnskab",
        "Vej og park",
    ] {
        assert!(event.contains(told), "{event}");
    }
    write(&place, &["0101,2022,pli,vej_park,350,,1000"]);
    let (code, sentences) = refused(&place, &plain(&[&PUBLISHED]));
    assert_eq!((code, sentences.len()), (1, 2), "{sentences:?}");
    assert!(sentences.first().unwrap().contains("(WHY_MISSING)"));
    let revised = place.told(&plain(&[&PUBLISHED, &["--why", "Kommunen har rettet"]]));
    assert_eq!(
        revised,
        "rows read 1, added 0, changed 1, unchanged 0, removed 1\n\
         takes the place of all that the set tells of 2022 by pli\n\
         stored\n"
    );
    assert_eq!(place.told(&["events", "vej-park"]).lines().count(), 2);
    assert!(place.told(&["verify"]).contains("faults 0"));
}

#[test]
fn a_malformed_file_stores_nothing_and_each_line_is_named_once() {
    let place = with_roads();
    write(
        &place,
        &[
            "0101,2022,pli,vej_park,300,,1000",
            "0101,2022,pli,vej_park,300,,1000",
            "0147,2022,pli,vej_park,1001,,1000",
            "0151,2022,pli,vej_park,\"1.000,50\",,1000",
            "0153,2022,pli",
        ],
    );
    let (code, sentences) = refused(&place, &plain(&[&PUBLISHED, &["--title", "Vej"]]));
    assert_eq!(code, 1);
    assert_eq!(
        sentences,
        [
            "line 3: the same is already told on line 2 (DUPLICATE_ROW)",
            "line 4, column private: the share is over 100 per cent: 100.1 (SHARE_OVER_HUNDRED)",
            "line 5, column private: “1.000,50” mixes comma and point (MIXED_SEPARATORS)",
            "line 6: the line has not as many fields as the header: 3/7 (WRONG_COLUMNS)",
            "samspil: vej.csv: nothing is read, for problems were found: 4",
        ]
    );
    fs::write(place.folder().join("vej.csv"), "kommune,year\n0101,2022\n").unwrap();
    let (_, sentences) = refused(&place, &plain(&[&PUBLISHED, &["--title", "Vej"]]));
    assert!(
        sentences
            .iter()
            .any(|one| one.ends_with("(COLUMN_MISSING)"))
    );
    assert_eq!(place.run(&["events", "vej-park"]).status.code(), Some(1));
}

#[test]
fn figures_without_a_source_and_sources_without_a_title_are_refused() {
    let place = with_roads();
    let (code, sentences) = refused(&place, &plain(&[&["--title", "Vej"]]));
    assert_eq!(code, 1);
    assert!(sentences.first().unwrap().ends_with("(SOURCE_MISSING)"));
    let untitled = plain(&[&["--title", "Vej", "--publisher", "Kommunen"]]);
    assert_eq!(place.run(&untitled).status.code(), Some(2));
    let invented = place.told(&plain(&[&["--title", "ILLUSTRATIVT", "--illustrative"]]));
    assert!(invented.ends_with("stored\n"));
}

#[test]
fn a_statbank_file_says_which_lines_were_left_out() {
    let place = with_roads();
    let file = format!("{STATBANK}101;22811;1;TOT;LOBM;2022;1000\n");
    fs::write(place.folder().join("vej.csv"), &file).unwrap();
    let told = place.told(&[&IMPORT[..], &REGK31, &["--illustrative"]].concat());
    assert!(told.contains("lines left out 1: AGGREGATE_ART\n"), "{told}");
    let parent = format!("{file}101;228;1;1.0;LOBM;2022;600\n");
    fs::write(place.folder().join("vej.csv"), parent).unwrap();
    let (_, sentences) = refused(
        &place,
        &[&IMPORT[..], &REGK31, &["--illustrative"]].concat(),
    );
    assert_eq!(
        sentences.first().unwrap(),
        "line 3: the amount is also in line 5, which has a wider function or art (CODES_OVERLAP)"
    );
}

#[test]
fn an_invented_line_of_a_set_that_is_not_says_where_it_stands_and_what_may_be_done() {
    let place = with_roads();
    fs::write(place.folder().join("vej.csv"), STATBANK).unwrap();
    let (_, sentences) = refused(&place, &[&IMPORT[..], &REGK31, &PUBLISHED].concat());
    assert_eq!(sentences.len(), 2, "{sentences:?}");
    let first = sentences.first().unwrap();
    assert!(
        first.starts_with("input.illustrative: lines 2–3 "),
        "{first}"
    );
    assert!(first.contains("--illustrative") && first.ends_with("(ILLUSTRATIVE_ROW)"));
    let plain_file = format!(
        "{HEADER},illustrative\n0101,2022,pli,vej_park,300,,1000,\n0147,2022,pli,vej_park,300,,1000,yes\n"
    );
    fs::write(place.folder().join("vej.csv"), plain_file).unwrap();
    let (_, sentences) = refused(&place, &plain(&[&PUBLISHED, &["--title", "Vej"]]));
    let first = sentences.first().unwrap();
    assert!(
        first.starts_with("line 3, column illustrative: "),
        "{first}"
    );
}

#[test]
fn accounts_of_a_year_that_is_still_to_come_are_refused_by_their_line() {
    let place = with_roads();
    write(
        &place,
        &[
            "0101,2022,pli,vej_park,300,,1000",
            "0101,2099,pli,vej_park,300,,1000",
        ],
    );
    let (_, sentences) = refused(&place, &plain(&[&PUBLISHED, &["--title", "Vej"]]));
    assert_eq!(
        sentences.first().unwrap(),
        "line 3, column year: 2099 is still to come and has no accounts (YEAR_TO_COME)"
    );
}

/// A register, and a file of two municipalities' roads beside it.
fn with_roads() -> Place {
    let place = Place::new();
    place.told(&["migrate"]);
    write(
        &place,
        &[
            "0101,2022,pli,vej_park,300,,1000",
            "0147,2022,pli,vej_park,400,,1000",
        ],
    );
    place
}

fn write(place: &Place, lines: &[&str]) {
    let text = format!("{HEADER}\n{}\n", lines.join("\n"));
    fs::write(place.folder().join("vej.csv"), text).unwrap();
}

fn plain<'a>(more: &[&[&'a str]]) -> Vec<&'a str> {
    [&[&IMPORT[..], &["--format", "plain"]], more]
        .concat()
        .concat()
}

/// The exit code, and every sentence that was said.
fn refused(place: &Place, arguments: &[&str]) -> (i32, Vec<String>) {
    let output = place.run(arguments);
    let sentences = said(&output.stderr).lines().map(str::to_owned).collect();
    (output.status.code().unwrap(), sentences)
}
