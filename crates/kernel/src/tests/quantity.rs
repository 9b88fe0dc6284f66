use proptest::{option, prelude::*};
use rust_decimal::Decimal;

use super::{read, read_back, refused, stored};
use crate::{LocalizedText, Quantity, QuantityParts, QuantityRefusal, Unit};

#[test]
fn a_quantity_may_be_one_number() {
    let hours = Quantity::exactly(3.into(), unit("h"));
    assert_eq!(hours.point(), Some(3.into()));
    assert_eq!((hours.lower(), hours.upper()), (None, None));
    assert_eq!(hours.unit().ucum(), "h");
    assert!(!hours.is_approximate());
    assert!(hours.approximately().is_approximate());
}

#[test]
fn a_quantity_may_be_one_bound_or_two() {
    assert_eq!(
        between(Some(1), Some(2)).map(|q| (q.lower(), q.upper())),
        Ok((Some(1.into()), Some(2.into())))
    );
    assert_eq!(
        between(Some(1), None).map(|q| (q.lower(), q.upper())),
        Ok((Some(1.into()), None))
    );
    assert_eq!(
        between(None, Some(2)).map(|q| (q.lower(), q.upper())),
        Ok((None, Some(2.into())))
    );
    assert!(between(Some(2), Some(2)).is_ok());
}

#[test]
fn a_quantity_says_something() {
    assert_eq!(
        refused(between(None, None)),
        (
            "EMPTY_QUANTITY",
            "a quantity needs a point, a lower bound or an upper bound".to_owned()
        )
    );
}

#[test]
fn the_lower_bound_is_not_above_the_upper() {
    assert_eq!(
        refused(between(Some(2), Some(1))),
        (
            "BOUNDS_CROSSED",
            "there is nothing between the lower bound 2 and the upper bound 1".to_owned()
        )
    );
}

#[test]
fn the_point_is_within_the_bounds() {
    for (point, bound) in [(0, 1), (3, 2)] {
        let outside = QuantityParts {
            point: Some(point.into()),
            ..one_to_two()
        };
        assert_eq!(
            Quantity::from_parts(outside),
            Err(QuantityRefusal::PointOutside {
                point: point.into(),
                bound: bound.into()
            })
        );
    }
    let outside = QuantityParts {
        point: Some(3.into()),
        ..one_to_two()
    };
    assert_eq!(
        refused(Quantity::from_parts(outside)),
        ("BOUNDS_CROSSED", "3 is outside the bound 2".to_owned())
    );
    for point in [1, 2] {
        let within = QuantityParts {
            point: Some(point.into()),
            ..one_to_two()
        };
        assert!(Quantity::from_parts(within).is_ok());
    }
}

#[test]
fn an_open_bound_is_itself_outside() {
    let open = QuantityParts {
        lower_open: true,
        upper_open: true,
        ..one_to_two()
    };
    for point in [1, 2] {
        let outside = QuantityParts {
            point: Some(point.into()),
            ..open.clone()
        };
        assert_eq!(refused(Quantity::from_parts(outside)).0, "BOUNDS_CROSSED");
    }
    let nothing_left = QuantityParts {
        upper: Some(1.into()),
        ..open
    };
    assert_eq!(
        Quantity::from_parts(nothing_left),
        Err(QuantityRefusal::BoundsCrossed {
            lower: 1.into(),
            upper: 1.into()
        })
    );
}

#[test]
fn a_bound_is_open_on_its_own_side_only() {
    for (lower_open, point) in [(true, 2), (false, 1)] {
        let within = QuantityParts {
            point: Some(point.into()),
            lower_open,
            upper_open: !lower_open,
            ..one_to_two()
        };
        assert!(Quantity::from_parts(within).is_ok());
    }
}

