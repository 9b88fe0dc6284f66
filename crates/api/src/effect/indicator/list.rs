use std::collections::BTreeMap;

use async_graphql::{Context, InputObject, Result};
use effects::{CataloguedIndicator, IndicatorDefinition};
use kernel::{Instant, compared};

use super::{Indicator, IndicatorDimension, MeasureKind};
use crate::{loaders::one, view::View};

/// Which indicators; all conditions hold together, the values of one are alternatives.
#[derive(Clone, Default, InputObject)]
pub struct IndicatorFilter {
    /// With these words in the key, a name or the definition.
    pub text: Option<String>,
    /// On one of these sides of life.
    pub dimension: Option<Vec<IndicatorDimension>>,
    /// Of one of these kinds of size.
    pub measure_kind: Option<Vec<MeasureKind>>,
    /// Withdrawn (true) or in use (false).
    pub withdrawn: Option<bool>,
}

impl IndicatorFilter {
    fn admits(&self, indicator: &Indicator, withdrawn: bool) -> bool {
        let meaning = indicator.meaning.as_ref();
        self.withdrawn.is_none_or(|asked| asked == withdrawn)
            && self.dimension.as_ref().is_none_or(|asked| {
                meaning.is_some_and(|meaning| asked.contains(&meaning.dimension.into()))
            })
            && self.measure_kind.as_ref().is_none_or(|asked| {
                meaning.is_some_and(|meaning| asked.contains(&meaning.measure_kind.into()))
            })
            && self.text.as_ref().is_none_or(|text| {
                let text = compared(text);
                indicator.indicator.key().contains(&text)
                    || meaning.is_some_and(|meaning| is_in(&text, meaning))
            })
    }
}

fn is_in(text: &str, meaning: &IndicatorDefinition) -> bool {
    let texts = [Some(&meaning.name), meaning.definition.as_ref()];
    texts.into_iter().flatten().any(|words| {
        let english = words.en.as_deref().unwrap_or_default();
        compared(&words.da).contains(text) || compared(english).contains(text)
    })
}

/// Those of the catalogue in its order, then those that only the log knows by their keys, each in its newest edition.
pub(crate) fn indicators(
    told: &[View<CataloguedIndicator>],
    filter: &IndicatorFilter,
    known: Option<Instant>,
) -> Vec<Indicator> {
    let mut told: BTreeMap<&effects::Indicator, &CataloguedIndicator> = told
        .iter()
        .map(|view| (&view.state().indicator, view.state()))
        .collect();
    let of_catalogue: Vec<_> = effects::Indicator::all()
        .map(|indicator| {
            let told = told.remove(&indicator);
            (indicator, told)
        })
        .collect();
    let of_log = told
        .into_iter()
        .map(|(key, told)| (key.clone(), Some(told)));
    of_catalogue
        .into_iter()
        .chain(of_log)
        .filter_map(|(indicator, told)| {
            let withdrawn = told.is_some_and(|told| told.withdrawn.is_some());
            let indicator = Indicator::newest(indicator, told, known);
            filter.admits(&indicator, withdrawn).then_some(indicator)
        })
        .collect()
}

/// One by its key, where the catalogue or the log knows it.
pub(crate) async fn indicator(
    ctx: &Context<'_>,
    key: &str,
    known: Option<Instant>,
) -> Result<Option<Indicator>> {
    let told = one(ctx, CataloguedIndicator::id_of(key), known).await?;
    Ok(match told {
        Some(told) => Some(Indicator::told(&told)),
        None => effects::Indicator::of(key)
            .ok()
            .map(|indicator| Indicator::newest(indicator, None, known)),
    })
}
