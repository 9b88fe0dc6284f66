use std::sync::Arc;

use async_graphql::{
    Context, Result,
    connection::{Connection, Edge},
};
use kernel::{Id, Instant};
use store::Order;
use uuid::Uuid;

use super::{all::all, lists::listed};
use crate::{
    connection::{Asked, Key, Listed, Part, counted},
    effect::{Effect, EffectFilter, near, passing},
    following::Following,
    loaders::several,
};

pub(super) async fn effects(
    ctx: &Context<'_>,
    filter: Option<EffectFilter>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Listed<Effect>> {
    let filter = filter.unwrap_or_default();
    filter.check(ctx).await?;
    if !filter.is_joined() {
        return listed(ctx, filter.read(), Order::Id, asked, known).await;
    }
    let following = Following::of(ctx);
    let found = following.and_then(|list| list.found(ctx, known));
    let found = match found {
        Some(found) => found,
        None => {
            let found = looked_through(ctx, &filter, known).await?;
            if let Some(list) = following {
                list.keep(ctx, known, &found);
            }
            found
        }
    };
    page(ctx, &found, asked, known).await
}

/// The ids of those that pass, in their order.
async fn looked_through(
    ctx: &Context<'_>,
    filter: &EffectFilter,
    known: Option<Instant>,
) -> Result<Arc<[Uuid]>> {
    let found = match near(ctx, filter, known).await? {
        Some(near) => near,
        None => all::<effects::Effect>(ctx, &filter.clone().read(), known).await?,
    };
    let passing = passing(ctx, found, filter, known.into()).await?;
    Ok(passing.iter().map(|view| view.id().uuid()).collect())
}

async fn page(
    ctx: &Context<'_>,
    found: &[Uuid],
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Listed<Effect>> {
    let total = found.len();
    let before = |key: &Key| found.partition_point(|id| Key::of_id(id) < *key);
    let through = |key: &Key| found.partition_point(|id| Key::of_id(id) <= *key);
    let Part { from, until } = Part::of(total, asked, before, through)?;
    let ids = found.get(from..until).unwrap_or_default();
    let ids: Vec<Id<effects::Effect>> = ids.iter().copied().map(Id::from).collect();
    let views = several(ctx, &ids, known).await?.into_iter();
    let total_count = counted(u64::try_from(total)?);
    let mut connection = Connection::with_additional_fields(from > 0, until < total, total_count);
    connection.edges = views
        .map(|view| {
            let cursor = asked.cursor(Key::of_id(view.id()));
            Edge::new(cursor, Effect::from(view))
        })
        .collect();
    Ok(connection)
}
