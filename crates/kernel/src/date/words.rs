use chrono::{Datelike, NaiveDate};

use super::{PartialDate, Season, Span};

/// The languages that dates are spoken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    Danish,
    English,
}

pub(super) const MONTHS: [(&str, &str); 12] = [
    ("januar", "January"),
    ("februar", "February"),
    ("marts", "March"),
    ("april", "April"),
    ("maj", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("august", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

impl PartialDate {
    /// As a person says it: `31. maj 2026`, `autumn 2022`, `ca. 2003`.
    pub fn words(&self, language: Language) -> String {
        let words = match self.span {
            Span::Day(day) => day_in(day, language),
            Span::Month(first) => month_in(first, language),
            Span::Season(year, season) => season_in(year, season, language),
            Span::Year(year) => year.to_string(),
            Span::Unknown => language.choose("dato ukendt", "date unknown").to_owned(),
        };
        if self.approximate {
            format!("{} {words}", language.choose("ca.", "about"))
        } else {
            words
        }
    }
}

impl Language {
    fn choose(self, danish: &'static str, english: &'static str) -> &'static str {
        match self {
            Self::Danish => danish,
            Self::English => english,
        }
    }
}

fn day_in(day: NaiveDate, language: Language) -> String {
    let point = language.choose(".", "");
    format!("{}{point} {}", day.day(), month_in(day, language))
}

fn month_in(day: NaiveDate, language: Language) -> String {
    let (danish, english) = MONTHS[day.month0() as usize];
    format!("{} {}", language.choose(danish, english), day.year())
}

fn season_in(year: i32, season: Season, language: Language) -> String {
    match season {
        Season::Spring => format!("{} {year}", language.choose("forår", "spring")),
        Season::Summer => format!("{} {year}", language.choose("sommer", "summer")),
        Season::Autumn => format!("{} {year}", language.choose("efterår", "autumn")),
        Season::Winter => {
            let following = (i64::from(year) + 1).rem_euclid(100);
            format!(
                "{} {year}/{following:02}",
                language.choose("vinter", "winter")
            )
        }
    }
}
