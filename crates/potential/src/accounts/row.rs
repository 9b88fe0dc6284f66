use std::fmt;

use kernel::MunicipalityCode;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::IntoDeserializer, de::value};

use crate::{Area, DefinitionKey};

/// What the accounts of a year say of an area in a place, by one definition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AccountRow {
    pub year: i32,
    pub definition: DefinitionKey,
    pub place: Place,
    pub area: Area,
    /// Bought from private suppliers, in kroner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<Decimal>,
    /// Tenders that the municipality's own staff won, in kroner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub control_bids: Option<Decimal>,
    /// Tasks that are suitable for tender, in kroner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Decimal>,
    /// The share in per cent as it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Decimal>,
    /// How the published share is meant; approximate where the amounts are rounded ones.
    #[serde(default, skip_serializing_if = "Quality::is_exact")]
    pub quality: Quality,
    /// The row is invented to show how the calculator works.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// Where it was published: an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl AccountRow {
    /// A row that says nothing yet.
    pub fn of(year: i32, definition: DefinitionKey, place: Place, area: Area) -> Self {
        Self {
            year,
            definition,
            place,
            area,
            private: None,
            control_bids: None,
            base: None,
            share: None,
            quality: Quality::Exact,
            illustrative: false,
            source: None,
            note: None,
        }
    }

    /// What it is a row of; a data set has one of each.
    pub fn subject(&self) -> (i32, &DefinitionKey, &Place, &Area) {
        (self.year, &self.definition, &self.place, &self.area)
    }

    /// It says the same numbers, wherever they were found.
    pub(crate) fn says_the_same_as(&self, other: &Self) -> bool {
        let said = |row: &Self| {
            (
                row.private,
                row.control_bids,
                row.base,
                row.share,
                row.quality,
            )
        };
        said(self) == said(other)
    }
}

/// Of whom a row tells; stored as `DK`, a municipality's code or a region's name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    National,
    Municipality(MunicipalityCode),
    Region(String),
}

impl Place {
    pub fn municipality(&self) -> Option<MunicipalityCode> {
        match self {
            Self::Municipality(code) => Some(*code),
            Self::National | Self::Region(_) => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::National => f.write_str(COUNTRY),
            Self::Municipality(code) => code.fmt(f),
            Self::Region(name) => f.write_str(name),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == COUNTRY {
            return Ok(Self::National);
        }
        let code: value::StrDeserializer<'_, D::Error> = text.as_str().into_deserializer();
        Ok(MunicipalityCode::deserialize(code).map_or(Self::Region(text), Self::Municipality))
    }
}

/// How a published share is meant.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Quality {
    #[default]
    Exact,
    Approximate,
    /// "Over 80 per cent".
    AtLeast,
    /// "Under 20 per cent".
    AtMost,
}

impl Quality {
    pub(crate) fn is_exact(&self) -> bool {
        matches!(self, Self::Exact)
    }
}

const COUNTRY: &str = "DK";
