use std::cmp::Ordering;

use chrono::{Months, NaiveDate};

use super::{PartialDate, Span};

impl PartialDate {
    /// The first day that it names, “about” or not; none when it is unknown.
    pub fn earliest(&self) -> Option<NaiveDate> {
        self.bounds().map(|(earliest, _)| earliest)
    }

    /// The last day that it names, “about” or not; none when it is unknown.
    pub fn latest(&self) -> Option<NaiveDate> {
        self.bounds().map(|(_, latest)| latest)
    }

    /// There are days for both on which this one comes first.
    pub fn may_be_before(&self, other: &Self) -> bool {
        match (self.earliest(), other.latest()) {
            (Some(earliest), Some(latest)) => earliest < latest,
            (None, _) | (_, None) => true,
        }
    }

    /// Whichever days they are, this one comes first.
    pub fn surely_before(&self, other: &Self) -> bool {
        match (self.latest(), other.earliest()) {
            (Some(latest), Some(earliest)) => latest < earliest,
            (None, _) | (_, None) => false,
        }
    }

    pub(super) fn bounds(&self) -> Option<(NaiveDate, NaiveDate)> {
        match self.span {
            Span::Day(day) => Some((day, day)),
            Span::Month(first) => months(first, 1),
            Span::Season(year, season) => {
                months(NaiveDate::from_ymd_opt(year, season.first_month(), 1)?, 3)
            }
            Span::Year(year) => months(NaiveDate::from_ymd_opt(year, 1, 1)?, 12),
            Span::Unknown => None,
        }
    }
}

/// By the earliest day, then the latest, then as written; unknown comes last.
impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.bounds(), other.bounds()) {
            (Some(own), Some(others)) => own.cmp(&others),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
        .then_with(|| self.edtf().cmp(&other.edtf()))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn months(first: NaiveDate, count: u32) -> Option<(NaiveDate, NaiveDate)> {
    let last = first.checked_add_months(Months::new(count))?.pred_opt()?;
    Some((first, last))
}
