use std::{fmt, ops::RangeInclusive};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{PartialDate, Season, Span};

const UNKNOWN: &str = "XXXX";
const FOUR_DIGITS: RangeInclusive<i32> = 0..=9999;

impl PartialDate {
    /// As EDTF writes it.
    pub fn edtf(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.span {
            Span::Day(day) => {
                write_year(f, day.year())?;
                write!(f, "-{:02}-{:02}", day.month(), day.day())
            }
            Span::Month(first) => {
                write_year(f, first.year())?;
                write!(f, "-{:02}", first.month())
            }
            Span::Season(year, season) => {
                write_year(f, year)?;
                write!(f, "-{}", season.edtf())
            }
            Span::Year(year) => write_year(f, year),
            Span::Unknown => f.write_str(UNKNOWN),
        }?;
        f.write_str(if self.approximate { "~" } else { "" })
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        read(&text).ok_or_else(|| D::Error::custom("a date is written in EDTF"))
    }
}

/// Any year is read, so that whatever was stored comes back.
pub(super) fn read(text: &str) -> Option<PartialDate> {
    if text == UNKNOWN {
        return Some(PartialDate::UNKNOWN);
    }
    match text.strip_suffix('~') {
        Some(bare) => span(bare).map(|span| PartialDate::of(span).approximately()),
        None => span(text).map(PartialDate::of),
    }
}

pub(super) fn digits(text: &str, count: usize) -> Option<u32> {
    let all_digits = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

fn span(text: &str) -> Option<Span> {
    let (year, rest) = read_year(text)?;
    let mut parts = rest.split('-').skip(1);
    match (parts.next(), parts.next(), parts.next()) {
        (None, None, None) => Some(Span::Year(year)),
        (Some(part), None, None) => month_or_season(year, digits(part, 2)?),
        (Some(month), Some(day), None) => {
            NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?).map(Span::Day)
        }
        (_, _, _) => None,
    }
}

fn month_or_season(year: i32, number: u32) -> Option<Span> {
    Season::ALL
        .into_iter()
        .find(|season| season.edtf() == number)
        .map(|season| Span::Season(year, season))
        .or_else(|| NaiveDate::from_ymd_opt(year, number, 1).map(Span::Month))
}

fn write_year(f: &mut fmt::Formatter<'_>, year: i32) -> fmt::Result {
    if FOUR_DIGITS.contains(&year) {
        write!(f, "{year:04}")
    } else {
        write!(f, "Y{year}")
    }
}

fn read_year(text: &str) -> Option<(i32, &str)> {
    let long = text.strip_prefix('Y');
    let unsigned = long.map_or(text, |year| year.strip_prefix('-').unwrap_or(year));
    let start = text.len() - unsigned.len();
    let end = start + unsigned.find('-').unwrap_or(unsigned.len());
    let year = match long {
        Some(_) => text[1..end]
            .parse()
            .ok()
            .filter(|year| !FOUR_DIGITS.contains(year))?,
        None => i32::try_from(digits(&text[..end], 4)?).ok()?,
    };
    Some((year, &text[end..]))
}
