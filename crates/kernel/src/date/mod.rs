mod edtf;
mod months;
mod order;
mod season;
mod typed;
mod words;

use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

pub use season::Season;
pub use words::Language;

use crate::{Coded, written::written};

/// A date as precisely as it is known, written in EDTF (ISO 8601-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    span: Span,
    approximate: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Span {
    Day(NaiveDate),
    /// By its first day.
    Month(NaiveDate),
    Season(i32, Season),
    Year(i32),
    Unknown,
}

/// How precisely a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DatePrecision {
    Day,
    Month,
    Season,
    Year,
    Unknown,
}

impl PartialDate {
    /// Nothing is known of the date.
    pub const UNKNOWN: Self = Self::of(Span::Unknown);

    pub const fn day(day: NaiveDate) -> Self {
        Self::of(Span::Day(day))
    }

    pub fn month(year: i32, month: u32) -> Result<Self, DateRefusal> {
        NaiveDate::from_ymd_opt(year, month, 1)
            .map(|first| Self::of(Span::Month(first)))
            .filter(Self::is_within_reach)
            .ok_or_else(|| DateRefusal::of(&format!("{year:04}-{month:02}")))
    }

    pub const fn season(year: i32, season: Season) -> Self {
        Self::of(Span::Season(year, season))
    }

    pub const fn year(year: i32) -> Self {
        Self::of(Span::Year(year))
    }

    /// A date of the years 1000 to 9999 in EDTF.
    pub fn parse(text: &str) -> Result<Self, DateRefusal> {
        edtf::read(text)
            .filter(Self::is_within_reach)
            .ok_or_else(|| DateRefusal::of(text))
    }

    /// A date in EDTF or as a person types it, in Danish or English.
    pub fn parse_typed(text: &str) -> Result<Self, DateRefusal> {
        edtf::read(text.trim())
            .or_else(|| typed::read(text))
            .filter(Self::is_within_reach)
            .ok_or_else(|| DateRefusal::of(text))
    }

    /// The same date with an “about”; of an unknown date there is nothing to be about.
    pub const fn approximately(self) -> Self {
        Self {
            span: self.span,
            approximate: !self.is_unknown(),
        }
    }

    pub const fn is_approximate(&self) -> bool {
        self.approximate
    }

    pub const fn is_unknown(&self) -> bool {
        matches!(self.span, Span::Unknown)
    }

    pub const fn precision(&self) -> DatePrecision {
        match self.span {
            Span::Day(_) => DatePrecision::Day,
            Span::Month(_) => DatePrecision::Month,
            Span::Season(..) => DatePrecision::Season,
            Span::Year(_) => DatePrecision::Year,
            Span::Unknown => DatePrecision::Unknown,
        }
    }

    const fn of(span: Span) -> Self {
        Self {
            span,
            approximate: false,
        }
    }

    fn is_within_reach(&self) -> bool {
        match self.bounds() {
            Some((earliest, latest)) => earliest.year() >= 1000 && latest.year() <= 9999,
            None => self.is_unknown(),
        }
    }
}

impl FromStr for PartialDate {
    type Err = DateRefusal;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "“{written}” is not a date: write 2026, 2026-05, 2026-05-31, 2022-23 (autumn), 2003~ (about) or XXXX (unknown)"
)]
pub struct DateRefusal {
    written: String,
}

impl DateRefusal {
    fn of(text: &str) -> Self {
        Self {
            written: written(text),
        }
    }
}

impl Coded for DateRefusal {
    fn danish(&self) -> String {
        format!(
            "“{}” er ikke en dato: skriv 2026, 2026-05, 2026-05-31, 2022-23 (efterår), 2003~ (ca.) eller XXXX (ukendt)",
            self.written
        )
    }

    fn code(&self) -> &'static str {
        "INVALID_DATE"
    }
}
