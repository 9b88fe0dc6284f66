use kernel::{LocalizedText, MunicipalityCode, Supplier};

use super::{amount, criterion_kind, date, every, months, per, quantity, section, transfer_ground};
use crate::{
    Amendment, AwardCriterion, NewParty, Renewal, SavingSettlement, SocialClause, Transfer,
};

/// None when there is nothing to list.
pub(crate) fn listed(words: impl Iterator<Item = String>) -> Option<String> {
    let all: Vec<String> = words.collect();
    (!all.is_empty()).then(|| all.join(", "))
}

pub(crate) fn localized(text: &LocalizedText) -> String {
    match &text.en {
        Some(english) => format!("{} ({english})", text.da),
        None => text.da.clone(),
    }
}

/// `Vejen Kommune`; its code when it is no more.
pub(crate) fn municipality(code: MunicipalityCode) -> String {
    match code.municipality() {
        Some(municipality) => municipality.full_name.to_owned(),
        None => code.to_string(),
    }
}

pub(crate) fn supplier(supplier: &Supplier) -> String {
    match supplier.cvr {
        Some(cvr) => format!("{} (CVR {cvr})", supplier.name),
        None => supplier.name.clone(),
    }
}

/// `service 30 % (kvalitet; svind 10 %)`.
pub(crate) fn criterion(weighed: &AwardCriterion) -> String {
    let beside = [
        weighed.kind.map(|kind| criterion_kind(kind).to_owned()),
        listed(weighed.sub_criteria.iter().map(criterion)),
        weighed.note.clone(),
    ];
    let name = localized(&weighed.name);
    format!("{name} {}{}", weighed.weight, in_brackets(beside))
}

/// `12 måneder ad gangen (varsel 6 måneder)`.
pub(crate) fn renewal(renewal: Renewal) -> String {
    let notice = renewal
        .notice_months
        .map(|notice| format!("varsel {}", months(notice)));
    format!(
        "{} ad gangen{}",
        months(renewal.months),
        in_brackets([notice])
    )
}

/// `beskæftigelse: Fem i job (5 personer pr. år; aftalt 2019)`.
pub(crate) fn clause(clause: &SocialClause) -> String {
    let promised = match (clause.promised.as_ref().map(quantity), clause.per.map(per)) {
        (Some(promised), Some(per)) => Some(format!("{promised} {per}")),
        (Some(promised), None) => Some(promised),
        (None, per) => per.map(str::to_owned),
    };
    let rhythm = clause.rhythm.map(|rhythm| {
        let often = every(rhythm.every);
        format!(
            "indberettes {often}, senest {} dage efter",
            rhythm.within_days
        )
    });
    let agreed = clause.agreed_on.map(|on| format!("aftalt {}", date(on)));
    let kind = super::clause_kind(clause.kind);
    format!(
        "{kind}: {}{}",
        clause.text,
        in_brackets([promised, rhythm, agreed])
    )
}

/// `§ 180: Flere vaskedage (100.000 kr.)`.
pub(crate) fn amendment(amendment: &Amendment) -> String {
    let indexed = amendment
        .indexed_value
        .map(|value| format!("indekseret kontraktværdi {}", amount(value)));
    let beside = [amendment.value.map(amount), indexed, amendment.why.clone()];
    format!(
        "{}: {}{}",
        section(amendment.ground),
        amendment.description,
        in_brackets(beside)
    )
}

/// `Elis Danmark A/S i stedet for name:vask a/s (konkurs)`.
pub(crate) fn transfer(transfer: &Transfer) -> String {
    let (comes, goes) = match &transfer.to {
        NewParty::Supplier {
            instead_of,
            supplier: comes,
        } => (supplier(comes), named(instead_of)),
        NewParty::Municipality {
            instead_of,
            municipality: comes,
        } => (municipality(*comes), municipality(*instead_of)),
        NewParty::Authority {
            instead_of,
            name,
            cvr: _,
        } => (name.clone(), municipality(*instead_of)),
    };
    let ground = transfer_ground(transfer.ground).to_owned();
    let beside = in_brackets([Some(ground), transfer.why.clone()]);
    format!("{comes} i stedet for {goes}{beside}")
}

/// `2024: 120000 kWh (50.000 kr.)`.
pub(crate) fn settlement(settlement: &SavingSettlement) -> String {
    format!(
        "{}: {}{}",
        settlement.year,
        quantity(&settlement.saving),
        in_brackets([settlement.settled.map(amount)])
    )
}

/// The name or number in the key of a supplier.
fn named(key: &str) -> String {
    match key.split_once(':') {
        Some(("cvr", number)) => format!("CVR {number}"),
        Some((_, name)) => name.to_owned(),
        None => key.to_owned(),
    }
}

/// What is told of them; nothing when nothing is.
pub(super) fn in_brackets(told: impl IntoIterator<Item = Option<String>>) -> String {
    let told: Vec<String> = told.into_iter().flatten().collect();
    if told.is_empty() {
        return String::new();
    }
    format!(" ({})", told.join("; "))
}
