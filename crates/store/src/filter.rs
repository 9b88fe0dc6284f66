use chrono::NaiveDate;
use uuid::Uuid;

use crate::{Document, Kept, documents::words};

/// Which documents: all conditions hold together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub ids: Option<Vec<Uuid>>,
    /// Every word of it is somewhere in the document's words.
    pub text: Option<String>,
    /// One of the values of each.
    pub facets: Vec<(&'static str, Vec<String>)>,
    /// Some value of each.
    pub any_of: Vec<&'static str>,
    /// With no value of each, being days, that is so late or later.
    pub not_since: Vec<(&'static str, NaiveDate)>,
    /// Not surely over before this day.
    pub from: Option<NaiveDate>,
    /// Not surely begun after this day.
    pub until: Option<NaiveDate>,
}

impl Filter {
    /// Whether a document at hand passes.
    pub fn admits<A: Kept>(&self, document: &Document<A>) -> bool {
        let state = &document.state;
        let by_facets = [self.facets.len(), self.any_of.len(), self.not_since.len()] != [0; 3];
        let facets = if by_facets {
            state.facets()
        } else {
            Vec::new()
        };
        let text = self.text.as_ref().map(|_| state.text()).unwrap_or_default();
        let has = |name: &str, values: &[String]| {
            facets
                .iter()
                .any(|facet| facet.name == name && values.contains(&facet.value))
        };
        self.ids
            .as_ref()
            .is_none_or(|ids| ids.contains(&document.id.uuid()))
            && self.facets.iter().all(|(name, values)| has(name, values))
            && self
                .any_of
                .iter()
                .all(|name| facets.iter().any(|facet| facet.name == *name))
            && self.not_since.iter().all(|(name, since)| {
                !facets
                    .iter()
                    .any(|facet| facet.name == *name && facet.value >= since.to_string())
            })
            && words(self.text.as_deref())
                .iter()
                .all(|word| text.contains(word))
            && self
                .from
                .is_none_or(|from| state.latest().is_none_or(|latest| latest >= from))
            && self
                .until
                .is_none_or(|until| state.earliest().is_none_or(|earliest| earliest <= until))
    }
}
