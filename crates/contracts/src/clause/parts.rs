use chrono::{Days as Later, NaiveDate};

use super::{
    Days, SocialClause,
    grid::Grid,
    life::Life,
    periods::{MOST, Stretch},
    told::last_meeting,
};

/// What the house gives for a report when no rhythm is agreed.
const USUAL_DAYS_TO_REPORT: u32 = 30;

/// What of a period is reported at once.
pub(super) struct Part {
    pub(super) days: Days,
    pub(super) due_by: Option<NaiveDate>,
}

/// How a clause is reported, whatever it is counted over.
pub(super) struct Reporting<'a> {
    life: &'a Life,
    grid: Option<Grid>,
    within_days: u32,
}

/// How far the reporting of a period has come by a day.
pub(super) struct Due {
    /// The first due day of a part that is not reported, else that of its newest part.
    pub(super) by: Option<NaiveDate>,
    /// The part that should have been reported.
    pub(super) overdue: Option<Days>,
    /// Every part was due.
    pub(super) is_over: bool,
}

impl<'a> Reporting<'a> {
    pub(super) fn of(clause: &SocialClause, life: &'a Life) -> Self {
        let every = clause.rhythm.map(|rhythm| rhythm.every).or(clause.per);
        Self {
            life,
            grid: every.and_then(|period| Grid::of(period, life.anchor)),
            within_days: clause
                .rhythm
                .map_or(USUAL_DAYS_TO_REPORT, |rhythm| rhythm.within_days),
        }
    }

    /// The parts of a period that have begun by a day, since the clause was agreed and the contract ran.
    pub(super) fn parts(&self, days: Days, on: NaiveDate) -> Vec<Part> {
        let Some(grid) = &self.grid else {
            return vec![self.part(days, None)];
        };
        let binds = self.life.binds.unwrap_or(days.from).min(days.until);
        let last = grid.place(days.until.min(on).max(days.from));
        let oldest = last.saturating_sub(MOST as i64 - 1);
        let first = grid.place(days.from.max(binds)).min(last).max(oldest);
        (first..=last)
            .filter_map(|place| grid.period(place))
            .map(|whole| {
                let within = Days {
                    from: whole.from.max(days.from),
                    until: whole.until.min(days.until),
                };
                self.part(within, Some(whole.until))
            })
            .collect()
    }

    /// Due so many days after its last, and not before the last of what it is reported with.
    fn part(&self, days: Days, rhythm_ends: Option<NaiveDate>) -> Part {
        let ends = rhythm_ends.into_iter().chain(self.life.ends).min();
        let last = ends.map(|ends| ends.max(days.until));
        Part {
            days,
            due_by: last.and_then(|day| day.checked_add_days(Later::new(self.within_days.into()))),
        }
    }
}

impl Stretch<'_> {
    pub(super) fn due(&self, on: NaiveDate) -> Due {
        let days: Vec<Days> = self.parts.iter().map(|part| part.days).collect();
        let covered = self.reports.iter().map(|received| received.report.covers);
        let reported = last_meeting(&days, covered.map(|covers| (covers, ())));
        let unreported = self
            .parts
            .iter()
            .zip(reported)
            .filter(|(_, reported)| reported.is_none())
            .map(|(part, _)| part)
            .min_by_key(|part| (part.due_by.is_none(), part.due_by));
        let newest = self.parts.last();
        Due {
            by: unreported.or(newest).and_then(|part| part.due_by),
            overdue: unreported
                .filter(|part| part.was_due(on))
                .map(|part| part.days),
            is_over: newest.is_some_and(|part| part.days.until == self.days.until)
                && self.parts.iter().all(|part| part.was_due(on)),
        }
    }
}

impl Part {
    fn was_due(&self, on: NaiveDate) -> bool {
        self.due_by.is_some_and(|due_by| due_by < on)
    }
}
