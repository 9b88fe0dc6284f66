use async_graphql::{Enum, ID, Object};

use crate::{
    global_id::global_id,
    words::{LocalizedText, Unit},
};

/// What is measured, with its unit, direction and whether it may be added. Danish: «indikator».
#[derive(Clone)]
pub struct Indicator(pub(crate) effects::Indicator);

/// What is measured, with its unit, direction and whether it may be added. Danish: «indikator».
#[Object]
impl Indicator {
    pub(crate) async fn id(&self) -> ID {
        global_id("Indicator", self.0.key())
    }

    /// A short key that never changes, e.g. energy.change.
    async fn key(&self) -> &str {
        self.0.key()
    }

    /// For people.
    async fn name(&self) -> LocalizedText {
        self.0.name().into()
    }

    /// What it is measured in; null where only words are told.
    async fn unit(&self) -> Option<Unit> {
        self.0.definition()?.unit.as_ref().map(Unit::from)
    }

    /// What kind of size it is; null where the catalogue no longer knows it.
    async fn measure_kind(&self) -> Option<MeasureKind> {
        Some(self.0.definition()?.measure_kind.into())
    }

    /// Which way is better.
    async fn direction(&self) -> Option<Direction> {
        Some(self.0.definition()?.direction.into())
    }

    /// Over what it may be added.
    async fn additivity(&self) -> Option<Additivity> {
        Some(self.0.definition()?.additivity.into())
    }

    /// What side of life it is on.
    async fn dimension(&self) -> Option<EffectDimension> {
        Some(self.0.definition()?.dimension.into())
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
    UpIsBetter,
    DownIsBetter,
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
pub enum EffectDimension {
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
