//! Reads of one request, gathered: whatever a list asks of each row costs one query for all rows.

mod gathering;
mod seen;
mod standpoint;
#[cfg(test)]
mod tests;

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    marker::PhantomData,
    sync::{Arc, Mutex, PoisonError},
};

use async_graphql::{Context, Result};
use futures_util::{FutureExt, future::BoxFuture};
use gathering::{Found, Gathering, Reading};
use kernel::{Id, Instant};
use standpoint::Standpoint;
use store::{Entry, Kept, Standing, Store, StoreError};
use uuid::Uuid;

use crate::{error::failed, moment::Moment, view::View};

/// The loaders of one request; those of a kind of document are made when it is first asked for.
pub struct Loaders {
    store: Store,
    standpoint: Standpoint,
    gathered: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
    streams: Gathering<Streams>,
}

impl Loaders {
    pub fn new(store: &Store) -> Self {
        Self::at(Standpoint::default(), store)
    }

    /// Those of a query, which changes nothing and is over soon.
    pub fn of_query(store: &Store) -> Self {
        Self::at(Standpoint::of_query(store), store)
    }

    fn at(standpoint: Standpoint, store: &Store) -> Self {
        Self {
            store: store.clone(),
            gathered: Mutex::default(),
            streams: Gathering::new(Streams(store.clone()), &standpoint),
            standpoint,
        }
    }

    fn of<A: Kept>(&self) -> Arc<Kind<A>> {
        let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        let one = gathered
            .entry(TypeId::of::<A>())
            .or_insert_with(|| Arc::new(Kind::<A>::new(&self.store, &self.standpoint)));
        Arc::clone(one)
            .downcast()
            .expect("under the type of an aggregate are its own loaders")
    }
}

/// The loaders of one kind of document.
struct Kind<A: Kept> {
    by_id: Gathering<ById<A>>,
    having: Gathering<Having<A>>,
}

impl<A: Kept> Kind<A> {
    fn new(store: &Store, standpoint: &Standpoint) -> Self {
        Self {
            by_id: Gathering::new(ById(store.clone(), PhantomData), standpoint),
            having: Gathering::new(Having(store.clone(), PhantomData), standpoint),
        }
    }
}

/// One document as it is seen from a moment, if it is.
pub(crate) async fn one<A: Kept>(
    ctx: &Context<'_>,
    id: Id<A>,
    moment: impl Into<Moment>,
) -> Result<Option<View<A>>> {
    loaders(ctx)?
        .of::<A>()
        .by_id
        .one((id.uuid(), moment.into()))
        .await
        .map_err(shared)
}

/// The documents of some ids, in their order; those that are not seen are left out.
pub(crate) async fn several<A: Kept>(
    ctx: &Context<'_>,
    ids: &[Id<A>],
    moment: impl Into<Moment>,
) -> Result<Vec<View<A>>> {
    let moment = moment.into();
    let keys: Vec<_> = ids.iter().map(|id| (id.uuid(), moment)).collect();
    let mut found = loaders(ctx)?
        .of::<A>()
        .by_id
        .all(keys.clone())
        .await
        .map_err(shared)?;
    Ok(keys.iter().filter_map(|key| found.remove(key)).collect())
}

/// The documents with a facet of this value.
pub(crate) async fn having<A: Kept>(
    ctx: &Context<'_>,
    facet: &str,
    value: impl ToString,
    moment: impl Into<Moment>,
) -> Result<Vec<View<A>>> {
    Ok(loaders(ctx)?
        .of::<A>()
        .having
        .one((facet.to_owned(), value.to_string(), moment.into()))
        .await
        .map_err(shared)?
        .unwrap_or_default())
}

/// All that the log tells of a stream, each event as far as it is seen from a moment.
pub(crate) async fn told(
    ctx: &Context<'_>,
    stream: Uuid,
    moment: Moment,
) -> Result<Vec<Arc<Entry>>> {
    let known = match moment {
        Moment::Known(known) => Some(known),
        Moment::Now | Moment::Recorded(_) => None,
    };
    Ok(loaders(ctx)?
        .streams
        .one((stream, known))
        .await
        .map_err(shared)?
        .unwrap_or_default())
}

