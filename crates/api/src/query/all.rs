use async_graphql::{Context, Result};
use kernel::Instant;
use store::{Filter, Kept, Order, Slice, Store};

use crate::{error::failed, view::View};

/// How many documents are read at a time.
const PAGE: usize = 1_000;

/// All documents that pass, page by page, as they were known then.
pub(super) async fn all<A: Kept>(
    ctx: &Context<'_>,
    filter: &Filter,
    known: Option<Instant>,
) -> Result<Vec<View<A>>> {
    let store = ctx.data::<Store>()?;
    let mut slice = Slice::first(PAGE);
    let mut found = Vec::new();
    loop {
        let page = store
            .page::<A>(filter, Order::Id, &slice, known)
            .await
            .map_err(|error| failed(&error))?;
        let last = page.items.last().map(|(cursor, _)| cursor.clone());
        let documents = page.items.into_iter();
        found.extend(documents.map(|(_, document)| View::known(document, known)));
        match last {
            Some(last) if page.has_next => slice = Slice::first(PAGE).after(last),
            Some(_) | None => return Ok(found),
        }
    }
}
