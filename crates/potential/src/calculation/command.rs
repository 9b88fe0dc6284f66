use kernel::{LocalizedText, PartialDate};
use serde::{Deserialize, Serialize};

use super::CalculationId;
use crate::{AccountRow, PotentialInput};

/// What may be asked of a saved calculation.
#[derive(Clone, Debug, PartialEq)]
pub enum CalculationCommand {
    Save(Box<Saving>),
    Retract { why: String, on: PartialDate },
}

/// What is to be calculated and kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Saving {
    /// Its name in addresses, by which it is cited.
    pub slug: String,
    pub title: LocalizedText,
    pub input: PotentialInput,
    /// The rows of the data sets; those that the calculation uses are frozen.
    pub rows: Vec<AccountRow>,
    pub data_sets: Vec<DataSetUsed>,
    /// An earlier calculation that it stands in the place of.
    pub replaces: Option<CalculationId>,
    pub on: PartialDate,
}

/// A data set in the version that was used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DataSetUsed {
    pub slug: String,
    pub version: i64,
    /// The place in the log of the last event that made that version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
}
