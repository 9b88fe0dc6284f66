use std::sync::LazyLock;

use kernel::{Coded, LocalizedText};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Area, DefinitionKey, Verified};

/// By which lines of the accounts a share is made up: its own key and edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccountTable {
    pub key: String,
    pub edition: String,
    pub title: LocalizedText,
    pub definition: DefinitionKey,
    /// It shows how a table looks; nobody has checked it against the definition.
    pub illustrative: bool,
    /// The first row that fits a line decides, for each part and area.
    pub rows: Vec<TableRow>,
}

/// A line of the accounts' share in a part of an area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TableRow {
    /// The beginning of a function's code: `2`, `2.28` or `2.28.11`; empty for all.
    #[serde(default)]
    pub function: String,
    /// The beginning of an art's code: `4.0`; empty for all.
    #[serde(default)]
    pub art: String,
    /// The owner's code, in the accounts that tell it; none for any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    pub part: Part,
    pub area: Area,
    pub sign: Sign,
    pub verified: Verified,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What a line is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Part {
    Private,
    ControlBid,
    Base,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Sign {
    Add,
    Subtract,
    /// What fits is not counted, whatever later rows say.
    LeaveOut,
}

/// A table by its key and edition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TableReference {
    pub key: String,
    pub edition: String,
}

/// The codes of a line of the accounts, in digits.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub function: &'a str,
    pub art: &'a str,
    pub owner: Option<&'a str>,
}

impl AccountTable {
    /// The table that the crate ships: illustrative, for the arts of the definition were not found.
    pub fn illustrative() -> &'static Self {
        &ILLUSTRATIVE
    }

    /// A table that an analyst has written.
    pub fn from_json(text: &str) -> Result<Self, TableUnreadable> {
        let table: Self = serde_json::from_str(text).map_err(|error| TableUnreadable {
            why: error.to_string(),
        })?;
        if table.rows.is_empty() {
            return Err(TableUnreadable {
                why: "there are no rows".to_owned(),
            });
        }
        Ok(table)
    }

    pub fn reference(&self) -> TableReference {
        TableReference {
            key: self.key.clone(),
            edition: self.edition.clone(),
        }
    }

    /// A row of it says which lines are won control bids.
    pub fn tells_control_bids(&self) -> bool {
        self.rows.iter().any(|row| row.part == Part::ControlBid)
    }

    /// Where a line is counted: in each part and area at most once.
    pub fn counted<'t>(&'t self, line: Line<'_>) -> Vec<(&'t Area, Part, Sign)> {
        let mut found: Vec<(&Area, Part, Sign)> = Vec::new();
        for row in self.rows.iter().filter(|row| row.fits(line)) {
            if !found
                .iter()
                .any(|(area, part, _)| **area == row.area && *part == row.part)
            {
                found.push((&row.area, row.part, row.sign));
            }
        }
        found.retain(|(_, _, sign)| *sign != Sign::LeaveOut);
        found
    }
}

impl TableRow {
    fn fits(&self, line: Line<'_>) -> bool {
        begins_with(line.function, &self.function)
            && begins_with(line.art, &self.art)
            && self
                .owner
                .as_deref()
                .is_none_or(|owner| line.owner == Some(owner))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the table of accounts cannot be read: {why}")]
pub struct TableUnreadable {
    why: String,
}

impl Coded for TableUnreadable {
    fn danish(&self) -> String {
        format!("Kontotabellen kan ikke læses: {}", self.why)
    }

    fn code(&self) -> &'static str {
        "TABLE_UNREADABLE"
    }

    fn field(&self) -> Vec<String> {
        vec!["table".to_owned()]
    }
}

/// The code's digits begin with the pattern's.
fn begins_with(code: &str, pattern: &str) -> bool {
    let mut code = code.bytes();
    let mut pattern = pattern.bytes().filter(u8::is_ascii_digit);
    pattern.all(|digit| code.next() == Some(digit))
}

pub(crate) fn digits(code: &str) -> String {
    code.chars().filter(char::is_ascii_digit).collect()
}

static ILLUSTRATIVE: LazyLock<AccountTable> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/account_table.json"))
        .expect("the crate's own table of accounts is JSON of this form: a test reads it")
});
