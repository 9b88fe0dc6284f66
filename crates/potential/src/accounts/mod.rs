//! Data sets of municipal accounts, kept with every version they had.

mod command;
mod event;
mod refusal;
mod row;
mod rules;
mod share;
mod troubles;

use kernel::{Aggregate, Id, LocalizedText, PartialDate, Source, Told};
use serde::{Deserialize, Serialize};

pub use command::{AccountsCommand, AccountsOpening, Telling};
pub use event::AccountsEvent;
pub use refusal::{AccountsRefusal, RowRefusal, RowTrouble};
pub use row::{AccountRow, Place, Quality};
pub use share::Share;
pub use troubles::Judged;
pub(crate) use troubles::troubles;

use crate::{DefinitionKey, TableReference};

pub type AccountsId = Id<Accounts>;

/// A data set of municipal accounts: rows by year, definition, place and area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Accounts {
    pub slug: String,
    pub title: LocalizedText,
    /// It is invented to show how the calculator works, and says so wherever it is seen.
    pub illustrative: bool,
    /// In the order of year, definition, place and area.
    pub rows: Vec<AccountRow>,
    /// By which table the newest rows were read from the accounts.
    pub table: Option<TableReference>,
    /// 1 when it was opened, one more for each revision.
    pub version: i64,
    pub revisions: Vec<AccountsRevision>,
    pub sources: Vec<Source>,
}

/// That rows were replaced, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccountsRevision {
    pub why: String,
    pub on: PartialDate,
}

impl Aggregate for Accounts {
    const KIND: &'static str = "accounts";

    type Command = AccountsCommand;
    type Event = AccountsEvent;
    type Refusal = AccountsRefusal;

    fn decide(
        now: Option<&Self>,
        command: AccountsCommand,
    ) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
        match (now, command) {
            (None, AccountsCommand::Open { opening, telling }) => opening.open(telling),
            (Some(accounts), AccountsCommand::Open { opening, .. }) => {
                accounts.open_again(*opening)
            }
            (
                Some(accounts),
                AccountsCommand::Revise {
                    rows,
                    why,
                    table,
                    illustrative,
                    on,
                    telling,
                },
            ) => {
                accounts.check_kind(illustrative)?;
                telling.check_day(on)?;
                accounts.revise(rows, why, table, on, telling)
            }
            (None, AccountsCommand::Revise { .. }) => Err(AccountsRefusal::UnknownAccounts),
        }
    }

    fn evolve(now: Option<Self>, told: &Told<AccountsEvent>) -> Option<Self> {
        let mut accounts = match (now, &told.event) {
            (None, AccountsEvent::Opened(opened)) => Self::of(opened),
            (None, AccountsEvent::Revised { .. }) => return None,
            (Some(accounts), AccountsEvent::Opened(_)) => accounts,
            (
                Some(accounts),
                AccountsEvent::Revised {
                    rows,
                    why,
                    table,
                    on,
                },
            ) => accounts.revised(rows, why, table.as_ref(), *on),
        };
        if let Some(source) = &told.source
            && !accounts.sources.contains(source)
        {
            accounts.sources.push(source.clone());
        }
        Some(accounts)
    }
}

impl Accounts {
    /// The years that it has rows of, the oldest first.
    pub fn years(&self) -> Vec<i32> {
        distinct(self.rows.iter().map(|row| row.year))
    }

    pub fn definitions(&self) -> Vec<DefinitionKey> {
        distinct(self.rows.iter().map(|row| row.definition.clone()))
    }

    /// The rows of a year by a definition.
    pub fn rows_of<'a>(
        &'a self,
        year: i32,
        definition: &'a DefinitionKey,
    ) -> impl Iterator<Item = &'a AccountRow> {
        self.rows
            .iter()
            .filter(move |row| row.year == year && row.definition == *definition)
    }
}

fn distinct<T: Ord>(list: impl Iterator<Item = T>) -> Vec<T> {
    list.collect::<std::collections::BTreeSet<T>>()
        .into_iter()
        .collect()
}
