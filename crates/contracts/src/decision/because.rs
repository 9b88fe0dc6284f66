use chrono::NaiveDate;
use kernel::{
    Language::{self, Danish, English},
    LocalizedText, PartialDate,
};

use super::{
    horizon::Horizon,
    spoken::{as_precisely_as_known, lies, months, notice_of},
};
use crate::{ExtensionOption, Renewal};

impl Horizon<'_> {
    /// What the decision day is counted from, with its numbers.
    pub(super) fn because(
        &self,
        on: NaiveDate,
        earliest: NaiveDate,
        latest: NaiveDate,
    ) -> LocalizedText {
        let sentence = |language| {
            let reasons = self.reasons(on, language).join("; ");
            let lies = lies(earliest, latest, language);
            match language {
                Danish => format!("{reasons}: sidste beslutningsdag {lies}."),
                English => format!("{reasons}: the last day to decide {lies}."),
            }
        };
        LocalizedText::new(sentence(Danish), sentence(English))
    }

    fn reasons(&self, on: NaiveDate, language: Language) -> Vec<String> {
        let notice = self.notice_months.filter(|months| *months > 0);
        [
            Some(self.of_the_end(on, language)),
            notice.map(|months| notice_of(months, language)),
            Some(self.lead_time(language)),
            self.usable_option(on)
                .map(|option| next_option(option, language)),
            self.renewal.map(|renewal| renews(renewal, language)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn of_the_end(&self, on: NaiveDate, language: Language) -> String {
        let end = as_precisely_as_known(self.end, language);
        match (language, self.is_past(on), self.at_the_latest) {
            (Danish, false, false) => format!("Udløber {end}"),
            (English, false, false) => format!("Ends {end}"),
            (Danish, false, true) => format!(
                "Udløbet er ikke kendt, kun det senest mulige, {end}, så det kan ligge tidligere"
            ),
            (English, false, true) => format!(
                "The end is not known, only the latest that is possible, {end}, so it may be earlier"
            ),
            (Danish, true, false) => format!("Udløb {end}, og {}", self.what_follows(language)),
            (English, true, false) => format!("Ended {end}, and {}", self.what_follows(language)),
            (Danish, true, true) => format!(
                "Det senest mulige udløb var {end}, og {}",
                self.what_follows(language)
            ),
            (English, true, true) => format!(
                "The latest possible end was {end}, and {}",
                self.what_follows(language)
            ),
        }
    }

    /// What is not known after the end: whether it ran on, or what came in its place.
    fn what_follows(&self, language: Language) -> &'static str {
        match (language, self.renewal.is_some()) {
            (Danish, true) => "det er ikke registreret, om kontrakten er fornyet",
            (English, true) => "it is not registered whether the contract was renewed",
            (Danish, false) => "der er ikke registreret en kontrakt, der følger efter",
            (English, false) => "no contract that follows it is registered",
        }
    }

    fn lead_time(&self, language: Language) -> String {
        let months = months(self.lead_time_months, language);
        match (language, self.lead_time_assumed) {
            (Danish, false) => format!("{months} til nyt udbud"),
            (English, false) => format!("{months} for a new tender"),
            (Danish, true) => format!("{months} til nyt udbud (forudsat)"),
            (English, true) => format!("{months} for a new tender (assumed)"),
        }
    }
}

fn next_option(option: &ExtensionOption, language: Language) -> String {
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

fn renews(renewal: Renewal, language: Language) -> String {
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
