use chrono::NaiveDate;
use kernel::{
    Language::{self, Danish, English},
    LocalizedText,
};

use super::{
    horizon::Horizon,
    spoken::{as_precisely_as_known, lies, missed_option, months, next_option, notice_of, renews},
};
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
            self.missed.map(|until| missed_option(until, language)),
            self.renewal.map(|renewal| renews(renewal, language)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn of_the_end(&self, on: NaiveDate, language: Language) -> String {
        if self.at_the_latest {
            return self.of_the_latest_end(on, language);
        }
        let end = as_precisely_as_known(self.end, language);
        if self.terminated {
            return terminated(&end, language);
        }
        let longer = self.or_longer(language);
        match (language, self.is_past(on)) {
            (Danish, false) => format!("Udløber {end}{longer}"),
            (English, false) => format!("Ends {end}{longer}"),
            (Danish, true) => format!("Udløb {end}{longer}, og {}", self.what_follows(language)),
            (English, true) => format!("Ended {end}{longer}, and {}", self.what_follows(language)),
        }
    }

    fn of_the_latest_end(&self, on: NaiveDate, language: Language) -> String {
        let end = as_precisely_as_known(self.end, language);
        match (language, self.is_past(on)) {
            (Danish, false) => format!(
                "Udløbet er ikke kendt, kun det senest mulige, {end}, så det kan ligge tidligere"
            ),
            (English, false) => format!(
                "The end is not known, only the latest that is possible, {end}, so it may be earlier"
            ),
            (Danish, true) => format!(
                "Det senest mulige udløb var {end}, og {}",
                self.what_follows(language)
            ),
            (English, true) => format!(
                "The latest possible end was {end}, and {}",
                self.what_follows(language)
            ),
        }
    }

    fn or_longer(&self, language: Language) -> String {
        let until = self
            .may_run_until
            .map(|until| as_precisely_as_known(until, language));
        match (language, until) {
            (Danish, Some(until)) => format!(" eller, om den er forlænget, senest {until}"),
            (English, Some(until)) => format!(" or, if it was extended, by {until} at the latest"),
            (_, None) => String::new(),
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

fn terminated(end: &str, language: Language) -> String {
    match language {
        Danish => format!("Bragt til ophør med virkning fra {end}"),
        English => format!("Terminated with effect from {end}"),
    }
}
