use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::GroupWeights;
use crate::{AwardCriterion, Contract, CriterionKind, Weight};

type Group = Option<CriterionKind>;

/// The groups' weights over some contracts.
pub fn group_weights<'a>(contracts: impl IntoIterator<Item = &'a Contract>) -> Vec<GroupWeights> {
    let mut sums: BTreeMap<Group, Vec<Decimal>> = BTreeMap::new();
    for contract in contracts {
        for (group, sum) in sums_of(&contract.award_criteria).unwrap_or_default() {
            sums.entry(group).or_default().push(sum);
        }
    }
    let mut groups: Vec<GroupWeights> = sums
        .into_iter()
        .filter_map(|(group, sums)| GroupWeights::over(group, sums))
        .collect();
    groups.sort_by_key(|weights| (weights.group.is_none(), weights.group));
    groups
}

/// The sum of each group; none when the criteria are weighed otherwise than in exact per cent.
fn sums_of(criteria: &[AwardCriterion]) -> Option<BTreeMap<Group, Decimal>> {
    let mut sums: BTreeMap<Group, Decimal> = BTreeMap::new();
    for criterion in criteria {
        let weight = in_percent(criterion.weight)?;
        let sum = sums.entry(criterion.group()).or_default();
        *sum = sum.saturating_add(weight);
    }
    Some(sums)
}

fn in_percent(weight: Weight) -> Option<Decimal> {
    match weight {
        Weight::PercentExact(weight) => Some(weight),
        Weight::PercentRange { .. }
        | Weight::DecimalExact(_)
        | Weight::DecimalRange { .. }
        | Weight::PointsExact(_)
        | Weight::PointsRange { .. }
        | Weight::OrderOfImportance(_) => None,
    }
}

impl GroupWeights {
    fn over(group: Group, mut sums: Vec<Decimal>) -> Option<Self> {
        sums.sort_unstable();
        Some(Self {
            group,
            contracts: sums.len(),
            min: sums.first()?.normalize(),
            median: median(&sums)?.normalize(),
            max: sums.last()?.normalize(),
        })
    }
}

/// Of numbers in order: the one in the middle, or between the two there.
fn median(sums: &[Decimal]) -> Option<Decimal> {
    let upper = sums.get(sums.len() / 2)?;
    let lower = sums.get(sums.len().checked_sub(1)? / 2)?;
    Some(lower.saturating_add(upper.saturating_sub(*lower) / Decimal::TWO))
}
