use contracts::AgreedTerm;
use kernel::{Language, LocalizedText, PartialDate};

use super::said;

pub(super) fn runs(term: &AgreedTerm) -> LocalizedText {
    said(
        format!("Løbetid: {}", length(term, Language::Danish)),
        format!("Term: {}", length(term, Language::English)),
    )
}

pub(super) fn exercised(late: bool) -> LocalizedText {
    match late {
        false => said("En option blev udnyttet", "An option was used"),
        true => said(
            "En option blev udnyttet efter fristen, og begge parter anså den for udnyttet i tide",
            "An option was used after its last day, and both sides took it as used in time",
        ),
    }
}

fn length(term: &AgreedTerm, language: Language) -> String {
    if let (None, None, Some(stated)) = (term.starts, term.ends, &term.stated) {
        return format!("“{stated}”");
    }
    let (unknown_start, unknown_end) = match language {
        Language::Danish => ("ukendt start", "ukendt slut"),
        Language::English => ("unknown start", "unknown end"),
    };
    let words = |day: Option<PartialDate>, unknown: &str| {
        day.map_or_else(|| unknown.to_owned(), |day| day.words(language))
    };
    format!(
        "{} – {}",
        words(term.starts, unknown_start),
        words(term.ends, unknown_end)
    )
}
