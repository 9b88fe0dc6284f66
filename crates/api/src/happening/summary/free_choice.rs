use choice::{
    DepartureReason, FreeChoiceEvent as Event, MissingShare, ShareFigure, ShareStatement,
};
use kernel::{Language, LocalizedText, PartialDate};

use super::{called, contract::with, numbers::number, said};

/// What happened to a free choice, in one sentence.
pub(super) fn of_free_choice(event: &Event) -> LocalizedText {
    match event {
        Event::Opened { title, .. } => LocalizedText {
            da: format!("Frit valg oprettet: {}", title.da),
            en: (title.en.as_ref()).map(|title| format!("Free choice opened: {title}")),
        },
        Event::ModelAdopted { model, stated, .. } => {
            let (da, en) = called::free_choice(*model);
            let sentence = said(format!("Fritvalgsmodel: {da}"), format!("Model: {en}"));
            with(sentence, stated.as_deref())
        }
        Event::SupplierApproved { supplier, .. } => said(
            format!("{} kan vælges", supplier.name),
            format!("{} can be chosen", supplier.name),
        ),
        Event::SupplierLeft { why, stated, .. } => {
            let (da, en) = left(*why);
            let sentence = said(
                format!("En leverandør kan ikke længere vælges ({da})"),
                format!("A supplier can no longer be chosen ({en})"),
            );
            with(sentence, stated.as_deref())
        }
        Event::ShareStated { share, .. } => stated(share),
        Event::ShareRetracted { why, .. } => said(
            format!("Andel trukket tilbage: {why}"),
            format!("Share retracted: {why}"),
        ),
        Event::Linked { .. } => said(
            "En case eller en kontrakt blev knyttet til det frie valg",
            "A case or a contract was linked to the free choice",
        ),
    }
}

/// `Valgte privat i 2024: 27,5 pct.`
fn stated(share: &ShareStatement) -> LocalizedText {
    let of = |language| year(share.year, language);
    let (danish, english) = (Language::Danish, Language::English);
    said(
        format!("Valgte privat {}: {}", of(danish), figure(share, danish)),
        format!("Chose private {}: {}", of(english), figure(share, english)),
    )
}

fn year(year: PartialDate, language: Language) -> String {
    match (year.is_unknown(), language) {
        (true, Language::Danish) => "(året er ikke oplyst)".to_owned(),
        (true, Language::English) => "(of which year is not told)".to_owned(),
        (false, Language::Danish) => format!("i {}", year.words(language)),
        (false, Language::English) => format!("in {}", year.words(language)),
    }
}

fn figure(share: &ShareStatement, language: Language) -> String {
    match (&share.figure, language) {
        (ShareFigure::Percent(percent), Language::Danish) => {
            format!("{} pct.", number(*percent, language))
        }
        (ShareFigure::Percent(percent), Language::English) => {
            format!("{} per cent", number(*percent, language))
        }
        (ShareFigure::Persons(persons), Language::Danish) => {
            format!("{} af {}", persons.chose, persons.of)
        }
        (ShareFigure::Persons(persons), Language::English) => {
            format!("{} of {}", persons.chose, persons.of)
        }
        (ShareFigure::Missing(reason), Language::Danish) => missing(*reason).0.to_owned(),
        (ShareFigure::Missing(reason), Language::English) => missing(*reason).1.to_owned(),
    }
}

fn missing(reason: MissingShare) -> (&'static str, &'static str) {
    match reason {
        MissingShare::NotPublished => ("ikke offentliggjort", "not published"),
        MissingShare::NotCounted => ("ikke opgjort", "not counted"),
        MissingShare::Suppressed => ("for få til at blive omtalt", "too few to be told of"),
        MissingShare::Unknown => ("ikke oplyst", "not told"),
    }
}

fn left(why: DepartureReason) -> (&'static str, &'static str) {
    match why {
        DepartureReason::Withdrew => ("trak sig", "it withdrew"),
        DepartureReason::Terminated => ("opsagt af kommunen", "ended by the municipality"),
        DepartureReason::Bankrupt => ("konkurs", "bankruptcy"),
        DepartureReason::ApprovalWithdrawn => {
            ("godkendelsen trukket tilbage", "its approval was withdrawn")
        }
        DepartureReason::Other => ("anden årsag", "another cause"),
    }
}
