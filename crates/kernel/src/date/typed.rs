use chrono::{Datelike, NaiveDate};

use super::{PartialDate, Season, Span, edtf::digits, words::MONTHS};

const ABOUT: [&str; 5] = ["ca. ", "ca ", "cirka ", "about ", "circa "];
const UNKNOWN: [&str; 4] = ["ukendt", "unknown", "dato ukendt", "date unknown"];

/// What a person means by these words.
pub(super) fn read(text: &str) -> Option<PartialDate> {
    let text = text
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if UNKNOWN.contains(&text.as_str()) {
        return Some(PartialDate::UNKNOWN);
    }
    match ABOUT.iter().find_map(|about| text.strip_prefix(about)) {
        Some(bare) => exact(bare).map(PartialDate::approximately),
        None => exact(&text),
    }
}

fn exact(text: &str) -> Option<PartialDate> {
    super::edtf::read(text).or_else(|| {
        day_in_numbers(text)
            .or_else(|| in_words(text))
            .map(PartialDate::of)
    })
}

fn day_in_numbers(text: &str) -> Option<Span> {
    ['.', '-', '/'].into_iter().find_map(|separator| {
        let mut parts = text.split(separator).map(str::trim);
        let day = one_or_two_digits(parts.next()?)?;
        let month = one_or_two_digits(parts.next()?)?;
        let year = year(parts.next()?)?;
        match parts.next() {
            Some(_) => None,
            None => NaiveDate::from_ymd_opt(year, month, day).map(Span::Day),
        }
    })
}

fn in_words(text: &str) -> Option<Span> {
    let words: Vec<&str> = text.split(' ').collect();
    match words.as_slice() {
        [name, when] => match season(name) {
            Some(season) => year_of(season, when).map(|year| Span::Season(year, season)),
            None => NaiveDate::from_ymd_opt(year(when)?, month(name)?, 1).map(Span::Month),
        },
        [day, name, when] => {
            let day = one_or_two_digits(day.strip_suffix('.').unwrap_or(day))?;
            NaiveDate::from_ymd_opt(year(when)?, month(name)?, day).map(Span::Day)
        }
        _ => None,
    }
}

fn season(name: &str) -> Option<Season> {
    match name {
        "forår" | "foråret" | "spring" => Some(Season::Spring),
        "sommer" | "sommeren" | "summer" => Some(Season::Summer),
        "efterår" | "efteråret" | "autumn" | "fall" => Some(Season::Autumn),
        "vinter" | "vinteren" | "winter" => Some(Season::Winter),
        _ => None,
    }
}

fn month(name: &str) -> Option<u32> {
    (1..).zip(MONTHS).find_map(|(number, (danish, english))| {
        (name == danish || name == english.to_lowercase()).then_some(number)
    })
}

/// A winter may be named by both of its years: `2022/23`.
fn year_of(season: Season, text: &str) -> Option<i32> {
    let Some((first, second)) = text.split_once('/') else {
        return year(text);
    };
    let first = year(first)?;
    let following = NaiveDate::from_ymd_opt(first, 12, 31)?.succ_opt()?.year();
    let named = match second.len() {
        2 => digits(second, 2) == u32::try_from(following % 100).ok(),
        _ => year(second) == Some(following),
    };
    (season == Season::Winter && named).then_some(first)
}

fn year(text: &str) -> Option<i32> {
    digits(text, 4).and_then(|year| i32::try_from(year).ok())
}

fn one_or_two_digits(text: &str) -> Option<u32> {
    digits(text, 1).or_else(|| digits(text, 2))
}
