//! How many people came how far through cooperation.

use std::{
    collections::{BTreeMap, HashSet},
    sync::LazyLock,
};

use contracts::{ClauseKind, ContractId, SmallestGroup};
use kernel::Quantity;

use super::{
    Contracted, Coverage, Kept, Member, Missing, Options, RefusalReason, Scope, Subject,
    SummaryGap,
    clauses::{accepted_of, together},
    clusters::Clusters,
    fold::entries,
    numbers::sum,
    reading::{counting, is_small, numbers, tells_of_few},
};
use crate::{EffectId, ObservationRole, rank::Rank};

const PEOPLE: &str = "{person}";

static MEASURED: LazyLock<Kept> = LazyLock::new(|| Kept {
    roles: vec![ObservationRole::Measured],
    ..Kept::default()
});

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

/// For each contract what is counted at each step; nothing new where another contract counts the same people.
type Counts = BTreeMap<ContractId, BTreeMap<PeopleStep, Option<Quantity>>>;

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
    let smallest = options.smallest_group;
    let effects = Measured::among(members, smallest);
    let mut ordered: Vec<&Contracted<'_>> = contracts.iter().collect();
    ordered.sort_by_key(|told| told.id);
    let mut counted = HashSet::new();
    let counts: Counts = ordered
        .into_iter()
        .map(|told| (told.id, counts(told, &effects, &mut counted, smallest)))
        .collect();
    let missing = contracts
        .iter()
        .filter(|told| counts.get(&told.id).is_none_or(BTreeMap::is_empty))
        .map(|told| Missing {
            subject: Subject::Contract(told.id),
            gap: match tells_of_few_people(told, effects.of(told.id), smallest) {
                true => SummaryGap::SmallCell,
                false => SummaryGap::NoCountTold,
            },
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
    fn of(step: PeopleStep, counts: &Counts, smallest: SmallestGroup) -> Self {
        let told = counts
            .iter()
            .filter_map(|(id, steps)| Some((*id, steps.get(&step)?.clone())));
        let (contracts, sizes): (Vec<ContractId>, Vec<Option<Quantity>>) = told.unzip();
        let sizes: Vec<Quantity> = sizes.into_iter().flatten().collect();
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
    effects: &Measured<'_>,
    counted: &mut HashSet<(PeopleStep, EffectId)>,
    smallest: SmallestGroup,
) -> BTreeMap<PeopleStep, Option<Quantity>> {
    let reported = reported(told, smallest).into_iter();
    let mut counts: BTreeMap<PeopleStep, Option<Quantity>> = reported
        .map(|(step, people)| (step, Some(people)))
        .collect();
    for (step, people) in effects.of_contract(told.id) {
        let new: Vec<Quantity> = people
            .into_iter()
            .filter(|(first, _)| counted.insert((step, *first)))
            .map(|(_, people)| people)
            .collect();
        counts.insert(step, together(&new));
    }
    counts
}

/// What is counted of a contract is of so few that they could be known again.
fn tells_of_few_people(
    told: &Contracted<'_>,
    members: &[Member<'_>],
    smallest: SmallestGroup,
) -> bool {
    let mut reports = told.contract.social_clauses.iter().flat_map(accepted_of);
    let mut effects = members
        .iter()
        .filter(|member| PeopleStep::of_indicator(member.effect.indicator.key()).is_some())
        .flat_map(|member| counting(member.effect, &MEASURED));
    reports.any(|quantity| tells_of_few(&quantity, smallest))
        || effects.any(|observation| is_small(observation, smallest))
}

/// Measured effects of people, each once however often it is told.
struct Measured<'a> {
    clusters: Clusters,
    members: BTreeMap<ContractId, Vec<Member<'a>>>,
    /// What is said of the same effect by whoever is shown best.
    best: BTreeMap<EffectId, Quantity>,
}

impl<'a> Measured<'a> {
    fn among(members: &[Member<'a>], smallest: SmallestGroup) -> Self {
        let clusters = Clusters::of(&Scope {
            members: members.to_vec(),
            ..Scope::default()
        });
        let mut said: BTreeMap<EffectId, (Option<Rank<'_>>, Quantity)> = BTreeMap::new();
        for member in members {
            let told = entries(member.id, numbers(*member, &MEASURED, smallest));
            let rank = told.iter().map(|entry| entry.observation.rank()).max();
            let people = told
                .iter()
                .filter_map(|entry| entry.quantity())
                .filter(|quantity| quantity.unit().ucum() == PEOPLE);
            let people: Vec<Quantity> = people.cloned().collect();
            let Some(people) = together(&people) else {
                continue;
            };
            let first = clusters.first(member.id);
            if said.get(&first).is_none_or(|(best, _)| *best < rank) {
                said.insert(first, (rank, people));
            }
        }
        let best = said.into_iter().map(|(first, (_, people))| (first, people));
        let mut of_contracts: BTreeMap<ContractId, Vec<Member<'a>>> = BTreeMap::new();
        for member in members {
            if let Some(contract) = member.contract {
                of_contracts.entry(contract.id).or_default().push(*member);
            }
        }
        Self {
            best: best.collect(),
            clusters,
            members: of_contracts,
        }
    }

    fn of(&self, contract: ContractId) -> &[Member<'a>] {
        self.members.get(&contract).map_or(&[], Vec::as_slice)
    }

    fn of_contract(
        &self,
        contract: ContractId,
    ) -> BTreeMap<PeopleStep, BTreeMap<EffectId, Quantity>> {
        let mut steps: BTreeMap<PeopleStep, BTreeMap<EffectId, Quantity>> = BTreeMap::new();
        for member in self.of(contract) {
            let step = PeopleStep::of_indicator(member.effect.indicator.key());
            let first = self.clusters.first(member.id);
            if let (Some(step), Some(people)) = (step, self.best.get(&first)) {
                let told = steps.entry(step).or_default();
                told.insert(first, people.clone());
            }
        }
        steps
    }
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
