use kernel::{Event, PartialDate};
use serde::{Deserialize, Serialize};

use super::command::AccountsOpening;
use crate::{AccountRow, TableReference};

/// A fact of a data set; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AccountsEvent {
    Opened(Box<AccountsOpening>),
    /// Holds all rows of the years and definitions that changed.
    Revised {
        rows: Vec<AccountRow>,
        why: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        table: Option<TableReference>,
        on: PartialDate,
    },
}

impl Event for AccountsEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Opened(_) => "AccountsOpened",
            Self::Revised { .. } => "AccountsRevised",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Opened(opening) => opening.on,
            Self::Revised { on, .. } => *on,
        }
    }
}
