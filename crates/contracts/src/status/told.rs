use chrono::NaiveDate;
use kernel::PartialDate;

use super::milestones::Reached;
use crate::Contract;

/// What is told of the steps; a span is there when something is known of the day.
pub(super) struct Told {
    tender: bool,
    award: bool,
    signing: bool,
    termination: bool,
    cancellation: bool,
    published: Option<Span>,
    awarded: Option<Span>,
    signed: Option<Span>,
    starts: Option<Span>,
    ends: Option<Span>,
    surely_ended_by: Option<Span>,
    termination_said: Option<Span>,
    terminated: Option<Span>,
    cancelled: Option<Span>,
}

/// The earliest and the latest day that it can be.
#[derive(Clone, Copy)]
struct Span {
    earliest: NaiveDate,
    latest: NaiveDate,
}

impl Told {
    pub(super) fn of(contract: &Contract) -> Self {
        let tender = contract.tender.as_ref();
        let published_on = tender.and_then(|tender| tender.published_on);
        let awarded_on = tender.and_then(|tender| tender.awarded_on);
        let termination = contract.termination.as_ref();
        let cancelled = contract.cancelled.as_ref();
        Self {
            tender: tender.is_some(),
            award: awarded_on.is_some() || contract.signed_on.is_some(),
            signing: contract.signed_on.is_some(),
            termination: termination.is_some(),
            cancellation: cancelled.is_some(),
            published: published_on.and_then(Span::of),
            awarded: awarded_on.and_then(Span::of),
            signed: contract.signed_on.and_then(Span::of),
            starts: contract.term.starts.and_then(Span::of),
            ends: contract.term.current_end().and_then(Span::of),
            surely_ended_by: contract.term.surely_ended_by().and_then(Span::of),
            termination_said: termination.and_then(|ended| Span::of(ended.on)),
            terminated: termination.and_then(|ended| Span::of(ended.takes_effect())),
            cancelled: cancelled.and_then(|cancelled| Span::of(cancelled.on)),
        }
    }

    /// Without a day it counts as published, unless the day of the award says when at the latest.
    pub(super) fn published(&self, on: NaiveDate) -> Reached {
        match self.published {
            Some(span) => span.reached(on),
            None => Reached {
                possibly: self.tender,
                surely: self.tender && self.awarded.or(self.signed).is_none(),
            },
        }
    }

    /// An award whose day is not told lies somewhere between the publication and the signing.
    pub(super) fn awarded_possibly(&self, on: NaiveDate, published: Reached) -> bool {
        match (self.awarded, self.signed) {
            (Some(awarded), _) => awarded.reached(on).possibly,
            (None, Some(signed)) => published.possibly || signed.reached(on).possibly,
            (None, None) if self.published.is_some() => published.possibly,
            (None, None) => published.possibly || self.award,
        }
    }

    /// Without any day it counts as awarded when it is told to be.
    pub(super) fn awarded_surely(&self, on: NaiveDate) -> bool {
        let surely = |span: Option<Span>| span.is_some_and(|span| span.reached(on).surely);
        let without_a_day = self.published.or(self.awarded).or(self.signed).is_none();
        surely(self.awarded) || surely(self.signed) || (self.award && without_a_day)
    }

    /// What is told with neither start, tender nor award is told as running.
    pub(super) fn started(&self, on: NaiveDate, awarded_possibly: bool) -> Reached {
        if self.came_to_nothing() {
            return Reached::NO;
        }
        if let Some(span) = self.starts {
            return span.reached(on);
        }
        let ending = self.ends.is_some_and(|span| span.reached(on).possibly);
        let surely = ending || !(self.tender || self.award);
        Reached {
            possibly: surely || awarded_possibly,
            surely,
        }
    }

    pub(super) fn ended_surely(&self, on: NaiveDate) -> bool {
        !self.came_to_nothing() && self.surely_ended_by.is_some_and(|span| span.latest < on)
    }

    /// Without a day it may have ended any day after it started.
    pub(super) fn ended_possibly(&self, on: NaiveDate) -> bool {
        self.ends
            .or(self.starts)
            .is_none_or(|span| span.earliest < on)
    }

    /// Without a day it ended some day after that was said.
    pub(super) fn terminated(&self, on: NaiveDate) -> Reached {
        match self.terminated {
            Some(span) => span.reached(on),
            None => Reached {
                possibly: self.termination
                    && self
                        .termination_said
                        .is_none_or(|span| span.reached(on).possibly),
                surely: false,
            },
        }
    }

    pub(super) fn cancelled(&self, on: NaiveDate) -> Reached {
        match self.cancelled {
            Some(span) if self.came_to_nothing() => span.reached(on),
            Some(_) | None => Reached {
                possibly: self.came_to_nothing(),
                surely: false,
            },
        }
    }

    /// Its tender was cancelled before anything was signed.
    fn came_to_nothing(&self) -> bool {
        self.cancellation && !self.signing
    }
}

impl Span {
    fn of(date: PartialDate) -> Option<Self> {
        date.earliest()
            .zip(date.latest())
            .map(|(earliest, latest)| Self { earliest, latest })
    }

    fn reached(self, on: NaiveDate) -> Reached {
        Reached {
            possibly: self.earliest <= on,
            surely: self.latest <= on,
        }
    }
}
