use kernel::danish_key;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryResult, QuerySelect, QueryTrait,
    Select,
    sea_query::{Expr, Query, SelectStatement},
};

use super::{KEY_ENDS, entity::facet, find::hidden, looked::OF_FACETS, matching::somewhere};
use crate::{
    Cursor, FacetValue, Page, Slice, StoreError,
    listing::{self, Listing, Place},
    seen::Seen,
};

const LETTER: &str = "f";

/// Which values of which facet.
pub(crate) struct Asked<'a> {
    pub(crate) kind: &'a str,
    pub(crate) facet: &'a str,
    /// Somewhere in the label.
    pub(crate) text: Option<&'a str>,
    pub(crate) seen: Seen,
}

/// A part of the values that a facet has, by label; a value with several labels stands under the first.
pub(crate) async fn facet_values(
    readers: &impl ConnectionTrait,
    asked: &Asked<'_>,
    slice: &Slice,
) -> Result<Page<FacetValue>, StoreError> {
    listing::part(readers, asked, slice).await
}

/// How many values a facet has.
pub(crate) async fn count_values(
    readers: &impl ConnectionTrait,
    asked: &Asked<'_>,
) -> Result<u64, StoreError> {
    listing::count(readers, asked).await
}

/// Each value once, with its first label and how many documents have it.
fn values(asked: &Asked<'_>) -> SelectStatement {
    let mut grouped: Select<facet::Entity> = facet::Entity::find()
        .select_only()
        .column(facet::Column::Value)
        .column_as(facet::Column::LabelKey.min(), "label_key")
        .column_as(facet::Column::Id.count(), "documents")
        .filter(facet::Column::Kind.eq(asked.kind))
        .filter(facet::Column::Name.eq(asked.facet))
        .filter(OF_FACETS.seen(asked.kind, asked.seen))
        .group_by(facet::Column::Value);
    if let Some(hidden) = hidden(asked.kind, asked.seen) {
        grouped = grouped.filter(facet::Column::Id.not_in_subquery(hidden));
    }
    if let Some(text) = asked.text {
        let key = danish_key(text);
        grouped = grouped.filter(facet::Column::LabelKey.like(somewhere(&key)));
    }
    Query::select()
        .columns(["value", "label_key", "documents"])
        .from_subquery(grouped.into_query(), "each")
        .take()
}

impl Listing for Asked<'_> {
    type Item = FacetValue;

    fn all(&self) -> SelectStatement {
        values(self)
    }

    fn places(&self) -> Vec<Place> {
        ["label_key", "value"]
            .map(|column| Place {
                own: Expr::col(column),
                ascends: true,
            })
            .into()
    }

    fn kept(&self, cursor: &Cursor) -> Result<Vec<Expr>, StoreError> {
        let (sort, value) = cursor.of(LETTER).ok_or(StoreError::ForeignCursor)?;
        let [key] = sort else {
            return Err(StoreError::ForeignCursor);
        };
        Ok(vec![Expr::val(key.as_str()), Expr::val(value)])
    }

    fn item(&self, row: &QueryResult) -> Result<(Cursor, FacetValue), StoreError> {
        let value: String = row.try_get_by_index(0)?;
        let key: String = row.try_get_by_index(1)?;
        let documents: i64 = row.try_get_by_index(2)?;
        let label = key
            .split_once(KEY_ENDS)
            .map_or(key.as_str(), |(_, label)| label);
        let item = FacetValue {
            label: label.to_owned(),
            documents: u64::try_from(documents).unwrap_or_default(),
            value,
        };
        Ok((Cursor::new(LETTER, vec![key], &item.value), item))
    }
}
