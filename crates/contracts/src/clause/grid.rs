use chrono::{Datelike, Months, NaiveDate};

use super::{Days, Period};

/// Time cut every so many months from a day.
pub(super) struct Grid {
    anchor: NaiveDate,
    months: u32,
}

impl Grid {
    /// Years of the contract where its first day is known, else of the calendar; none when the whole contract is one.
    pub(super) fn of(period: Period, anchor: Option<NaiveDate>) -> Option<Self> {
        Some(Self {
            months: period.months()?,
            anchor: anchor.or_else(|| NaiveDate::from_ymd_opt(2000, 1, 1))?,
        })
    }

    pub(super) fn period_of(&self, day: NaiveDate) -> Option<Days> {
        self.period(self.place(day))
    }

    pub(super) fn period(&self, place: i64) -> Option<Days> {
        Some(Days {
            from: self.day_after(place.checked_mul(self.months.into())?)?,
            until: self
                .day_after((place + 1).checked_mul(self.months.into())?)?
                .pred_opt()?,
        })
    }

    /// How many periods after the first one a day is.
    pub(super) fn place(&self, day: NaiveDate) -> i64 {
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
