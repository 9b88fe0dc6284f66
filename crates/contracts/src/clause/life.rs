use chrono::NaiveDate;
use kernel::{DatePrecision, PartialDate};

use super::{Days, Obligation};
use crate::Contract;

/// The days between which a clause can be kept, as far as they are known.
pub(super) struct Life {
    /// The day from which the years of the contract are counted, when it is known to the day.
    pub(super) anchor: Option<NaiveDate>,
    /// The first day that is possible.
    pub(super) begins: Option<NaiveDate>,
    /// The first day on which the clause was agreed and the contract ran.
    pub(super) binds: Option<NaiveDate>,
    /// The last day that is possible.
    pub(super) ends: Option<NaiveDate>,
}

impl Life {
    /// The days are surely over before it begins, or begin after it is surely over.
    pub(super) fn is_outside(&self, days: Days) -> bool {
        let before = match (self.anchor, self.begins) {
            (Some(anchor), _) => days.from < anchor,
            (None, Some(begins)) => days.until < begins,
            (None, None) => false,
        };
        before || self.ends.is_some_and(|ends| days.from > ends)
    }
}

impl Contract {
    /// With every extension that is still possible.
    pub(super) fn longest_life(&self, obligation: &Obligation) -> Life {
        let latest = |end: Option<PartialDate>| end.and_then(|end| end.latest());
        let term = latest(self.term.latest_possible_end()).or(latest(self.term.current_end()));
        self.life(obligation, term)
    }

    /// As things stand, and as much longer as is reported.
    pub(super) fn present_life(&self, obligation: &Obligation) -> Life {
        let longest = self.longest_life(obligation);
        let reported = obligation
            .reports
            .iter()
            .map(|received| received.report.covers.until)
            .max();
        let current = self.term.current_end().and_then(|end| end.latest());
        let present = self.life(obligation, current);
        let ends = match (present.ends, longest.ends) {
            (Some(ends), Some(last)) => Some(reported.map_or(ends, |day| ends.max(day)).min(last)),
            (Some(ends), None) => Some(reported.map_or(ends, |day| ends.max(day))),
            (None, last) => last,
        };
        Life { ends, ..present }
    }

    fn life(&self, obligation: &Obligation, term_ends: Option<NaiveDate>) -> Life {
        let starts = self.term.starts.filter(|starts| !starts.is_unknown());
        let agreed = obligation
            .clause
            .agreed_on
            .and_then(|agreed| agreed.earliest());
        let begins = starts.and_then(|starts| starts.earliest());
        let terminated = self
            .termination
            .as_ref()
            .and_then(|termination| termination.takes_effect().latest());
        // What renews itself may have run on unheard until notice took effect.
        let term_ends = term_ends.filter(|_| terminated.is_none() || self.term.renewal.is_none());
        let clause_ended = obligation
            .ended
            .as_ref()
            .and_then(|ended| ended.on.latest());
        Life {
            anchor: starts
                .filter(|starts| {
                    starts.precision() == DatePrecision::Day && !starts.is_approximate()
                })
                .and_then(|starts| starts.earliest()),
            begins: begins.or(agreed),
            binds: begins.max(agreed),
            ends: [terminated, term_ends, clause_ended]
                .into_iter()
                .flatten()
                .min(),
        }
    }
}
