//! Relay connections: pages of a list from the store, and slices of a list at hand.

use async_graphql::{
    Context, Object, ObjectType, OutputType, Result,
    connection::{Connection, Edge, EmptyFields},
};
use futures_util::future::BoxFuture;
use kernel::Instant;
use store::{Cursor, Filter, Kept, Page, Slice, Store, StoreError};

use crate::{
    change::{self, ChangeFilter},
    error::{coded, failed},
    following::Following,
};

/// How many items a page has when nothing is said, and at most.
const PAGE: i32 = 20;
const LARGEST_PAGE: i32 = 100;

pub(crate) type Listed<T> = Connection<String, T, Total, EmptyFields>;

/// The size of the whole list.
pub struct Total(Counting);

enum Counting {
    Done(u64),
    OfDocuments(Filter, Option<Instant>, Count),
    OfChanges(ChangeFilter),
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
        }
    }
}

/// Which part of a list is asked for.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) first: Option<i32>,
    pub(crate) after: Option<String>,
    pub(crate) last: Option<i32>,
    pub(crate) before: Option<String>,
    largest: i32,
}

impl Asked {
    pub(crate) fn new(
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Self {
        Self {
            first,
            after,
            last,
            before,
            largest: Following::of(ctx).map_or(LARGEST_PAGE, |list| list.largest_page),
        }
    }

    /// How many, and whether from the end.
    fn size(&self) -> Result<(usize, bool)> {
        let (name, count, from_the_end) = match (self.first, self.last) {
            (Some(_), Some(_)) => {
                return Err(coded(
                    "BAD_USER_INPUT",
                    "ask for `first` or for `last`, not for both",
                ));
            }
            (Some(first), None) => ("first", first, false),
            (None, Some(last)) => ("last", last, true),
            (None, None) => ("first", PAGE, false),
        };
        if !(1..=self.largest).contains(&count) {
            return Err(coded(
                "BAD_USER_INPUT",
                format!(
                    "`{name}` is {count}: a page has 1 to {} items",
                    self.largest
                ),
            ));
        }
        Ok((usize::try_from(count)?, from_the_end))
    }

    /// As the store takes it.
    pub(crate) fn slice(&self) -> Result<Slice> {
        let (size, from_the_end) = self.size()?;
        let after = self.after.as_deref().map(cursor).transpose()?;
        let before = self.before.as_deref().map(cursor).transpose()?;
        Ok(Slice {
            size,
            from_the_end,
            after,
            before,
        })
    }
}

fn cursor(text: &str) -> Result<Cursor> {
    text.parse().map_err(|_| {
        coded(
            "BAD_USER_INPUT",
            "the cursor is not one that this list has given",
        )
    })
}

/// A page of the store as a connection.
pub(crate) fn paged<A: Kept, T: OutputType>(
    page: Page<A>,
    total: Total,
    node: impl Fn(store::Document<A>) -> T,
) -> Listed<T> {
    let mut connection =
        Connection::with_additional_fields(page.has_previous, page.has_next, total);
    connection.edges = page
        .items
        .into_iter()
        .map(|(cursor, document)| Edge::new(cursor.to_string(), node(document)))
        .collect();
    connection
}

/// A part of a list at hand, each item with its cursor.
pub(crate) fn sliced<T: OutputType>(items: Vec<(String, T)>, asked: &Asked) -> Result<Listed<T>> {
    let total = u64::try_from(items.len())?;
    part(items, asked, Total(Counting::Done(total)))
}

/// A part of a list at hand, with what stands beside the items.
pub(crate) fn part<T: OutputType, F: ObjectType>(
    items: Vec<(String, T)>,
    asked: &Asked,
    beside: F,
) -> Result<Connection<String, T, F, EmptyFields>> {
    let total = items.len();
    let place = |cursor: &str| items.iter().position(|(found, _)| found == cursor);
    let Part { from, until } = Part::of(total, asked, place)?;
    let mut connection = Connection::with_additional_fields(from > 0, until < total, beside);
    connection.edges = items
        .into_iter()
        .skip(from)
        .take(until.saturating_sub(from))
        .map(|(cursor, item)| Edge::new(cursor, item))
        .collect();
    Ok(connection)
}

/// Where a part of a list begins, and where it has ended.
pub(crate) struct Part {
    pub(crate) from: usize,
    pub(crate) until: usize,
}

impl Part {
    /// That which is asked for of so many, by the places that cursors have among them.
    pub(crate) fn of(
        total: usize,
        asked: &Asked,
        place: impl Fn(&str) -> Option<usize>,
    ) -> Result<Self> {
        let (size, from_the_end) = asked.size()?;
        let from = match &asked.after {
            Some(after) => place(after).ok_or_else(alien)? + 1,
            None => 0,
        };
        let until = match &asked.before {
            Some(before) => place(before).ok_or_else(alien)?,
            None => total,
        };
        Ok(if from_the_end {
            let from = from.max(until.saturating_sub(size));
            Self { from, until }
        } else {
            let until = until.min(from + size);
            Self { from, until }
        })
    }
}

fn alien() -> async_graphql::Error {
    coded(
        "BAD_USER_INPUT",
        "the cursor is not one that this list has given",
    )
}

/// A total that is known already.
pub(crate) fn counted(count: u64) -> Total {
    Total(Counting::Done(count))
}
