use async_graphql::InputObject;

use crate::scalars::MunicipalityCode;

/// Which rows; all conditions hold together, the values of one are alternatives.
#[derive(Clone, Default, InputObject)]
pub struct AccountRowFilter {
    /// Of these years.
    pub year: Option<Vec<i32>>,
    /// By these definitions, by their keys.
    pub definition: Option<Vec<String>>,
    /// Of these municipalities.
    pub municipality: Option<Vec<MunicipalityCode>>,
    /// Of these areas, by their keys.
    pub area: Option<Vec<String>>,
}

impl AccountRowFilter {
    pub(super) fn admits(&self, row: &potential::AccountRow) -> bool {
        let has = |wanted: &Option<Vec<String>>, key: &str| {
            let wanted = wanted.as_ref();
            wanted.is_none_or(|wanted| wanted.iter().any(|one| one == key))
        };
        self.year
            .as_ref()
            .is_none_or(|years| years.contains(&row.year))
            && has(&self.definition, row.definition.as_str())
            && has(&self.area, row.area.key())
            && self.municipality.as_ref().is_none_or(|codes| {
                let place = row.place.to_string();
                codes.iter().any(|code| code.0 == place)
            })
    }
}
