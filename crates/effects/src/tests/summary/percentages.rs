use super::*;

#[test]
fn percentages_are_not_added_but_listed_from_the_least_to_the_most() {
    let known = [
        lower(1, -10, None),
        lower(2, -54, None),
        lower(3, -13, None),
    ];
    refused_with(&known, RefusalReason::PercentagesAreNotAdded);
    let listed = together(&known).distribution.unwrap();
    assert_eq!(listed.min, quantity(exactly(-54, "%")));
    assert_eq!(listed.median, Some(quantity(exactly(-13, "%"))));
    assert_eq!(listed.max, quantity(exactly(-10, "%")));
}

#[test]
fn the_middle_of_an_even_number_lies_between_two() {
    let known = [lower(1, -10, None), lower(2, -20, None)];
    let median = together(&known).distribution.unwrap().median.unwrap();
    assert_eq!(median.point(), None);
    assert_eq!(median.lower(), Some(Decimal::from(-20)));
    assert_eq!(median.upper(), Some(Decimal::from(-10)));
}

#[test]
fn with_a_baseline_of_each_they_are_weighed_by_it() {
    let known = [lower(1, -10, Some(3_000)), lower(2, -20, Some(1_000))];
    let group = together(&known);
    let weighed = Quantity::exactly(Decimal::new(-125, 1), in_unit("%"));
    assert_eq!(group.value, Some(weighed));
    assert_eq!(group.method, crate::summary::Method::WeightedByBaseline);
    let weighted = group.weighted.unwrap();
    assert_eq!(weighted.baseline, quantity(exactly(4_000, "DKK")));
    assert_eq!(weighted.n, 2);
}

#[test]
fn with_a_baseline_of_some_they_are_not() {
    let known = [lower(1, -10, Some(3_000)), lower(2, -20, None)];
    refused_with(&known, RefusalReason::PercentagesAreNotAdded);
}

#[test]
fn a_percentage_alone_is_shown_as_it_was_told() {
    comes_to(&[lower(1, -10, None)], exactly(-10, "%"));
}

#[test]
fn ratios_of_one_thing_are_all_of_all() {
    let known = [
        of_hundred(1, 9, 10, "citizens"),
        of_hundred(2, 1, 30, "citizens"),
    ];
    comes_to(&known, exactly(25, "%"));
    assert_eq!(together(&known).method, crate::summary::Method::RatioOfSums);
}

#[test]
fn ratios_of_different_things_are_not() {
    let known = [
        of_hundred(1, 9, 10, "citizens"),
        of_hundred(2, 1, 30, "homes"),
    ];
    refused_with(&known, RefusalReason::UnlikeUnits);
}

fn lower(number: u32, point: i64, before: Option<i64>) -> Known {
    let statement = ObservationStatement {
        baseline: before.map(|before| Baseline {
            kind: BaselineKind::OwnBefore,
            value: Some(quantity(exactly(before, "DKK"))),
            period: None,
            note: None,
        }),
        ..once(number + 10, 2021, exactly(point, "%"))
    };
    effect(number, "cost.change.relative", [statement])
}

fn of_hundred(number: u32, numerator: i64, denominator: i64, of: &str) -> Known {
    let value = ObservedValue::Ratio {
        numerator: Decimal::from(numerator),
        denominator: Decimal::from(denominator),
        of: Some(of.to_owned()),
    };
    effect(
        number,
        "physique.improved.share",
        [once(number + 10, 2021, value)],
    )
}
