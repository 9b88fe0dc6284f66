use kernel::Quantity;
use rust_decimal::Decimal;

use super::{
    ClauseStanding, Days, Obligation, ReceivedReport, ReportJudgement,
    sum::{exact, least, sum},
};

/// What came in one period, added up.
pub(super) struct Tally {
    pub(super) reported: Option<Quantity>,
    pub(super) accepted: Option<Quantity>,
    pub(super) substituted: Option<Quantity>,
    pub(super) awaiting: bool,
    /// A report was taken as good that tells no number.
    pub(super) numberless: bool,
    pub(super) none_came: bool,
}

/// The least that was promised.
pub(super) struct Promise {
    least: Decimal,
    /// The least itself is not enough: “more than 5”.
    open: bool,
}

impl Tally {
    pub(super) fn of(obligation: &Obligation, reports: &[&ReceivedReport]) -> Self {
        let promised = obligation.clause.promised.as_ref();
        let alike = |quantity: &&Quantity| {
            promised.is_none_or(|promised| promised.unit() == quantity.unit())
        };
        let all = |part: fn(&ReceivedReport) -> Option<&Quantity>| {
            let parts = reports.iter().filter_map(|received| part(received));
            sum(parts.filter(alike))
        };
        Self {
            reported: all(|received| received.report.delivered.as_ref()),
            accepted: all(accepted),
            substituted: all(substitute),
            awaiting: reports.iter().any(|received| awaits(received)),
            numberless: reports.iter().any(|received| counts_untold(received)),
            none_came: reports.is_empty(),
        }
    }

    pub(super) fn standing(&self, promise: Option<&Promise>, over_due: bool) -> ClauseStanding {
        let Some(promise) = promise else {
            return ClauseStanding::NotQuantified;
        };
        if promise.is_kept_by(self.surely_accepted()) {
            ClauseStanding::Met
        } else if promise.is_kept_by(self.surely_counted()) {
            ClauseStanding::Substituted
        } else if self.awaiting {
            ClauseStanding::AwaitingReview
        } else if !over_due {
            ClauseStanding::NotDue
        } else if self.something_counts() {
            ClauseStanding::PartlyMet
        } else if self.none_came || self.numberless {
            ClauseStanding::NotReported
        } else {
            ClauseStanding::NotMet
        }
    }

    /// What the promise lacks at the least that surely counts.
    pub(super) fn missing(&self, promise: &Promise) -> Option<Decimal> {
        let missing = promise.least.saturating_sub(self.surely_counted());
        (missing > Decimal::ZERO).then_some(missing)
    }

    /// What counts is known to the number.
    pub(super) fn is_exact(&self) -> bool {
        !self.numberless
            && [&self.accepted, &self.substituted]
                .into_iter()
                .flatten()
                .all(|quantity| exact(quantity).is_some())
    }

    fn surely_accepted(&self) -> Decimal {
        self.accepted.as_ref().map_or(Decimal::ZERO, least)
    }

    fn surely_counted(&self) -> Decimal {
        let substituted = self.substituted.as_ref().map_or(Decimal::ZERO, least);
        self.surely_accepted().saturating_add(substituted)
    }

    /// “Under 5” is something too: it may be more than nothing.
    fn something_counts(&self) -> bool {
        [&self.accepted, &self.substituted]
            .into_iter()
            .flatten()
            .any(|quantity| {
                let most = quantity.point().or(quantity.upper());
                most.is_none_or(|most| most > Decimal::ZERO)
            })
    }
}

impl Promise {
    /// None when no least is promised, as in “up to 10”.
    pub(super) fn of(promised: &Quantity) -> Option<Self> {
        let least = promised
            .point()
            .or(promised.lower())
            .filter(|least| *least > Decimal::ZERO)?;
        Some(Self {
            least,
            open: promised.point().is_none() && promised.is_lower_open(),
        })
    }

    fn is_kept_by(&self, counted: Decimal) -> bool {
        if self.open {
            counted > self.least
        } else {
            counted >= self.least
        }
    }
}

impl Obligation {
    /// The reports that count, and begin within these days.
    pub(super) fn reports_within(&self, days: Days) -> Vec<&ReceivedReport> {
        self.counting_reports()
            .filter(|received| days.contains(received.report.covers.from))
            .collect()
    }
}

fn judgement(received: &ReceivedReport) -> Option<ReportJudgement> {
    received.judged.as_ref().map(|judged| judged.judgement)
}

fn awaits(received: &ReceivedReport) -> bool {
    match judgement(received) {
        None | Some(ReportJudgement::Queried) => true,
        Some(
            ReportJudgement::Accepted | ReportJudgement::Rejected | ReportJudgement::Substituted,
        ) => false,
    }
}

fn accepted(received: &ReceivedReport) -> Option<&Quantity> {
    let accepted = judgement(received) == Some(ReportJudgement::Accepted);
    received.report.delivered.as_ref().filter(|_| accepted)
}

/// What was accepted in the place of the promise.
fn substitute(received: &ReceivedReport) -> Option<&Quantity> {
    let judged = received
        .judged
        .as_ref()
        .filter(|judged| judged.judgement == ReportJudgement::Substituted)?;
    judged.substitute.as_ref()?.counts_as.as_ref()
}

/// It was taken as good, but how much it is was not told.
fn counts_untold(received: &ReceivedReport) -> bool {
    match judgement(received) {
        Some(ReportJudgement::Accepted) => accepted(received).is_none(),
        Some(ReportJudgement::Substituted) => substitute(received).is_none(),
        Some(ReportJudgement::Queried | ReportJudgement::Rejected) | None => false,
    }
}
