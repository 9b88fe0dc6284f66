use std::marker::PhantomData;

use sea_orm::{
    ConnectionTrait, QueryResult, QuerySelect, QueryTrait,
    sea_query::{Expr, SelectStatement},
};
use uuid::Uuid;

use super::{
    entity::document,
    find::read,
    keyset::{Sort, column},
    matching::matching,
};
use crate::{
    Cursor, Document, Filter, Kept, Orders, Page, Slice, StoreError,
    listing::{self, Listing, Place},
    seen::Seen,
};

/// Where the first sorting value stands among the columns of a row.
const SORT: usize = 5;

/// The documents that a filter lets through, in an order.
struct Ordered<'a, A> {
    filter: &'a Filter,
    orders: &'a Orders,
    seen: Seen,
    of: PhantomData<A>,
}

/// A part of the list of what a filter lets through.
pub(crate) async fn page<A: Kept>(
    readers: &impl ConnectionTrait,
    filter: &Filter,
    orders: &Orders,
    slice: &Slice,
    seen: Seen,
) -> Result<Page<Document<A>>, StoreError> {
    let list = Ordered::<A> {
        filter,
        orders,
        seen,
        of: PhantomData,
    };
    listing::part(readers, &list, slice).await
}

/// How many a filter lets through.
pub(crate) async fn count<A: Kept>(
    readers: &impl ConnectionTrait,
    filter: &Filter,
    seen: Seen,
) -> Result<u64, StoreError> {
    let list = Ordered::<A> {
        filter,
        orders: &Orders::default(),
        seen,
        of: PhantomData,
    };
    listing::count(readers, &list).await
}

impl<A: Kept> Listing for Ordered<'_, A> {
    type Item = Document<A>;

    fn all(&self) -> SelectStatement {
        let mut all = matching::<A>(self.filter, self.seen);
        for sort in Sort::of(self.orders) {
            all = all.expr(sort.place.own);
        }
        all.into_query()
    }

    fn places(&self) -> Vec<Place> {
        let id = Place {
            own: column(document::Column::Id),
            ascends: self.orders.ids_ascend(),
        };
        Sort::of(self.orders)
            .map(|sort| sort.place)
            .chain([id])
            .collect()
    }

    fn kept(&self, cursor: &Cursor) -> Result<Vec<Expr>, StoreError> {
        let (texts, id) = cursor
            .of(&self.orders.letters())
            .ok_or(StoreError::ForeignCursor)?;
        let id: Uuid = id.parse().map_err(|_| StoreError::ForeignCursor)?;
        if Sort::of(self.orders).count() != texts.len() {
            return Err(StoreError::ForeignCursor);
        }
        let mut kept = Sort::of(self.orders)
            .zip(texts)
            .map(|(sort, text)| sort.value(text).map(Expr::val))
            .collect::<Result<Vec<_>, _>>()?;
        kept.push(Expr::val(id));
        Ok(kept)
    }

    fn item(&self, row: &QueryResult) -> Result<(Cursor, Document<A>), StoreError> {
        let id: Uuid = row.try_get_by_index(0)?;
        let sorts = Sort::of(self.orders).enumerate();
        let values: Result<Vec<String>, StoreError> = sorts
            .map(|(place, sort)| sort.text(row, SORT + place))
            .collect();
        let cursor = Cursor::new(self.orders.letters(), values?, &id.to_string());
        Ok((cursor, read(row)?))
    }
}
