use kernel::{Language, LocalizedText, PartialDate, Quantity};

use super::{ClauseStanding, Days, parts::Due, spoken::spoken, tally::Tally};

/// What a standing was computed from.
pub(super) struct Reckoning<'a> {
    pub(super) standing: ClauseStanding,
    pub(super) promised: Option<&'a Quantity>,
    pub(super) tally: &'a Tally,
    pub(super) missing: Option<&'a Quantity>,
    pub(super) days: Days,
    pub(super) due: &'a Due,
}

impl Reckoning<'_> {
    pub(super) fn words(&self) -> LocalizedText {
        LocalizedText::new(
            self.words_in(Language::Danish),
            self.words_in(Language::English),
        )
    }

    fn words_in(&self, language: Language) -> String {
        let choose = chooser(language);
        let promised = match self.promised {
            Some(promised) => format!(
                "{} {}",
                choose("Lovet", "Promised"),
                spoken(promised, language)
            ),
            None => String::new(),
        };
        match self.standing {
            ClauseStanding::NotQuantified => choose(
                "Klausulen lover ingen mængde, der kan gøres op",
                "The clause promises no quantity that could be counted",
            )
            .to_owned(),
            ClauseStanding::NotDue => format!("{promised}; {}", self.due_in(language)),
            ClauseStanding::NotReported => {
                format!("{promised}; {}", self.not_reported_in(language))
            }
            ClauseStanding::AwaitingReview => {
                format!("{promised}{}", self.awaiting_in(language))
            }
            ClauseStanding::Met
            | ClauseStanding::Substituted
            | ClauseStanding::PartlyMet
            | ClauseStanding::NotMet
            | ClauseStanding::Ended => format!("{promised}, {}", self.counted_in(language)),
        }
    }

    fn due_in(&self, language: Language) -> String {
        let choose = chooser(language);
        match self.due.by {
            Some(day) => format!(
                "{} {}",
                choose("fristen for indberetning er", "the report is due by"),
                PartialDate::day(day).words(language)
            ),
            None => choose(
                "ingen frist, for slutdatoen er ukendt",
                "nothing is due, for the last day is not known",
            )
            .to_owned(),
        }
    }

    fn not_reported_in(&self, language: Language) -> String {
        if self.due.overdue.is_some() {
            self.overdue_in(language)
        } else if self.tally.apart {
            apart_in(language).to_owned()
        } else {
            chooser(language)("der er ikke oplyst nogen mængde", "no quantity was told").to_owned()
        }
    }

    fn awaiting_in(&self, language: Language) -> String {
        let choose = chooser(language);
        let awaiting = choose("afventer vurdering", "awaiting review");
        if self.tally.apart {
            return format!("; {awaiting}: {}", apart_in(language));
        }
        format!(
            ", {} {}: {awaiting}",
            choose("indberettet", "reported"),
            sum_in(self.tally.reported.as_ref(), true, language),
        )
    }

    fn overdue_in(&self, language: Language) -> String {
        let choose = chooser(language);
        let due_by = self.due.by.map_or(String::new(), |day| {
            let day = PartialDate::day(day).words(language);
            format!(", {} {day}", choose("fristen var", "it was due by"))
        });
        let part = self
            .due
            .overdue
            .filter(|part| *part != self.days)
            .map_or(String::new(), |part| {
                format!(" for {}", days_in(part, language))
            });
        format!(
            "{}{part}{due_by}",
            choose("intet indberettet", "nothing reported")
        )
    }

    /// `godkendt 2,5, erstattet 1: 0,5 mangler`
    fn counted_in(&self, language: Language) -> String {
        let choose = chooser(language);
        let accepted = sum_in(
            self.tally.accepted.as_ref(),
            self.tally.numberless,
            language,
        );
        let beside = self
            .tally
            .substituted
            .as_ref()
            .map_or(String::new(), |sum| {
                format!(
                    ", {} {}",
                    choose("erstattet", "substituted"),
                    spoken(sum, language)
                )
            });
        let missing = match self.missing {
            Some(missing) => format!(
                "{}{} {}",
                if self.tally.is_exact() {
                    ""
                } else {
                    choose("højst ", "at most ")
                },
                spoken(missing, language),
                choose("mangler", "missing")
            ),
            None => choose("intet mangler", "nothing missing").to_owned(),
        };
        format!(
            "{} {accepted}{beside}: {missing}",
            choose("godkendt", "accepted")
        )
    }
}

/// `1. juli 2023–30. september 2023`
fn days_in(days: Days, language: Language) -> String {
    let [from, until] = [days.from, days.until].map(|day| PartialDate::day(day).words(language));
    format!("{from}–{until}")
}

fn apart_in(language: Language) -> &'static str {
    chooser(language)(
        "procenter lægges ikke sammen, og ingen indberetning dækker hele perioden",
        "per cent are not added up, and no report covers the whole period",
    )
}

fn sum_in(sum: Option<&Quantity>, numberless: bool, language: Language) -> String {
    match sum {
        Some(sum) => spoken(sum, language),
        None if numberless => chooser(language)("uden mængde", "without a quantity").to_owned(),
        None => "0".to_owned(),
    }
}

fn chooser(language: Language) -> impl Fn(&'static str, &'static str) -> &'static str {
    move |danish, english| match language {
        Language::Danish => danish,
        Language::English => english,
    }
}
