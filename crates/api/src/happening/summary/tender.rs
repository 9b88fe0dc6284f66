use contracts::{AwardCriterion, ComplaintOutcome, Weight};
use kernel::{Language, LocalizedText, Supplier};

use super::{called::outcome, contract::with, said};

pub(super) fn weighed(criteria: &[AwardCriterion]) -> LocalizedText {
    said(
        format!(
            "Tildelingskriterier: {}",
            listed(criteria, Language::Danish)
        ),
        format!("Award criteria: {}", listed(criteria, Language::English)),
    )
}

pub(super) fn decided(came: ComplaintOutcome, words: Option<&str>) -> LocalizedText {
    let (da, en) = outcome(came);
    let sentence = said(
        format!("Klagen blev afgjort: {da}"),
        format!("The complaint was decided: {en}"),
    );
    with(sentence, words)
}

pub(super) fn names(suppliers: &[Supplier]) -> String {
    let names: Vec<_> = suppliers
        .iter()
        .map(|supplier| supplier.name.as_str())
        .collect();
    names.join(", ")
}

fn listed(criteria: &[AwardCriterion], language: Language) -> String {
    let criteria: Vec<_> = criteria
        .iter()
        .map(|criterion| {
            let name = match language {
                Language::Danish => &criterion.name.da,
                Language::English => criterion.name.en.as_ref().unwrap_or(&criterion.name.da),
            };
            format!("{name} {}", weight(&criterion.weight))
        })
        .collect();
    criteria.join(", ")
}

fn weight(weight: &Weight) -> String {
    match weight {
        Weight::PercentExact(exact) => format!("{exact} %"),
        Weight::PercentRange { min, max } => format!("{min}–{max} %"),
        Weight::DecimalExact(exact) | Weight::PointsExact(exact) => exact.to_string(),
        Weight::DecimalRange { min, max } | Weight::PointsRange { min, max } => {
            format!("{min}–{max}")
        }
        Weight::OrderOfImportance(rank) => format!("({rank}.)"),
    }
}
