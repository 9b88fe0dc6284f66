use kernel::{MunicipalityCode, PartialDate, Quantity};
use serde::{Deserialize, Serialize};

/// What a statement is: a plan, a calculation, a finding, a story, or the surroundings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ObservationRole {
    Forecast,
    Target,
    Agreed,
    Modelled,
    Measured,
    Narrated,
    /// A need or a setting, never an effect.
    Context,
}

/// How the size was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StudyDesign {
    None,
    ExPost,
    PrePost,
    Historical,
    PrePostControlled,
    Quasi,
    Rct,
}

/// Who measured, seen from the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Independence {
    Supplier,
    Buyer,
    Joint,
    IndependentPaid,
    Independent,
    Unknown,
}

/// How often the size comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Recurrence {
    OneOff,
    PerDay,
    PerYear,
    PerContract,
    LevelShift,
    /// Not told; such a size is never summed.
    Unspecified,
}

/// What a change is seen against.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Baseline {
    pub kind: BaselineKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Quantity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BaselineKind {
    OwnBefore,
    TenderEstimate,
    ComparisonGroup,
    AdjustedModel,
    NoneStated,
}

/// What an amount of money is counted in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MoneyBasis {
    #[serde(default)]
    pub net: GrossNet,
    /// What has been taken off, or was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The year whose prices and wages it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_level: Option<i32>,
    #[serde(default)]
    pub vat: Vat,
}

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GrossNet {
    Gross,
    Net,
    #[default]
    NotStated,
}

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Vat {
    Included,
    Excluded,
    #[default]
    NotStated,
}

/// How far a gain has come: minutes are not money until a budget is cut or the time is used again.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Realisation {
    Potential,
    FreedTime,
    RealisedInBudget,
    #[default]
    Unknown,
}

impl Realisation {
    pub(crate) fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}

/// Whose gain or cost it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Beneficiary {
    pub purse: Purse,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
}

/// The purse or the life that a gain falls to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Purse {
    Municipality,
    Region,
    State,
    Supplier,
    Citizen,
}

/// Where and of whom an effect is told, where that can be said apart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reach {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<MunicipalityCode>,
    /// Schools, homes, buildings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sites: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_group: Option<String>,
    /// How many of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Quantity>,
}
