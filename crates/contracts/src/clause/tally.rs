use kernel::Quantity;
use rust_decimal::Decimal;

use super::{
    ClauseStanding, Obligation, ReceivedReport,
    parts::Due,
    periods::Stretch,
    promise::Promise,
    sum::{exact, least, sum},
};

/// What came in one period, added up.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) reported: Option<Quantity>,
    pub(super) accepted: Option<Quantity>,
    pub(super) substituted: Option<Quantity>,
    pub(super) awaiting: bool,
    /// A report was taken as good that tells no number.
    pub(super) numberless: bool,
    /// Reports came of parts of the period, of what is not added up.
    pub(super) apart: bool,
    pub(super) none_came: bool,
}

impl Tally {
    pub(super) fn of(obligation: &Obligation, stretch: &Stretch) -> Self {
        let promised = obligation.clause.promised.as_ref();
        if promised.is_some_and(|promised| !promised.unit().is_additive()) {
            return Self::of_the_whole(promised, stretch);
        }
        Self {
            reported: all(promised, &stretch.reports, ReceivedReport::delivered),
            awaiting: stretch.reports.iter().any(|received| received.awaits()),
            none_came: stretch.reports.is_empty(),
            ..Self::of_good(promised, &stretch.reports)
        }
    }

    /// By the newest reports of the whole period, where parts are not added up.
    fn of_the_whole(promised: Option<&Quantity>, stretch: &Stretch) -> Self {
        let whole: Vec<&ReceivedReport> = stretch
            .reports
            .iter()
            .filter(|received| received.report.covers.encloses(&stretch.days))
            .copied()
            .collect();
        let newest = whole.last().copied();
        let good = whole.iter().rfind(|received| received.is_good()).copied();
        let speaking = if whole.is_empty() {
            &stretch.reports
        } else {
            &whole
        };
        Self {
            reported: all(promised, newest.as_slice(), ReceivedReport::delivered),
            awaiting: speaking.iter().any(|received| received.awaits()),
            apart: whole.is_empty() && !stretch.reports.is_empty(),
            none_came: stretch.reports.is_empty(),
            ..Self::of_good(promised, good.as_slice())
        }
    }

    fn of_good(promised: Option<&Quantity>, reports: &[&ReceivedReport]) -> Self {
        Self {
            accepted: all(promised, reports, ReceivedReport::accepted),
            substituted: all(promised, reports, ReceivedReport::substitute),
            numberless: reports.iter().any(|received| received.counts_untold()),
            ..Self::default()
        }
    }

    pub(super) fn standing(&self, promise: Option<&Promise>, due: &Due) -> ClauseStanding {
        let Some(promise) = promise else {
            return ClauseStanding::NotQuantified;
        };
        if promise.is_kept_by(self.surely_accepted()) {
            ClauseStanding::Met
        } else if promise.is_kept_by(self.surely_counted()) {
            ClauseStanding::Substituted
        } else if due.overdue.is_some() {
            ClauseStanding::NotReported
        } else if self.awaiting {
            ClauseStanding::AwaitingReview
        } else if !due.is_over {
            ClauseStanding::NotDue
        } else if self.something_counts() {
            ClauseStanding::PartlyMet
        } else if self.none_came || self.numberless || self.apart {
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

/// The sum of one thing that the reports tell, in the unit of the promise.
fn all(
    promised: Option<&Quantity>,
    reports: &[&ReceivedReport],
    part: fn(&ReceivedReport) -> Option<&Quantity>,
) -> Option<Quantity> {
    let parts = reports.iter().filter_map(|received| part(received));
    sum(parts.filter(|part| promised.is_none_or(|promised| promised.unit() == part.unit())))
}
