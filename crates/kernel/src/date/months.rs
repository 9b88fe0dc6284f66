use chrono::{Datelike, Months, NaiveDate};

use super::{PartialDate, Season, Span};

impl PartialDate {
    /// So many months later, no more precisely than before: “about” when the months make no whole years or seasons of it.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let (span, exact) = match self.span {
            Span::Day(day) => (later(day, months).map(Span::Day), true),
            Span::Month(first) => (later(first, months).map(Span::Month), true),
            Span::Season(year, season) => (
                middle(year, season.first_month() + 1, months).map(season_of),
                months.is_multiple_of(3),
            ),
            Span::Year(year) => (
                middle(year, 7, months).map(|day| Span::Year(day.year())),
                months.is_multiple_of(12),
            ),
            Span::Unknown => (None, true),
        };
        let date = span
            .map(Self::of)
            .filter(Self::is_within_reach)
            .unwrap_or(Self::UNKNOWN);
        if self.approximate || !exact {
            date.approximately()
        } else {
            date
        }
    }
}

fn later(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(months))
}

/// In the middle of the span that begins in that year, so many months later; the middle of a winter is in the next year.
fn middle(year: i32, month: u32, months: u32) -> Option<NaiveDate> {
    let begun = NaiveDate::from_ymd_opt(year, 1, 1)?;
    later(later(begun, month - 1)?, months)
}

/// The season that the day is in; January and February belong to the winter of the year before.
fn season_of(day: NaiveDate) -> Span {
    match day.month() {
        3..=5 => Span::Season(day.year(), Season::Spring),
        6..=8 => Span::Season(day.year(), Season::Summer),
        9..=11 => Span::Season(day.year(), Season::Autumn),
        12 => Span::Season(day.year(), Season::Winter),
        _ => Span::Season(day.year() - 1, Season::Winter),
    }
}
