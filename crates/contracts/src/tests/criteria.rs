use kernel::given::given;

use super::makers::*;
use crate::{
    AwardCriterion, Contract, ContractCommand::SetAwardCriteria, ContractEvent::AwardCriteriaSet,
    ContractRefusal, Path, Weight,
};

#[test]
fn thirty_thirty_and_forty_make_a_hundred() {
    accepted(service_quality_economy());
}

#[test]
fn thirty_three_times_makes_ninety() {
    refused(
        weighed([percent("30"), percent("30"), percent("30")]),
        ContractRefusal::WeightsNotHundred {
            total: decimal("90"),
            at: top(),
        },
    );
}

#[test]
fn thirds_make_a_hundred_only_when_they_are_exact() {
    refused(
        weighed([percent("33.3"), percent("33.3"), percent("33.3")]),
        ContractRefusal::WeightsNotHundred {
            total: decimal("99.9"),
            at: top(),
        },
    );
    accepted(weighed([percent("33.3"), percent("33.3"), percent("33.4")]));
}

#[test]
fn ranges_must_be_able_to_make_a_hundred() {
    accepted(weighed([
        percent_between("20", "40"),
        percent_between("30", "50"),
        percent("40"),
    ]));
    for (min, max) in [("10", "20"), ("90", "95")] {
        let other = percent_between("20", "30");
        refused(
            weighed([percent_between(min, max), other]),
            ContractRefusal::WeightsCannotMakeHundred {
                min: decimal(min) + decimal("20"),
                max: decimal(max) + decimal("30"),
                at: top(),
            },
        );
    }
}

#[test]
fn a_range_goes_upwards() {
    refused(
        weighed([percent("60"), percent_between("50", "30")]),
        ContractRefusal::WeightRangeCrossed {
            min: decimal("50"),
            max: decimal("30"),
            at: top().nth(1).then("weight"),
        },
    );
}

#[test]
fn a_weight_is_more_than_nothing() {
    for weight in ["0", "-30"] {
        refused(
            weighed([percent("100"), percent(weight)]),
            ContractRefusal::WeightNotPositive {
                weight: decimal(weight),
                at: top().nth(1).then("weight"),
            },
        );
    }
    refused(
        weighed([Weight::PointsRange {
            min: decimal("-1"),
            max: decimal("5"),
        }]),
        ContractRefusal::WeightNotPositive {
            weight: decimal("-1"),
            at: top().nth(0).then("weight"),
        },
    );
}

#[test]
fn more_than_a_hundred_percent_is_too_much() {
    refused(
        weighed([percent("101")]),
        ContractRefusal::WeightsNotHundred {
            total: decimal("101"),
            at: top(),
        },
    );
}

#[test]
fn points_and_decimals_make_whatever_they_make() {
    accepted(weighed([
        Weight::PointsExact(decimal("700")),
        Weight::PointsRange {
            min: decimal("100"),
            max: decimal("300"),
        },
    ]));
    accepted(weighed([
        Weight::DecimalExact(decimal("0.6")),
        Weight::DecimalExact(decimal("0.4")),
    ]));
}

#[test]
fn ranks_are_one_to_the_last_each_once() {
    accepted(weighed([rank(2), rank(1), rank(3)]));
    for ranks in [[1, 1, 2], [1, 2, 4], [0, 1, 2]] {
        refused(
            weighed(ranks.map(rank)),
            ContractRefusal::RanksNotInOrder {
                count: 3,
                at: top(),
            },
        );
    }
}

#[test]
fn scales_do_not_stand_side_by_side() {
    let points = Weight::PointsExact(decimal("50"));
    for other in [points, rank(2)] {
        refused(
            weighed([percent("50"), other]),
            ContractRefusal::WeightKindsMixed { at: top() },
        );
    }
}

#[test]
fn a_criterion_is_there_once_whatever_the_letters() {
    refused(
        vec![
            criterion("Kvalitet", percent("50")),
            criterion("kvalitet ", percent("50")),
        ],
        ContractRefusal::CriterionTwice {
            name: "kvalitet ".to_owned(),
            at: top().nth(1).then("name"),
        },
    );
}

#[test]
fn a_criterion_has_a_name() {
    refused(
        vec![criterion(" ", percent("100"))],
        ContractRefusal::CriterionNameMissing {
            at: top().nth(0).then("name"),
        },
    );
}

#[test]
fn no_criteria_are_not_set() {
    refused(Vec::new(), ContractRefusal::NoCriteria);
}

#[test]
fn sub_criteria_make_a_hundred_or_what_is_above_them() {
    for below in [
        weighed([percent("60"), percent("40")]),
        weighed([percent("20"), percent("10")]),
        weighed([percent_between("10", "20"), percent("15")]),
        weighed([rank(1), rank(2)]),
    ] {
        accepted(with_sub_criteria(percent("30"), below));
    }
    refused(
        with_sub_criteria(percent("30"), weighed([percent("20"), percent("20")])),
        ContractRefusal::WeightsNotHundred {
            total: decimal("40"),
            at: top().nth(1).then("subCriteria"),
        },
    );
}

#[test]
fn sub_criteria_below_a_range_may_make_anything_in_it() {
    let range = percent_between("20", "40");
    accepted(with_sub_criteria(range, weighed([percent("35")])));
    refused(
        with_sub_criteria(range, weighed([percent("41")])),
        ContractRefusal::WeightsNotHundred {
            total: decimal("41"),
            at: top().nth(1).then("subCriteria"),
        },
    );
}

#[test]
fn setting_the_same_criteria_again_is_nothing_new() {
    given::<Contract>([registered(), criteria_set()])
        .when(SetAwardCriteria {
            criteria: service_quality_economy(),
            on: date("2020"),
        })
        .then_nothing();
}

#[test]
fn other_criteria_replace_the_former() {
    let price = weighed([percent("100")]);
    given::<Contract>([registered(), criteria_set()])
        .when(SetAwardCriteria {
            criteria: price.clone(),
            on: untold(),
        })
        .then_state(|contract| assert_eq!(contract.award_criteria, price));
}

#[track_caller]
fn accepted(criteria: Vec<AwardCriterion>) {
    given::<Contract>([registered()])
        .when(SetAwardCriteria {
            criteria: criteria.clone(),
            on: date("2019"),
        })
        .then([AwardCriteriaSet {
            criteria,
            on: date("2019"),
        }]);
}

#[track_caller]
fn refused(criteria: Vec<AwardCriterion>, refusal: ContractRefusal) {
    given::<Contract>([registered()])
        .when(SetAwardCriteria {
            criteria,
            on: date("2019"),
        })
        .then_refused(refusal);
}

/// The second of two criteria has these below it.
fn with_sub_criteria(weight: Weight, sub_criteria: Vec<AwardCriterion>) -> Vec<AwardCriterion> {
    vec![
        criterion("pris", percent("70")),
        AwardCriterion {
            sub_criteria,
            ..criterion("kvalitet", weight)
        },
    ]
}

fn criteria_set() -> crate::ContractEvent {
    AwardCriteriaSet {
        criteria: service_quality_economy(),
        on: date("2019"),
    }
}

fn rank(rank: u32) -> Weight {
    Weight::OrderOfImportance(rank)
}

fn top() -> Path {
    Path::of("awardCriteria")
}
