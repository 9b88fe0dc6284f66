use async_graphql::{Object, SimpleObject};
use effects::{CataloguedIndicator, Edition, IndicatorDefinition, Withdrawal};

use super::{Additivity, Direction, MeasureKind};
use crate::{
    scalars::DateTime,
    words::{LocalizedText, PartialDate, Unit},
};

/// All editions, the oldest first: the one of the catalogue, then those of the log.
pub(super) fn editions(
    indicator: &effects::Indicator,
    told: Option<&CataloguedIndicator>,
) -> Vec<IndicatorEdition> {
    let told = told.iter().flat_map(|told| told.editions.iter().cloned());
    let of_catalogue = indicator.definition().cloned();
    of_catalogue
        .map(IndicatorEdition::OfCatalogue)
        .into_iter()
        .chain(told.map(IndicatorEdition::OfLog))
        .collect()
}

/// What an indicator means since a day; a later edition never changes what an earlier one measured. Danish: «udgave».
#[derive(Clone)]
pub enum IndicatorEdition {
    OfCatalogue(IndicatorDefinition),
    OfLog(Edition),
}

impl IndicatorEdition {
    fn meaning(&self) -> &IndicatorDefinition {
        match self {
            Self::OfCatalogue(definition) => definition,
            Self::OfLog(edition) => &edition.definition,
        }
    }

    fn told(&self) -> Option<&Edition> {
        match self {
            Self::OfCatalogue(_) => None,
            Self::OfLog(edition) => Some(edition),
        }
    }
}

/// What an indicator means since a day; a later edition never changes what an earlier one measured. Danish: «udgave».
#[Object]
impl IndicatorEdition {
    /// From 1.
    async fn edition(&self) -> u32 {
        self.meaning().edition
    }

    /// Since when; null for the edition that the program brings. Danish: «gælder fra».
    async fn since(&self) -> Option<PartialDate> {
        self.told().map(|told| told.since.into())
    }

    /// Why the one before no longer holds; null for the first.
    async fn why(&self) -> Option<&str> {
        self.told()?.why.as_deref()
    }

    /// Since when it has been public; null for the edition that the program brings. Danish: «kendt siden».
    async fn known_from(&self) -> Option<DateTime> {
        self.told().map(|told| DateTime(told.known_from))
    }

    /// For people.
    async fn name(&self) -> LocalizedText {
        self.meaning().name.clone().into()
    }

    /// What is counted, and how. Danish: «definition».
    async fn definition(&self) -> Option<LocalizedText> {
        self.meaning().definition.clone().map(Into::into)
    }

    /// What is left out. Danish: «omfatter ikke».
    async fn excludes(&self) -> Option<LocalizedText> {
        self.meaning().excludes.clone().map(Into::into)
    }

    /// What it is measured in; null where only words are told.
    async fn unit(&self) -> Option<Unit> {
        self.meaning().unit.as_ref().map(Unit::from)
    }

    /// What kind of size it is.
    async fn measure_kind(&self) -> MeasureKind {
        self.meaning().measure_kind.into()
    }

    /// Which way is better.
    async fn direction(&self) -> Direction {
        self.meaning().direction.into()
    }

    /// Over what it may be added.
    async fn additivity(&self) -> Additivity {
        self.meaning().additivity.into()
    }
}

/// That nothing new is claimed by an indicator. Danish: «trukket ud af brug».
#[derive(Clone, SimpleObject)]
pub struct IndicatorWithdrawal {
    /// Why.
    pub why: String,
    /// Since when.
    pub on: PartialDate,
}

impl From<Withdrawal> for IndicatorWithdrawal {
    fn from(withdrawal: Withdrawal) -> Self {
        Self {
            why: withdrawal.why,
            on: withdrawal.on.into(),
        }
    }
}
