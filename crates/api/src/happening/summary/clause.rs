use contracts::{ClauseReport, ReportJudgement, ReportRequest, Sanction, Substitute};
use kernel::{Language, LocalizedText, PartialDate};

use super::{
    called::{judgement, party, step},
    contract::with,
    numbers::{days, money, quantity},
    said,
};

pub(super) fn requested(request: &ReportRequest) -> LocalizedText {
    let due = |language, by: &str| {
        request.due_by.map_or_else(String::new, |day| {
            format!(", {by} {}", PartialDate::day(day).words(language))
        })
    };
    said(
        format!(
            "Indberetning efterspurgt for {}{}",
            days(request.covers, Language::Danish),
            due(Language::Danish, "senest")
        ),
        format!(
            "Report asked for, covering {}{}",
            days(request.covers, Language::English),
            due(Language::English, "by")
        ),
    )
}

pub(super) fn reported(report: &ClauseReport) -> LocalizedText {
    let (by, by_in_english) = party(report.by);
    let sentence = said(
        format!(
            "Indberettet af {by} for {}{}",
            days(report.covers, Language::Danish),
            delivered(report, Language::Danish)
        ),
        format!(
            "Reported by {by_in_english} for {}{}",
            days(report.covers, Language::English),
            delivered(report, Language::English)
        ),
    );
    with(sentence, report.words.as_deref())
}

fn delivered(report: &ClauseReport, language: Language) -> String {
    let said = match language {
        Language::Danish => "leveret",
        Language::English => "delivered",
    };
    report.delivered.as_ref().map_or_else(String::new, |size| {
        format!(", {said} {}", quantity(size, language))
    })
}

pub(super) fn judged(
    came: ReportJudgement,
    why: Option<&str>,
    substitute: Option<&Substitute>,
) -> LocalizedText {
    let (da, en) = judgement(came);
    let sentence = said(
        format!(
            "Indberetningen blev {da}{}",
            instead(substitute, Language::Danish)
        ),
        format!(
            "The report was {en}{}",
            instead(substitute, Language::English)
        ),
    );
    with(sentence, why)
}

/// What took the place of the promise, and how much of it that is.
fn instead(substitute: Option<&Substitute>, language: Language) -> String {
    let Some(substitute) = substitute else {
        return String::new();
    };
    let counts = match language {
        Language::Danish => "svarer til",
        Language::English => "counts as",
    };
    let size = substitute.counts_as.as_ref();
    let size = size.map_or_else(String::new, |size| {
        format!(", {counts} {}", quantity(size, language))
    });
    format!(" ({}{size})", substitute.what)
}

pub(super) fn sanctioned(sanction: &Sanction) -> LocalizedText {
    let (da, en) = step(sanction.step);
    let amount = |language| {
        let amount = sanction.amount.as_ref();
        amount.map_or_else(String::new, |amount| {
            format!(", {}", money(amount, language))
        })
    };
    let sentence = said(
        format!(
            "Sanktion for en social klausul: {da}{}",
            amount(Language::Danish)
        ),
        format!(
            "Sanction for a social clause: {en}{}",
            amount(Language::English)
        ),
    );
    with(sentence, Some(&sanction.why))
}