/// The register as a query finds it; none where nothing may be remembered.
pub(crate) async fn standing<'a>(ctx: &Context<'a>) -> Result<Option<&'a Standing>> {
    let standing = loaders(ctx)?.standpoint.standing().await;
    standing.map_err(|error| failed(&error))
}

/// What is remembered under some words, else made and remembered as about so many bytes.
pub(crate) async fn remembered<T: Clone + Send + Sync + 'static>(
    ctx: &Context<'_>,
    words: impl FnOnce() -> String,
    size: impl FnOnce(&T) -> usize,
    made: impl Future<Output = Result<T>>,
) -> Result<T> {
    let Some(standing) = standing(ctx).await? else {
        return made.await;
    };
    let words = words();
    if let Some(known) = standing.recall(words.clone()) {
        return Ok(known);
    }
    let made = made.await?;
    standing.remember(words, size(&made), &made);
    Ok(made)
}

fn loaders<'a>(ctx: &Context<'a>) -> Result<&'a Loaders> {
    ctx.data::<Loaders>()
}

fn shared(error: Arc<StoreError>) -> async_graphql::Error {
    failed(&error)
}

struct ById<A>(Store, PhantomData<fn() -> A>);

impl<A: Kept> Reading for ById<A> {
    type Key = (Uuid, Moment);
    type Value = View<A>;

    fn read(&self, keys: Vec<Self::Key>) -> BoxFuture<'_, Found<Self::Key, Self::Value>> {
        async move {
            let mut found = HashMap::new();
            for (moment, ids) in by(keys.iter().map(|(id, moment)| (*moment, Id::from(*id)))) {
                let views = seen::by_ids::<A>(&self.0, &ids, moment).await?.into_iter();
                found.extend(views.map(|view| ((view.id().uuid(), moment), view)));
            }
            Ok(found)
        }
        .boxed()
    }

    fn words((id, moment): &Self::Key) -> Option<String> {
        Some(format!("{id} {}", moment.words()?))
    }

    fn size(view: &View<A>) -> usize {
        view.document().bytes
    }
}

struct Having<A>(Store, PhantomData<fn() -> A>);

impl<A: Kept> Reading for Having<A> {
    /// The facet, its value, and from where it is seen.
    type Key = (String, String, Moment);
    type Value = Vec<View<A>>;

    fn read(&self, keys: Vec<Self::Key>) -> BoxFuture<'_, Found<Self::Key, Self::Value>> {
        async move {
            let mut found = HashMap::new();
            let asked = keys.into_iter();
            let asked = asked.map(|(facet, value, moment)| ((facet, moment), value));
            for ((facet, moment), values) in by(asked) {
                let views = seen::having::<A>(&self.0, &facet, &values, moment).await?;
                let views = views.into_iter();
                found.extend(views.map(|(value, views)| ((facet.clone(), value, moment), views)));
            }
            Ok(found)
        }
        .boxed()
    }

    fn words((facet, value, moment): &Self::Key) -> Option<String> {
        Some(format!("{facet} {} {value}", moment.words()?))
    }

    fn size(views: &Self::Value) -> usize {
        views.iter().map(|view| view.document().bytes).sum()
    }
}

struct Streams(Store);

impl Reading for Streams {
    type Key = (Uuid, Option<Instant>);
    type Value = Vec<Arc<Entry>>;

    fn read(&self, keys: Vec<Self::Key>) -> BoxFuture<'_, Found<Self::Key, Self::Value>> {
        async move {
            let mut found = HashMap::new();
            for (known, streams) in by(keys.iter().map(|(stream, known)| (*known, *stream))) {
                let told = self.0.told_as_seen(&streams, known).await?.into_iter();
                found.extend(told.map(|(stream, entries)| {
                    let entries = entries.into_iter().map(Arc::new).collect();
                    ((stream, known), entries)
                }));
            }
            Ok(found)
        }
        .boxed()
    }

    fn words((stream, known): &Self::Key) -> Option<String> {
        Some(format!("{stream} {known:?}"))
    }

    fn size(entries: &Self::Value) -> usize {
        entries.iter().map(|entry| entry.bytes).sum()
    }
}

fn by<K: std::hash::Hash + Eq, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}
