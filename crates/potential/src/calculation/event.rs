use kernel::{Event, LocalizedText, PartialDate};
use serde::{Deserialize, Serialize};

use super::{CalculationId, DataSetUsed};
use crate::{AccountRow, EvidenceSet, MethodEdition, Potential, PotentialInput};

/// A fact of a saved calculation; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CalculationEvent {
    Saved(Box<SavedCalculation>),
    Retracted { why: String, on: PartialDate },
}

/// A calculation with all that it was made of, frozen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedCalculation {
    pub slug: String,
    pub title: LocalizedText,
    pub input: PotentialInput,
    pub rows: Vec<AccountRow>,
    pub data_sets: Vec<DataSetUsed>,
    pub evidence: EvidenceSet,
    pub edition: MethodEdition,
    pub result: Potential,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<CalculationId>,
    pub on: PartialDate,
}

impl Event for CalculationEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Saved(_) => "CalculationSaved",
            Self::Retracted { .. } => "CalculationRetracted",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Saved(saved) => saved.on,
            Self::Retracted { on, .. } => *on,
        }
    }
}
