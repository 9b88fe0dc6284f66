use std::collections::HashMap;

use futures_util::TryStreamExt;
use sea_orm::{
    ConnectionTrait, StreamTrait,
    sea_query::{Expr, ExprTrait, Order, Query, SelectStatement},
};
use uuid::Uuid;

use super::{Line, hash, recorded::LINE};
use crate::{Entry, Head, StoreError, clock::instant, database::Readers};

/// So many streams are asked for in one statement.
pub(super) const STREAMS_AT_ONCE: usize = 1_000;

/// The events after a position, at most so many.
pub(crate) async fn entries_after(
    readers: &Readers,
    position: i64,
    limit: u64,
) -> Result<Vec<Entry>, StoreError> {
    let question = lines()
        .and_where(Expr::col("position").gt(position))
        .order_by("position", Order::Asc)
        .limit(limit)
        .take();
    each(readers, &question, Line::entry).await
}

/// How many events there are of some streams.
pub(crate) async fn count_of(
    readers: &impl ConnectionTrait,
    streams: SelectStatement,
) -> Result<i64, StoreError> {
    let question = Query::select()
        .expr(Expr::col("position").count())
        .from("log_event")
        .and_where(Expr::col("stream").in_subquery(streams))
        .take();
    let row = readers.query_one(&question).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

/// All that is told of some streams, each in its order.
pub(crate) async fn told(
    readers: &Readers,
    streams: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Entry>>, StoreError> {
    let mut told: HashMap<Uuid, Vec<Entry>> = HashMap::new();
    for streams in streams.chunks(STREAMS_AT_ONCE) {
        let question = of_streams(streams);
        for entry in each(readers, &question, Line::entry).await? {
            told.entry(entry.stream).or_default().push(entry);
        }
    }
    Ok(told)
}

/// How far the log has come.
pub(crate) async fn head(readers: &impl ConnectionTrait) -> Result<Head, StoreError> {
    let question = Query::select()
        .columns(["position", "recorded_at", "chain"])
        .from("log_head")
        .take();
    let row = readers.query_one(&question).await?;
    let row = row.ok_or(StoreError::Closed)?;
    let position: i64 = row.try_get_by_index(0)?;
    let recorded_at: i64 = row.try_get_by_index(1)?;
    Ok(Head {
        position,
        recorded_at: (position > 0).then(|| instant(recorded_at)),
        chain: hex::encode(hash(&row, 2)?),
    })
}

/// Reads lines as they come, while the database finds the next ones.
pub(super) async fn each<T>(
    readers: &Readers,
    question: &SelectStatement,
    read: impl Fn(Line) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut rows = readers.stream(question).await?;
    let mut found = Vec::new();
    while let Some(row) = rows.try_next().await? {
        found.push(read(Line::read(&row)?)?);
    }
    Ok(found)
}

pub(super) fn of_streams(streams: &[Uuid]) -> SelectStatement {
    lines()
        .and_where(Expr::col("stream").is_in(streams.iter().copied()))
        .order_by("stream", Order::Asc)
        .order_by("version", Order::Asc)
        .take()
}

fn lines() -> SelectStatement {
    Query::select().columns(LINE).from("log_event").take()
}
