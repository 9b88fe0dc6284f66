//! Where effects are looked for first, so that a list of some of them need not read all.

use async_graphql::{Context, Result};
use futures_util::future::{try_join, try_join_all, try_join3};
use kernel::Instant;
use store::Kept;

use super::{EffectFilter, keys};
use crate::{known, loaders::having, view::View};

/// The effects that what is asked for may be told of, by their own places or by those of their contracts and cases, and more; none where all must be looked through.
pub(crate) async fn near(
    ctx: &Context<'_>,
    filter: &EffectFilter,
    known: Option<Instant>,
) -> Result<Option<Vec<View<effects::Effect>>>> {
    let Some((facet, values)) = filter.near() else {
        return Ok(None);
    };
    let (own, contracts, cases) = try_join3(
        with_any::<effects::Effect>(ctx, facet, &values, known),
        with_any::<contracts::Contract>(ctx, facet, &values, known),
        with_any::<cases::Case>(ctx, facet, &values, known),
    )
    .await?;
    let (contracts, cases) = (ids(&contracts), ids(&cases));
    let (of_contracts, of_cases) = try_join(
        with_any::<effects::Effect>(ctx, "contract", &contracts, known),
        with_any::<effects::Effect>(ctx, "case", &cases, known),
    )
    .await?;
    let stored = filter.clone().read();
    let mut found: Vec<_> = own
        .into_iter()
        .chain(of_contracts)
        .chain(of_cases)
        .collect();
    found.retain(|view| stored.admits(view.document()));
    found.sort_unstable_by_key(View::id);
    found.dedup_by_key(|view| view.id());
    Ok(Some(found))
}

impl EffectFilter {
    /// A facet of effects, contracts and cases that all that pass have one of some values of.
    fn near(&self) -> Option<(&'static str, Vec<String>)> {
        let municipality = self.municipality.as_ref().map(|codes| {
            let codes = codes.iter().map(|code| code.0.clone());
            ("municipality", codes.collect())
        });
        let supplier = self.supplier.as_ref();
        let supplier = supplier.map(|ids| ("supplier", keys(ids, "Supplier")));
        let area = self.task_area.as_ref().map(|ids| {
            let areas = ids.iter().filter_map(|id| known::task_area(id).ok());
            (
                "task_area",
                areas.map(|area| area.key().to_owned()).collect(),
            )
        });
        municipality.or(supplier).or(area)
    }
}

async fn with_any<A: Kept>(
    ctx: &Context<'_>,
    facet: &str,
    values: &[String],
    known: Option<Instant>,
) -> Result<Vec<View<A>>> {
    let found = values.iter().map(|value| having(ctx, facet, value, known));
    Ok(try_join_all(found).await?.into_iter().flatten().collect())
}

fn ids<A: Kept>(views: &[View<A>]) -> Vec<String> {
    views.iter().map(|view| view.id().to_string()).collect()
}
