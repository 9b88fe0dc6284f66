use chrono::NaiveDate;
use kernel::{LocalizedText, PartialDate};
use serde::{Deserialize, Serialize};

use crate::{AccountRow, TableReference};

/// What may be asked of a data set.
#[derive(Clone, Debug, PartialEq)]
pub enum AccountsCommand {
    Open {
        opening: Box<AccountsOpening>,
        telling: Telling,
    },
    /// The rows replace those of the same year and definition; others stay.
    Revise {
        rows: Vec<AccountRow>,
        why: String,
        table: Option<TableReference>,
        /// Whether the set is said to be invented; a set that is so stays so.
        illustrative: Option<bool>,
        on: PartialDate,
        telling: Telling,
    },
}

/// When a command is told, and whether somebody says so for all its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Telling {
    pub today: NaiveDate,
    pub has_source: bool,
}

/// A data set as it was opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccountsOpening {
    pub slug: String,
    pub title: LocalizedText,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    pub rows: Vec<AccountRow>,
    /// By which table the rows were read from the accounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<TableReference>,
    pub on: PartialDate,
}
