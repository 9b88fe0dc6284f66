use chrono::{Datelike, Months, NaiveDate};
use kernel::{DatePrecision, PartialDate};

use crate::Term;

const YEAR: u32 = 12;

impl Term {
    /// As it is told, else as the days that it runs from and until leave no doubt of.
    pub(super) fn length_in_months(&self) -> Option<u32> {
        self.months.or_else(|| between(self.starts?, self.ends?))
    }
}

fn between(starts: PartialDate, ends: PartialDate) -> Option<u32> {
    if starts.is_approximate() || ends.is_approximate() {
        return None;
    }
    let (first, last) = (starts.earliest()?, ends.latest()?);
    match (starts.precision(), ends.precision()) {
        // The last day is counted in by some and not by others.
        (DatePrecision::Day, DatePrecision::Day) => {
            whole_months(first, last.succ_opt()?).or_else(|| whole_months(first, last))
        }
        // June to May is a year; June to June is that or a month more, and 2019 to 2022 is two to four years.
        (DatePrecision::Month, DatePrecision::Month) => {
            whole_months(first, last.succ_opt()?).filter(|months| months.is_multiple_of(YEAR))
        }
        (
            DatePrecision::Day
            | DatePrecision::Month
            | DatePrecision::Season
            | DatePrecision::Year
            | DatePrecision::Unknown,
            _,
        ) => None,
    }
}

/// The months from one day to another, when nothing is left over.
fn whole_months(from: NaiveDate, until: NaiveDate) -> Option<u32> {
    let years = until.year().checked_sub(from.year())?;
    let months = years
        .checked_mul(12)?
        .checked_add_unsigned(until.month())?
        .checked_sub_unsigned(from.month())?;
    let months = u32::try_from(months).ok().filter(|months| *months > 0)?;
    let reached = from.checked_add_months(Months::new(months))?;
    (reached == until).then_some(months)
}
