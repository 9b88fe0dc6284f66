use async_graphql::{Enum, ID, SimpleObject};

use super::Party;
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
    /// That it runs on by itself unless someone gives notice; null where nothing of the kind is told. Danish: «automatisk fornyelse».
    pub renewal: Option<Renewal>,
    /// How many months a new tender takes, when that is not what the procedure usually takes. Danish: «tid til genudbud».
    pub lead_time_months: Option<u32>,
    /// The days on which it was renewed by itself.
    pub renewed: Vec<PartialDate>,
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
            renewal: term.renewal.map(Renewal::from),
            lead_time_months: term.lead_time_months,
            renewed: term
                .renewed
                .iter()
                .map(|renewed| PartialDate::from(renewed.on))
                .collect(),
        }
    }
}

/// That a contract runs on by itself. Danish: «automatisk fornyelse».
#[derive(Clone, Copy, SimpleObject)]
pub struct Renewal {
    /// By how many months each time.
    pub months: u32,
    /// How many months before the end notice must be given to stop it.
    pub notice_months: Option<u32>,
}

impl From<contracts::Renewal> for Renewal {
    fn from(renewal: contracts::Renewal) -> Self {
        Self {
            months: renewal.months,
            notice_months: renewal.notice_months,
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
    /// Who may use it; null where that is not told.
    pub by: Option<Party>,
    /// Open, used or lapsed.
    pub state: OptionState,
    /// When it was used or lapsed.
    pub decided_on: Option<PartialDate>,
    /// It was used after its notice day, and both sides took it as used.
    pub late: bool,
}

impl From<&contracts::ExtensionOption> for ExtensionOption {
    fn from(option: &contracts::ExtensionOption) -> Self {
        Self {
            id: global_id("ExtensionOption", option.id),
            months: option.months,
            notice_by: option.notice_by.map(Date),
            by: option.by.map(Party::from),
            state: option.state.into(),
            decided_on: option.decided_on.map(PartialDate::from),
            late: option.late,
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
