use chrono::NaiveDate;
use kernel::{LocalizedText, Quantity};
use serde::{Deserialize, Serialize};

use super::{Days, Obligation, ReportId, SanctionStep};
use crate::{Contract, Part};

/// Where a promise stands; a status of the ledger, not a judgement of law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ClauseStanding {
    NotQuantified,
    NotDue,
    NotReported,
    /// Reported, and not yet judged or queried.
    AwaitingReview,
    Met,
    PartlyMet,
    NotMet,
    Substituted,
    Ended,
}

/// One period of a clause: what was promised for it, and what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClausePeriod {
    pub days: Days,
    /// The last day for the next report of it: the first due day of a part of it that no report covers days of, else that of its newest part. Its parts are those of the rhythm.
    pub due_by: Option<NaiveDate>,
    pub promised: Option<Quantity>,
    /// By all reports that no other has taken the place of; by the newest of the whole period where parts are not added up.
    pub reported: Option<Quantity>,
    pub accepted: Option<Quantity>,
    /// What substitutes stand for.
    pub substituted: Option<Quantity>,
    /// What is missing of the promise, at the most: only what surely counts is taken off it; none when nothing is missing or it cannot be said.
    pub missing: Option<Quantity>,
    pub standing: ClauseStanding,
    pub because: LocalizedText,
    pub requested: bool,
    pub reports: Vec<ReportId>,
    /// The next step of the ladder, when the promise is not kept.
    pub next_step: Option<SanctionStep>,
}

impl Contract {
    /// The periods of a clause that have begun by a day, the newest last, as they stood on that day.
    pub fn clause_periods(&self, obligation: &Obligation, on: NaiveDate) -> Vec<ClausePeriod> {
        let obligation = obligation.by(on);
        self.stretches(&obligation, on)
            .iter()
            .map(|stretch| ClausePeriod::of(&obligation, stretch, on))
            .map(|period| self.as_far_as_sanctions_are_seen(period))
            .collect()
    }

    /// Which step is next, nobody can say who does not see the last one.
    fn as_far_as_sanctions_are_seen(&self, period: ClausePeriod) -> ClausePeriod {
        let next_step = period
            .next_step
            .filter(|_| !self.withholds(Part::Sanctions));
        ClausePeriod {
            next_step,
            ..period
        }
    }

    /// Where a clause stands on a day: as its newest period that is due or reported.
    pub fn clause_standing(&self, obligation: &Obligation, on: NaiveDate) -> ClauseStanding {
        obligation.standing_by(&self.clause_periods(obligation, on), on)
    }
}

impl ClausePeriod {
    fn is_over_due(&self, on: NaiveDate) -> bool {
        self.due_by.is_some_and(|due_by| due_by < on)
    }
}

impl Obligation {
    /// Where it stands on a day, by its periods that have begun by that day.
    pub fn standing_by(&self, periods: &[ClausePeriod], on: NaiveDate) -> ClauseStanding {
        if self.has_ended_by(on) {
            return ClauseStanding::Ended;
        }
        let otherwise = match self.promise() {
            Some(_) => ClauseStanding::NotDue,
            None => ClauseStanding::NotQuantified,
        };
        periods
            .iter()
            .rfind(|period| period.is_over_due(on) || !period.reports.is_empty())
            .map_or(otherwise, |period| period.standing)
    }

    /// It has surely ended, or it has ended and no one knows when.
    fn has_ended_by(&self, on: NaiveDate) -> bool {
        self.ended
            .as_ref()
            .is_some_and(|ended| ended.on.latest().is_none_or(|last| last < on))
    }
}
