//! Where a row stands in an order of several parts, as the database compares it.

use sea_orm::{
    QueryResult, Value,
    sea_query::{Expr, ExprTrait, Func},
};
use uuid::Uuid;

use super::entity::document;
use crate::{Order, Orders, StoreError};

/// Comes after every day, and before every day.
const NO_DAY: [&str; 2] = ["~", ""];

/// One part of an order: a column, and which way it goes.
pub(super) struct Sort {
    pub(super) own: Expr,
    pub(super) ascends: bool,
    is_instant: bool,
}

impl Sort {
    /// The parts that come before the id.
    pub(super) fn of(orders: &Orders) -> impl Iterator<Item = Self> {
        orders.iter().filter_map(Self::by)
    }

    /// None when it is by the id.
    fn by(order: Order) -> Option<Self> {
        let own = match order {
            Order::Id | Order::IdBackwards => return None,
            Order::Title | Order::TitleBackwards => column(document::Column::TitleKey),
            Order::Earliest | Order::EarliestBackwards => day(document::Column::Earliest, order),
            Order::Latest | Order::LatestBackwards => day(document::Column::Latest, order),
            Order::NewestKnown | Order::OldestKnown => column(document::Column::FirstKnown),
        };
        Some(Self {
            own,
            ascends: order.ascends(),
            is_instant: order == Order::NewestKnown || order == Order::OldestKnown,
        })
    }

    /// What a row has here, as a cursor keeps it.
    pub(super) fn text(&self, row: &QueryResult, place: usize) -> Result<String, StoreError> {
        Ok(match self.is_instant {
            true => row.try_get_by_index::<i64>(place)?.to_string(),
            false => row.try_get_by_index(place)?,
        })
    }

    /// What a cursor has kept, as the database compares it.
    fn value(&self, text: &str) -> Result<Value, StoreError> {
        match self.is_instant {
            true => text
                .parse::<i64>()
                .map(Value::from)
                .map_err(|_| StoreError::ForeignCursor),
            false => Ok(text.into()),
        }
    }
}

fn column(column: document::Column) -> Expr {
    Expr::col((document::Entity, column))
}

/// A day that is not known comes last, whichever way.
fn day(of: document::Column, order: Order) -> Expr {
    let [after, before] = NO_DAY;
    let none = if order.ascends() { after } else { before };
    Func::coalesce([column(of), Expr::cust(format!("'{none}'"))]).into()
}

/// The place of one row: each of its columns with its value, and which way it goes.
pub(super) struct Bound(Vec<(Expr, Expr, bool)>);

impl Bound {
    pub(super) fn of(orders: &Orders, values: &[String], id: Uuid) -> Result<Self, StoreError> {
        let sorts: Vec<Sort> = Sort::of(orders).collect();
        if sorts.len() != values.len() {
            return Err(StoreError::ForeignCursor);
        }
        let mut parts = Vec::with_capacity(sorts.len() + 1);
        for (sort, text) in sorts.into_iter().zip(values) {
            let value = sort.value(text)?;
            parts.push((sort.own, Expr::val(value), sort.ascends));
        }
        let own = column(document::Column::Id);
        parts.push((own, Expr::val(id), orders.ids_ascend()));
        Ok(Self(parts))
    }

    /// What comes after it.
    pub(super) fn after(self) -> Expr {
        self.beyond(true)
    }

    /// What comes before it.
    pub(super) fn before(self) -> Expr {
        self.beyond(false)
    }

    /// Parts that all go one way are compared as one, so that an index can be followed.
    fn beyond(self, after: bool) -> Expr {
        let ascends = self.0.first().is_none_or(|(_, _, ascends)| *ascends);
        if self.0.iter().all(|(_, _, other)| *other == ascends) {
            let (own, others): (Vec<_>, Vec<_>) = self
                .0
                .into_iter()
                .map(|(own, other, _)| (own, other))
                .unzip();
            return further(Expr::tuple(own), Expr::tuple(others), after == ascends);
        }
        let mut parts = self.0.into_iter().rev();
        let last = parts
            .next()
            .map(|(own, other, up)| further(own, other, after == up));
        parts.fold(
            last.unwrap_or_else(|| Expr::val(false)),
            |rest, (own, other, up)| {
                let equal = own.clone().eq(other.clone());
                further(own, other, after == up).or(equal.and(rest))
            },
        )
    }
}

fn further(own: Expr, other: Expr, up: bool) -> Expr {
    match up {
        true => own.gt(other),
        false => own.lt(other),
    }
}
