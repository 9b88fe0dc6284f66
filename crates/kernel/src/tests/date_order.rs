use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::{any_date, date, day};
use crate::{PartialDate, Season};

#[test]
fn a_day_begins_and_ends_on_itself() {
    assert_eq!(
        span("2026-05-31"),
        Some((day(2026, 5, 31), day(2026, 5, 31)))
    );
}

#[test]
fn a_month_lasts_from_its_first_day_to_its_last() {
    assert_eq!(span("2026-05"), Some((day(2026, 5, 1), day(2026, 5, 31))));
    assert_eq!(span("2024-02"), Some((day(2024, 2, 1), day(2024, 2, 29))));
    assert_eq!(span("2026-12"), Some((day(2026, 12, 1), day(2026, 12, 31))));
}

#[test]
fn a_season_lasts_three_months_and_winter_ends_in_the_following_year() {
    assert_eq!(span("2022-21"), Some((day(2022, 3, 1), day(2022, 5, 31))));
    assert_eq!(span("2022-22"), Some((day(2022, 6, 1), day(2022, 8, 31))));
    assert_eq!(span("2022-23"), Some((day(2022, 9, 1), day(2022, 11, 30))));
    assert_eq!(span("2022-24"), Some((day(2022, 12, 1), day(2023, 2, 28))));
    assert_eq!(span("2023-24"), Some((day(2023, 12, 1), day(2024, 2, 29))));
}

#[test]
fn a_year_lasts_from_january_to_december() {
    assert_eq!(span("2026"), Some((day(2026, 1, 1), day(2026, 12, 31))));
}

#[test]
fn an_about_does_not_move_the_days() {
    assert_eq!(span("2003~"), span("2003"));
}

#[test]
fn an_unknown_date_has_no_days() {
    assert_eq!(span("XXXX"), None);
}

#[test]
fn a_year_beyond_the_calendar_has_no_days() {
    let beyond = [
        PartialDate::year(i32::MAX),
        PartialDate::year(i32::MIN),
        PartialDate::season(i32::MAX, Season::Winter),
        PartialDate::season(NaiveDate::MAX.year(), Season::Winter),
    ];
    for date in beyond {
        assert_eq!((date.earliest(), date.latest()), (None, None));
    }
}

#[test]
fn one_date_is_surely_before_another_when_all_its_days_are() {
    assert!(date("2025").surely_before(&date("2026")));
    assert!(date("2026-05").surely_before(&date("2026-06-01")));
    assert!(!date("2026-05").surely_before(&date("2026-05-31")));
    assert!(!date("2026").surely_before(&date("2026")));
    assert!(!date("2022-24").surely_before(&date("2023")));
}

#[test]
fn one_date_may_be_before_another_when_some_of_its_days_are() {
    assert!(date("2026").may_be_before(&date("2026")));
    assert!(date("2026").may_be_before(&date("2026-01-02")));
    assert!(!date("2026").may_be_before(&date("2026-01-01")));
    assert!(!date("2026-05-31").may_be_before(&date("2026-05-31")));
    assert!(!date("2026").may_be_before(&date("2025")));
}

#[test]
fn an_unknown_date_may_always_be_before_and_never_surely_is() {
    for other in ["2026", "1000-01-01", "XXXX"] {
        assert!(PartialDate::UNKNOWN.may_be_before(&date(other)));
        assert!(date(other).may_be_before(&PartialDate::UNKNOWN));
        assert!(!PartialDate::UNKNOWN.surely_before(&date(other)));
        assert!(!date(other).surely_before(&PartialDate::UNKNOWN));
    }
}

#[test]
fn dates_are_sorted_by_first_day_then_last_day_then_as_written_and_the_unknown_come_last() {
    let mut dates: Vec<PartialDate> = [
        "XXXX",
        "2027",
        "2026~",
        "2026",
        "2026-01~",
        "2026-01",
        "2026-01-01",
        "2025-24",
        "2025",
    ]
    .map(date)
    .to_vec();
    dates.sort();
    let sorted: Vec<String> = dates.iter().map(PartialDate::edtf).collect();
    assert_eq!(
        sorted,
        [
            "2025",
            "2025-24",
            "2026-01-01",
            "2026-01",
            "2026-01~",
            "2026",
            "2026~",
            "2027",
            "XXXX"
        ]
    );
}

proptest! {
    #[test]
    fn no_date_ends_before_it_begins(date in any_date()) {
        prop_assert_eq!(date.earliest().is_none(), date.is_unknown());
        prop_assert!(date.earliest() <= date.latest());
    }

    #[test]
    fn two_dates_have_one_order(one in any_date(), other in any_date()) {
        prop_assert_eq!(one.cmp(&other), other.cmp(&one).reverse());
        prop_assert_eq!(one.cmp(&other) == Ordering::Equal, one == other);
        prop_assert_eq!(one.partial_cmp(&other), Some(one.cmp(&other)));
    }

    #[test]
    fn three_dates_have_one_order(mut dates in [any_date(), any_date(), any_date()]) {
        dates.sort();
        let [first, second, third] = dates;
        prop_assert!(first <= second && second <= third && first <= third);
    }

    #[test]
    fn what_is_surely_before_may_be_before_and_is_sorted_before(one in any_date(), other in any_date()) {
        if one.surely_before(&other) {
            prop_assert!(one.may_be_before(&other));
            prop_assert!(!other.may_be_before(&one));
            prop_assert!(one < other);
        }
    }
}

fn span(edtf: &str) -> Option<(NaiveDate, NaiveDate)> {
    date(edtf).earliest().zip(date(edtf).latest())
}
