//! Relay connections: pages of a list from the store, and slices of a list at hand.

mod asked;
mod key;
mod question;
#[cfg(test)]
mod tests;

pub(crate) use asked::Asked;
use async_graphql::{
    Context, Object, ObjectType, OutputType, Result,
    connection::{Connection, Edge, EmptyFields},
};
use futures_util::future::BoxFuture;
use kernel::{Aggregate, Instant};
pub(crate) use key::Key;
use store::{Cursor, Filter, Kept, Page, Search, Store, StoreError};

use crate::{
    change::{self, ChangeFilter},
    error::failed,
    view::View,
};

pub(crate) type Listed<T> = Connection<String, T, Total, EmptyFields>;

/// The size of the whole list.
pub struct Total(Counting);

enum Counting {
    Done(u64),
    OfDocuments(Filter, Option<Instant>, Count),
    OfChanges(ChangeFilter),
    /// Of what the suppliers of contracts are called, where the text is somewhere in it.
    OfSuppliers(Option<String>),
    OfSearch(Search, Option<Instant>),
}

/// Counts the documents of one kind.
type Count =
    for<'a> fn(&'a Store, &'a Filter, Option<Instant>) -> BoxFuture<'a, Result<u64, StoreError>>;

impl Total {
    /// Of all documents of a kind that pass.
    pub(crate) fn of<A: Kept>(filter: Filter, known: Option<Instant>) -> Self {
        Self(Counting::OfDocuments(
            filter,
            known,
            |store, filter, known| Box::pin(store.count::<A>(filter, known)),
        ))
    }

    pub(crate) fn of_suppliers(text: Option<String>) -> Self {
        Self(Counting::OfSuppliers(text))
    }

    pub(crate) fn of_search(search: Search, known: Option<Instant>) -> Self {
        Self(Counting::OfSearch(search, known))
    }

    pub(crate) fn of_changes(filter: ChangeFilter) -> Self {
        Self(Counting::OfChanges(filter))
    }
}

/// The size of the whole list.
#[Object]
impl Total {
    /// How many there are in all, on every page; counted only when asked for. Danish: «i alt».
    async fn total_count(&self, ctx: &Context<'_>) -> Result<u64> {
        let store = ctx.data::<Store>()?;
        match &self.0 {
            Counting::Done(count) => Ok(*count),
            Counting::OfDocuments(filter, known, count) => count(store, filter, *known)
                .await
                .map_err(|error| failed(&error)),
            Counting::OfChanges(filter) => change::count(store, filter).await,
            Counting::OfSuppliers(text) => {
                let kind = contracts::Contract::KIND;
                let count = store.count_facet_values(kind, "supplier", text.as_deref(), None);
                count.await.map_err(|error| failed(&error))
            }
            Counting::OfSearch(search, known) => {
                let count = store.count_found(search, *known).await;
                count.map_err(|error| failed(&error))
            }
        }
    }
}

/// A page of the store, seen from a moment.
pub(crate) struct Seen<A: Kept> {
    pub(crate) items: Vec<(Cursor, View<A>)>,
    has_next: bool,
    has_previous: bool,
}

impl<A: Kept> Seen<A> {
    pub(crate) fn of(page: Page<store::Document<A>>, known: Option<Instant>) -> Self {
        let items = page.items.into_iter();
        Self {
            items: items
                .map(|(cursor, document)| (cursor, View::known(document, known)))
                .collect(),
            has_next: page.has_next,
            has_previous: page.has_previous,
        }
    }
}

/// A page of the store as a connection.
pub(crate) fn paged<A: Kept, T: OutputType + From<View<A>>>(
    page: &Seen<A>,
    asked: &Asked,
    total: Total,
) -> Listed<T> {
    let mut connection =
        Connection::with_additional_fields(page.has_previous, page.has_next, total);
    let items = page.items.iter();
    connection.edges = items
        .map(|(cursor, view)| Edge::new(asked.cursor(cursor), T::from(view.clone())))
        .collect();
    connection
}

/// A part of a list at hand, each item with its place.
pub(crate) fn sliced<T: OutputType>(items: Vec<(Key, T)>, asked: &Asked) -> Result<Listed<T>> {
    let total = u64::try_from(items.len())?;
    part(items, asked, Total(Counting::Done(total)))
}

/// A part of a list at hand, in the order of its places, with what stands beside the items.
pub(crate) fn part<T: OutputType, F: ObjectType>(
    mut items: Vec<(Key, T)>,
    asked: &Asked,
    beside: F,
) -> Result<Connection<String, T, F, EmptyFields>> {
    items.sort_by(|(one, _), (other, _)| one.cmp(other));
    let total = items.len();
    let until = |key: &Key| items.partition_point(|(found, _)| found < key);
    let through = |key: &Key| items.partition_point(|(found, _)| found <= key);
    let Part { from, until } = Part::of(total, asked, until, through)?;
    let mut connection = Connection::with_additional_fields(from > 0, until < total, beside);
    connection.edges = items
        .into_iter()
        .skip(from)
        .take(until.saturating_sub(from))
        .map(|(key, item)| Edge::new(asked.cursor(key), item))
        .collect();
    Ok(connection)
}

/// Where a part of a list begins, and where it has ended.
pub(crate) struct Part {
    pub(crate) from: usize,
    pub(crate) until: usize,
}

impl Part {
    /// That which is asked for of so many, by how many stand before a place, and how many through it; what stood there may be gone.
    pub(crate) fn of(
        total: usize,
        asked: &Asked,
        before: impl Fn(&Key) -> usize,
        through: impl Fn(&Key) -> usize,
    ) -> Result<Self> {
        let (size, from_the_end) = asked.size()?;
        let (after, until) = asked.keys()?;
        let from = after.as_ref().map_or(0, through);
        let until = until.as_ref().map_or(total, before);
        Ok(if from_the_end {
            let from = from.max(until.saturating_sub(size));
            Self { from, until }
        } else {
            let until = until.min(from + size);
            Self { from, until }
        })
    }
}

/// A total that is known already.
pub(crate) fn counted(count: u64) -> Total {
    Total(Counting::Done(count))
}
