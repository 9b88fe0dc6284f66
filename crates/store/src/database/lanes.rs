use std::{
    collections::VecDeque,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use sea_orm::{
    DatabaseConnection, DbErr, SqlxSqliteConnector,
    sqlx::{SqliteConnection, pool::PoolOptions},
};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::connect::{sqlite, unusable};
use crate::{DatabaseUrl, StoreError};

const LANES: usize = 4;
/// So many steps of a statement are between two looks at the time, which is well under a millisecond.
const STEPS: i32 = 10_000;

/// The connections that read a file; each does one thing at a time.
pub(crate) struct Lanes {
    all: Vec<Lane>,
    /// The one that was given back first is taken first: of the last one the connection may still be on its way.
    free: Mutex<VecDeque<usize>>,
    places: Semaphore,
}

struct Lane {
    connection: DatabaseConnection,
    until: Until,
}

/// Until when a connection may work, in milliseconds since it began; the connection itself looks at it.
#[derive(Clone)]
struct Until(Arc<(Instant, AtomicU64)>);

impl Until {
    fn new() -> Self {
        Self(Arc::new((Instant::now(), AtomicU64::new(u64::MAX))))
    }

    fn now(&self) -> u64 {
        u64::try_from(self.0.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn give(&self, time: Duration) {
        let time = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let until = self.now().saturating_add(time);
        self.0.1.store(until, Ordering::Release);
    }

    /// It works for nobody.
    fn end(&self) {
        self.0.1.store(0, Ordering::Release);
    }

    fn is_over(&self) -> bool {
        self.now() > self.0.1.load(Ordering::Acquire)
    }
}

impl Lanes {
    pub(super) async fn open(
        url: &DatabaseUrl,
        path: &Path,
        longest: Duration,
    ) -> Result<Self, StoreError> {
        let mut all = Vec::with_capacity(LANES);
        for _ in 0..LANES {
            all.push(Lane::open(url, path, longest).await?);
        }
        Ok(Self {
            all,
            free: Mutex::new((0..LANES).collect()),
            places: Semaphore::new(LANES),
        })
    }

    pub(super) fn any(&self) -> &DatabaseConnection {
        &self.all[0].connection
    }

    pub(super) async fn close(&self) -> Result<(), DbErr> {
        for lane in &self.all {
            lane.connection.close_by_ref().await?;
        }
        Ok(())
    }

    /// A connection for oneself, as soon as one is free.
    pub(super) async fn turn(&self) -> Turn<'_> {
        let place = self.places.acquire().await;
        let place = place.expect("the places are never closed");
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let index = free
            .pop_front()
            .expect("there are as many as there are places");
        Turn {
            connection: &self.all[index].connection,
            lane: Some((self, index, place)),
        }
    }
}

impl Lane {
    async fn open(url: &DatabaseUrl, path: &Path, longest: Duration) -> Result<Self, StoreError> {
        let until = Until::new();
        let (watched, told) = (until.clone(), until.clone());
        let pool = PoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .after_connect(move |connection: &mut SqliteConnection, _| {
                let watched = watched.clone();
                Box::pin(async move {
                    watched.give(longest);
                    let mut handle = connection.lock_handle().await?;
                    handle.set_progress_handler(STEPS, move || !watched.is_over());
                    Ok(())
                })
            })
            .before_acquire(move |_, _| {
                told.give(longest);
                Box::pin(async { Ok(true) })
            })
            .connect_with(sqlite(path).pragma("query_only", "ON"))
            .await;
        let pool = pool.map_err(|error| unusable(url, error))?;
        Ok(Self {
            connection: SqlxSqliteConnector::from_sqlx_sqlite_pool(pool),
            until,
        })
    }
}

/// The right to ask a connection something; who gives it back before the answer gives up what was asked.
pub(crate) struct Turn<'a> {
    connection: &'a DatabaseConnection,
    lane: Option<(&'a Lanes, usize, SemaphorePermit<'a>)>,
}

impl<'a> Turn<'a> {
    /// Of connections that need no turns.
    pub(super) const fn at_any_time(connection: &'a DatabaseConnection) -> Self {
        Self {
            connection,
            lane: None,
        }
    }

    pub(super) const fn connection(&self) -> &'a DatabaseConnection {
        self.connection
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some((lanes, index, _)) = &self.lane {
            lanes.all[*index].until.end();
            let mut free = lanes.free.lock().unwrap_or_else(PoisonError::into_inner);
            free.push_back(*index);
        }
    }
}
