use std::collections::HashMap;

use kernel::{Id, Instant};
use store::{Document, Kept, Store, StoreError};

use crate::{moment::Moment, view::View};

/// The documents of some ids, as they are seen from a moment.
pub(super) async fn by_ids<A: Kept>(
    store: &Store,
    ids: &[Id<A>],
    moment: Moment,
) -> Result<Vec<View<A>>, StoreError> {
    match moment {
        Moment::Now => known_by_ids(store, ids, None).await,
        Moment::Known(known) => known_by_ids(store, ids, Some(known)).await,
        Moment::Recorded(last) => {
            let found = store.all_frozen(ids, last).await?.into_values();
            Ok(found.map(|frozen| View::frozen(frozen, last)).collect())
        }
    }
}

/// The documents with a facet of one of some values, under each value.
pub(super) async fn having<A: Kept>(
    store: &Store,
    facet: &str,
    values: &[String],
    moment: Moment,
) -> Result<HashMap<String, Vec<View<A>>>, StoreError> {
    match moment {
        Moment::Now => known_having(store, facet, values, None).await,
        Moment::Known(known) => known_having(store, facet, values, Some(known)).await,
        Moment::Recorded(last) => {
            let found = store.frozen_having(facet, values, last).await?;
            Ok(each(found, |frozen| View::frozen(frozen, last)))
        }
    }
}

async fn known_by_ids<A: Kept>(
    store: &Store,
    ids: &[Id<A>],
    known: Option<Instant>,
) -> Result<Vec<View<A>>, StoreError> {
    let found = store.documents(ids, known).await?.into_values();
    Ok(found.map(|document| View::known(document, known)).collect())
}

async fn known_having<A: Kept>(
    store: &Store,
    facet: &str,
    values: &[String],
    known: Option<Instant>,
) -> Result<HashMap<String, Vec<View<A>>>, StoreError> {
    let found = store.having(facet, values, known).await?;
    Ok(each(found, |document: Document<A>| {
        View::known(document, known)
    }))
}

fn each<T, A: Kept>(
    found: HashMap<String, Vec<T>>,
    view: impl Fn(T) -> View<A>,
) -> HashMap<String, Vec<View<A>>> {
    found
        .into_iter()
        .map(|(value, found)| (value, found.into_iter().map(&view).collect()))
        .collect()
}
