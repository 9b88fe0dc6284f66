use async_graphql::{Context, ID, Result};
use kernel::Instant;
use store::{Kept, Store};

use crate::{
    change::place,
    error::{coded, failed},
    global_id::id_of,
    loaders::{one, remembered},
    scalars::{DateTime, Position},
    view::View,
};

pub(super) fn known(as_of: Option<DateTime>) -> Option<Instant> {
    as_of.map(|DateTime(at)| at)
}

pub(super) async fn found<A: Kept>(
    ctx: &Context<'_>,
    id: Option<ID>,
    slug: Option<String>,
    kind: &str,
    known: Option<Instant>,
) -> Result<Option<View<A>>> {
    match (id, slug) {
        (Some(id), None) => match id_of(&id, kind) {
            Some(id) => one(ctx, id, known).await,
            None => Ok(None),
        },
        (None, Some(slug)) => named(ctx, &slug, known).await,
        (Some(_), Some(_)) | (None, None) => {
            Err(coded("BAD_USER_INPUT", "give either `id` or `slug`"))
        }
    }
}

async fn named<A: Kept>(
    ctx: &Context<'_>,
    slug: &str,
    known: Option<Instant>,
) -> Result<Option<View<A>>> {
    let store = ctx.data::<Store>()?;
    let made = async {
        let document = store.by_slug(slug, known).await;
        let document = document.map_err(|error| failed(&error))?;
        Ok(document.map(|document| View::known(document, known)))
    };
    let size = |view: &Option<View<A>>| view.as_ref().map_or(0, |view| view.document().bytes);
    remembered(ctx, || format!("{known:?} called {slug}"), size, made).await
}

/// The place in the log that a contract is frozen at; a moment of knowledge beside it would say two things.
pub(super) async fn frozen_at(
    ctx: &Context<'_>,
    as_of: Option<DateTime>,
    recorded_up_to: Option<Position>,
) -> Result<Option<i64>> {
    let Some(position) = recorded_up_to else {
        return Ok(None);
    };
    if as_of.is_some() {
        return Err(coded(
            "BAD_USER_INPUT",
            "give either `asOf` or `recordedUpTo`",
        ));
    }
    let store = ctx.data::<Store>()?;
    place(store, "recordedUpTo", &position.0).await.map(Some)
}
