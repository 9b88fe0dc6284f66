use chrono::NaiveDate;
use kernel::{
    Language::{Danish, English},
    LocalizedText, PartialDate,
};

use super::Warning;
use crate::{Dated, Retraction};

pub(super) fn retracted(retraction: &Retraction) -> Warning {
    let why = retraction.why.trim();
    warning(
        "RETRACTED",
        format!("Registreringen er trukket tilbage: {why}"),
        format!("The registration is retracted: {why}"),
    )
}

pub(super) fn illustrative() -> Warning {
    warning(
        "ILLUSTRATIVE",
        "Eksempel – opdigtet for at vise, hvad registret kan.",
        "Example – made up to show what the register can do.",
    )
}

pub(super) fn draft() -> Warning {
    warning(
        "DRAFT",
        "Kladde: registreringen er hverken godkendt eller offentliggjort.",
        "Draft: the registration is neither approved nor published.",
    )
}

pub(super) fn draft_sent_back(back: &Dated<String>) -> Warning {
    let why = back.what.trim();
    warning(
        "DRAFT",
        format!("Kladde: sendt tilbage for at blive rettet: {why}"),
        format!("Draft: sent back to be put right: {why}"),
    )
}

pub(super) fn approved_draft() -> Warning {
    warning(
        "DRAFT",
        "Kladde: registreringen er godkendt, men endnu ikke offentliggjort.",
        "Draft: the registration is approved, but not published yet.",
    )
}

pub(super) fn provisional(until: NaiveDate) -> Warning {
    let day = PartialDate::day(until);
    warning(
        "PROVISIONAL",
        format!(
            "Foreløbige oplysninger: de kan blive ændret til og med {}.",
            day.words(Danish)
        ),
        format!(
            "Provisional: what is told may change until {}, that day included.",
            day.words(English)
        ),
    )
}

pub(super) fn complaint_pending() -> Warning {
    warning(
        "COMPLAINT_PENDING",
        "Der er indgivet en klage, og der er ikke registreret nogen afgørelse.",
        "A complaint was lodged, and no decision on it is registered.",
    )
}

pub(super) fn option_used_late() -> Warning {
    warning(
        "OPTION_USED_LATE",
        "En option er brugt efter sin frist; begge parter har anset den for udnyttet.",
        "An option was used after its notice day; both sides took it as used.",
    )
}

fn warning(code: &'static str, danish: impl Into<String>, english: impl Into<String>) -> Warning {
    Warning {
        code,
        words: LocalizedText::new(danish, english),
    }
}
