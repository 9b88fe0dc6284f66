use kernel::{Language, PartialDate};

use super::Correction;
use crate::AwardCriterion;

const NOT_TOLD: &str = "ikke oplyst";

impl Correction {
    /// What the field says, in Danish.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Title(title) => title.da.clone(),
            Self::Form(form) => form.danish().to_owned(),
            Self::TaskArea(area) => told(area.as_ref().map(|area| area.name().da)),
            Self::Municipalities(codes) => {
                listed(codes.iter().map(|code| match code.municipality() {
                    Some(municipality) => municipality.full_name.to_owned(),
                    None => code.to_string(),
                }))
            }
            Self::Suppliers(suppliers) => {
                listed(suppliers.iter().map(|supplier| supplier.name.clone()))
            }
            Self::OwnerUnit(unit) => told(unit.clone()),
            Self::Value(value) => told(value.map(|value| value.to_string())),
            Self::TenderProcedure(procedure) => {
                told(procedure.map(|procedure| procedure.danish().to_owned()))
            }
            Self::AwardCriteria(criteria) => listed(criteria.iter().map(criterion)),
            Self::TenderPublishedOn(on)
            | Self::TenderAwardedOn(on)
            | Self::SignedOn(on)
            | Self::Starts(on)
            | Self::Ends(on) => told(on.map(date)),
            Self::NoticeMonths(months) => told(months.map(|months| match months {
                1 => "1 måned".to_owned(),
                _ => format!("{months} måneder"),
            })),
        }
    }
}

fn criterion(criterion: &AwardCriterion) -> String {
    format!("{} {}", criterion.name.da, criterion.weight)
}

fn date(on: PartialDate) -> String {
    on.words(Language::Danish)
}

fn told(words: Option<String>) -> String {
    words.unwrap_or_else(|| NOT_TOLD.to_owned())
}

fn listed(words: impl Iterator<Item = String>) -> String {
    let all: Vec<String> = words.collect();
    told((!all.is_empty()).then(|| all.join(", ")))
}
