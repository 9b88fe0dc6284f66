use contracts::SmallestGroup;

use super::*;
use crate::summary::SummaryGap;

#[test]
fn fewer_people_than_the_instance_allows_are_not_told_of() {
    let known = [came(1, 7), came(2, 30)];
    let options = Options {
        smallest_group: SmallestGroup(10),
        ..by([])
    };
    let summary = summed(&known, &options);
    assert_eq!(
        summary.groups[0].value,
        Some(quantity(exactly(30, "{person}")))
    );
    assert_eq!(summary.coverage.missing[0].gap, SummaryGap::SmallCell);
}

#[test]
fn a_sum_that_becomes_too_small_is_not_told_either() {
    let known = [came(1, 20), came(2, -18)];
    refused_with(&known, RefusalReason::SmallCell);
    assert_eq!(together(&known).distribution, None);
}

#[test]
fn enough_people_of_one_period_are_added() {
    comes_to(&[came(1, 20), came(2, 18)], exactly(38, "{person}"));
}

fn came(number: u32, people: i64) -> Known {
    let statement = once(number + 10, 2021, exactly(people, "{person}"));
    effect(number, "people.in.job", [statement])
}
