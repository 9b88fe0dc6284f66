use contracts::{NewParty, Part, TerminationKind, Transfer, Visibility};
use kernel::{Language, LocalizedText, MunicipalityCode, PartialDate};

use super::{
    called::{ended, transfer_ground},
    contract::with,
    said,
};

pub(super) fn transferred(transfer: &Transfer) -> LocalizedText {
    let (da, en) = transfer_ground(transfer.ground);
    let to = match &transfer.to {
        NewParty::Supplier { supplier, .. } => supplier.name.clone(),
        NewParty::Municipality { municipality, .. } => name(*municipality),
        NewParty::Authority { name, .. } => name.clone(),
    };
    let sentence = said(
        format!("Kontrakten blev overdraget til {to} ({da})"),
        format!("The contract was transferred to {to} ({en})"),
    );
    with(sentence, transfer.why.as_deref())
}

fn name(code: MunicipalityCode) -> String {
    code.municipality().map_or_else(
        || code.to_string(),
        |municipality| municipality.full_name.to_owned(),
    )
}

pub(super) fn terminated(
    ground: &str,
    kind: Option<TerminationKind>,
    effective_on: Option<PartialDate>,
) -> LocalizedText {
    let (da, en) = kind.map_or(("ophørte", "was ended"), ended);
    let effective = |language, from: &str| {
        effective_on.map_or_else(String::new, |day| {
            format!(" {from} {}", day.words(language))
        })
    };
    let sentence = said(
        format!(
            "Kontrakten {da}{}",
            effective(Language::Danish, "med virkning fra")
        ),
        format!(
            "The contract {en}{}",
            effective(Language::English, "with effect from")
        ),
    );
    with(sentence, Some(ground))
}

pub(super) fn assigned(unit: Option<&str>) -> LocalizedText {
    match unit {
        Some(unit) => said(
            format!("Ansvarlig enhed: {unit}"),
            format!("Responsible unit: {unit}"),
        ),
        None => said(
            "Ingen enhed er længere ansvarlig",
            "No unit is responsible any longer",
        ),
    }
}

/// Whom a part of a contract is for from now on.
pub(super) fn classified(part: Part, class: Visibility) -> LocalizedText {
    let (in_danish, in_english) = match class {
        Visibility::Public => ("for alle", "for everyone"),
        Visibility::Internal => ("internt", "internal"),
        Visibility::Confidential => ("fortroligt", "confidential"),
    };
    let english = match part {
        Part::Value => "Amounts",
        Part::AwardCriteria => "Award criteria",
        Part::Particulars => "Particulars of its form",
        Part::Sanctions => "Sanctions",
        Part::OwnerUnit => "The unit that answers for it",
        Part::FollowUps => "What was followed up",
    };
    said(
        format!("Synlighed: {} er {in_danish}", part.danish()),
        format!("Visibility: {english}, {in_english}"),
    )
}
