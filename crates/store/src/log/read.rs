use std::collections::{HashMap, HashSet};

use futures_util::TryStreamExt;
use kernel::{Id, fold};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, StreamTrait,
    sea_query::{Expr, ExprTrait, Order, Query, SelectStatement},
};
use uuid::Uuid;

use super::{Line, hash, recorded::LINE};
use crate::{Document, Entry, Head, Kept, StoreError, clock::instant};

/// So many streams are asked for in one statement.
const STREAMS_AT_ONCE: usize = 1_000;

/// The events after a position, at most so many.
pub(crate) async fn entries_after(
    readers: &DatabaseConnection,
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
    streams: &HashSet<Uuid>,
) -> Result<i64, StoreError> {
    if streams.is_empty() {
        return Ok(0);
    }
    let question = Query::select()
        .expr(Expr::col("position").count())
        .from("log_event")
        .and_where(Expr::col("stream").is_in(streams.iter().copied()))
        .take();
    let row = readers.query_one(&question).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

/// All that is told of some streams, each in its order.
pub(crate) async fn told(
    readers: &DatabaseConnection,
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

/// One stream as it was recorded up to a position, whatever was known when.
pub(crate) async fn frozen<A: Kept>(
    readers: &DatabaseConnection,
    id: Id<A>,
    up_to: i64,
) -> Result<Option<Document<A>>, StoreError> {
    let question = of_streams(&[id.uuid()])
        .and_where(Expr::col("position").lte(up_to))
        .and_where(Expr::col("kind").eq(A::KIND))
        .take();
    let told = each(readers, &question, |line| line.told::<A>()).await?;
    let known_from = told.iter().map(|told| told.known_from).min();
    Ok(match (fold::<A>(&told), told.last(), known_from) {
        (Some(state), Some(last), Some(known_from)) => Some(Document {
            id,
            version: last.version,
            position: last.position,
            known_from,
            state,
        }),
        (Some(_) | None, Some(_) | None, Some(_) | None) => None,
    })
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
        chain: hash(&row, 2)?
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    })
}

/// Reads lines as they come, while the database finds the next ones.
async fn each<T>(
    readers: &DatabaseConnection,
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

fn of_streams(streams: &[Uuid]) -> SelectStatement {
    lines()
        .and_where(Expr::col("stream").is_in(streams.iter().copied()))
        .order_by("stream", Order::Asc)
        .order_by("version", Order::Asc)
        .take()
}

fn lines() -> SelectStatement {
    Query::select().columns(LINE).from("log_event").take()
}
