use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    Days, Obligation, ReceivedReport, SocialClause,
    grid::Grid,
    life::Life,
    parts::{Part, Reporting},
    told::{Told, last_meeting},
};
use crate::Contract;

/// So many are shown, the newest; no sound term has more.
pub(super) const MOST: usize = 600;

/// One stretch of a clause's life, with what was told of it.
pub(super) struct Stretch<'a> {
    pub(super) days: Days,
    /// Those that have begun, each with a due day of its own.
    pub(super) parts: Vec<Part>,
    /// Those that count and begin within it.
    pub(super) reports: Vec<&'a ReceivedReport>,
    pub(super) requested: bool,
}

impl Contract {
    /// The uncut period that a day is in; none when the whole life is one.
    pub(super) fn whole_period(&self, obligation: &Obligation, day: NaiveDate) -> Option<Days> {
        let anchor = self.longest_life(obligation).anchor;
        obligation.clause.grid(anchor)?.period_of(day)
    }

    /// The stretches that have begun by a day, the newest last.
    pub(super) fn stretches<'a>(
        &self,
        obligation: &'a Obligation,
        on: NaiveDate,
    ) -> Vec<Stretch<'a>> {
        let life = self.present_life(obligation);
        let grid = obligation.clause.grid(life.anchor);
        let mut told = obligation.told_by_place(grid.as_ref());
        let mut stretches = match grid {
            Some(grid) => life.stretches(&grid, told, on),
            None => life
                .as_one(told.remove(&0).unwrap_or_default(), on)
                .into_iter()
                .collect(),
        };
        stretches.retain(|stretch| stretch.days.from <= on);
        let reporting = Reporting::of(&obligation.clause, &life);
        for stretch in &mut stretches {
            stretch.parts = reporting.parts(stretch.days, on);
        }
        obligation.ask_about(&mut stretches);
        stretches
    }
}

impl SocialClause {
    fn grid(&self, anchor: Option<NaiveDate>) -> Option<Grid> {
        let period = self.per.or(self.rhythm.map(|rhythm| rhythm.every))?;
        Grid::of(period, anchor)
    }
}

impl Obligation {
    /// As it was asked for, else as the rhythm is.
    fn ask_about(&self, stretches: &mut [Stretch]) {
        let days: Vec<Days> = stretches.iter().map(|stretch| stretch.days).collect();
        let requests = || self.requests.iter().map(|request| &request.what);
        let requested = last_meeting(&days, requests().map(|request| (request.covers, ())));
        for (stretch, requested) in stretches.iter_mut().zip(requested) {
            stretch.requested = requested.is_some();
        }
        let mut parts: Vec<&mut Part> = stretches
            .iter_mut()
            .flat_map(|stretch| &mut stretch.parts)
            .collect();
        let days: Vec<Days> = parts.iter().map(|part| part.days).collect();
        let due = requests().filter_map(|request| Some((request.covers, request.due_by?)));
        for (part, asked) in parts.iter_mut().zip(last_meeting(&days, due)) {
            part.due_by = asked.or(part.due_by);
        }
    }
}

impl Life {
    fn stretches<'a>(
        &self,
        grid: &Grid,
        mut told: BTreeMap<i64, Told<'a>>,
        on: NaiveDate,
    ) -> Vec<Stretch<'a>> {
        let today = grid.place(on);
        let last = self.ends.map_or(today, |ends| grid.place(ends).min(today));
        let oldest = last.saturating_sub(MOST as i64 - 1);
        let bound = self
            .binds
            .map(|binds| grid.place(binds).max(oldest)..=last)
            .into_iter()
            .flatten();
        for place in bound {
            told.entry(place).or_default();
        }
        told.split_off(&(today + 1));
        let newest = told.len().saturating_sub(MOST);
        told.into_iter()
            .skip(newest)
            .filter_map(|(place, told)| Some(self.cut(grid.period(place)?, told)))
            .collect()
    }

    /// What of a period lies within it, and never less than what is told of.
    fn cut<'a>(&self, period: Days, told: Told<'a>) -> Stretch<'a> {
        let from = self.begins.map_or(period.from, |day| period.from.max(day));
        let until = self.ends.map_or(period.until, |day| period.until.min(day));
        let days = told.days.map_or(Days { from, until }, |told| Days {
            from: told.from.min(from),
            until: told.until.min(period.until).max(until),
        });
        Stretch::of(days, told)
    }

    /// The whole of it, as far as it is known on a day.
    fn as_one<'a>(&self, told: Told<'a>, on: NaiveDate) -> Option<Stretch<'a>> {
        let told_from = told.days.map(|days| days.from);
        let told_until = told.days.map(|days| days.until);
        let from = self.binds.into_iter().chain(told_from).min()?;
        let until = self.ends.unwrap_or(on);
        let until = told_until.map_or(until, |day| until.max(day)).max(from);
        Some(Stretch::of(Days { from, until }, told))
    }
}

impl<'a> Stretch<'a> {
    fn of(days: Days, told: Told<'a>) -> Self {
        Self {
            days,
            parts: Vec::new(),
            reports: told.reports,
            requested: false,
        }
    }
}
