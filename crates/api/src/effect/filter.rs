use std::fmt::Debug;

use async_graphql::{Context, ID, InputObject, Result};
use store::Filter;

use super::{
    Effect, Grade, Independence, IndicatorDimension, ObservationRole, ObservationStatus,
    Realisation, StudyDesign, passing,
};
use crate::{
    case::Theme,
    connection::{Asked, Key, Listed, sliced},
    contract::CooperationForm,
    global_id::key_of,
    input::indicator_key,
    loaders::having,
    moment::Moment,
    scalars,
};

/// Which effects; all conditions hold together, the values of one are alternatives.
#[derive(Clone, Default, InputObject)]
pub struct EffectFilter {
    /// Claimed by this case.
    pub case: Option<ID>,
    /// Claimed of this contract.
    pub contract: Option<ID>,
    /// Of one of these indicators, by id or key; one that nobody knows is refused, as are unknown municipalities, regions and task areas.
    pub indicator: Option<Vec<ID>>,
    /// Shown as well as one of these.
    pub grade: Option<Vec<Grade>>,
    /// With a statement of one of these roles that counts; a summary looks at those statements only.
    pub role: Option<Vec<ObservationRole>>,
    /// On one of these sides of life. Danish: «effektområde».
    pub indicator_dimension: Option<Vec<IndicatorDimension>>,
    /// Of one of these municipalities: those it is told of, else those of its contract, else those of its case. Danish: «kommune».
    pub municipality: Option<Vec<scalars::MunicipalityCode>>,
    /// With a municipality in one of these regions, by their names, e.g. Region Syddanmark, on the day it is seen from. Danish: «region».
    pub region: Option<Vec<String>>,
    /// Told of by a case with one of these themes. Danish: «tema».
    pub theme: Option<Vec<Theme>>,
    /// Of a contract, else a case, of one of these task areas. Danish: «opgaveområde».
    pub task_area: Option<Vec<ID>>,
    /// Of a contract, else a case, with one of these suppliers. Danish: «leverandør».
    pub supplier: Option<Vec<ID>>,
    /// Of a contract of one of these forms. Danish: «samarbejdsform».
    pub form: Option<Vec<CooperationForm>>,
    /// With a statement that counts of a period with a day of one of these years; a summary looks at those statements only. Danish: «år».
    pub year: Option<Vec<i32>>,
    /// With a statement that counts and is shown as well as this, or better; a summary looks at those statements only. Danish: «mindst så godt vist».
    pub grade_at_least: Option<Grade>,
    /// With a statement of one of these statuses; a summary looks at those statements only.
    pub status: Option<Vec<ObservationStatus>>,
    /// With a statement that counts and has come so far; a summary looks at those statements only.
    pub realisation: Option<Vec<Realisation>>,
    /// With a statement that counts and was found so; a summary looks at those statements only.
    pub design: Option<Vec<StudyDesign>>,
    /// With a statement that counts and was measured by one of these; a summary looks at those statements only.
    pub independence: Option<Vec<Independence>>,
    /// With (true) or without (false) a statement that counts and is disputed; a summary looks at those statements only. Danish: «omstridt».
    pub disputed: Option<bool>,
    /// With (true) or without (false) statements that disagree. Danish: «kilderne er uenige».
    pub conflict: Option<bool>,
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
            self.indicator
                .map(|ids| ids.iter().map(indicator_key).collect()),
        );
        any("grade", named::<effects::Grade, _>(self.grade));
        any("role", named::<effects::ObservationRole, _>(self.role));
        any(
            "dimension",
            named::<effects::EffectDimension, _>(self.indicator_dimension),
        );
        any(
            "status",
            named::<effects::ObservationStatus, _>(self.status),
        );
        any(
            "realisation",
            named::<effects::Realisation, _>(self.realisation),
        );
        any("design", named::<effects::StudyDesign, _>(self.design));
        any(
            "independence",
            named::<effects::Independence, _>(self.independence),
        );
        any("disputed", self.disputed.map(|yes| vec![yes.to_string()]));
        any("conflict", self.conflict.map(|yes| vec![yes.to_string()]));
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

/// The names of an enum's variants, as facets have them.
fn named<D: Debug, V: Into<D>>(values: Option<Vec<V>>) -> Option<Vec<String>> {
    let name = |value: V| -> String { format!("{:?}", value.into()) };
    values.map(|values| values.into_iter().map(name).collect())
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
    let filter = filter.unwrap_or_default();
    filter.check(ctx).await?;
    let found = having::<effects::Effect>(ctx, facet, value, moment).await?;
    let stored = filter.clone().read();
    let admitted = found
        .into_iter()
        .filter(|view| stored.admits(view.document()));
    let items = passing(ctx, admitted.collect(), &filter, moment)
        .await?
        .into_iter()
        .map(|view| (Key::of_title(&view), Effect(view)))
        .collect();
    sliced(items, &asked)
}
