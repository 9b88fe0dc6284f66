use async_graphql::{Context, Result};
use kernel::Instant;
use store::{Filter, Kept, Store};

use crate::{error::failed, view::View};

/// All documents that pass, by their ids, as they were known then.
pub(super) async fn all<A: Kept>(
    ctx: &Context<'_>,
    filter: &Filter,
    known: Option<Instant>,
) -> Result<Vec<View<A>>> {
    let found = ctx.data::<Store>()?.every::<A>(filter, known).await;
    let found = found.map_err(|error| failed(&error))?.into_iter();
    Ok(found.map(|document| View::known(document, known)).collect())
}
