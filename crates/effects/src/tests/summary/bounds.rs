use super::*;

#[test]
fn like_sizes_of_one_period_are_added() {
    let known = [
        effect(1, "energy.change", [once(11, 2021, exactly(-100, "kW.h"))]),
        effect(2, "energy.change", [once(12, 2021, exactly(-250, "kW.h"))]),
    ];
    comes_to(&known, exactly(-350, "kW.h"));
}

#[test]
fn over_a_million_and_two_million_are_over_three_million() {
    let known = [
        effect(1, "money.saved", [once(11, 2021, over(1_000_000, "DKK"))]),
        effect(
            2,
            "money.saved",
            [once(12, 2021, exactly(2_000_000, "DKK"))],
        ),
    ];
    comes_to(&known, over(3_000_000, "DKK"));
}

#[test]
fn bounds_are_added_side_by_side() {
    let known = [
        effect(1, "money.saved", [once(11, 2021, between(1, 3, "DKK"))]),
        effect(2, "money.saved", [once(12, 2021, exactly(10, "DKK"))]),
    ];
    comes_to(&known, between(11, 13, "DKK"));
}

#[test]
fn what_is_about_in_one_part_is_about_in_the_whole() {
    let known = [
        effect(1, "money.saved", [once(11, 2021, about(1, "DKK"))]),
        effect(2, "money.saved", [once(12, 2021, exactly(10, "DKK"))]),
    ];
    comes_to(&known, about(11, "DKK"));
}

#[test]
fn at_least_something_and_at_most_something_make_nothing_together() {
    let most = Quantity::between(None, Some(Decimal::TEN), in_unit("DKK")).unwrap();
    let known = [
        effect(1, "money.saved", [once(11, 2021, over(1, "DKK"))]),
        effect(
            2,
            "money.saved",
            [once(12, 2021, ObservedValue::Quantity(most))],
        ),
    ];
    refused_with(&known, RefusalReason::BoundsOpposed);
}

#[test]
fn a_sum_that_would_lose_a_digit_is_refused_in_any_order() {
    let sized = |number: u32, size: &str| {
        let size = Quantity::exactly(size.parse().unwrap(), in_unit("kW.h"));
        let statement = once(number + 10, 2021, ObservedValue::Quantity(size));
        effect(number, "energy.use", [statement])
    };
    let fine = "777777777777777777777777777.1";
    let great = "7777777777777777777777777777";
    for sizes in [
        [fine, great, great],
        [great, fine, great],
        [great, great, fine],
    ] {
        let known: Vec<Known> = (1..).zip(sizes).map(|(n, size)| sized(n, size)).collect();
        refused_with(&known, RefusalReason::TooLarge);
    }
}

#[test]
fn a_point_with_no_floor_and_a_point_with_no_ceiling_are_no_point_together() {
    let bounded = |number: u32, lower: Option<i64>, upper: Option<i64>| {
        let size = Quantity::from_parts(kernel::QuantityParts {
            point: Some(Decimal::from(5)),
            lower: lower.map(Decimal::from),
            upper: upper.map(Decimal::from),
            lower_open: false,
            upper_open: false,
            approximate: false,
            unit: in_unit("DKK"),
        });
        let value = ObservedValue::Quantity(size.unwrap());
        effect(number, "money.saved", [once(number + 10, 2021, value)])
    };
    let known = [bounded(1, None, Some(10)), bounded(2, Some(1), None)];
    refused_with(&known, RefusalReason::BoundsOpposed);
}
