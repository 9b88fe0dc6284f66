use chrono::{Days as Later, NaiveDate};
use kernel::Quantity;
use rust_decimal::Decimal;

use super::{
    ClausePeriod, ClauseStanding, Days, Obligation, ReportRequest,
    because::Reckoning,
    periods::Stretch,
    tally::{Promise, Tally},
};

/// What the house gives for a report when no rhythm is agreed.
const USUAL_DAYS_TO_REPORT: u32 = 30;

impl ClausePeriod {
    pub(super) fn of(obligation: &Obligation, stretch: &Stretch, on: NaiveDate) -> Self {
        let days = stretch.days;
        let promised = obligation.clause.promised.as_ref();
        let promise = obligation.promise();
        let reports = obligation.reports_within(days);
        let tally = Tally::of(obligation, &reports);
        let due_by = obligation.due_by(stretch);
        let standing = tally.standing(promise.as_ref(), due_by.is_some_and(|day| day < on));
        let missing = promise
            .filter(|_| standing.tells_what_is_missing())
            .and_then(|promise| tally.missing(&promise));
        let missing = obligation.in_the_promised_unit(missing);
        let because = Reckoning {
            standing,
            promised,
            tally: &tally,
            missing: missing.as_ref(),
            due_by,
        }
        .words();
        Self {
            days,
            due_by,
            promised: promised.cloned(),
            reported: tally.reported,
            accepted: tally.accepted,
            substituted: tally.substituted,
            missing,
            standing,
            because,
            requested: obligation.requests_meeting(days).next().is_some(),
            reports: reports.iter().map(|received| received.report.id).collect(),
            next_step: obligation.next_step().filter(|_| standing.is_not_kept()),
        }
    }
}

impl Obligation {
    pub(super) fn promise(&self) -> Option<Promise> {
        self.clause.promised.as_ref().and_then(Promise::of)
    }

    fn in_the_promised_unit(&self, number: Option<Decimal>) -> Option<Quantity> {
        let unit = self.clause.promised.as_ref()?.unit().clone();
        number.map(|number| Quantity::exactly(number, unit))
    }

    /// As it was asked for, else so many days after the last.
    fn due_by(&self, stretch: &Stretch) -> Option<NaiveDate> {
        let asked = self
            .requests_meeting(stretch.days)
            .filter_map(|request| request.due_by)
            .last();
        let within_days = self
            .clause
            .rhythm
            .map_or(USUAL_DAYS_TO_REPORT, |rhythm| rhythm.within_days);
        let last = stretch.closes.then_some(stretch.days.until);
        asked.or_else(|| last?.checked_add_days(Later::new(within_days.into())))
    }

    fn requests_meeting(&self, days: Days) -> impl Iterator<Item = &ReportRequest> {
        self.requests
            .iter()
            .map(|request| &request.what)
            .filter(move |request| request.covers.meets(&days))
    }
}

impl ClauseStanding {
    /// The next step of the ladder can follow.
    fn is_not_kept(self) -> bool {
        match self {
            Self::NotReported | Self::PartlyMet | Self::NotMet => true,
            Self::NotQuantified
            | Self::NotDue
            | Self::AwaitingReview
            | Self::Met
            | Self::Substituted
            | Self::Ended => false,
        }
    }

    fn tells_what_is_missing(self) -> bool {
        match self {
            Self::PartlyMet | Self::NotMet => true,
            Self::NotQuantified
            | Self::NotDue
            | Self::NotReported
            | Self::AwaitingReview
            | Self::Met
            | Self::Substituted
            | Self::Ended => false,
        }
    }
}