#[test]
fn over_a_million_has_an_open_lower_bound() {
    let over = between(Some(1_000_000), None).map(Quantity::lower_open);
    assert_eq!(over.as_ref().map(Quantity::is_lower_open), Ok(true));
    assert_eq!(over.as_ref().map(Quantity::is_upper_open), Ok(false));
    let under = between(None, Some(1_000_000)).map(Quantity::upper_open);
    assert_eq!(under.as_ref().map(Quantity::is_upper_open), Ok(true));
    assert_eq!(under.as_ref().map(Quantity::is_lower_open), Ok(false));
}

#[test]
fn a_bound_that_cannot_be_left_out_stays() {
    let only = between(Some(2), Some(2)).map(|quantity| quantity.lower_open().upper_open());
    assert_eq!(only, between(Some(2), Some(2)));
    let point = Quantity::exactly(2.into(), unit("h"));
    assert_eq!(point.clone().lower_open().upper_open(), point);
}

#[test]
fn a_bound_that_is_not_there_is_not_open() {
    let parts = QuantityParts {
        upper: None,
        upper_open: true,
        ..one_to_two()
    };
    assert_eq!(Quantity::from_parts(parts), between(Some(1), None));
}

#[test]
fn a_quantity_is_stored_as_its_parts_in_exact_decimals() {
    let about = Quantity::exactly(Decimal::new(2_550, 2), unit("%")).approximately();
    assert_eq!(
        stored(&about),
        r#"{"point":"25.50","approximate":true,"unit":"%"}"#
    );
    let over = between(Some(1), None)
        .map(Quantity::lower_open)
        .map(|over| stored(&over));
    assert_eq!(
        over,
        Ok(r#"{"lower":"1","lower_open":true,"unit":"h"}"#.to_owned())
    );
}

#[test]
fn a_stored_quantity_is_read_without_asking_for_the_rules() {
    let crossed = read::<Quantity>(r#"{"lower":"2","upper":"1","unit":"league"}"#)
        .expect("reading does not check");
    assert_eq!(crossed.lower(), Some(2.into()));
    assert_eq!(crossed.unit().ucum(), "league");
    assert_eq!(crossed.unit().label(), LocalizedText::da("league"));
    assert_eq!(read_back(&crossed), crossed);
}

proptest! {
    #[test]
    fn every_quantity_is_read_as_it_is_stored_and_keeps_the_rules(parts in any_parts()) {
        if let Ok(quantity) = Quantity::from_parts(parts) {
            prop_assert_eq!(read_back(&quantity), quantity.clone());
            let opened = quantity.lower_open().upper_open();
            let numbers = [opened.lower(), opened.point(), opened.upper()];
            prop_assert!(numbers.iter().flatten().is_sorted());
            prop_assert!(numbers.iter().any(Option::is_some));
            prop_assert!(opened.lower().is_none() || opened.lower() != opened.upper() || !opened.is_lower_open());
        }
    }

    #[test]
    fn whatever_is_written_is_a_unit_or_refused(text in ".*") {
        let _ = Unit::of(&text);
    }
}

fn any_parts() -> impl Strategy<Value = QuantityParts> {
    let number = || {
        option::of((-3..=3_i64, 0..=1_u32).prop_map(|(number, scale)| Decimal::new(number, scale)))
    };
    (number(), number(), number(), any::<[bool; 3]>()).prop_map(
        |(point, lower, upper, [lower_open, upper_open, approximate])| QuantityParts {
            point,
            lower,
            upper,
            lower_open,
            upper_open,
            approximate,
            unit: unit("h"),
        },
    )
}

fn one_to_two() -> QuantityParts {
    QuantityParts {
        point: None,
        lower: Some(1.into()),
        upper: Some(2.into()),
        lower_open: false,
        upper_open: false,
        approximate: false,
        unit: unit("h"),
    }
}

fn between(lower: Option<i64>, upper: Option<i64>) -> Result<Quantity, QuantityRefusal> {
    Quantity::between(
        lower.map(Decimal::from),
        upper.map(Decimal::from),
        unit("h"),
    )
}

fn unit(ucum: &str) -> Unit {
    Unit::of(ucum).expect("the test names a unit of the catalogue")
}
