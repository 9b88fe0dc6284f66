//! What lists are ordered by.

use async_graphql::{Enum, InputObject, Result};
use store::{Order, Orders};

use crate::error::coded;

/// Which way a list goes. Danish: «retning».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum SortDirection {
    /// From the first to the last, the least to the most.
    Asc,
    /// From the last to the first, the most to the least.
    Desc,
}

/// One part of the order of contracts; equals stand by the next, and by id in the end. Danish: «rækkefølge for kontrakter».
#[derive(Clone, InputObject)]
pub struct ContractOrder {
    /// What they are ordered by.
    pub field: ContractOrderField,
    /// Which way.
    #[graphql(default_with = "SortDirection::Asc")]
    pub direction: SortDirection,
}

/// What contracts may be ordered by. Danish: «kontrakters rækkefølge».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum ContractOrderField {
    /// The title, in Danish order.
    Title,
    /// The first day that the start may be; unknown ones last, whichever way.
    Starts,
    /// The last day that the end may be; unknown ones last, whichever way.
    Ends,
    /// The moment from which it was known.
    KnownFrom,
}

/// One part of the order of cases; equals stand by the next, and by id in the end. Danish: «rækkefølge for cases».
#[derive(Clone, InputObject)]
pub struct CaseOrder {
    /// What they are ordered by.
    pub field: CaseOrderField,
    /// Which way.
    #[graphql(default_with = "SortDirection::Asc")]
    pub direction: SortDirection,
}

/// What cases may be ordered by. Danish: «casers rækkefølge».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum CaseOrderField {
    /// As the library has them.
    Library,
    /// The title, in Danish order.
    Title,
    /// The moment from which it was known.
    KnownFrom,
}

impl From<ContractOrder> for Order {
    fn from(asked: ContractOrder) -> Self {
        use SortDirection::{Asc, Desc};
        match (asked.field, asked.direction) {
            (ContractOrderField::Title, Asc) => Self::Title,
            (ContractOrderField::Title, Desc) => Self::TitleBackwards,
            (ContractOrderField::Starts, Asc) => Self::Earliest,
            (ContractOrderField::Starts, Desc) => Self::EarliestBackwards,
            (ContractOrderField::Ends, Asc) => Self::Latest,
            (ContractOrderField::Ends, Desc) => Self::LatestBackwards,
            (ContractOrderField::KnownFrom, Asc) => Self::OldestKnown,
            (ContractOrderField::KnownFrom, Desc) => Self::NewestKnown,
        }
    }
}

impl From<CaseOrder> for Order {
    fn from(asked: CaseOrder) -> Self {
        use SortDirection::{Asc, Desc};
        match (asked.field, asked.direction) {
            (CaseOrderField::Library, Asc) => Self::Id,
            (CaseOrderField::Library, Desc) => Self::IdBackwards,
            (CaseOrderField::Title, Asc) => Self::Title,
            (CaseOrderField::Title, Desc) => Self::TitleBackwards,
            (CaseOrderField::KnownFrom, Asc) => Self::OldestKnown,
            (CaseOrderField::KnownFrom, Desc) => Self::NewestKnown,
        }
    }
}

/// How many parts an order has at most.
const PARTS: usize = 4;

/// The parts of an order as the store takes them; a list's own order where none is told.
pub(super) fn ordered<T: Into<Order>>(asked: Vec<T>, own: Order) -> Result<Orders> {
    if asked.is_empty() {
        return Ok(own.into());
    }
    if asked.len() > PARTS {
        return Err(coded(
            "BAD_USER_INPUT",
            format!("`orderBy` has {} parts: at most {PARTS}", asked.len()),
        ));
    }
    let orders: Vec<Order> = asked.into_iter().map(T::into).collect();
    Ok(orders.into())
}
