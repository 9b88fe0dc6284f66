use chrono::{Months, NaiveDate};
use kernel::PartialDate;

use super::{DecisionGap, LeadTimes};
use crate::{Contract, ExtensionOption, OptionState, Party, Renewal, Term};

/// The end that a decision is counted from, and what takes time before it.
pub(super) struct Horizon<'a> {
    pub(super) end: PartialDate,
    earliest: NaiveDate,
    latest: NaiveDate,
    /// The end itself is not known, only how late it can be at most.
    pub(super) at_the_latest: bool,
    pub(super) lead_time_months: u32,
    /// Nobody has said how long a tender of this contract takes.
    pub(super) lead_time_assumed: bool,
    pub(super) notice_months: Option<u32>,
    option: Option<&'a ExtensionOption>,
    pub(super) renewal: Option<Renewal>,
}

impl<'a> Horizon<'a> {
    pub(super) fn of(contract: &'a Contract, lead_times: &LeadTimes) -> Result<Self, DecisionGap> {
        let term = &contract.term;
        let (end, at_the_latest) = end_of(term).ok_or_else(|| gap_of(term))?;
        let (Some(earliest), Some(latest)) = (end.earliest(), end.latest()) else {
            return Err(DecisionGap::EndUnknown);
        };
        let procedure = contract.tender.as_ref().and_then(|tender| tender.procedure);
        let renewal_notice = term.renewal.and_then(|renewal| renewal.notice_months);
        Ok(Self {
            end,
            earliest,
            latest,
            at_the_latest,
            lead_time_months: term
                .lead_time_months
                .unwrap_or_else(|| lead_times.of(procedure)),
            lead_time_assumed: term.lead_time_months.is_none(),
            notice_months: term.notice_months.or(renewal_notice),
            option: next_option(term),
            renewal: term.renewal,
        })
    }

    /// Whichever day it is, the end is behind.
    pub(super) fn is_past(&self, on: NaiveDate) -> bool {
        on > self.latest
    }

    /// Of a contract that has run out no option can be used.
    pub(super) fn usable_option(&self, on: NaiveDate) -> Option<&'a ExtensionOption> {
        self.option.filter(|_| !self.is_past(on))
    }

    /// The last days from which so many whole months are left, at either bound of the end.
    pub(super) fn months_before_the_end(&self, months: u32) -> (NaiveDate, NaiveDate) {
        (
            months_before(self.earliest, months),
            months_before(self.latest, months),
        )
    }
}

fn end_of(term: &Term) -> Option<(PartialDate, bool)> {
    let current = term.current_end().map(|end| (end, false));
    current.or_else(|| term.latest_possible_end().map(|end| (end, true)))
}

fn gap_of(term: &Term) -> DecisionGap {
    let start_known = term.starts.is_some_and(|starts| !starts.is_unknown());
    if term.months.is_some() && !start_known {
        DecisionGap::StartUnknown
    } else {
        DecisionGap::EndUnknown
    }
}

/// The open option with the first notice day, else the first; what only the supplier may use is not the buyer's choice.
fn next_option(term: &Term) -> Option<&ExtensionOption> {
    term.options
        .iter()
        .filter(|option| option.state == OptionState::Open)
        .filter(|option| option.by != Some(Party::Supplier))
        .min_by_key(|option| option.notice_by.unwrap_or(NaiveDate::MAX))
}

/// Counted from the day after the end, so that what ends with a month is given notice of by the end of a month.
fn months_before(end: NaiveDate, months: u32) -> NaiveDate {
    end.succ_opt()
        .and_then(|after| after.checked_sub_months(Months::new(months))?.pred_opt())
        .unwrap_or(NaiveDate::MIN)
}
