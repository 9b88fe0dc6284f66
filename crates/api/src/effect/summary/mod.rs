//! What effects come to together.

mod bucket;
mod clauses;
mod group;
mod key;
mod kinds;
mod parts;
mod people;
mod seen;

use async_graphql::{ComplexObject, Context, Result, SimpleObject};
pub use bucket::{EffectBucket, EffectSpread, GradeCount};
pub use clauses::{ClauseYield, ClauseYieldRow, ClauseYieldTotal};
pub use group::{EffectDirections, EffectGroup};
use kernel::Instant;
pub(crate) use key::SupplierNames;
pub use kinds::{
    EffectDimension, EffectLackKind, EffectLackUnlocks, PeopleStep, RefusalReason, SummaryMethod,
};
pub(crate) use parts::Parts;
pub use people::{PeopleAtStep, PeopleThroughClauses};
pub(crate) use seen::Seen;

use super::{Effect, Observation};
use crate::{
    contract::{Contract, Warning},
    coverage::Coverage,
    free_choice::DepartedSupplier,
    query::{LogHead, Node, moment},
    scalars::DateTime,
    words::LocalizedText,
};

/// What effects come to together: each group is a value with its coverage, or a refusal with its reason. Danish: «effektoverblik».
#[derive(SimpleObject)]
#[graphql(complex)]
pub struct EffectSummary {
    /// In the order of their keys; each effect stands in one, or in one for each of its years or grades where it is grouped so.
    pub groups: Vec<EffectGroup>,
    /// Over all groups, each effect once, and the contracts of which no effect is told.
    pub coverage: Coverage,
    /// Less of the scope has a number than is needed to show it without a word. Danish: «for få».
    pub thin: bool,
    /// How well all that is told is shown.
    pub grades: Vec<GradeCount>,
    /// How many of those with a number nobody but the supplier tells of. Danish: «kun leverandørens tal».
    pub supplier_only: usize,
    /// Which way the effects went.
    pub directions: EffectDirections,
    /// The codes of what a reader should be told beside it.
    pub warnings: Vec<String>,
    /// The same with their words. Danish: «forbehold».
    pub cautions: Vec<Warning>,
    /// Effects whose sources disagree, each with all that is said of it. Danish: «kilderne er uenige».
    pub conflicts: Vec<EffectConflict>,
    /// What is missing, what would unlock most first. Danish: «manglende oplysninger».
    pub gaps: Vec<EffectLack>,
    /// The contracts of the same tasks that ended before their time, taken back or terminated, whatever their effects.
    pub ended_early: Vec<Contract>,
    /// The suppliers that citizens can no longer choose for the same tasks, whatever their effects. Danish: «leverandører, der udgik af frit valg».
    pub suppliers_left: Vec<DepartedSupplier>,
    #[graphql(skip)]
    pub(crate) known: Option<Instant>,
}

#[ComplexObject]
impl EffectSummary {
    /// The moment of knowledge that it is answered from.
    async fn as_of(&self, ctx: &Context<'_>) -> Result<DateTime> {
        moment(ctx, self.known)
    }

    /// How far the log has come.
    async fn log(&self, ctx: &Context<'_>) -> Result<LogHead> {
        LogHead::read(ctx).await
    }
}

impl EffectSummary {
    /// How many bytes its groups take, about.
    pub(crate) fn bytes(&self) -> usize {
        let groups = self.groups.iter();
        groups.map(|group| GROUP * (1 + group.buckets.len())).sum()
    }
}

/// So many bytes a group takes, and as many each of its buckets.
const GROUP: usize = 4_000;

/// A fact that is missing of some effects. Danish: «manglende oplysning på tværs».
#[derive(Clone, SimpleObject)]
pub struct EffectLack {
    /// What is missing.
    pub kind: EffectLackKind,
    /// For people.
    pub label: LocalizedText,
    /// The answers that it stands in the way of.
    pub unlocks: Vec<EffectLackUnlocks>,
    /// The effects and contracts where it is missing, the first 100.
    pub nodes: Vec<Node>,
    /// How many those are in all.
    pub n: usize,
}

/// What sources that disagree say of one effect. Danish: «modstridende kilder».
#[derive(Clone, SimpleObject)]
pub struct EffectConflict {
    /// The effect.
    pub effect: Effect,
    /// All that counts of it, what is shown best first; never averaged.
    pub observations: Vec<Observation>,
    /// From the least to the most that is said, in the unit of the first.
    pub spread: Option<EffectSpread>,
}

impl EffectConflict {
    pub(crate) fn of(told: &effects::summary::Disagreement<'_>, seen: &Seen<'_>) -> Option<Self> {
        let observations = told.observations.iter();
        Some(Self {
            effect: seen.effect(told.effect)?,
            observations: observations
                .map(|observation| Observation((*observation).clone()))
                .collect(),
            spread: told.spread.as_ref().map(EffectSpread::from),
        })
    }
}

/// How many of what is missing are named.
const NAMED: usize = 100;

impl EffectLack {
    pub(crate) fn of(lack: &effects::summary::Lack, seen: &Seen<'_>) -> Self {
        let unlocks = lack.kind.unlocks().iter().copied();
        let named = lack.subjects.iter().take(NAMED);
        Self {
            kind: lack.kind.into(),
            label: lack.kind.words().into(),
            unlocks: unlocks.map(EffectLackUnlocks::from).collect(),
            nodes: named.filter_map(|subject| seen.node(*subject)).collect(),
            n: lack.subjects.len(),
        }
    }
}
