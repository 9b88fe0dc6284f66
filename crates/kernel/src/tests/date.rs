use chrono::NaiveDate;
use proptest::prelude::*;

use super::{any_date, date, day, read, read_back, refused, stored};
use crate::{DatePrecision, PartialDate, Season};

#[test]
fn a_date_is_written_as_precisely_as_it_is_known() {
    let written = |date: PartialDate| date.edtf();
    assert_eq!(written(PartialDate::day(day(2026, 5, 31))), "2026-05-31");
    assert_eq!(written(may_2026()), "2026-05");
    assert_eq!(
        written(PartialDate::season(2022, Season::Autumn)),
        "2022-23"
    );
    assert_eq!(written(PartialDate::year(2026)), "2026");
    assert_eq!(written(PartialDate::year(2003).approximately()), "2003~");
    assert_eq!(written(PartialDate::UNKNOWN), "XXXX");
}

#[test]
fn a_date_tells_its_precision() {
    assert_eq!(date("2026-05-31").precision(), DatePrecision::Day);
    assert_eq!(date("2026-05").precision(), DatePrecision::Month);
    assert_eq!(date("2026-21").precision(), DatePrecision::Season);
    assert_eq!(date("2026").precision(), DatePrecision::Year);
    assert_eq!(date("XXXX").precision(), DatePrecision::Unknown);
    assert!(date("XXXX").is_unknown());
    assert!(!date("2026").is_unknown());
}

#[test]
fn every_precision_but_the_unknown_may_be_approximate() {
    for edtf in ["2026-05-31~", "2026-05~", "2026-24~", "2026~"] {
        assert!(date(edtf).is_approximate());
        assert_eq!(date(edtf).approximately(), date(edtf));
    }
    assert!(!date("2026").is_approximate());
    assert_eq!(PartialDate::UNKNOWN.approximately(), PartialDate::UNKNOWN);
}

#[test]
fn what_is_not_a_date_is_refused() {
    for text in [
        "",
        " ",
        "~",
        "-",
        "26",
        "02026",
        "+2026",
        "2026 ",
        " 2026",
        "2026-",
        "2026-5",
        "2026-00",
        "2026-13",
        "2026-20",
        "2026-25",
        "2026-05-1",
        "2026-05-32",
        "2023-02-29",
        "2026-21-01",
        "2026-05-31-",
        "2026-05-31-01",
        "2026~~",
        "2026?",
        "2026%",
        "20XX",
        "2026-XX",
        "XXXX~",
        "xxxx",
        "Y2026",
        "Y+2026",
        "2026/2027",
        "2026-05-31T00:00",
        "٢٠٢٦",
        "2026–05",
        "31.5.2026",
    ] {
        assert_eq!(
            refused(PartialDate::parse(text)).0,
            "INVALID_DATE",
            "{text}"
        );
    }
}

#[test]
fn only_the_years_1000_to_9999_are_taken_in() {
    assert_eq!(date("1000").edtf(), "1000");
    assert_eq!(date("9999-12-31").edtf(), "9999-12-31");
    for text in [
        "0999",
        "0999-12-31",
        "Y10000",
        "Y10000-01-01",
        "-2026",
        "9999-24",
        "Y2147483647",
        "Y-2026",
    ] {
        assert_eq!(
            refused(PartialDate::parse(text)).0,
            "INVALID_DATE",
            "{text}"
        );
    }
    assert!(PartialDate::month(999, 12).is_err());
    assert!(PartialDate::month(10_000, 1).is_err());
}

#[test]
fn there_is_no_thirteenth_month() {
    let (code, words) = refused(PartialDate::month(2026, 13));
    assert_eq!(code, "INVALID_DATE");
    assert!(words.starts_with("“2026-13” is not a date"), "{words}");
    assert!(PartialDate::month(2026, 0).is_err());
}

#[test]
fn a_refusal_says_what_was_written_and_what_to_write() {
    assert_eq!(
        refused(PartialDate::parse("32.13.2026")).1,
        "“32.13.2026” is not a date: write 2026, 2026-05, 2026-05-31, 2022-23 (autumn), \
         2003~ (about) or XXXX (unknown)"
    );
}

#[test]
fn a_refusal_says_no_more_than_forty_characters_back() {
    let (_, words) = refused(PartialDate::parse(&"å".repeat(41)));
    assert!(
        words.starts_with(&format!("“{}…”", "å".repeat(40))),
        "{words}"
    );
    let (_, words) = refused(PartialDate::parse(&"å".repeat(40)));
    assert!(
        words.starts_with(&format!("“{}”", "å".repeat(40))),
        "{words}"
    );
}

#[test]
fn a_date_is_stored_as_edtf() {
    assert_eq!(stored(&date("2022-23~")), "\"2022-23~\"");
    assert_eq!(
        read::<PartialDate>("\"2022-23~\"").ok(),
        Some(date("2022-23~"))
    );
    assert!(read::<PartialDate>("\"efterår 2022\"").is_err());
    assert!(read::<PartialDate>("2022").is_err());
}

#[test]
fn a_stored_date_outside_the_years_that_are_taken_in_is_read() {
    assert_eq!(
        read::<PartialDate>("\"0999-01\"")
            .ok()
            .map(|date| date.edtf())
            .as_deref(),
        Some("0999-01")
    );
    for date in [
        PartialDate::year(10_000),
        PartialDate::year(i32::MIN),
        PartialDate::year(i32::MAX).approximately(),
        PartialDate::season(i32::MAX, Season::Winter),
        PartialDate::season(-1, Season::Spring),
        PartialDate::day(NaiveDate::MIN),
        PartialDate::day(NaiveDate::MAX),
    ] {
        assert_eq!(read_back(&date), date);
    }
}

proptest! {
    #[test]
    fn every_date_is_read_as_it_is_written(date in any_date()) {
        prop_assert_eq!(PartialDate::parse(&date.edtf()), Ok(date));
        prop_assert_eq!(PartialDate::parse_typed(&date.edtf()), Ok(date));
        prop_assert_eq!(read_back(&date), date);
    }

    #[test]
    fn every_date_is_written_in_one_way(text in "[0-9XY~+-]{0,12}|[0-9]{4}-[0-9]{2}(-[0-9]{2})?~?") {
        if let Ok(date) = PartialDate::parse(&text) {
            prop_assert_eq!(date.edtf(), text);
        }
    }

    #[test]
    fn whatever_is_written_is_read_or_refused(text in ".*") {
        let _ = PartialDate::parse(&text);
        let _ = PartialDate::parse_typed(&text);
        let _ = read::<PartialDate>(&stored(&text));
    }

    #[test]
    fn whatever_looks_like_a_date_is_read_or_refused(text in "(ca\\. )?[Y0-9X]{0,6}([-./ ~å]{1,2}[a-z0-9]{0,5}){0,4}~?") {
        let _ = PartialDate::parse(&text);
        let _ = PartialDate::parse_typed(&text);
        let _ = read::<PartialDate>(&stored(&text));
    }

    #[test]
    fn every_date_that_can_be_made_can_be_stored(year in any::<i32>()) {
        let date = PartialDate::season(year, Season::Winter);
        prop_assert_eq!(read_back(&date), date);
        prop_assert_eq!(read_back(&PartialDate::year(year)), PartialDate::year(year));
    }
}

fn may_2026() -> PartialDate {
    PartialDate::month(2026, 5).expect("May is a month")
}
