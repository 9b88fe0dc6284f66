use std::{fs, path::Path};

use proptest::prelude::*;
use serde_json::Value;

use super::{day, read, read_back, refused, stored};
use crate::{Municipality, MunicipalityCode, Region};

#[test]
fn there_are_98_in_the_order_of_their_codes() {
    assert_eq!(Municipality::all().len(), 98);
    assert!(Municipality::all().is_sorted_by(|one, next| one.code < next.code));
}

#[test]
fn every_code_leads_to_its_municipality() {
    for municipality in Municipality::all() {
        assert_eq!(municipality.code.municipality(), Some(municipality));
        assert_eq!(
            MunicipalityCode::parse(&municipality.code.to_string()),
            Ok(municipality.code)
        );
    }
}

#[test]
fn a_municipality_has_a_name_and_a_full_name() {
    let copenhagen = municipality("0101");
    assert_eq!(copenhagen.name, "København");
    assert_eq!(copenhagen.full_name, "Københavns Kommune");
}

#[test]
fn the_leading_nought_may_be_left_out() {
    assert_eq!(
        MunicipalityCode::parse("101"),
        MunicipalityCode::parse("0101")
    );
    assert_eq!(municipality(" 575 ").name, "Vejen");
}

#[test]
fn what_is_not_one_of_the_98_is_refused() {
    for written in [
        "", "0", "0100", "100", "9999", "00101", "1O1", "Vejen", "+101", "-101", "٠١٠١",
    ] {
        assert_eq!(
            refused(MunicipalityCode::parse(written)).0,
            "UNKNOWN_MUNICIPALITY",
            "{written}"
        );
    }
    assert_eq!(
        refused(MunicipalityCode::parse("0100")).1,
        "“0100” is not the code of a Danish municipality: write four digits, such as 0101"
    );
}

#[test]
fn a_code_is_stored_as_four_digits() {
    let code = municipality("101").code;
    assert_eq!(stored(&code), "\"0101\"");
    assert_eq!(read_back(&code), code);
}

#[test]
fn a_stored_code_of_a_municipality_that_is_no_more_is_read() {
    let merged = read::<MunicipalityCode>("\"0803\"").expect("reading does not check");
    assert_eq!(merged.to_string(), "0803");
    assert_eq!(merged.municipality(), None);
    assert!(read::<MunicipalityCode>("\"Vejen\"").is_err());
}

#[test]
fn hovedstaden_and_sjaelland_become_oestdanmark_in_2027() {
    for (code, before) in [("0101", "Region Hovedstaden"), ("0259", "Region Sjælland")] {
        let municipality = municipality(code);
        assert_eq!(
            municipality.region(day(2026, 12, 31)),
            Region {
                name: before,
                valid_from: None,
                valid_until: Some(day(2026, 12, 31))
            }
        );
        assert_eq!(
            municipality.region(day(2027, 1, 1)),
            Region {
                name: "Region Østdanmark",
                valid_from: Some(day(2027, 1, 1)),
                valid_until: None
            }
        );
    }
}

#[test]
fn the_other_regions_go_on() {
    for (code, name) in [
        ("0851", "Region Nordjylland"),
        ("0661", "Region Midtjylland"),
        ("0575", "Region Syddanmark"),
    ] {
        let region = Region {
            name,
            valid_from: None,
            valid_until: None,
        };
        assert_eq!(municipality(code).region(day(2026, 12, 31)), region);
        assert_eq!(municipality(code).region(day(2027, 1, 1)), region);
    }
}

#[test]
fn the_table_says_what_the_shared_data_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/kommuner.json");
    let Ok(json) = fs::read_to_string(path) else {
        return;
    };
    let rows: Vec<Value> = read(&json).expect("the shared data are a list");
    assert_eq!(rows.len(), Municipality::all().len());
    for row in rows {
        let municipality = municipality(said(&row, "kode"));
        assert_eq!(municipality.name, said(&row, "navn"));
        assert_eq!(municipality.full_name, said(&row, "navn_kommune"));
        assert_eq!(
            municipality.region(day(2026, 12, 31)).name,
            said(&row, "region")
        );
        assert_eq!(
            municipality.region(day(2027, 1, 1)).name,
            said(&row, "region_fra_2027")
        );
    }
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_or_refused(text in ".*|[0-9]{0,6}") {
        let _ = MunicipalityCode::parse(&text);
        let _ = read::<MunicipalityCode>(&stored(&text));
    }

    #[test]
    fn every_code_of_four_digits_is_read_as_it_is_stored(number in 0..=9999_u16) {
        let json = format!("\"{number:04}\"");
        let code = read::<MunicipalityCode>(&json).expect("reading does not check");
        prop_assert_eq!(stored(&code), json);
        prop_assert_eq!(code.municipality().is_some(), MunicipalityCode::parse(&code.to_string()).is_ok());
    }
}

fn municipality(code: &str) -> &'static Municipality {
    MunicipalityCode::parse(code)
        .ok()
        .and_then(MunicipalityCode::municipality)
        .expect("the test names a municipality")
}

fn said<'a>(row: &'a Value, name: &str) -> &'a str {
    row.get(name)
        .and_then(Value::as_str)
        .expect("every row says it")
}
