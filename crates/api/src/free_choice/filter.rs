use async_graphql::{ID, InputObject};
use store::Filter;

use crate::{contract::FreeChoiceModel, effect::keys, scalars::MunicipalityCode};

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
    pub(crate) fn read(self) -> Filter {
        let mut facets = Vec::new();
        let mut any = |facet, values: Option<Vec<String>>| {
            facets.extend(values.map(|values| (facet, values)));
        };
        let codes = self.municipality;
        let codes = codes.map(|codes| codes.into_iter().map(|code| code.0).collect());
        any("municipality", codes);
        any(
            "task_area",
            self.task_area.map(|ids| keys(&ids, "TaskArea")),
        );
        any("supplier", self.supplier.map(|ids| keys(&ids, "Supplier")));
        let models = self.model;
        any(
            "model",
            models.map(|models| models.into_iter().map(name).collect()),
        );
        Filter {
            facets,
            ..Filter::default()
        }
    }
}

fn name(model: FreeChoiceModel) -> String {
    format!("{:?}", contracts::FreeChoiceModel::from(model))
}
