//! Views of an effect.

mod asked;
mod basis;
mod components;
mod delivery;
mod dispute;
mod evidence;
mod figure;
mod figure_remark;
mod filter;
mod indicator;
mod near;
mod observation;
mod reach;
pub(crate) mod summary;
mod told;
mod value;
mod wanted;

use async_graphql::{Context, Enum, ID, Object, Result};
pub use basis::{GrossNet, MoneyBasis, Realisation, Vat};
pub use components::Components;
pub use delivery::DeliveryStanding;
pub use dispute::Dispute;
pub use evidence::{
    Baseline, BaselineKind, Independence, ObservationRole, ObservationStatus, Recurrence,
    StudyDesign,
};
pub use figure::FigureProposal;
pub use figure_remark::FigureRemarkCode;
pub use filter::EffectFilter;
pub(crate) use filter::{effects_having, keys};
pub use indicator::{
    Additivity, Direction, Indicator, IndicatorDimension, IndicatorFilter, MeasureKind,
};
pub(crate) use indicator::{indicator, indicators};
pub(crate) use near::near;
pub use observation::Observation;
pub use reach::{Beneficiary, Purse, Reach};
pub(crate) use told::{ToldOf, passing};
pub use value::{ObservedValue, OrdinalChange};

use crate::{
    case::Case,
    connection::{Asked, Listed, sliced},
    contract::{Contract, Warning},
    global_id::global_id,
    happening::{Happening, Story, history},
    loaders::{having, one, several},
    scalars::DateTime,
    view::View,
};

/// The claim that something changed, with what has been said of its size. Danish: «effekt».
#[derive(Clone)]
pub struct Effect(pub(crate) View<effects::Effect>);

impl From<View<effects::Effect>> for Effect {
    fn from(view: View<effects::Effect>) -> Self {
        Self(view)
    }
}

/// The claim that something changed, with what has been said of its size. Danish: «effekt».
#[Object]
impl Effect {
    pub(crate) async fn id(&self) -> ID {
        global_id("Effect", self.0.id())
    }

    /// What is measured, in the edition that it was claimed by.
    async fn indicator(&self) -> Indicator {
        Indicator::claimed(&self.0)
    }

    /// The story that tells of it.
    async fn case(&self, ctx: &Context<'_>) -> Result<Option<Case>> {
        match self.0.state().case {
            Some(case) => Ok(one(ctx, case, self.0.moment).await?.map(Case::from)),
            None => Ok(None),
        }
    }

    /// The contract that it is an effect of.
    async fn contract(&self, ctx: &Context<'_>) -> Result<Option<Contract>> {
        match self.0.state().contract {
            Some(contract) => Ok(one(ctx, contract, self.0.moment).await?.map(Contract::from)),
            None => Ok(None),
        }
    }

    /// Whom or what it covers, e.g. 12 skoler.
    async fn scope(&self) -> Option<&str> {
        self.0.state().scope.as_deref()
    }

    /// Where and of whom it is told, where that can be said apart.
    async fn reach(&self) -> Option<Reach> {
        self.0.state().reach.clone().map(Reach::from)
    }

    /// Whose gain or cost it is; none where that is not told.
    async fn beneficiaries(&self) -> Vec<Beneficiary> {
        let beneficiaries = self.0.state().beneficiaries.iter();
        beneficiaries.cloned().map(Beneficiary::from).collect()
    }

    /// What has been said of its size, in the order it was recorded.
    async fn observations(
        &self,
        #[graphql(default = false)] include_retracted: bool,
    ) -> Vec<Observation> {
        let observations = self.0.state().observations.iter();
        observations
            .filter(|observation| include_retracted || observation.stands())
            .cloned()
            .map(Observation)
            .collect()
    }

    /// What was expected, aimed at or agreed, and still stands. Danish: «lovet».
    async fn promised(&self) -> Vec<Observation> {
        let promised = self.0.state().promised();
        promised.cloned().map(Observation).collect()
    }

    /// What was measured or told, and still stands; a calculation is not. Danish: «leveret».
    async fn delivered(&self) -> Vec<Observation> {
        let delivered = self.0.state().delivered();
        delivered.cloned().map(Observation).collect()
    }

    /// What came of what was promised.
    async fn delivery(&self) -> DeliveryStanding {
        self.0.state().delivery().into()
    }

    /// The statement to show first: what was measured before what was calculated, promised (agreed, aimed at, expected) and only told, and a potential last; within a role the highest grade, then the newest period, then final before provisional before estimated, then the newest published, then the least; never an average.
    async fn headline(&self) -> Option<Observation> {
        self.0.state().headline().cloned().map(Observation)
    }

    /// Two statements of its size disagree. Danish: «kilderne er uenige».
    async fn conflict(&self) -> bool {
        self.0.state().conflict()
    }

    /// Effects that are this one, in another unit or told once more, whichever of them says so; they count once. Danish: «samme effekt».
    async fn same_effect_as(&self, ctx: &Context<'_>) -> Result<Vec<Effect>> {
        let moment = self.0.moment;
        let told = several(ctx, &self.0.state().same_effect_as, moment).await?;
        let by_others = having::<effects::Effect>(ctx, "same_as", self.0.id(), moment).await?;
        let mut found: Vec<View<effects::Effect>> = Vec::new();
        for view in told.into_iter().chain(by_others) {
            if found.iter().all(|other| other.id() != view.id()) {
                found.push(view);
            }
        }
        Ok(found.into_iter().map(Effect::from).collect())
    }

    /// What its reader should be told beside the statements that count: a dispute, or components that make another size.
    async fn warnings(&self) -> Vec<Warning> {
        let warnings = self.0.state().warnings();
        warnings.into_iter().map(Warning::from).collect()
    }

    /// How well it is shown; derived, never typed.
    async fn grade(&self) -> Grade {
        self.0.state().grade().into()
    }

    /// How many events have made it what it is.
    async fn version(&self) -> i64 {
        self.0.version()
    }

    /// Since when it has been public.
    async fn known_from(&self) -> DateTime {
        DateTime(self.0.known_from())
    }

    /// All its events in the order they were recorded.
    async fn history(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Listed<Happening>> {
        let told = history(ctx, &Story::of(&self.0)).await?;
        sliced(told, &Asked::new(ctx, first, after, None, None))
    }
}

/// How well something is shown, from the design of the study, what it is seen against, and the independence of who measured or checked it. Danish: «evidensgrad».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Grade")]
pub enum Grade {
    /// An experiment or the like by an independent party.
    A,
    /// Controlled or adjusted, or before and after by an independent party or checked by one.
    B,
    /// Before and after by the municipality or jointly.
    C,
    /// The supplier's calculation, nothing to compare with, or not found by a study: promised, possible only, or around the effect.
    D,
    /// Words only.
    E,
}
