use futures_util::TryStreamExt;
use sea_orm::{QueryResult, QueryTrait, StreamTrait};
use tokio::task::{JoinHandle, spawn_blocking};

use super::{find::read, matching::matching};
use crate::{Document, Filter, Kept, StoreError, database::Readers, seen::Seen};

/// So many documents are understood at a time, beside those that are still coming.
const AT_ONCE: usize = 1_000;

type Reading<A> = JoinHandle<Result<Vec<Document<A>>, StoreError>>;

/// All that a filter lets through, by their ids, as they are at one moment.
pub(crate) async fn every<A: Kept>(
    readers: &Readers,
    filter: &Filter,
    seen: Seen,
) -> Result<Vec<Document<A>>, StoreError> {
    let question = matching::<A>(filter, seen);
    let mut coming = readers.stream(question.as_query()).await?;
    let mut readings: Vec<Reading<A>> = Vec::new();
    let mut rows = Vec::new();
    while let Some(row) = coming.try_next().await? {
        rows.push(row);
        if rows.len() == AT_ONCE {
            readings.push(reading(std::mem::take(&mut rows)));
        }
    }
    readings.push(reading(rows));
    let mut documents = Vec::new();
    for reading in readings {
        documents.extend(reading.await.map_err(|_| StoreError::Closed)??);
    }
    documents.sort_unstable_by_key(|document| document.id);
    Ok(documents)
}

fn reading<A: Kept>(rows: Vec<QueryResult>) -> Reading<A> {
    spawn_blocking(move || rows.iter().map(read).collect())
}
