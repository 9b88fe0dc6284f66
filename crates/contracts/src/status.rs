mod milestones;
mod note;
mod told;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use milestones::Milestones;
pub use note::StatusNote;

use crate::Contract;

/// Where a contract is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ContractStatus {
    Planned,
    Tendering,
    Awarded,
    Active,
    Expired,
    Terminated,
    Cancelled,
}

/// Every status that the dates leave possible on a day, in the order of life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    pub possible: Vec<ContractStatus>,
    pub why: StatusNote,
}

impl Status {
    /// There is only one that it can be.
    pub fn certain(&self) -> bool {
        self.possible.len() == 1
    }
}

impl Contract {
    /// What it is on a day, as surely as the dates allow.
    pub fn status(&self, on: NaiveDate) -> Status {
        let possible = Milestones::of(self, on).possible();
        Status {
            why: StatusNote::of(self, &possible, on),
            possible,
        }
    }
}
