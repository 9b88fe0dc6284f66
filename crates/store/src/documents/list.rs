use sea_orm::{
    ConnectionTrait, PaginatorTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect, QueryTrait,
    Select, Value,
    sea_query::{self, Expr, ExprTrait, Func},
};
use uuid::Uuid;

use super::{entity::document, find::read, matching::matching};
use crate::{Cursor, Filter, Kept, Order, Page, Slice, StoreError, seen::Seen};

/// Comes after every day.
const NO_DAY: &str = "~";
/// Where the sorting value stands among the columns of a row.
const SORT: usize = 5;

/// A part of the list of what a filter lets through.
pub(crate) async fn page<A: Kept>(
    readers: &impl ConnectionTrait,
    filter: &Filter,
    order: Order,
    slice: &Slice,
    seen: Seen,
) -> Result<Page<A>, StoreError> {
    let all = matching::<A>(filter, seen);
    let after = bound(order, slice.after.as_ref(), true)?;
    let before = bound(order, slice.before.as_ref(), false)?;
    let mut question = sorted(all.clone(), order, !slice.from_the_end);
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
            .map(|row| Ok((cursor(order, row)?, read(row)?)))
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
    question: Select<document::Entity>,
    order: Order,
    forwards: bool,
) -> Select<document::Entity> {
    let direction = match forwards == order.ascends() {
        true => sea_query::Order::Asc,
        false => sea_query::Order::Desc,
    };
    let question = match order.sort() {
        Some(sort) => question
            .expr(sort.clone())
            .order_by(sort, direction.clone()),
        None => question,
    };
    question.order_by(document::Column::Id, direction)
}

/// What lies beyond a cursor: after it, or before it.
fn bound(order: Order, cursor: Option<&Cursor>, after: bool) -> Result<Option<Expr>, StoreError> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let (sort, id) = cursor.of(order.letter()).ok_or(StoreError::ForeignCursor)?;
    let id: Uuid = id.parse().map_err(|_| StoreError::ForeignCursor)?;
    let own_id = Expr::col((document::Entity, document::Column::Id));
    let (own, others) = match order.sort() {
        Some(own) => (
            Expr::tuple([own, own_id]),
            Expr::tuple([Expr::val(order.value(sort)?), Expr::val(id)]),
        ),
        None => (own_id, Expr::val(id)),
    };
    Ok(Some(match after == order.ascends() {
        true => own.gt(others),
        false => own.lt(others),
    }))
}

fn cursor(order: Order, row: &QueryResult) -> Result<Cursor, StoreError> {
    let id: Uuid = row.try_get_by_index(0)?;
    let sort = match order {
        Order::Id => String::new(),
        Order::Title | Order::Earliest | Order::Latest => row.try_get_by_index(SORT)?,
        Order::NewestKnown => row.try_get_by_index::<i64>(SORT)?.to_string(),
    };
    Ok(Cursor::new(order.letter(), &sort, &id.to_string()))
}

impl Order {
    /// What comes before the id.
    fn sort(self) -> Option<Expr> {
        let column = |column: document::Column| Expr::col((document::Entity, column));
        let day = |day| Func::coalesce([column(day), Expr::cust(format!("'{NO_DAY}'"))]).into();
        match self {
            Self::Id => None,
            Self::Title => Some(column(document::Column::TitleKey)),
            Self::Earliest => Some(day(document::Column::Earliest)),
            Self::Latest => Some(day(document::Column::Latest)),
            Self::NewestKnown => Some(column(document::Column::FirstKnown)),
        }
    }

    fn ascends(self) -> bool {
        match self {
            Self::Id | Self::Title | Self::Earliest | Self::Latest => true,
            Self::NewestKnown => false,
        }
    }

    fn letter(self) -> char {
        match self {
            Self::Id => 'i',
            Self::Title => 't',
            Self::Earliest => 'e',
            Self::Latest => 'l',
            Self::NewestKnown => 'n',
        }
    }

    fn value(self, sort: &str) -> Result<Value, StoreError> {
        match self {
            Self::Id | Self::Title | Self::Earliest | Self::Latest => Ok(sort.into()),
            Self::NewestKnown => sort
                .parse::<i64>()
                .map(Value::from)
                .map_err(|_| StoreError::ForeignCursor),
        }
    }
}
