//! Where a row stands in an order of several parts, as the database compares it.

use sea_orm::{
    QueryResult, Value,
    sea_query::{Expr, Func},
};

use super::entity::document;
use crate::{Order, Orders, StoreError, listing::Place};

/// Comes after every day, and before every day.
const NO_DAY: [&str; 2] = ["~", ""];

/// One part of an order before the id.
pub(super) struct Sort {
    pub(super) place: Place,
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
        let ascends = order.ascends();
        Some(Self {
            place: Place { own, ascends },
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
    pub(super) fn value(&self, text: &str) -> Result<Value, StoreError> {
        match self.is_instant {
            true => text
                .parse::<i64>()
                .map(Value::from)
                .map_err(|_| StoreError::ForeignCursor),
            false => Ok(text.into()),
        }
    }
}

pub(super) fn column(column: document::Column) -> Expr {
    Expr::col((document::Entity, column))
}

/// A day that is not known comes last, whichever way.
fn day(of: document::Column, order: Order) -> Expr {
    let [after, before] = NO_DAY;
    let none = if order.ascends() { after } else { before };
    Func::coalesce([column(of), Expr::cust(format!("'{none}'"))]).into()
}
