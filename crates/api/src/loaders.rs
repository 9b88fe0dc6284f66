//! Reads of one request, gathered: whatever a list asks of each row costs one query for all rows.

mod seen;

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    marker::PhantomData,
    sync::{Arc, Mutex, PoisonError},
};

use async_graphql::{
    Context, Result,
    dataloader::{DataLoader, Loader},
};
use kernel::{Id, Instant};
use store::{Entry, Kept, Store, StoreError};
use uuid::Uuid;

use crate::{error::failed, moment::Moment, view::View};

/// The loaders of one request; those of a kind of document are made when it is first asked for.
pub struct Loaders {
    store: Store,
    gathered: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
    streams: DataLoader<Streams>,
}

impl Loaders {
    pub fn new(store: &Store) -> Self {
        Self {
            store: store.clone(),
            gathered: Mutex::default(),
            streams: DataLoader::new(Streams(store.clone()), tokio::spawn),
        }
    }

    fn gathered<A: Kept>(&self) -> Arc<Gathered<A>> {
        let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        let one = gathered
            .entry(TypeId::of::<A>())
            .or_insert_with(|| Arc::new(Gathered::<A>::new(&self.store)));
        Arc::clone(one)
            .downcast()
            .expect("under the type of an aggregate are its own loaders")
    }
}

/// The loaders of one kind of document.
struct Gathered<A: Kept> {
    by_id: DataLoader<ById<A>>,
    having: DataLoader<Having<A>>,
}

impl<A: Kept> Gathered<A> {
    fn new(store: &Store) -> Self {
        Self {
            by_id: DataLoader::new(ById(store.clone(), PhantomData), tokio::spawn),
            having: DataLoader::new(Having(store.clone(), PhantomData), tokio::spawn),
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
        .gathered::<A>()
        .by_id
        .load_one((id.uuid(), moment.into()))
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
        .gathered::<A>()
        .by_id
        .load_many(keys.clone())
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
        .gathered::<A>()
        .having
        .load_one((facet.to_owned(), value.to_string(), moment.into()))
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
        .load_one((stream, known))
        .await
        .map_err(shared)?
        .unwrap_or_default())
}

fn loaders<'a>(ctx: &Context<'a>) -> Result<&'a Loaders> {
    ctx.data::<Loaders>()
}

fn shared(error: Arc<StoreError>) -> async_graphql::Error {
    failed(&error)
}

struct ById<A>(Store, PhantomData<fn() -> A>);

impl<A: Kept> Loader<(Uuid, Moment)> for ById<A> {
    type Value = View<A>;
    type Error = Arc<StoreError>;

    async fn load(
        &self,
        keys: &[(Uuid, Moment)],
    ) -> Result<HashMap<(Uuid, Moment), View<A>>, Self::Error> {
        let mut found = HashMap::new();
        for (moment, ids) in by(keys.iter().map(|(id, moment)| (*moment, Id::from(*id)))) {
            let views = seen::by_ids::<A>(&self.0, &ids, moment).await?;
            found.extend(
                views
                    .into_iter()
                    .map(|view| ((view.id().uuid(), moment), view)),
            );
        }
        Ok(found)
    }
}

struct Having<A>(Store, PhantomData<fn() -> A>);

type FacetKey = (String, String, Moment);

impl<A: Kept> Loader<FacetKey> for Having<A> {
    type Value = Vec<View<A>>;
    type Error = Arc<StoreError>;

    async fn load(
        &self,
        keys: &[FacetKey],
    ) -> Result<HashMap<FacetKey, Vec<View<A>>>, Self::Error> {
        let mut found = HashMap::new();
        let asked = keys
            .iter()
            .map(|(facet, value, moment)| ((facet.clone(), *moment), value.clone()));
        for ((facet, moment), values) in by(asked) {
            let views = seen::having::<A>(&self.0, &facet, &values, moment).await?;
            found.extend(
                views
                    .into_iter()
                    .map(|(value, views)| ((facet.clone(), value, moment), views)),
            );
        }
        Ok(found)
    }
}

struct Streams(Store);

type StreamKey = (Uuid, Option<Instant>);

impl Loader<StreamKey> for Streams {
    type Value = Vec<Arc<Entry>>;
    type Error = Arc<StoreError>;

    async fn load(
        &self,
        keys: &[StreamKey],
    ) -> Result<HashMap<StreamKey, Self::Value>, Self::Error> {
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
}

fn by<K: std::hash::Hash + Eq, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}
