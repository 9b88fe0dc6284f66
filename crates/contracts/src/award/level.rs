//! The criteria that stand side by side, and those below each of them.

use std::collections::BTreeSet;

use super::{AwardCriterion, Weight, weights};
use crate::{ContractRefusal, Path, check};

/// Everything that is wrong with criteria under one that weighs so much, or under none.
pub(super) fn problems(
    criteria: &[AwardCriterion],
    above: Option<Weight>,
    at: &Path,
) -> Vec<ContractRefusal> {
    if let Err(too_many) = check::not_too_many(criteria.len(), check::MOST_SIDE_BY_SIDE, at) {
        return vec![too_many];
    }
    let mut names = BTreeSet::new();
    let mut problems = Vec::new();
    for (place, criterion) in criteria.iter().enumerate() {
        let here = at.nth(place);
        problems.extend(criterion.problems_of_its_own(&here));
        let name = criterion.name.da.trim().to_lowercase();
        if !name.is_empty() && !names.insert(name) {
            problems.push(ContractRefusal::CriterionTwice {
                name: criterion.name.da.clone(),
                at: here.then("name"),
            });
        }
    }
    problems.extend(problem_of_weights(criteria, above, at));
    for (place, criterion) in criteria.iter().enumerate() {
        if !criterion.sub_criteria.is_empty() {
            let below = at.nth(place).then("subCriteria");
            let above = Some(criterion.weight);
            problems.extend(self::problems(&criterion.sub_criteria, above, &below));
        }
    }
    problems
}

/// Nothing is said of what the weights make while one of them is none.
fn problem_of_weights(
    criteria: &[AwardCriterion],
    above: Option<Weight>,
    at: &Path,
) -> Option<ContractRefusal> {
    let weights: Vec<Weight> = criteria.iter().map(|criterion| criterion.weight).collect();
    match weights.iter().any(|weight| weight.check(at).is_err()) {
        true => None,
        false => weights::go_together(&weights, above, at).err(),
    }
}

impl AwardCriterion {
    /// Of its name, its note and its weight the first each.
    fn problems_of_its_own(&self, at: &Path) -> impl Iterator<Item = ContractRefusal> {
        [
            self.check_name(&at.then("name")),
            self.check_note(&at.then("note")),
            self.weight.check(&at.then("weight")),
        ]
        .into_iter()
        .filter_map(Result::err)
    }

    fn check_name(&self, at: &Path) -> Result<(), ContractRefusal> {
        match self.name.is_blank() {
            true => Err(ContractRefusal::CriterionNameMissing { at: at.clone() }),
            false => check::localized(&self.name, at),
        }
    }

    fn check_note(&self, at: &Path) -> Result<(), ContractRefusal> {
        self.note
            .iter()
            .try_for_each(|words| check::text(words, at))
    }
}
