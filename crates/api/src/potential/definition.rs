use async_graphql::SimpleObject;

use crate::words::{LocalizedText, Source};

/// How the share of tasks in private hands is defined, in one edition. Danish: «definition af andelen».
#[derive(Clone, SimpleObject)]
pub struct ShareDefinition {
    /// A short key that never changes.
    pub key: String,
    /// `IKU` or `PLI`.
    pub indicator: String,
    /// Which edition of the indicator.
    pub edition: String,
    /// For people.
    pub name: LocalizedText,
    /// Who fixed it, and where.
    pub fixed_by: LocalizedText,
    /// What is counted.
    pub counts: LocalizedText,
    /// Tenders that the municipality's own staff won are counted as exposed to competition. Danish: «kontrolbud tælles med».
    pub counts_control_bids: bool,
    /// The first year it is told for; null where that was not seen.
    pub first_year: Option<i32>,
    /// The last year it is told for; null while it is in use.
    pub last_year: Option<i32>,
    /// What changed since the edition before.
    pub changes: Vec<LocalizedText>,
    /// Who says so.
    pub sources: Vec<Source>,
}

impl From<&potential::ShareDefinition> for ShareDefinition {
    fn from(definition: &potential::ShareDefinition) -> Self {
        let definition = definition.clone();
        Self {
            key: definition.key.to_string(),
            indicator: definition.indicator,
            edition: definition.edition,
            name: definition.name.into(),
            fixed_by: definition.fixed_by.into(),
            counts: definition.counts.into(),
            counts_control_bids: definition.counts_control_bids,
            first_year: definition.first_year,
            last_year: definition.last_year,
            changes: definition
                .changes
                .into_iter()
                .map(LocalizedText::from)
                .collect(),
            sources: definition.sources.into_iter().map(Source::from).collect(),
        }
    }
}
