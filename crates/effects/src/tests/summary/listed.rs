//! The least, the middle and the most, as wide as the bounds of all of them leave it.

use super::*;
use crate::summary::Distribution;

#[test]
fn what_may_be_anything_in_the_middle_has_no_middle() {
    let listed = listed([up_to(5), at_least(7)]);
    assert_eq!(listed.min, quantity(up_to(5)));
    assert_eq!(listed.median, None);
    assert_eq!(listed.max, quantity(at_least(7)));
}

#[test]
fn the_least_is_no_more_than_any_and_may_be_less_than_all() {
    let listed = listed([below(-20), exactly(-30, "%"), between(-50, 0, "%")]);
    assert_eq!(listed.min, quantity(up_to(-30)));
    assert_eq!(listed.max, quantity(between(-30, 0, "%")));
    let median = listed.median.unwrap();
    assert_eq!(
        (median.lower(), median.upper()),
        (Some(Decimal::from(-50)), Some(Decimal::from(-20)))
    );
    assert!(median.is_upper_open());
}

#[test]
fn where_only_one_can_be_the_least_it_is_that_one() {
    let listed = listed([exactly(-54, "%"), above(-10), exactly(-13, "%")]);
    assert_eq!(listed.min, quantity(exactly(-54, "%")));
    assert_eq!(listed.median, Some(quantity(exactly(-13, "%"))));
    assert_eq!(listed.max, quantity(above(-10)));
}

#[test]
fn what_is_about_stays_about() {
    let listed = listed([about(-54, "%"), exactly(-13, "%"), exactly(-10, "%")]);
    assert_eq!(listed.min, quantity(about(-54, "%")));
    assert_eq!(listed.median, Some(quantity(exactly(-13, "%"))));
}

fn listed<const N: usize>(values: [ObservedValue; N]) -> Distribution {
    let numbered = (1_u32..).zip(values);
    let known: Vec<Known> = numbered
        .map(|(number, value)| {
            let statement = once(number + 10, 2021, value);
            effect(number, "cost.change.relative", [statement])
        })
        .collect();
    together(&known).distribution.unwrap()
}

fn above(lower: i64) -> ObservedValue {
    over(lower, "%")
}

fn at_least(lower: i64) -> ObservedValue {
    one_sided(Some(lower), None)
}

fn up_to(upper: i64) -> ObservedValue {
    one_sided(None, Some(upper))
}

fn below(upper: i64) -> ObservedValue {
    ObservedValue::Quantity(quantity(up_to(upper)).upper_open())
}

fn one_sided(lower: Option<i64>, upper: Option<i64>) -> ObservedValue {
    let (lower, upper) = (lower.map(Decimal::from), upper.map(Decimal::from));
    ObservedValue::Quantity(Quantity::between(lower, upper, in_unit("%")).unwrap())
}
