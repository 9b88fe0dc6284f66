use super::*;

#[test]
fn a_day_and_a_month_move_by_months() {
    for (from, months, to) in [
        ("2026-05-31", 1, "2026-06-30"),
        ("2026-11-21", 12, "2027-11-21"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-11", 3, "2027-02"),
        ("2026-11~", 3, "2027-02~"),
    ] {
        assert_eq!(date(from).plus_months(months), date(to));
    }
}

#[test]
fn whole_years_and_whole_seasons_keep_what_is_known() {
    for (from, months, to) in [
        ("2026", 24, "2028"),
        ("2022-23", 12, "2023-23"),
        ("2022-23", 3, "2022-24"),
        ("2022-24", 3, "2023-21"),
        ("2022-24", 12, "2023-24"),
        ("2003~", 12, "2004~"),
    ] {
        assert_eq!(date(from).plus_months(months), date(to));
    }
}

#[test]
fn parts_of_a_year_or_a_season_make_it_about() {
    for (from, months, to) in [
        ("2026", 5, "2026~"),
        ("2026", 6, "2027~"),
        ("2022-23", 1, "2022-23~"),
        ("2022-23", 2, "2022-24~"),
    ] {
        assert_eq!(date(from).plus_months(months), date(to));
    }
}

#[test]
fn what_is_unknown_or_out_of_reach_is_unknown() {
    assert_eq!(PartialDate::UNKNOWN.plus_months(12), PartialDate::UNKNOWN);
    for far in ["2026", "2026-05", "2026-05-31", "2022-23"] {
        assert_eq!(date(far).plus_months(u32::MAX), PartialDate::UNKNOWN);
        assert_eq!(date(far).plus_months(96_000), PartialDate::UNKNOWN);
    }
}

proptest! {
    #[test]
    fn no_months_later_is_the_same_date(from in any_date()) {
        prop_assert_eq!(from.plus_months(0), from);
    }

    #[test]
    fn later_is_not_before(from in any_date(), months in 0..600_u32) {
        let to = from.plus_months(months);
        prop_assert!(to.is_unknown() || to.earliest() >= from.earliest());
    }
}
