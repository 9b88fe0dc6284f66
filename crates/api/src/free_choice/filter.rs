use async_graphql::{ID, InputObject, Result};
use store::Filter;

use crate::{contract::FreeChoiceModel, known, scalars::MunicipalityCode};

/// Which free choices; all conditions hold together, the values of one are alternatives.
#[derive(Clone, Default, InputObject)]
pub struct FreeChoiceFilter {
    /// Of one of these municipalities.
    pub municipality: Option<Vec<MunicipalityCode>>,
    /// Of one of these task areas.
    pub task_area: Option<Vec<ID>>,
    /// Where one of these suppliers is or was approved.
    pub supplier: Option<Vec<ID>>,
    /// That is or was by one of these models.
    pub model: Option<Vec<FreeChoiceModel>>,
}

impl FreeChoiceFilter {
    pub(crate) fn read(self) -> Result<Filter> {
        let mut facets = Vec::new();
        let mut any = |facet, values: Option<Vec<String>>| {
            facets.extend(values.map(|values| (facet, values)));
        };
        any(
            "municipality",
            known::municipalities(self.municipality.as_deref())?,
        );
        any("task_area", known::task_areas(self.task_area.as_deref())?);
        any(
            "supplier",
            known::keys("supplier", self.supplier.as_deref(), "Supplier")?,
        );
        let models = self.model;
        any(
            "model",
            models.map(|models| models.into_iter().map(name).collect()),
        );
        Ok(Filter {
            facets,
            ..Filter::default()
        })
    }
}

fn name(model: FreeChoiceModel) -> String {
    format!("{:?}", contracts::FreeChoiceModel::from(model))
}
