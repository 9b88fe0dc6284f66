use chrono::{Months, NaiveDate};
use kernel::PartialDate;

use super::{
    DecisionGap, LeadTimes,
    options::{missed_option, next_option},
};
use crate::{Contract, ExtensionOption, Renewal, Term};

/// The end that a decision is counted from, and what takes time before it.
pub(super) struct Horizon<'a> {
    pub(super) end: PartialDate,
    earliest: NaiveDate,
    latest: NaiveDate,
    /// Notice has been given, and it ends by that.
    pub(super) terminated: bool,
    /// The end itself is not known, only how late it can be at most.
    pub(super) at_the_latest: bool,
    /// A source says that it may run longer than the end that is told, by options that are not.
    pub(super) may_run_until: Option<PartialDate>,
    pub(super) lead_time_months: u32,
    /// Nobody has said how long a tender of this contract takes.
    pub(super) lead_time_assumed: bool,
    pub(super) notice_months: Option<u32>,
    option: Option<&'a ExtensionOption>,
    /// The last day of an option of which nobody has said whether it was used.
    pub(super) missed: Option<NaiveDate>,
    pub(super) renewal: Option<Renewal>,
}

impl<'a> Horizon<'a> {
    pub(super) fn of(
        contract: &'a Contract,
        lead_times: &LeadTimes,
        on: NaiveDate,
    ) -> Result<Self, DecisionGap> {
        match &contract.termination {
            Some(termination) => Ok(Self {
                terminated: true,
                ..Self::until(termination.takes_effect(), contract, lead_times)?
            }),
            None => Self::of_the_term(contract, lead_times, on),
        }
    }

    fn of_the_term(
        contract: &'a Contract,
        lead_times: &LeadTimes,
        on: NaiveDate,
    ) -> Result<Self, DecisionGap> {
        let term = &contract.term;
        let (end, at_the_latest) = end_of(term).ok_or_else(|| gap_of(term))?;
        let until = Self::until(end, contract, lead_times)?;
        let may_run_until = runs_longer(term, until.latest).filter(|_| !at_the_latest);
        let longest = may_run_until.and_then(|until| until.latest());
        let renewal_notice = term.renewal.and_then(|renewal| renewal.notice_months);
        Ok(Self {
            latest: longest.unwrap_or(until.latest),
            at_the_latest,
            may_run_until,
            notice_months: term.notice_months.or(renewal_notice),
            option: next_option(term, on),
            missed: missed_option(term, on),
            renewal: term.renewal,
            ..until
        })
    }

    /// Up to an end before which nothing but a tender takes time.
    fn until(
        end: PartialDate,
        contract: &Contract,
        lead_times: &LeadTimes,
    ) -> Result<Self, DecisionGap> {
        let (Some(earliest), Some(latest)) = (end.earliest(), end.latest()) else {
            return Err(DecisionGap::EndUnknown);
        };
        let procedure = contract.tender.as_ref().and_then(|tender| tender.procedure);
        let told = contract.term.lead_time_months;
        Ok(Self {
            end,
            earliest,
            latest,
            terminated: false,
            at_the_latest: false,
            may_run_until: None,
            lead_time_months: told.unwrap_or_else(|| lead_times.of(procedure)),
            lead_time_assumed: told.is_none(),
            notice_months: None,
            option: None,
            missed: None,
            renewal: None,
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

fn runs_longer(term: &Term, end: NaiveDate) -> Option<PartialDate> {
    term.latest_possible_end
        .filter(|_| term.options.is_empty())
        .filter(|until| until.latest().is_some_and(|until| until > end))
}

fn gap_of(term: &Term) -> DecisionGap {
    let start_known = term.starts.is_some_and(|starts| !starts.is_unknown());
    if term.months.is_some() && !start_known {
        DecisionGap::StartUnknown
    } else {
        DecisionGap::EndUnknown
    }
}

/// Counted from the day after the end, so that what ends with a month is given notice of by the end of a month.
fn months_before(end: NaiveDate, months: u32) -> NaiveDate {
    end.succ_opt()
        .and_then(|after| after.checked_sub_months(Months::new(months))?.pred_opt())
        .unwrap_or(NaiveDate::MIN)
}
