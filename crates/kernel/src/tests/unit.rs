use super::{read_back, refused};
use crate::{LocalizedText, QuantityKind, Unit};

#[test]
fn hours_are_added_up_and_per_cent_are_not() {
    assert!(unit("h").is_additive());
    assert!(!unit("%").is_additive());
}

#[test]
fn the_catalogue_names_its_units_in_both_languages() {
    for ucum in [
        "%",
        "h",
        "min",
        "h/d",
        "kW.h",
        "DKK",
        "{person}",
        "{place}",
        "mo",
        "a",
        "t",
        "{trainee-year}",
        "{check}/{night}",
        "min/wk",
        "h/a",
        "m2",
        "{building}",
        "{school}",
        "{supplier}",
        "{placement}",
        "MW.h",
        "GJ",
        "kW.h/a",
        "kg",
        "g",
        "t/a",
        "m",
        "km",
        "m3",
        "l",
        "d",
        "wk",
    ] {
        assert!(unit(ucum).quantity_kind().is_some(), "{ucum}");
        assert_eq!(unit(ucum).ucum(), ucum);
        assert!(unit(ucum).label().en.is_some());
        assert_eq!(read_back(&unit(ucum)), unit(ucum));
    }
    assert_eq!(
        unit("h/d").label(),
        LocalizedText::new("timer i døgnet", "hours a day")
    );
}

#[test]
fn a_unit_says_what_kind_of_thing_it_measures() {
    assert_eq!(unit("kW.h").quantity_kind(), Some(QuantityKind::Energy));
    assert_eq!(unit("h/d").quantity_kind(), Some(QuantityKind::TimePerTime));
    assert_ne!(
        unit("{person}").quantity_kind(),
        unit("{placement}").quantity_kind()
    );
    let stored: Unit = serde_json::from_str("\"furlong\"").expect("any code is read");
    assert_eq!(stored.quantity_kind(), None);
}

#[test]
fn only_the_addresses_that_were_looked_up_are_told() {
    assert_eq!(
        unit("kW.h").qudt(),
        Some("http://qudt.org/vocab/unit/KiloW-HR")
    );
    assert_eq!(unit("kg").qudt(), Some("http://qudt.org/vocab/unit/KiloGM"));
    assert_eq!(unit("km").qudt(), None);
    let codes = ["kW.h", "%", "h", "DKK"].map(|ucum| unit(ucum).unece());
    assert_eq!(codes, [Some("KWH"), Some("P1"), Some("HUR"), None]);
}

#[test]
fn a_unit_that_was_meant_is_named_and_else_every_one() {
    for (written, meant) in [
        ("kWh", "kW.h"),
        ("KWH", "kW.h"),
        ("timer", "h"),
        ("people", "{person}"),
        ("kr", "DKK"),
        ("kr.", "DKK"),
        ("dkk", "DKK"),
        ("procent", "%"),
        ("MWh", "MW.h"),
        ("liter", "l"),
        ("kubikmeter", "m3"),
    ] {
        let refusal = Unit::of(written).expect_err(written).to_string();
        assert!(refusal.ends_with(&format!(": write {meant}")), "{refusal}");
    }
    let refusal = Unit::of("mil")
        .expect_err("a mile is no unit of it")
        .to_string();
    assert!(refusal.contains("write one of %, min, h, "), "{refusal}");
}

#[test]
fn a_unit_outside_the_catalogue_is_refused() {
    assert_eq!(
        refused(Unit::of("kWh")),
        (
            "UNKNOWN_UNIT",
            "“kWh” is not a unit of the catalogue: write kW.h".to_owned()
        )
    );
}

fn unit(ucum: &str) -> Unit {
    Unit::of(ucum).expect("the test names a unit of the catalogue")
}
