//! Until when something must be decided.

mod because;
mod choices;
mod gap;
mod horizon;
mod lead_time;
mod options;
mod spoken;

use chrono::NaiveDate;
use kernel::{LocalizedText, PartialDate};

pub use lead_time::LeadTimes;

use crate::{Contract, OptionId};
use horizon::Horizon;

/// What must be decided of a contract, and by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Radar {
    Due(Box<Decision>),
    /// It would have to be decided, but the day cannot be told.
    Missing(DecisionGap),
    /// There is nothing left to decide.
    Settled,
}

/// The last day on which every choice can still be carried through; two days when a date is not known to the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub earliest: NaiveDate,
    pub latest: NaiveDate,
    /// The end that it is counted from.
    pub end: PartialDate,
    pub lead_time_months: u32,
    pub notice_months: Option<u32>,
    /// The option that would be used next.
    pub option: Option<OptionId>,
    /// Each with its own last day.
    pub choices: Vec<Choice>,
    pub overdue: Overdue,
    pub because: LocalizedText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub what: DecisionChoice,
    pub earliest: NaiveDate,
    pub latest: NaiveDate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionChoice {
    UseOption,
    Retender,
    LetLapse,
    TakeBack,
    /// To stop an automatic renewal.
    GiveNotice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Overdue {
    No,
    /// The date is not known to the day, or only how late it can be.
    Possibly,
    Yes,
}

/// Why the day of a decision cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionGap {
    EndUnknown,
    /// Its length is known, but not when it began.
    StartUnknown,
}

impl Contract {
    /// What must be decided, seen from a day; `succeeded` when another contract follows it.
    pub fn radar(&self, on: NaiveDate, lead_times: &LeadTimes, succeeded: bool) -> Radar {
        if succeeded || self.is_over(on) {
            return Radar::Settled;
        }
        match Horizon::of(self, lead_times, on) {
            Ok(horizon) => Radar::Due(Box::new(horizon.decision(on))),
            Err(gap) => Radar::Missing(gap),
        }
    }

    /// It has surely ended by its termination, or it never came to be.
    fn is_over(&self, on: NaiveDate) -> bool {
        let ended = self.termination.is_some() && self.latest_day().is_some_and(|day| day <= on);
        self.retraction.is_some() || ended || self.cancelled.is_some()
    }
}

impl Horizon<'_> {
    fn decision(&self, on: NaiveDate) -> Decision {
        let choices = self.choices(on);
        let retender = self.retender();
        let (earliest, latest) = choices.iter().fold(
            (retender.earliest, retender.latest),
            |(earliest, latest), choice| (earliest.min(choice.earliest), latest.min(choice.latest)),
        );
        Decision {
            earliest,
            latest,
            end: self.end,
            lead_time_months: self.lead_time_months,
            notice_months: self.notice_months,
            option: self.usable_option(on).map(|option| option.id),
            choices,
            overdue: match Overdue::on(on, earliest, latest) {
                Overdue::No if self.at_the_latest => Overdue::Possibly,
                overdue @ (Overdue::No | Overdue::Possibly | Overdue::Yes) => overdue,
            },
            because: self.because(on, earliest, latest),
        }
    }
}

impl Overdue {
    fn on(on: NaiveDate, earliest: NaiveDate, latest: NaiveDate) -> Self {
        if on <= earliest {
            Self::No
        } else if on > latest {
            Self::Yes
        } else {
            Self::Possibly
        }
    }
}
