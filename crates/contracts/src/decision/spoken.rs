//! Lengths and days as people say them.

use chrono::NaiveDate;
use kernel::{
    DatePrecision,
    Language::{self, Danish, English},
    PartialDate,
};

use crate::{ExtensionOption, Renewal, danish};

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
        (Danish, _) => danish::months(months),
        (English, 1) => "1 month".to_owned(),
        (English, _) => format!("{months} months"),
    }
}

pub(super) fn missed_option(until: NaiveDate, language: Language) -> String {
    let until = PartialDate::day(until).words(language);
    match language {
        Danish => format!(
            "en option kunne bruges til og med {until}; det er ikke registreret, om den er brugt"
        ),
        English => format!(
            "an option could be used until {until}, that day included; whether it was used is not registered"
        ),
    }
}

pub(super) fn next_option(option: &ExtensionOption, language: Language) -> String {
    let length = months(option.months, language);
    let notice_by = option
        .notice_by
        .map(|day| PartialDate::day(day).words(language));
    match (language, notice_by) {
        (Danish, Some(day)) => format!("næste option ({length}) kan bruges til og med {day}"),
        (English, Some(day)) => {
            format!("the next option ({length}) can be used until {day}, that day included")
        }
        (Danish, None) => format!("næste option er på {length}"),
        (English, None) => format!("the next option is of {length}"),
    }
}

pub(super) fn renews(renewal: Renewal, language: Language) -> String {
    let length = months(renewal.months, language);
    let notice = renewal.notice_months.map(|notice| months(notice, language));
    match (language, notice) {
        (Danish, Some(notice)) => {
            format!("fornyes automatisk med {length}, hvis den ikke opsiges {notice} før")
        }
        (English, Some(notice)) => {
            format!("renews itself for {length} unless notice is given {notice} before")
        }
        (Danish, None) => format!("fornyes automatisk med {length}, hvis den ikke opsiges"),
        (English, None) => format!("renews itself for {length} unless notice is given"),
    }
}
