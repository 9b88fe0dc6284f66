use kernel::{LocalizedText, PartialDate};
use serde::{Deserialize, Serialize};

use crate::{AccountRow, TableReference};

/// What may be asked of a data set.
#[derive(Clone, Debug, PartialEq)]
pub enum AccountsCommand {
    Open(Box<AccountsOpening>),
    /// The rows replace those of the same year and definition; others stay.
    Revise {
        rows: Vec<AccountRow>,
        why: String,
        table: Option<TableReference>,
        on: PartialDate,
    },
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
