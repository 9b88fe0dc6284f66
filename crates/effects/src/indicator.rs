use kernel::{Coded, LocalizedText, Unit};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::catalogue;

const LONGEST_SAID_BACK: usize = 40;

/// What is measured, by its key in the catalogue; a stored one may be outside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Indicator(String);

impl Indicator {
    /// The indicator with this key in the catalogue.
    pub fn of(key: &str) -> Result<Self, UnknownIndicator> {
        match catalogue::find(key) {
            Some(definition) => Ok(Self(definition.key.clone())),
            None => Err(Self::unknown(key)),
        }
    }

    /// That there is none with this key.
    pub(crate) fn unknown(key: &str) -> UnknownIndicator {
        UnknownIndicator {
            key: key.chars().take(LONGEST_SAID_BACK).collect(),
        }
    }

    /// In the catalogue's order.
    pub fn all() -> impl Iterator<Item = Self> {
        catalogue::all().map(|definition| Self(definition.key.clone()))
    }

    /// The one that is meant by a key, whether anybody knows it or not.
    pub fn keyed(key: impl Into<String>) -> Self {
        Self(key.into())
    }

    pub fn key(&self) -> &str {
        &self.0
    }

    /// What the catalogue of the program says of it: its first edition.
    pub fn definition(&self) -> Option<&'static IndicatorDefinition> {
        catalogue::find(&self.0)
    }

    /// The indicator that a definition is of.
    pub fn defined_by(definition: &IndicatorDefinition) -> Self {
        Self(definition.key.clone())
    }

    /// Its key, where the catalogue does not know it.
    pub fn name(&self) -> LocalizedText {
        self.definition().map_or_else(
            || LocalizedText::da(self.key()),
            |definition| definition.name.clone(),
        )
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{key}” is not an indicator of the catalogue")]
pub struct UnknownIndicator {
    pub key: String,
}

impl Coded for UnknownIndicator {
    fn danish(&self) -> String {
        format!("“{}” er ikke en indikator i kataloget", self.key)
    }

    fn code(&self) -> &'static str {
        "UNKNOWN_INDICATOR"
    }

    fn field(&self) -> Vec<String> {
        vec!["indicator".to_owned()]
    }
}

/// What an indicator means, in one edition; a later edition never changes what an earlier one measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorDefinition {
    pub key: String,
    /// From 1; the catalogue of the program holds the first.
    pub edition: u32,
    pub name: LocalizedText,
    /// What is counted, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<LocalizedText>,
    /// What is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excludes: Option<LocalizedText>,
    /// None where only words are told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    pub measure_kind: MeasureKind,
    pub direction: Direction,
    pub additivity: Additivity,
    pub dimension: EffectDimension,
    /// What it is counted per, where it is per something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<LocalizedText>,
    /// The same measure in the words of others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alignments: Vec<Alignment>,
}

impl IndicatorDefinition {
    /// Its key says that a size of it tells how far something moved.
    pub(crate) fn is_named_a_change(&self) -> bool {
        self.key.split('.').any(|word| word == "change")
    }
}

/// The name that somebody else has for an indicator: a goal of the UN, an indicator of a standard.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Alignment {
    pub scheme: String,
    pub id: String,
}

/// What kind of size it is; a percentage and a percentage point are never the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MeasureKind {
    Amount,
    Rate,
    RelativeChange,
    PointChange,
    Share,
    Intensity,
    CountPersons,
    CountEvents,
    Ordinal,
    Narrative,
}

impl MeasureKind {
    /// What sizes of this kind may be added over, if nothing else is said.
    pub(crate) const fn additivity(self) -> Additivity {
        match self {
            Self::Amount | Self::CountEvents => Additivity::Additive,
            Self::Rate | Self::CountPersons => Additivity::AdditiveNotOverTime,
            Self::RelativeChange
            | Self::PointChange
            | Self::Share
            | Self::Intensity
            | Self::Ordinal
            | Self::Narrative => Additivity::NonAdditive,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Direction {
    UpIsBetter,
    DownIsBetter,
    Neither,
}

/// Over what sizes may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Additivity {
    Additive,
    /// Over places, not over time: stocks, rates and persons.
    AdditiveNotOverTime,
    NonAdditive,
}

/// What side of life an effect is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EffectDimension {
    Economy,
    Time,
    EnergyClimate,
    Health,
    Quality,
    WorkEnvironment,
    Employment,
    FreedomOfChoice,
    Capacity,
    Innovation,
    Governance,
}

impl EffectDimension {
    pub const ALL: [Self; 11] = [
        Self::Economy,
        Self::Time,
        Self::EnergyClimate,
        Self::Health,
        Self::Quality,
        Self::WorkEnvironment,
        Self::Employment,
        Self::FreedomOfChoice,
        Self::Capacity,
        Self::Innovation,
        Self::Governance,
    ];
}
