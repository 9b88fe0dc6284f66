//! What is measured: the edition that is asked for, and all others beside it.

mod alignment;
mod edition;
mod list;

pub use alignment::Alignment;
use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, Result};
pub use edition::{IndicatorEdition, IndicatorWithdrawal};
use effects::{CataloguedIndicator, IndicatorDefinition};
pub use list::IndicatorFilter;
pub(crate) use list::{indicator, indicators};

use crate::{
    global_id::global_id,
    loaders::one,
    moment::Moment,
    view::View,
    words::{LocalizedText, QuantityKind, Unit},
};

/// What is measured, with its unit, direction and whether it may be added, in one of its editions. Danish: «indikator».
#[derive(Clone)]
pub struct Indicator {
    indicator: effects::Indicator,
    /// The edition that is shown; none where nobody knows the key any more.
    meaning: Option<Arc<IndicatorDefinition>>,
    moment: Moment,
}

impl Indicator {
    /// As an effect was claimed by it.
    pub(crate) fn claimed(effect: &View<effects::Effect>) -> Self {
        let state = effect.state();
        Self::meaning(&state.indicator, state.definition(), effect.moment)
    }

    /// In its newest edition, with what the log tells of it.
    pub(crate) fn newest(
        indicator: effects::Indicator,
        told: Option<&CataloguedIndicator>,
        moment: impl Into<Moment>,
    ) -> Self {
        let meaning = match told {
            Some(told) => told.newest(),
            None => indicator.definition(),
        };
        Self::meaning(&indicator, meaning, moment.into())
    }

    pub(crate) fn told(view: &View<CataloguedIndicator>) -> Self {
        let told = view.state();
        Self::newest(told.indicator.clone(), Some(told), view.moment)
    }

    /// In the edition that is given.
    pub(crate) fn meaning(
        indicator: &effects::Indicator,
        meaning: Option<&IndicatorDefinition>,
        moment: Moment,
    ) -> Self {
        Self {
            indicator: indicator.clone(),
            meaning: meaning.cloned().map(Arc::new),
            moment,
        }
    }

    async fn log(&self, ctx: &Context<'_>) -> Result<Option<View<CataloguedIndicator>>> {
        let id = CataloguedIndicator::id_of(self.indicator.key());
        one(ctx, id, self.moment).await
    }
}

/// What is measured, with its unit, direction and whether it may be added, in one of its editions. Danish: «indikator».
#[Object]
impl Indicator {
    /// The same for all its editions.
    pub(crate) async fn id(&self) -> ID {
        global_id("Indicator", self.indicator.key())
    }

    /// A short key that never changes, e.g. energy.change.
    async fn key(&self) -> &str {
        self.indicator.key()
    }

    /// Which edition is shown: the newest, but of an effect the one that it was claimed by; null where the key is known no more. Danish: «udgave».
    async fn edition(&self) -> Option<u32> {
        Some(self.meaning.as_ref()?.edition)
    }

    /// All its editions, the oldest first.
    async fn editions(&self, ctx: &Context<'_>) -> Result<Vec<IndicatorEdition>> {
        let told = self.log(ctx).await?;
        Ok(edition::editions(
            &self.indicator,
            told.as_ref().map(View::state),
        ))
    }

    /// That nothing new is claimed by it; null while it is in use. Danish: «trukket ud af brug».
    async fn withdrawn(&self, ctx: &Context<'_>) -> Result<Option<IndicatorWithdrawal>> {
        let told = self.log(ctx).await?;
        let withdrawal = told.and_then(|told| told.state().withdrawn.clone());
        Ok(withdrawal.map(IndicatorWithdrawal::from))
    }

    /// How many events have made it what it is; 0 where only the catalogue of the program speaks of it.
    async fn version(&self, ctx: &Context<'_>) -> Result<i64> {
        Ok(self.log(ctx).await?.map_or(0, |told| told.version()))
    }

