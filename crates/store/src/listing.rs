//! A list that the database keeps in order, and the part of it that lies between two cursors.

use sea_orm::{
    ConnectionTrait, QueryResult,
    sea_query::{self, Expr, ExprTrait, Order, SelectStatement},
};

use crate::{Cursor, Page, Slice, StoreError};

/// A column that a list stands in order by, and whether it rises.
pub(crate) struct Place {
    pub(crate) own: Expr,
    pub(crate) ascends: bool,
}

/// A list that the database keeps in order.
pub(crate) trait Listing {
    type Item;

    /// All of it, in no order.
    fn all(&self) -> SelectStatement;

    /// What it stands in order by, until no two are equal.
    fn places(&self) -> Vec<Place>;

    /// What a cursor has kept of each place.
    fn kept(&self, cursor: &Cursor) -> Result<Vec<Expr>, StoreError>;

    fn item(&self, row: &QueryResult) -> Result<(Cursor, Self::Item), StoreError>;
}

/// The part that a slice asks for.
pub(crate) async fn part<L: Listing>(
    readers: &impl ConnectionTrait,
    list: &L,
    slice: &Slice,
) -> Result<Page<L::Item>, StoreError> {
    let after = beyond(list, slice.after.as_ref(), true)?;
    let before = beyond(list, slice.before.as_ref(), false)?;
    let mut question = sorted(list, !slice.from_the_end);
    for bound in after.iter().chain(&before) {
        question.and_where(bound.clone());
    }
    let size = u64::try_from(slice.size).unwrap_or(u64::MAX);
    let mut rows = readers
        .query_all(question.limit(size.saturating_add(1)))
        .await?;
    let there_is_more = rows.len() > slice.size;
    rows.truncate(slice.size);
    if slice.from_the_end {
        rows.reverse();
    }
    let bound = if slice.from_the_end { before } else { after };
    let outside = any_outside(readers, list, bound).await?;
    let (has_previous, has_next) = match slice.from_the_end {
        true => (there_is_more, outside),
        false => (outside, there_is_more),
    };
    Ok(Page {
        items: rows
            .iter()
            .map(|row| list.item(row))
            .collect::<Result<_, _>>()?,
        has_next,
        has_previous,
    })
}

/// How many there are in all.
pub(crate) async fn count(
    readers: &impl ConnectionTrait,
    list: &impl Listing,
) -> Result<u64, StoreError> {
    let mut question = list.all();
    question
        .clear_selects()
        .expr(Expr::col(sea_query::Asterisk).count());
    let row = readers.query_one(&question).await?;
    let count: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(count).unwrap_or_default())
}

/// Whether there is anything on the other side of a bound.
async fn any_outside(
    readers: &impl ConnectionTrait,
    list: &impl Listing,
    bound: Option<Expr>,
) -> Result<bool, StoreError> {
    let Some(bound) = bound else {
        return Ok(false);
    };
    let mut question = list.all();
    question.and_where(bound.not()).limit(1);
    Ok(readers.query_one(&question).await?.is_some())
}

fn sorted(list: &impl Listing, forwards: bool) -> SelectStatement {
    let mut question = list.all();
    for place in list.places() {
        let direction = match forwards == place.ascends {
            true => Order::Asc,
            false => Order::Desc,
        };
        question.order_by_expr(place.own, direction);
    }
    question
}

/// What comes after a cursor, or before it.
fn beyond(
    list: &impl Listing,
    cursor: Option<&Cursor>,
    after: bool,
) -> Result<Option<Expr>, StoreError> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let kept = list.kept(cursor)?;
    let places = list.places();
    let parts = places.into_iter().zip(kept).collect();
    Ok(Some(further_on(parts, after)))
}

/// Places that all go one way are compared as one, so that an index can be followed.
fn further_on(parts: Vec<(Place, Expr)>, after: bool) -> Expr {
    let ascends = parts.first().is_none_or(|(place, _)| place.ascends);
    if parts.iter().all(|(place, _)| place.ascends == ascends) {
        let (own, others): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .map(|(place, other)| (place.own, other))
            .unzip();
        return further(Expr::tuple(own), Expr::tuple(others), after == ascends);
    }
    let mut parts = parts.into_iter().rev();
    let last = parts
        .next()
        .map(|(place, other)| further(place.own, other, after == place.ascends));
    parts.fold(
        last.unwrap_or_else(|| Expr::val(false)),
        |rest, (place, other)| {
            let equal = place.own.clone().eq(other.clone());
            further(place.own, other, after == place.ascends).or(equal.and(rest))
        },
    )
}

fn further(own: Expr, other: Expr, up: bool) -> Expr {
    match up {
        true => own.gt(other),
        false => own.lt(other),
    }
}
