use contracts::{Amendment, Particulars, SavingSettlement};
use kernel::{Language, LocalizedText};

use super::{
    called::{free_choice, legal_ground},
    numbers::{money, quantity},
    said,
};

pub(super) fn amended(amendment: &Amendment) -> LocalizedText {
    let (da, en) = legal_ground(amendment.ground);
    let value = |language| {
        let value = amendment.value.as_ref();
        value.map_or_else(String::new, |value| format!(", {}", money(value, language)))
    };
    said(
        format!(
            "Kontrakten blev ændret ({da}{}): {}",
            value(Language::Danish),
            amendment.description
        ),
        format!(
            "The contract was changed ({en}{}): {}",
            value(Language::English),
            amendment.description
        ),
    )
}

pub(super) fn particulars(particulars: &Particulars) -> LocalizedText {
    match particulars {
        Particulars::Esco {
            guaranteed_saving, ..
        } => said(
            format!(
                "Garanteret besparelse: {}",
                quantity(guaranteed_saving, Language::Danish)
            ),
            format!(
                "Guaranteed saving: {}",
                quantity(guaranteed_saving, Language::English)
            ),
        ),
        Particulars::FreeChoice { model, .. } => {
            let (da, en) = free_choice(*model);
            said(
                format!("Frit valg ({da}), uden garanteret omsætning"),
                format!("Free choice ({en}), without guaranteed turnover"),
            )
        }
        Particulars::PrivateInstitution { places, .. } => with_places(
            "Privatinstitution godkendt",
            "Private institution approved",
            *places,
        ),
        Particulars::InnovationPartnership { phases } => said(
            format!(
                "Innovationspartnerskab, faser: {}",
                listed(phases, "ikke oplyst")
            ),
            format!(
                "Innovation partnership, phases: {}",
                listed(phases, "not told")
            ),
        ),
        Particulars::OperatingAgreement { places, .. } => with_places(
            "Driftsoverenskomst aftalt",
            "Operating agreement made",
            *places,
        ),
    }
}

fn with_places(da: &str, en: &str, places: Option<u32>) -> LocalizedText {
    match places {
        Some(places) => said(
            format!("{da}: {places} pladser"),
            format!("{en}: {places} places"),
        ),
        None => said(da, en),
    }
}

fn listed(phases: &[String], none: &str) -> String {
    match phases.is_empty() {
        true => none.to_owned(),
        false => phases.join(", "),
    }
}

pub(super) fn settled(settlement: &SavingSettlement) -> LocalizedText {
    let (year, saving) = (settlement.year, &settlement.saving);
    let paid = |language, settled: &str| {
        let paid = settlement.settled.as_ref();
        paid.map_or_else(String::new, |paid| {
            format!(", {settled} {}", money(paid, language))
        })
    };
    said(
        format!(
            "Besparelsen i {year} blev opgjort til {}{}",
            quantity(saving, Language::Danish),
            paid(Language::Danish, "afregnet")
        ),
        format!(
            "The saving of {year} came to {}{}",
            quantity(saving, Language::English),
            paid(Language::English, "settled")
        ),
    )
}
