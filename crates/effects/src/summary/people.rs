//! How many people came how far through cooperation.

use std::collections::BTreeMap;

use contracts::{ClauseKind, ContractId, SmallestGroup};
use kernel::Quantity;

use super::{
    Contracted, Coverage, Kept, Member, Missing, Options, RefusalReason, Subject, SummaryGap,
    clauses::{accepted_of, together},
    fold::entries,
    numbers::sum,
    reading::{numbers, tells_of_few},
};
use crate::{EffectId, ObservationRole};

const PEOPLE: &str = "{person}";

/// A step on the way to a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeopleStep {
    Referred,
    Started,
    Completed,
    SubsidisedWork,
    InJob,
    InJobAfterSixMonths,
}

impl PeopleStep {
    pub const ALL: [Self; 6] = [
        Self::Referred,
        Self::Started,
        Self::Completed,
        Self::SubsidisedWork,
        Self::InJob,
        Self::InJobAfterSixMonths,
    ];

    /// The step that an indicator counts; none where it counts another thing.
    pub fn of_indicator(key: &str) -> Option<Self> {
        match key {
            "people.referred" => Some(Self::Referred),
            "people.started" | "people.in.job.training" => Some(Self::Started),
            "people.completed" => Some(Self::Completed),
            "people.in.subsidised.work" => Some(Self::SubsidisedWork),
            "people.in.job" => Some(Self::InJob),
            "people.in.job.after.six.months" => Some(Self::InJobAfterSixMonths),
            _ => None,
        }
    }

    /// The step that people are counted at by a clause; none where that cannot be told from its kind.
    pub fn of_clause(kind: ClauseKind) -> Option<Self> {
        match kind {
            ClauseKind::JobTraining | ClauseKind::Apprenticeship => Some(Self::Started),
            ClauseKind::Sheltered => Some(Self::SubsidisedWork),
            ClauseKind::Employment => Some(Self::InJob),
            ClauseKind::Labour | ClauseKind::Reserved | ClauseKind::Csr | ClauseKind::Other => None,
        }
    }
}

/// How many people came how far; a person may be counted at several steps and in several agreements.
#[derive(Clone, Debug, PartialEq)]
pub struct PeopleThroughClauses {
    /// All steps, in their order.
    pub steps: Vec<PeopleAtStep>,
    /// Of the contracts in the scope, those with a count at any step.
    pub coverage: Coverage,
}

/// How many people came to one step.
#[derive(Clone, Debug, PartialEq)]
pub struct PeopleAtStep {
    pub step: PeopleStep,
    pub people: Option<Quantity>,
    /// Why there is no number; none when there is one.
    pub refused: Option<RefusalReason>,
    /// The contracts that have a count there.
    pub contracts: Vec<ContractId>,
}

/// What is counted of the people of some contracts, by measured effects and accepted reports.
pub fn people_through_clauses(
    contracts: &[Contracted<'_>],
    members: &[Member<'_>],
    options: &Options,
) -> PeopleThroughClauses {
    let counts: BTreeMap<ContractId, BTreeMap<PeopleStep, Quantity>> = contracts
        .iter()
        .map(|told| (told.id, counts(told, members, options.smallest_group)))
        .collect();
    let missing = counts
        .iter()
        .filter(|(_, steps)| steps.is_empty())
        .map(|(id, _)| Missing {
            subject: Subject::Contract(*id),
            gap: SummaryGap::NoCountTold,
            because: None,
        });
    let missing: Vec<Missing> = missing.collect();
    PeopleThroughClauses {
        steps: PeopleStep::ALL
            .into_iter()
            .map(|step| PeopleAtStep::of(step, &counts, options.smallest_group))
            .collect(),
        coverage: Coverage::counted(counts.len() - missing.len(), missing, options),
    }
}

impl PeopleAtStep {
    fn of(
        step: PeopleStep,
        counts: &BTreeMap<ContractId, BTreeMap<PeopleStep, Quantity>>,
        smallest: SmallestGroup,
    ) -> Self {
        let told = counts
            .iter()
            .filter_map(|(id, steps)| Some((*id, steps.get(&step)?.clone())));
        let (contracts, sizes): (Vec<ContractId>, Vec<Quantity>) = told.unzip();
        let made = sum(&sizes).and_then(|people| {
            if tells_of_few(&people, smallest) {
                Err(RefusalReason::SmallCell)
            } else {
                Ok(people)
            }
        });
        Self {
            step,
            refused: made.as_ref().err().copied(),
            people: made.ok(),
            contracts,
        }
    }
}

/// The counts of one contract: what is measured of a step goes before what is reported of it, for they are of the same people.
fn counts(
    told: &Contracted<'_>,
    members: &[Member<'_>],
    smallest: SmallestGroup,
) -> BTreeMap<PeopleStep, Quantity> {
    let mut counts = reported(told, smallest);
    counts.extend(measured(told.id, members, smallest));
    counts
}

fn measured(
    contract: ContractId,
    members: &[Member<'_>],
    smallest: SmallestGroup,
) -> BTreeMap<PeopleStep, Quantity> {
    let kept = Kept {
        roles: vec![ObservationRole::Measured],
        ..Kept::default()
    };
    let mut steps: BTreeMap<PeopleStep, BTreeMap<EffectId, Quantity>> = BTreeMap::new();
    let own = members
        .iter()
        .filter(|member| member.contract.is_some_and(|told| told.id == contract));
    for member in own {
        let Some(step) = PeopleStep::of_indicator(member.effect.indicator.key()) else {
            continue;
        };
        let told = entries(member.id, numbers(*member, &kept, smallest));
        let counted: Vec<Quantity> = told
            .iter()
            .filter_map(|entry| entry.quantity())
            .filter(|quantity| quantity.unit().ucum() == PEOPLE)
            .cloned()
            .collect();
        if let Some(people) = together(&counted) {
            steps.entry(step).or_default().insert(member.id, people);
        }
    }
    steps
        .into_iter()
        .filter_map(|(step, told)| {
            let told: Vec<Quantity> = told.into_values().collect();
            Some((step, together(&told)?))
        })
        .collect()
}

fn reported(told: &Contracted<'_>, smallest: SmallestGroup) -> BTreeMap<PeopleStep, Quantity> {
    let mut steps: BTreeMap<PeopleStep, Vec<Quantity>> = BTreeMap::new();
    for obligation in &told.contract.social_clauses {
        let Some(step) = PeopleStep::of_clause(obligation.clause.kind) else {
            continue;
        };
        let accepted = accepted_of(obligation);
        let people = accepted.into_iter().filter(|quantity| {
            quantity.unit().ucum() == PEOPLE && !tells_of_few(quantity, smallest)
        });
        steps.entry(step).or_default().extend(people);
    }
    steps
        .into_iter()
        .filter_map(|(step, told)| Some((step, together(&told)?)))
        .collect()
}
