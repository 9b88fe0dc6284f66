use chrono::NaiveDate;
use kernel::Quantity;
use rust_decimal::Decimal;

use super::{
    ClausePeriod, ClauseStanding, Obligation, ReportId, because::Reckoning, periods::Stretch,
    promise::Promise, tally::Tally,
};

impl ClausePeriod {
    pub(super) fn of(obligation: &Obligation, stretch: &Stretch, on: NaiveDate) -> Self {
        let days = stretch.days;
        let promised = obligation.clause.promised.as_ref();
        let promise = obligation.promise();
        let tally = Tally::of(obligation, stretch);
        let due = stretch.due(on);
        let standing = tally.standing(promise.as_ref(), &due);
        let missing = promise
            .filter(|_| standing.tells_what_is_missing())
            .and_then(|promise| tally.missing(&promise));
        let missing = obligation.in_the_promised_unit(missing);
        let because = Reckoning {
            standing,
            promised,
            tally: &tally,
            missing: missing.as_ref(),
            days,
            due: &due,
        }
        .words();
        Self {
            days,
            due_by: due.by,
            promised: promised.cloned(),
            reported: tally.reported,
            accepted: tally.accepted,
            substituted: tally.substituted,
            missing,
            standing,
            because,
            requested: stretch.requested,
            reports: stretch.report_ids(),
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
}

impl Stretch<'_> {
    fn report_ids(&self) -> Vec<ReportId> {
        let ids = self.reports.iter().map(|received| received.report.id);
        ids.collect()
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
