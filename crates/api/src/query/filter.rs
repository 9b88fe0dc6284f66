use async_graphql::{ID, InputObject, Result};
use store::Filter;

use crate::{case::Theme, known, scalars::MunicipalityCode};

/// Which municipalities; all conditions hold together.
#[derive(Clone, Default, InputObject)]
pub struct MunicipalityFilter {
    /// Part of the name.
    pub text: Option<String>,
    /// One of these codes.
    pub codes: Option<Vec<MunicipalityCode>>,
}

/// Which suppliers.
#[derive(Clone, Default, InputObject)]
pub struct SupplierFilter {
    /// Part of the name.
    pub text: Option<String>,
}

/// Which cases; all conditions hold together, the values of one are alternatives.
#[derive(Clone, Default, InputObject)]
pub struct CaseFilter {
    /// Words that are somewhere in it; å and aa are the same.
    pub text: Option<String>,
    /// Of one of these themes.
    pub theme: Option<Vec<Theme>>,
    /// Of one of these municipalities.
    pub municipality: Option<Vec<MunicipalityCode>>,
    /// Of one of these task areas.
    pub task_area: Option<Vec<ID>>,
}

impl CaseFilter {
    pub(super) fn read(self) -> Result<Filter> {
        let mut facets = Vec::new();
        facets.extend(self.theme.map(|themes| ("theme", theme_values(themes))));
        let codes = known::municipalities(self.municipality.as_deref())?;
        facets.extend(codes.map(|codes| ("municipality", codes)));
        let areas = known::task_areas(self.task_area.as_deref())?;
        facets.extend(areas.map(|areas| ("task_area", areas)));
        Ok(Filter {
            text: self.text,
            facets,
            ..Filter::default()
        })
    }
}

pub(super) fn theme_values(themes: Vec<Theme>) -> Vec<String> {
    let themes = themes.into_iter().map(cases::Theme::from);
    themes.map(|theme| format!("{theme:?}")).collect()
}
