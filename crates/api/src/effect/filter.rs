use async_graphql::{Context, ID, InputObject, Result};
use store::Filter;

use super::{Effect, Grade, ObservationRole};
use crate::{
    connection::{Asked, Listed, sliced},
    global_id::key_of,
    loaders::having,
    moment::Moment,
};

/// Which effects; all conditions hold together, the values of one are alternatives.
#[derive(Clone, Default, InputObject)]
pub struct EffectFilter {
    /// Claimed by this case.
    pub case: Option<ID>,
    /// Claimed of this contract.
    pub contract: Option<ID>,
    /// Of one of these indicators.
    pub indicator: Option<Vec<ID>>,
    /// Shown as well as one of these.
    pub grade: Option<Vec<Grade>>,
    /// With a standing statement of one of these roles.
    pub role: Option<Vec<ObservationRole>>,
    /// With (true) or without (false) a statement from elsewhere than the first documents.
    pub supplementary: Option<bool>,
}

impl EffectFilter {
    pub(crate) fn read(self) -> Filter {
        let mut facets = Vec::new();
        let mut any = |facet, values: Option<Vec<String>>| {
            if let Some(values) = values {
                facets.push((facet, values));
            }
        };
        any("case", self.case.map(|id| keys(&[id], "Case")));
        any("contract", self.contract.map(|id| keys(&[id], "Contract")));
        any(
            "indicator",
            self.indicator.map(|ids| keys(&ids, "Indicator")),
        );
        any(
            "grade",
            self.grade.map(|grades| {
                let grades = grades.into_iter().map(effects::Grade::from);
                grades.map(|grade| format!("{grade:?}")).collect()
            }),
        );
        any(
            "role",
            self.role.map(|roles| {
                let roles = roles.into_iter().map(effects::ObservationRole::from);
                roles.map(|role| format!("{role:?}")).collect()
            }),
        );
        any(
            "supplementary",
            self.supplementary.map(|yes| vec![yes.to_string()]),
        );
        Filter {
            facets,
            ..Filter::default()
        }
    }
}

/// The keys of ids of one kind; an id that is not one of them matches nothing.
pub(crate) fn keys(ids: &[ID], kind: &str) -> Vec<String> {
    ids.iter().filter_map(|id| key_of(id, kind)).collect()
}

/// The effects of one case or contract that pass a filter.
pub(crate) async fn effects_having(
    ctx: &Context<'_>,
    facet: &str,
    value: impl ToString,
    moment: Moment,
    filter: Option<EffectFilter>,
    asked: Asked,
) -> Result<Listed<Effect>> {
    let filter = filter.unwrap_or_default().read();
    let found = having::<effects::Effect>(ctx, facet, value, moment).await?;
    let items = found
        .into_iter()
        .filter(|view| filter.admits(view.document()))
        .map(|view| (view.id().to_string(), Effect(view)))
        .collect();
    sliced(items, &asked)
}
