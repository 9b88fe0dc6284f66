use proptest::prelude::*;

use super::{any_date, date, refused};
use crate::{Language, PartialDate};

#[test]
fn a_date_is_said_in_danish() {
    let danish = |edtf| date(edtf).words(Language::Danish);
    assert_eq!(danish("2026-05-31"), "31. maj 2026");
    assert_eq!(danish("2026-05-01"), "1. maj 2026");
    assert_eq!(danish("2026-05"), "maj 2026");
    assert_eq!(danish("2022-21"), "forår 2022");
    assert_eq!(danish("2022-22"), "sommer 2022");
    assert_eq!(danish("2022-23"), "efterår 2022");
    assert_eq!(danish("2022-24"), "vinter 2022/23");
    assert_eq!(danish("2026"), "2026");
    assert_eq!(danish("2003~"), "ca. 2003");
    assert_eq!(danish("XXXX"), "dato ukendt");
}

#[test]
fn a_date_is_said_in_english() {
    let english = |edtf| date(edtf).words(Language::English);
    assert_eq!(english("2026-05-31"), "31 May 2026");
    assert_eq!(english("2026-05"), "May 2026");
    assert_eq!(english("2022-23"), "autumn 2022");
    assert_eq!(english("1999-24"), "winter 1999/00");
    assert_eq!(english("2026"), "2026");
    assert_eq!(english("2026-05-31~"), "about 31 May 2026");
    assert_eq!(english("XXXX"), "date unknown");
}

#[test]
fn a_person_may_type_a_day_in_numbers() {
    for text in [
        "31.5.2026",
        "31.05.2026",
        "31. 5. 2026",
        "31-05-2026",
        "31/5/2026",
        " 31.5.2026 ",
    ] {
        assert_eq!(
            PartialDate::parse_typed(text),
            Ok(date("2026-05-31")),
            "{text}"
        );
    }
    assert_eq!(PartialDate::parse_typed("1.2.2026"), Ok(date("2026-02-01")));
}

#[test]
fn a_person_may_type_a_date_in_words() {
    for (text, edtf) in [
        ("31. maj 2026", "2026-05-31"),
        ("31 May 2026", "2026-05-31"),
        ("MAJ  2026", "2026-05"),
        ("october 2026", "2026-10"),
        ("efterår 2022", "2022-23"),
        ("Efteråret 2022", "2022-23"),
        ("EFTERÅR 2022", "2022-23"),
        ("fall 2022", "2022-23"),
        ("spring 2022", "2022-21"),
        ("sommeren 2022", "2022-22"),
        ("vinter 2022", "2022-24"),
        ("vinter 2022/23", "2022-24"),
        ("Winter 2022/2023", "2022-24"),
        ("winter 1999/2000", "1999-24"),
        ("ca. 2003", "2003~"),
        ("Ca 2003", "2003~"),
        ("about May 2003", "2003-05~"),
        ("cirka 1.5.2003", "2003-05-01~"),
        ("ca. 2003~", "2003~"),
        ("ukendt", "XXXX"),
        ("Unknown", "XXXX"),
        (" 2003~ ", "2003~"),
    ] {
        assert_eq!(PartialDate::parse_typed(text), Ok(date(edtf)), "{text}");
    }
}

#[test]
fn what_a_person_cannot_mean_is_refused() {
    for text in [
        "",
        "ca.",
        "ca. ",
        "maj",
        "maj 26",
        "maj 2026 2027",
        "majs 2026",
        "2026 maj",
        "32.13.2026",
        "5/31/2026",
        "31.5-2026",
        "31.5.26",
        "31.5.2026.",
        "0.5.2026",
        "29.2.2023",
        "31. juni 2026",
        "31.. maj 2026",
        "031.5.2026",
        "efterår",
        "efterår 2022/23",
        "vinter 2022/24",
        "vinter 2022/23/24",
        "winter 2022/3",
        "ca. ca. 2003",
        "ca. ukendt",
        "1.5.0999",
        "maj 0999",
    ] {
        assert_eq!(
            refused(PartialDate::parse_typed(text)).0,
            "INVALID_DATE",
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn what_is_said_can_be_typed(date in any_date()) {
        for language in [Language::Danish, Language::English] {
            prop_assert_eq!(PartialDate::parse_typed(&date.words(language)), Ok(date));
            prop_assert_eq!(PartialDate::parse_typed(&date.words(language).to_uppercase()), Ok(date));
        }
    }
}