    /// For people.
    async fn name(&self) -> LocalizedText {
        let name = self.meaning.as_ref().map(|meaning| meaning.name.clone());
        name.unwrap_or_else(|| self.indicator.name()).into()
    }

    /// What is counted, and how. Danish: «definition».
    async fn definition(&self) -> Option<LocalizedText> {
        self.meaning.as_ref()?.definition.clone().map(Into::into)
    }

    /// What is left out. Danish: «omfatter ikke».
    async fn excludes(&self) -> Option<LocalizedText> {
        self.meaning.as_ref()?.excludes.clone().map(Into::into)
    }

    /// What it is counted per, where it is per something. Danish: «nævner».
    async fn denominator(&self) -> Option<LocalizedText> {
        self.meaning.as_ref()?.denominator.clone().map(Into::into)
    }

    /// What it is measured in; null where only words are told.
    async fn unit(&self) -> Option<Unit> {
        self.meaning.as_ref()?.unit.as_ref().map(Unit::from)
    }

    /// What kind of thing its unit measures. Danish: «størrelsesart».
    async fn quantity_kind(&self) -> Option<QuantityKind> {
        let kind = self.meaning.as_ref()?.unit.as_ref()?.quantity_kind()?;
        Some(kind.into())
    }

    /// What kind of size it is; null where the catalogue no longer knows it.
    async fn measure_kind(&self) -> Option<MeasureKind> {
        Some(self.meaning.as_ref()?.measure_kind.into())
    }

    /// Which way is better.
    async fn direction(&self) -> Option<Direction> {
        Some(self.meaning.as_ref()?.direction.into())
    }

    /// Over what it may be added.
    async fn additivity(&self) -> Option<Additivity> {
        Some(self.meaning.as_ref()?.additivity.into())
    }

    /// What side of life it is on.
    async fn dimension(&self) -> Option<IndicatorDimension> {
        Some(self.meaning.as_ref()?.dimension.into())
    }

    /// The same measure in the words of others. Danish: «henvisninger».
    async fn alignments(&self) -> Vec<Alignment> {
        let alignments = self.meaning.iter().flat_map(|meaning| &meaning.alignments);
        alignments.cloned().map(Alignment::from).collect()
    }
}

/// What kind of size an indicator has. Danish: «måltype».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::MeasureKind")]
pub enum MeasureKind {
    /// An amount, e.g. kWh or kroner.
    Amount,
    /// An amount per time.
    Rate,
    /// A change in per cent.
    RelativeChange,
    /// A change in percentage points. Danish: «procentpoint».
    PointChange,
    /// A share in per cent.
    Share,
    /// An amount per unit of something else.
    Intensity,
    /// Persons.
    CountPersons,
    /// Events.
    CountEvents,
    /// Better, unchanged or worse.
    Ordinal,
    /// Words only.
    Narrative,
}

/// Which way is better. Danish: «retning».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Direction")]
pub enum Direction {
    /// More is better.
    UpIsBetter,
    /// Less is better.
    DownIsBetter,
    /// Neither more nor less is better by itself.
    Neither,
}

/// Over what an indicator may be added. Danish: «kan lægges sammen».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Additivity")]
pub enum Additivity {
    /// Over places and time.
    Additive,
    /// Over places, not over time: stocks, rates and persons.
    AdditiveNotOverTime,
    /// Never.
    NonAdditive,
}

/// What side of life an effect is on. Danish: «effektområde».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::EffectDimension")]
pub enum IndicatorDimension {
    /// Danish: «økonomi».
    Economy,
    /// Danish: «tid».
    Time,
    /// Danish: «energi og klima».
    EnergyClimate,
    /// Danish: «sundhed».
    Health,
    /// Danish: «kvalitet».
    Quality,
    /// Danish: «arbejdsmiljø».
    WorkEnvironment,
    /// Danish: «beskæftigelse».
    Employment,
    /// Danish: «valgfrihed».
    FreedomOfChoice,
    /// Danish: «kapacitet».
    Capacity,
    /// Danish: «innovation».
    Innovation,
    /// Danish: «styring».
    Governance,
}
