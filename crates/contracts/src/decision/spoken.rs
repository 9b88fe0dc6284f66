//! Lengths and days as people say them.

use chrono::NaiveDate;
use kernel::{
    DatePrecision,
    Language::{self, Danish, English},
    PartialDate,
};

pub(super) fn as_precisely_as_known(end: PartialDate, language: Language) -> String {
    let words = end.words(language);
    let only = match (end.precision(), language) {
        (DatePrecision::Day | DatePrecision::Unknown, _) => return words,
        (DatePrecision::Month, Danish) => "kun måneden er kendt",
        (DatePrecision::Month, English) => "known to the month only",
        (DatePrecision::Season, Danish) => "kun årstiden er kendt",
        (DatePrecision::Season, English) => "known to the season only",
        (DatePrecision::Year, Danish) => "kun året er kendt",
        (DatePrecision::Year, English) => "known to the year only",
    };
    format!("{words} ({only})")
}

pub(super) fn notice_of(months: u32, language: Language) -> String {
    match (language, months) {
        (Danish, 1) => "1 måneds varsel".to_owned(),
        (Danish, _) => format!("{months} måneders varsel"),
        (English, 1) => "1 month's notice".to_owned(),
        (English, _) => format!("{months} months' notice"),
    }
}

pub(super) fn lies(earliest: NaiveDate, latest: NaiveDate, language: Language) -> String {
    let words = |day| PartialDate::day(day).words(language);
    let (first, last) = (words(earliest), words(latest));
    match (language, earliest == latest) {
        (Danish, true) => format!("er {first}"),
        (English, true) => format!("is {first}"),
        (Danish, false) => format!("ligger mellem {first} og {last}"),
        (English, false) => format!("lies between {first} and {last}"),
    }
}

pub(super) fn months(months: u32, language: Language) -> String {
    match (language, months) {
        (Danish, 1) => "1 måned".to_owned(),
        (Danish, _) => format!("{months} måneder"),
        (English, 1) => "1 month".to_owned(),
        (English, _) => format!("{months} months"),
    }
}
