use std::collections::BTreeSet;

use chrono::{Datelike, Months, NaiveDate};

use super::{Days, Obligation, Period, SocialClause, life::Life};
use crate::Contract;

/// So many are shown, the newest; no sound term has more.
const MOST: usize = 600;

/// One stretch of a clause's life.
pub(super) struct Stretch {
    pub(super) days: Days,
    /// Its last day is known.
    pub(super) closes: bool,
}

/// How a life is cut: every so many months from a day.
struct Rhythmic {
    anchor: NaiveDate,
    months: u32,
}

impl Contract {
    /// The uncut period that a day is in; none when the whole life is one.
    pub(super) fn whole_period(&self, obligation: &Obligation, day: NaiveDate) -> Option<Days> {
        let anchor = self.longest_life(obligation).anchor;
        Rhythmic::of(&obligation.clause, anchor)?.period_of(day)
    }

    /// The stretches that have begun by a day, the newest last.
    pub(super) fn stretches(&self, obligation: &Obligation, on: NaiveDate) -> Vec<Stretch> {
        let life = self.present_life(obligation);
        let covers = obligation.covers();
        let stretches = match Rhythmic::of(&obligation.clause, life.anchor) {
            Some(rhythm) => rhythm.stretches(&life, &covers, on),
            None => life.as_one(&covers, on).into_iter().collect(),
        };
        stretches
            .into_iter()
            .filter(|stretch| stretch.days.from <= on)
            .collect()
    }
}

impl Rhythmic {
    /// Years of the contract where its first day is known, else of the calendar.
    fn of(clause: &SocialClause, anchor: Option<NaiveDate>) -> Option<Self> {
        let period = clause.per.or(clause.rhythm.map(|rhythm| rhythm.every))?;
        Some(Self {
            months: period.months()?,
            anchor: anchor.or_else(|| NaiveDate::from_ymd_opt(2000, 1, 1))?,
        })
    }

    fn stretches(&self, life: &Life, covers: &[Days], on: NaiveDate) -> Vec<Stretch> {
        let today = self.place(on);
        let last = life.ends.map_or(today, |ends| self.place(ends).min(today));
        let oldest = last.saturating_sub(MOST as i64 - 1);
        let bound = life
            .binds
            .map(|binds| self.place(binds).max(oldest)..=last)
            .into_iter()
            .flatten();
        let told = covers.iter().map(|days| self.place(days.from));
        let places: BTreeSet<i64> = bound.chain(told.filter(|place| *place <= today)).collect();
        let newest = places.len().saturating_sub(MOST);
        places
            .into_iter()
            .skip(newest)
            .filter_map(|place| self.period(place))
            .map(|days| Stretch {
                days: life.cut(days, covers),
                closes: true,
            })
            .collect()
    }

    fn period_of(&self, day: NaiveDate) -> Option<Days> {
        self.period(self.place(day))
    }

    fn period(&self, place: i64) -> Option<Days> {
        Some(Days {
            from: self.day_after(place.checked_mul(self.months.into())?)?,
            until: self
                .day_after((place + 1).checked_mul(self.months.into())?)?
                .pred_opt()?,
        })
    }

    /// How many periods after the first one a day is.
    fn place(&self, day: NaiveDate) -> i64 {
        let months = month_number(day) - month_number(self.anchor);
        let begun = self.day_after(months).is_none_or(|begins| begins <= day);
        let whole = if begun { months } else { months - 1 };
        whole.div_euclid(self.months.into())
    }

    fn day_after(&self, months: i64) -> Option<NaiveDate> {
        let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
        if months < 0 {
            self.anchor.checked_sub_months(count)
        } else {
            self.anchor.checked_add_months(count)
        }
    }
}

impl Life {
    /// What of a period lies within it, and never less than what is told of.
    fn cut(&self, period: Days, covers: &[Days]) -> Days {
        let own = || covers.iter().filter(|days| period.contains(days.from));
        let from = self.begins.map_or(period.from, |day| period.from.max(day));
        let until = self.ends.map_or(period.until, |day| period.until.min(day));
        let told_from = own().map(|days| days.from).min();
        let told_until = own().map(|days| days.until.min(period.until)).max();
        Days {
            from: told_from.map_or(from, |day| from.min(day)),
            until: told_until.map_or(until, |day| until.max(day)),
        }
    }

    /// The whole of it, as far as it is known on a day.
    fn as_one(&self, covers: &[Days], on: NaiveDate) -> Option<Stretch> {
        let told_from = covers.iter().map(|days| days.from).min();
        let told_until = covers.iter().map(|days| days.until).max();
        let from = self.binds.into_iter().chain(told_from).min()?;
        let until = self.ends.unwrap_or(on);
        let until = told_until.map_or(until, |day| until.max(day)).max(from);
        Some(Stretch {
            days: Days { from, until },
            closes: self.ends.is_some(),
        })
    }
}

impl Obligation {
    /// The days that were reported or asked about.
    fn covers(&self) -> Vec<Days> {
        let reported = self.reports.iter().map(|received| received.report.covers);
        let requested = self.requests.iter().map(|request| request.what.covers);
        reported.chain(requested).collect()
    }
}

impl Period {
    /// None: as long as the contract.
    fn months(self) -> Option<u32> {
        match self {
            Self::Contract => None,
            Self::Year => Some(12),
            Self::HalfYear => Some(6),
            Self::Quarter => Some(3),
            Self::Month => Some(1),
        }
    }
}

fn month_number(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}
