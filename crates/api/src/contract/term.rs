use async_graphql::{Enum, ID, SimpleObject};

use crate::{global_id::global_id, scalars::Date, words::PartialDate};

/// How long a contract runs, as far as that is known. Danish: «løbetid».
#[derive(Clone, SimpleObject)]
pub struct Term {
    /// Its first day; null where it is not known.
    pub starts: Option<PartialDate>,
    /// Its last day, used options included; null where it is not known.
    pub ends: Option<PartialDate>,
    /// The words of the source, e.g. "gennem 23 år".
    pub stated: Option<String>,
    /// Its length in months, where that is what is stated.
    pub months: Option<u32>,
    /// Rights to extend it.
    pub options: Vec<ExtensionOption>,
    /// Its last day if every open option is used; null where it is not known.
    pub latest_possible_end: Option<PartialDate>,
    /// How many months before it must be terminated. Danish: «opsigelsesvarsel».
    pub notice_months: Option<u32>,
}

impl From<&contracts::Term> for Term {
    fn from(term: &contracts::Term) -> Self {
        let date = |day: kernel::PartialDate| PartialDate::in_words(day, term.stated.clone());
        Self {
            starts: term.starts.map(date),
            ends: term.current_end().map(date),
            stated: term.stated.clone(),
            months: term.months,
            options: term.options.iter().map(ExtensionOption::from).collect(),
            latest_possible_end: term.latest_possible_end().map(date),
            notice_months: term.notice_months,
        }
    }
}

/// A right to extend a contract. Danish: «option».
#[derive(Clone, SimpleObject)]
pub struct ExtensionOption {
    pub id: ID,
    /// By how many months.
    pub months: u32,
    /// The last day to say so.
    pub notice_by: Option<Date>,
    /// Open, used or lapsed.
    pub state: OptionState,
    /// When it was used or lapsed.
    pub decided_on: Option<PartialDate>,
}

impl From<&contracts::ExtensionOption> for ExtensionOption {
    fn from(option: &contracts::ExtensionOption) -> Self {
        Self {
            id: global_id("ExtensionOption", option.id),
            months: option.months,
            notice_by: option.notice_by.map(Date),
            state: option.state.into(),
            decided_on: option.decided_on.map(PartialDate::from),
        }
    }
}

/// Where an option stands. Danish: «optionens tilstand».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::OptionState")]
pub enum OptionState {
    /// Not decided. Danish: «åben».
    Open,
    /// Danish: «udnyttet».
    Exercised,
    /// Danish: «bortfaldet».
    Lapsed,
}
