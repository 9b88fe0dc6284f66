use kernel::{PartialDate, Quantity, Unit, given::given};
use rust_decimal::Decimal;

use super::{
    about, between, claimed, exactly, id, improved, over, ratio, recorded, retracted,
    ten_per_cent_down,
};
use crate::{
    Effect, ObservationRole, ObservationStatement, ObservedValue, OrdinalChange, Recurrence,
};

#[test]
fn values_that_cannot_both_be_right_are_in_conflict() {
    for (one, other, conflict) in [
        (exactly(25, "h/d"), exactly(25, "h/d"), false),
        (exactly(25, "h/d"), exactly(10, "h/d"), true),
        (exactly(25, "h/d"), exactly(25, "h/a"), false),
        (over(1_000_000, "DKK"), exactly(2_000_000, "DKK"), false),
        (over(1_000_000, "DKK"), exactly(1_000_000, "DKK"), true),
        (over(1_000_000, "DKK"), over(5_000_000, "DKK"), false),
        (between(1, 3, "%"), between(3, 5, "%"), false),
        (between(1, 3, "%"), between(4, 5, "%"), true),
        (about(3_000_000, "kW.h"), exactly(3_100_000, "kW.h"), false),
        (about(3_000_000, "kW.h"), exactly(4_000_000, "kW.h"), true),
        (about(0, "%"), exactly(0, "%"), false),
        (ratio(9, 10), ratio(18, 20), false),
        (ratio(9, 10), ratio(8, 10), true),
        (improved("bedre"), improved("meget bedre"), false),
        (improved("bedre"), worse(), true),
        (exactly(90, "%"), ratio(1, 10), false),
    ] {
        let message = format!("{one:?} beside {other:?}");
        assert_eq!(
            in_conflict(with(one.clone()), with(other.clone())),
            conflict,
            "{message}"
        );
        assert_eq!(in_conflict(with(other), with(one)), conflict, "{message}");
    }
}

#[test]
fn an_observation_without_a_value_is_in_conflict_with_none() {
    let silent = ObservationStatement {
        value: None,
        ..ten_per_cent_down()
    };
    assert!(!in_conflict(silent, with(exactly(-12, "%"))));
}

#[test]
fn a_plan_is_not_in_conflict_with_what_came_of_it() {
    for (role, conflict) in [
        (ObservationRole::Forecast, false),
        (ObservationRole::Target, false),
        (ObservationRole::Agreed, false),
        (ObservationRole::Modelled, true),
        (ObservationRole::Measured, true),
        (ObservationRole::Context, false),
    ] {
        let other = ObservationStatement {
            role,
            ..with(exactly(-12, "%"))
        };
        assert_eq!(
            in_conflict(ten_per_cent_down(), other),
            conflict,
            "{role:?}"
        );
    }
}

#[test]
fn another_year_is_another_size() {
    let of_year = |year, value| ObservationStatement {
        period: Some(PartialDate::year(year)),
        ..with(value)
    };
    let then = of_year(2021, exactly(-10, "%"));
    assert!(!in_conflict(then.clone(), of_year(2022, exactly(-12, "%"))));
    assert!(in_conflict(then.clone(), of_year(2021, exactly(-12, "%"))));
    assert!(in_conflict(then, with(exactly(-12, "%"))));
}

#[test]
fn a_day_is_not_compared_with_a_year() {
    let yearly = ObservationStatement {
        recurrence: Recurrence::PerYear,
        ..with(exactly(-12, "%"))
    };
    assert!(!in_conflict(ten_per_cent_down(), yearly));
}

#[test]
fn retracting_one_of_two_ends_the_conflict() {
    given::<Effect>([
        claimed(),
        recorded(ten_per_cent_down()),
        recorded(second(with(exactly(-12, "%")))),
        retracted(12, "fejl"),
    ])
    .then_state(|effect| assert!(!effect.conflict()));
}

#[test]
fn ratios_too_large_to_compare_are_not_in_conflict() {
    let huge = |denominator: i64| ObservedValue::Ratio {
        numerator: Decimal::MAX,
        denominator: Decimal::from(denominator),
        of: None,
    };
    assert!(!in_conflict(with(huge(3)), with(huge(7))));
}

#[test]
fn sizes_at_the_end_of_all_numbers_are_compared() {
    let end = |number: Decimal| {
        let unit = super::in_unit("DKK");
        ObservedValue::Quantity(Quantity::exactly(number, unit).approximately())
    };
    assert!(in_conflict(
        with(end(Decimal::MIN)),
        with(end(Decimal::MAX))
    ));
}

fn in_conflict(one: ObservationStatement, other: ObservationStatement) -> bool {
    let mut conflict = None;
    given::<Effect>([claimed(), recorded(one), recorded(second(other))])
        .then_state(|effect| conflict = Some(effect.conflict()));
    conflict.expect("then_state always looks")
}

fn second(statement: ObservationStatement) -> ObservationStatement {
    ObservationStatement {
        id: id(12),
        ..statement
    }
}

fn with(value: ObservedValue) -> ObservationStatement {
    ObservationStatement {
        value: Some(value),
        ..ten_per_cent_down()
    }
}

fn worse() -> ObservedValue {
    ObservedValue::Ordinal {
        change: OrdinalChange::Worse,
        words: "dårligere".to_owned(),
    }
}

#[test]
fn about_two_and_a_half_to_two_places_reaches_no_farther_than_it_is_written() {
    let size = |point: &str| Quantity::exactly(point.parse().unwrap(), Unit::of("%").unwrap());
    let about = with(ObservedValue::Quantity(size("2.50").approximately()));
    for (point, conflict) in [("2.504", false), ("2.54", true)] {
        let other = with(ObservedValue::Quantity(size(point)));
        assert_eq!(in_conflict(about.clone(), other), conflict, "{point}");
    }
}
