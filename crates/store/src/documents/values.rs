use kernel::danish_key;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryResult, QuerySelect, QueryTrait,
    Select,
    sea_query::{self, Expr, ExprTrait, Query, SelectStatement},
};

use super::{KEY_ENDS, entity::facet, find::hidden, looked::OF_FACETS, matching::somewhere};
use crate::{Cursor, FacetPage, FacetValue, Slice, StoreError, seen::Seen};

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
) -> Result<FacetPage, StoreError> {
    let after = bound(slice.after.as_ref(), true)?;
    let before = bound(slice.before.as_ref(), false)?;
    let direction = match slice.from_the_end {
        false => sea_query::Order::Asc,
        true => sea_query::Order::Desc,
    };
    let one_more = u64::try_from(slice.size)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut question = values(asked);
    for bound in after.iter().chain(&before) {
        question.and_where(bound.clone());
    }
    question
        .order_by("label_key", direction.clone())
        .order_by("value", direction)
        .limit(one_more);
    let mut rows = readers.query_all(&question).await?;
    let there_is_more = rows.len() > slice.size;
    rows.truncate(slice.size);
    if slice.from_the_end {
        rows.reverse();
    }
    let outside = if slice.from_the_end { before } else { after };
    let on_the_other_side = match outside {
        Some(bound) => count(readers, values(asked).and_where(bound.not()).take()).await? > 0,
        None => false,
    };
    let (has_previous, has_next) = if slice.from_the_end {
        (there_is_more, on_the_other_side)
    } else {
        (on_the_other_side, there_is_more)
    };
    Ok(FacetPage {
        items: rows.iter().map(item).collect::<Result<_, _>>()?,
        has_next,
        has_previous,
    })
}

/// How many values a facet has.
pub(crate) async fn count_values(
    readers: &impl ConnectionTrait,
    asked: &Asked<'_>,
) -> Result<u64, StoreError> {
    count(readers, values(asked)).await
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

async fn count(readers: &impl ConnectionTrait, values: SelectStatement) -> Result<u64, StoreError> {
    let question = Query::select()
        .expr(Expr::col(sea_query::Asterisk).count())
        .from_subquery(values, "counted")
        .take();
    let row = readers.query_one(&question).await?;
    let count: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(count).unwrap_or_default())
}

fn bound(cursor: Option<&Cursor>, after: bool) -> Result<Option<Expr>, StoreError> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let (sort, value) = cursor.of(LETTER).ok_or(StoreError::ForeignCursor)?;
    let [key] = sort else {
        return Err(StoreError::ForeignCursor);
    };
    let own = Expr::tuple([Expr::col("label_key"), Expr::col("value")]);
    let others = Expr::tuple([Expr::val(key.as_str()), Expr::val(value)]);
    Ok(Some(match after {
        true => own.gt(others),
        false => own.lt(others),
    }))
}

fn item(row: &QueryResult) -> Result<(Cursor, FacetValue), StoreError> {
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
