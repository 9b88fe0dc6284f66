//! What is multiplied again, beside what was stated.

use kernel::Quantity;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::in_unit;
use crate::{ComponentCheck, Components, Factor, Recurrence};

#[test]
fn five_hundred_times_three_minutes_a_day_are_25_hours_a_day() {
    let components = of(&[("500", "1/d"), ("3", "min")]);
    assert_eq!(
        components.product(),
        Some((dec("1500"), "min/d".to_owned()))
    );
    for (stated, recurrence) in [
        (exactly("25", "h/d"), Recurrence::Unspecified),
        (exactly("25", "h/d"), Recurrence::PerDay),
        (exactly("25", "h"), Recurrence::PerDay),
        (exactly("1500", "min"), Recurrence::PerDay),
    ] {
        assert_eq!(
            components.check(&stated, recurrence),
            ComponentCheck::Matches
        );
    }
}

#[test]
fn five_hundred_times_four_minutes_are_33_hours_and_a_third() {
    let components = of(&[("500", "1/d"), ("4", "min")]);
    assert_eq!(
        components.check(&exactly("25", "h/d"), Recurrence::PerDay),
        ComponentCheck::Differs {
            computed: exactly("33.3333", "h/d").approximately()
        }
    );
}

#[test]
fn what_is_not_told_for_each_day_matches_what_is_not_told_for_each_day() {
    let bare = of(&[("500", "1"), ("3", "min")]);
    assert_eq!(bare.product(), Some((dec("1500"), "min".to_owned())));
    assert_eq!(
        bare.check(&exactly("25", "h"), Recurrence::PerDay),
        ComponentCheck::Matches
    );
    assert_eq!(
        bare.check(&exactly("25", "h/d"), Recurrence::PerDay),
        ComponentCheck::NotComputable
    );
}

#[test]
fn a_day_is_not_a_year_without_the_days_that_are_worked() {
    let a_day = of(&[("500", "1/d"), ("3", "min")]);
    for (unit, recurrence) in [
        ("h/a", Recurrence::Unspecified),
        ("h", Recurrence::PerYear),
        ("h", Recurrence::OneOff),
        ("min/wk", Recurrence::Unspecified),
    ] {
        assert_eq!(
            a_day.check(&exactly("9125", unit), recurrence),
            ComponentCheck::NotComputable
        );
    }
    let with_days = of(&[("500", "1/d"), ("3", "min"), ("365", "d/a")]);
    assert_eq!(
        with_days.check(&exactly("9125", "h/a"), Recurrence::PerYear),
        ComponentCheck::Matches
    );
}

#[test]
fn twelve_months_are_a_year() {
    let a_month = of(&[("2", "h/mo")]);
    assert_eq!(
        a_month.check(&exactly("24", "h/a"), Recurrence::Unspecified),
        ComponentCheck::Matches
    );
    let months = of(&[("3", "1"), ("6", "mo")]);
    assert_eq!(
        months.check(&exactly("1.5", "a"), Recurrence::OneOff),
        ComponentCheck::Matches
    );
    assert_eq!(
        of(&[("24", "h")]).check(&exactly("1", "a"), Recurrence::OneOff),
        ComponentCheck::NotComputable
    );
}

#[test]
fn people_times_hours_are_hours_and_people_are_not_schools() {
    let hours = of(&[("12", "{person}"), ("3", "h")]);
    let each = of(&[("12", "{person}"), ("3", "h/{person}")]);
    for components in [hours, each] {
        assert_eq!(
            components.check(&exactly("36", "h"), Recurrence::OneOff),
            ComponentCheck::Matches
        );
    }
    assert_eq!(
        of(&[("12", "{person}")]).check(&exactly("12", "{school}"), Recurrence::OneOff),
        ComponentCheck::NotComputable
    );
    assert_eq!(
        of(&[("3", "h/{person}")]).check(&exactly("3", "h"), Recurrence::OneOff),
        ComponentCheck::NotComputable
    );
}

#[test]
fn money_and_kilowatt_hours_are_multiplied_by_numbers_and_by_their_price() {
    let energy = of(&[("12", "1"), ("250000", "kW.h")]);
    assert_eq!(
        energy.check(&exactly("3000000", "kW.h"), Recurrence::OneOff),
        ComponentCheck::Matches
    );
    let cost = of(&[("1000", "kW.h"), ("1.5", "DKK/kW.h")]);
    assert_eq!(cost.product(), Some((dec("1500"), "DKK".to_owned())));
    assert_eq!(
        cost.check(&exactly("1500", "kW.h"), Recurrence::OneOff),
        ComponentCheck::NotComputable
    );
}

