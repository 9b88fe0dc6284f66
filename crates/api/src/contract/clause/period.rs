use async_graphql::SimpleObject;
use chrono::NaiveDate;

use super::{ClauseReport, ClauseStanding, Ledger, SanctionStep};
use crate::{
    scalars::Date,
    words::{LocalizedText, Quantity},
};

/// One period of a clause: what was promised for it, and what came. Danish: «opgørelsesperiode».
#[derive(Clone, SimpleObject)]
pub struct ClausePeriod {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// The last day for the next report of it: the first due day of a part of it that no report covers days of, else that of its newest part; its parts go by the rhythm. Null where none is set.
    pub due_by: Option<Date>,
    /// What was promised for it; null when it is not quantified.
    pub promised: Option<Quantity>,
    /// What was reported, by all reports that no other has taken the place of; per cent are not added up: there by the newest report of the whole period.
    pub reported: Option<Quantity>,
    /// What the buyer accepted.
    pub accepted: Option<Quantity>,
    /// What was accepted in the place of what was promised.
    pub substituted: Option<Quantity>,
    /// What is missing of the promise at the most: only what surely counts is taken off it; null when nothing is, or when it cannot be said. Danish: «mangler».
    pub missing: Option<Quantity>,
    /// Where it stands.
    pub standing: ClauseStanding,
    /// How that was counted.
    pub because: LocalizedText,
    /// Whether a report was asked for.
    pub requested: bool,
    /// The reports of it that no other has taken the place of.
    pub reports: Vec<ClauseReport>,
    /// The next step of the ladder when the promise is not kept.
    pub next_step: Option<SanctionStep>,
}

impl ClausePeriod {
    pub(crate) fn of(period: contracts::ClausePeriod, ledger: &Ledger<'_>) -> Self {
        Self {
            from: Date(period.days.from),
            until: Date(period.days.until),
            due_by: period.due_by.map(Date),
            reports: ledger.told(period.reports),
            promised: period.promised.map(Quantity::from),
            reported: period.reported.map(Quantity::from),
            accepted: period.accepted.map(Quantity::from),
            substituted: period.substituted.map(Quantity::from),
            missing: period.missing.map(Quantity::from),
            standing: period.standing.into(),
            because: period.because.into(),
            requested: period.requested,
            next_step: period.next_step.map(SanctionStep::from),
        }
    }
}

/// The newest period that is due or reported by a day; else the newest that was asked for; else the newest.
pub(crate) fn newest(
    periods: Vec<contracts::ClausePeriod>,
    on: NaiveDate,
) -> Option<contracts::ClausePeriod> {
    periods
        .into_iter()
        .enumerate()
        .max_by_key(|(place, period)| {
            let due = period.due_by.is_some_and(|due_by| due_by < on);
            (due || !period.reports.is_empty(), period.requested, *place)
        })
        .map(|(_, period)| period)
}
