use sea_orm::{
    ConnectionTrait, PaginatorTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect, QueryTrait,
    Select,
    sea_query::{self, Expr, ExprTrait},
};
use uuid::Uuid;

use super::{
    entity::document,
    find::read,
    keyset::{Bound, Sort},
    matching::matching,
};
use crate::{Cursor, Filter, Kept, Orders, Page, Slice, StoreError, seen::Seen};

/// Where the first sorting value stands among the columns of a row.
const SORT: usize = 5;

/// A part of the list of what a filter lets through.
pub(crate) async fn page<A: Kept>(
    readers: &impl ConnectionTrait,
    filter: &Filter,
    orders: &Orders,
    slice: &Slice,
    seen: Seen,
) -> Result<Page<A>, StoreError> {
    let all = matching::<A>(filter, seen);
    let after = bound(orders, slice.after.as_ref())?.map(Bound::after);
    let before = bound(orders, slice.before.as_ref())?.map(Bound::before);
    let mut question = sorted(all.clone(), orders, !slice.from_the_end);
    for bound in after.iter().chain(&before) {
        question = question.filter(bound.clone());
    }
    let one_more = u64::try_from(slice.size)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut rows = readers
        .query_all(question.limit(one_more).as_query())
        .await?;
    let there_is_more = rows.len() > slice.size;
    rows.truncate(slice.size);
    if slice.from_the_end {
        rows.reverse();
    }
    let (has_previous, has_next) = if slice.from_the_end {
        (there_is_more, any_outside(readers, &all, before).await?)
    } else {
        (any_outside(readers, &all, after).await?, there_is_more)
    };
    Ok(Page {
        items: rows
            .iter()
            .map(|row| Ok((cursor(orders, row)?, read(row)?)))
            .collect::<Result<_, StoreError>>()?,
        has_next,
        has_previous,
    })
}

/// How many a filter lets through.
pub(crate) async fn count<A: Kept>(
    readers: &impl ConnectionTrait,
    filter: &Filter,
    seen: Seen,
) -> Result<u64, StoreError> {
    Ok(matching::<A>(filter, seen).count(readers).await?)
}

/// Whether there is anything on the other side of a bound.
async fn any_outside(
    readers: &impl ConnectionTrait,
    all: &Select<document::Entity>,
    bound: Option<Expr>,
) -> Result<bool, StoreError> {
    let Some(bound) = bound else {
        return Ok(false);
    };
    let outside = all.clone().filter(bound.not()).limit(1);
    Ok(readers.query_one(outside.as_query()).await?.is_some())
}

fn sorted(
    mut question: Select<document::Entity>,
    orders: &Orders,
    forwards: bool,
) -> Select<document::Entity> {
    let direction = |ascends: bool| match forwards == ascends {
        true => sea_query::Order::Asc,
        false => sea_query::Order::Desc,
    };
    for sort in Sort::of(orders) {
        question = question
            .expr(sort.own.clone())
            .order_by(sort.own, direction(sort.ascends));
    }
    question.order_by(document::Column::Id, direction(orders.ids_ascend()))
}

/// Where a cursor stands in an order.
fn bound(orders: &Orders, cursor: Option<&Cursor>) -> Result<Option<Bound>, StoreError> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let (sort, id) = cursor
        .of(&orders.letters())
        .ok_or(StoreError::ForeignCursor)?;
    let id: Uuid = id.parse().map_err(|_| StoreError::ForeignCursor)?;
    Bound::of(orders, sort, id).map(Some)
}

fn cursor(orders: &Orders, row: &QueryResult) -> Result<Cursor, StoreError> {
    let id: Uuid = row.try_get_by_index(0)?;
    let sorts = Sort::of(orders).enumerate();
    let values: Result<Vec<String>, StoreError> = sorts
        .map(|(place, sort)| sort.text(row, SORT + place))
        .collect();
    Ok(Cursor::new(orders.letters(), values?, &id.to_string()))
}