#[test]
fn about_a_size_is_half_its_last_digit_to_either_side() {
    let about = |number: &str| exactly(number, "h").approximately();
    for (computed, stated, matches) in [
        ("24.5", "25", true),
        ("25.5", "25", true),
        ("25.6", "25", false),
        ("2600000", "3000000", true),
        ("2400000", "3000000", false),
        ("2.54", "2.5", true),
        ("2.56", "2.5", false),
    ] {
        let check = of(&[(computed, "h")]).check(&about(stated), Recurrence::OneOff);
        assert_eq!(
            check == ComponentCheck::Matches,
            matches,
            "{computed} {stated}"
        );
    }
    let check = of(&[("25.1", "h")]).check(&exactly("25", "h"), Recurrence::OneOff);
    assert_eq!(
        check,
        ComponentCheck::Differs {
            computed: exactly("25.1", "h")
        }
    );
}

#[test]
fn a_bound_is_met_on_its_own_side() {
    let over = Quantity::between(Some(dec("25")), None, in_unit("h")).unwrap();
    for (computed, stated, matches) in [
        ("26", over.clone(), true),
        ("25", over.clone(), true),
        ("25", over.clone().lower_open(), false),
        ("24", over, false),
    ] {
        let check = of(&[(computed, "h")]).check(&stated, Recurrence::OneOff);
        assert_eq!(check == ComponentCheck::Matches, matches);
    }
}

#[test]
fn nothing_has_no_product() {
    let nothing = Components::default();
    assert_eq!(nothing.product(), None);
    assert_eq!(
        nothing.check(&exactly("1", "h"), Recurrence::OneOff),
        ComponentCheck::NotComputable
    );
    let huge = of(&[("79228162514264337593543950335", "1"), ("2", "1")]);
    assert_eq!(huge.product(), None);
}

#[test]
fn components_are_read_as_they_are_stored() {
    let mut components = of(&[("500", "1/d"), ("3", "min")]);
    components.factors[1].words = Some("tre minutter".to_owned());
    let stored = serde_json::to_string(&components).unwrap();
    assert_eq!(
        stored,
        r#"{"factors":[{"value":"500","unit":"1/d"},{"value":"3","unit":"min","words":"tre minutter"}]}"#
    );
    assert_eq!(
        serde_json::from_str::<Components>(&stored).unwrap(),
        components
    );
}

proptest! {
    #[test]
    fn whatever_is_multiplied_is_checked_or_told_to_be_out_of_reach(
        numbers in prop::collection::vec((any::<i128>(), 0..=28_u32, "[a-z./{}1]{0,6}"), 0..4),
        stated in any::<i64>(),
        about in any::<bool>(),
    ) {
        let factors = numbers.into_iter().filter_map(|(number, scale, unit)| {
            Some(Factor::new(Decimal::try_from_i128_with_scale(number >> 32, scale).ok()?, unit))
        });
        let components = Components { factors: factors.collect() };
        let stated = Quantity::exactly(stated.into(), in_unit("h"));
        let stated = if about { stated.approximately() } else { stated };
        let _ = components.check(&stated, Recurrence::PerDay);
    }

    #[test]
    fn the_order_of_the_factors_is_nothing(one in -1000..1000_i64, other in -1000..1000_i64) {
        let pair = |first: (i64, &str), second: (i64, &str)| Components {
            factors: vec![Factor::new(first.0.into(), first.1), Factor::new(second.0.into(), second.1)],
        };
        let stated = Quantity::exactly((one * other).into(), in_unit("min"));
        for components in [pair((one, "1/d"), (other, "min")), pair((other, "min"), (one, "1/d"))] {
            prop_assert_eq!(components.check(&stated, Recurrence::PerDay), ComponentCheck::Matches);
        }
    }
}

fn of(factors: &[(&str, &str)]) -> Components {
    let factors = factors
        .iter()
        .map(|(value, unit)| Factor::new(dec(value), *unit))
        .collect();
    Components { factors }
}

fn exactly(point: &str, unit: &str) -> Quantity {
    Quantity::exactly(dec(point), in_unit(unit))
}

fn dec(number: &str) -> Decimal {
    number.parse().unwrap()
}
