use async_graphql::{Enum, SimpleObject};

use crate::words::{PartialDate, Quantity};

/// What a change is seen against. Danish: «nulpunkt».
#[derive(Clone, SimpleObject)]
pub struct Baseline {
    /// What it is.
    pub kind: BaselineKind,
    /// Its size, where that is told.
    pub value: Option<Quantity>,
    /// When it was so.
    pub period: Option<PartialDate>,
    /// More words.
    pub note: Option<String>,
}

impl From<effects::Baseline> for Baseline {
    fn from(baseline: effects::Baseline) -> Self {
        Self {
            kind: baseline.kind.into(),
            value: baseline.value.map(Quantity::from),
            period: baseline.period.map(PartialDate::from),
            note: baseline.note,
        }
    }
}

/// What a baseline is. Danish: «nulpunktets art».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::BaselineKind")]
pub enum BaselineKind {
    /// The same place before.
    OwnBefore,
    /// The estimate of the tender, or the municipality's own bid.
    TenderEstimate,
    /// Others who did not do it.
    ComparisonGroup,
    /// A model adjusted for what else changed.
    AdjustedModel,
    /// None is stated.
    NoneStated,
}

/// What a statement is. Danish: «rolle».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::ObservationRole")]
pub enum ObservationRole {
    /// What is expected. Danish: «prognose».
    Forecast,
    /// What is aimed at. Danish: «mål».
    Target,
    /// What is agreed. Danish: «aftalt».
    Agreed,
    /// What is calculated. Danish: «beregnet».
    Modelled,
    /// What is measured. Danish: «målt».
    Measured,
    /// What is told without a number. Danish: «fortalt».
    Narrated,
    /// A need or a setting, never an effect. Danish: «baggrund».
    Context,
}

/// How often a size comes. Danish: «hyppighed».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Recurrence")]
pub enum Recurrence {
    /// Once.
    OneOff,
    /// Every day and night. Danish: «i døgnet».
    PerDay,
    /// Every year.
    PerYear,
    /// Once in the whole term.
    PerContract,
    /// A lasting shift of the level. Danish: «niveauskift».
    LevelShift,
    /// Not told; such a size is never summed.
    Unspecified,
}

/// How a size was found. Danish: «metode».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::StudyDesign")]
pub enum StudyDesign {
    /// Not told.
    None,
    /// Looked at afterwards only.
    ExPost,
    /// Before and after. Danish: «før og efter».
    PrePost,
    /// Against earlier years.
    Historical,
    /// Before and after, others beside.
    PrePostControlled,
    /// Quasi-experiment.
    Quasi,
    /// Randomised experiment. Danish: «lodtrækningsforsøg».
    Rct,
}

/// Who measured, seen from the agreement. Danish: «uafhængighed».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::Independence")]
pub enum Independence {
    /// Danish: «leverandøren».
    Supplier,
    /// Danish: «kommunen».
    Buyer,
    /// Both together.
    Joint,
    /// An independent party that one of them paid.
    IndependentPaid,
    /// An independent party.
    Independent,
    /// Not told.
    Unknown,
}

/// Whether a statement stands. Danish: «status».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::ObservationStatus")]
pub enum ObservationStatus {
    /// Danish: «endelig».
    Final,
    /// Danish: «foreløbig».
    Provisional,
    /// Danish: «anslået».
    Estimated,
    /// Danish: «omstridt».
    Disputed,
    /// Danish: «trukket tilbage».
    Retracted,
    /// Looked for, and not there. Danish: «mangler».
    Missing,
}
