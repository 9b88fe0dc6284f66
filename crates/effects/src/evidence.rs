use kernel::{PartialDate, Quantity};
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
