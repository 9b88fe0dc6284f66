use sea_orm::{
    QueryResult,
    sqlx::{
        self, Arguments, AssertSqlSafe, Connection, PgConnection, SqliteConnection, sqlite::SqliteRow,
    },
};
use uuid::Uuid;

use super::{
    connect,
    dialect::{self, Part},
    table::{Column, Table},
};
use crate::{
    DatabaseUrl, StoreError,
    database_url::Backend,
    log::{Hash, hash},
};

/// How many writes are careful after one was overtaken.
const WARY: u32 = 50;

/// The connection that writes; it heals itself when the next write begins.
pub(crate) struct Session {
    url: DatabaseUrl,
    live: Option<Live>,
    /// A transaction has begun and not ended, perhaps because its writer went away.
    unfinished: bool,
    /// So many writes will hold the head before they look, because another process was faster.
    wary: u32,
}

enum Live {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// How far the log had come when a write began.
#[derive(Clone, Debug)]
pub(crate) struct HeadRow {
    pub(crate) log_id: Uuid,
    pub(crate) position: i64,
    pub(crate) recorded_at: i64,
    pub(crate) chain: Hash,
    /// Which version of the row this is.
    seen: String,
}

/// How a write ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    Written,
    /// Another process wrote after the head was seen; nothing is written.
    Overtaken,
}

impl HeadRow {
    fn read(row: &QueryResult, places: [usize; 5]) -> Result<Self, StoreError> {
        let [log_id, position, recorded_at, chain, seen] = places;
        Ok(Self {
            log_id: row.try_get_by_index(log_id)?,
            position: row.try_get_by_index(position)?,
            recorded_at: row.try_get_by_index(recorded_at)?,
            chain: hash(row, chain)?,
            seen: row.try_get_by_index(seen)?,
        })
    }

    fn part(&self, after: &'static str) -> Part {
        Part {
            name: "head",
            before: dialect::HEAD,
            rows: Table(vec![
                Column::Ints(vec![self.position]),
                Column::Ints(vec![self.recorded_at]),
                Column::Hashes(vec![self.chain]),
                Column::Texts(vec![self.seen.clone()]),
            ]),
            after,
            waits_for: &[],
        }
    }
}

impl Session {
    pub(crate) fn new(url: DatabaseUrl) -> Self {
        Self {
            url,
            live: None,
            unfinished: false,
            wary: 0,
        }
    }

    pub(crate) async fn connect(&mut self) -> Result<(), StoreError> {
        self.live = Some(match self.url.backend() {
            Backend::Sqlite(path) => Live::Sqlite(connect::sqlite_writer(&self.url, path).await?),
            Backend::Postgres(url) => {
                Live::Postgres(connect::postgres_writer(&self.url, url).await?)
            }
        });
        self.unfinished = false;
        Ok(())
    }

    /// A server may be looked at before its head is held: a write is refused when another was faster.
    pub(crate) fn may_glance(&self) -> bool {
        match self.url.backend() {
            Backend::Sqlite(_) => false,
            Backend::Postgres(_) => self.wary == 0,
        }
    }

    /// Asks first questions, and for the head, without holding it; all is as it was at one moment.
    pub(crate) async fn glance(
        &mut self,
        mut questions: Vec<Part>,
    ) -> Result<(HeadRow, Vec<QueryResult>), StoreError> {
        self.make_ready().await?;
        questions.push(Part {
            name: "head",
            before: dialect::HEAD_AMONG_OTHERS,
            rows: Table(vec![Column::Ints(vec![1])]),
            after: ")",
            waits_for: &[],
        });
        let mut found = self.ask(questions).await?;
        let head = found.pop().ok_or_else(|| self.not_migrated())?;
        Ok((HeadRow::read(&head, dialect::PLACES_AMONG_OTHERS)?, found))
    }

    /// Begins to write, alone, and asks first questions.
    pub(crate) async fn begin(
        &mut self,
        questions: Vec<Part>,
    ) -> Result<(HeadRow, Vec<QueryResult>), StoreError> {
        self.make_ready().await?;
        self.unfinished = true;
        let questions = not_empty(questions);
        match self.live()? {
            Live::Sqlite(connection) => {
                let begin = Some(dialect::BEGIN_SQLITE);
                let mut found = in_turn(connection, begin, &questions, None).await?;
                let rest = found.split_off(found.len().min(1));
                Ok((self.head_row(&found)?, rest))
            }
            Live::Postgres(connection) => {
                let begun = sqlx::raw_sql(dialect::BEGIN_POSTGRES).fetch_all(connection);
                let found: Vec<_> = begun.await?.into_iter().map(QueryResult::from).collect();
                Ok((self.head_row(&found)?, self.ask(questions).await?))
            }
        }
    }

    /// Whatever was left unfinished is undone, and a lost connection is made anew.
    async fn make_ready(&mut self) -> Result<(), StoreError> {
        if self.unfinished {
            self.rollback().await;
        }
        if self.live.is_none() {
            self.connect().await?;
        }
        Ok(())
    }

    /// Begins to read all of it as it is at one moment, while others go on writing.
    pub(crate) async fn snapshot(&mut self) -> Result<HeadRow, StoreError> {
        self.unfinished = true;
        let found = match self.live()? {
            Live::Sqlite(connection) => {
                in_turn(connection, Some(dialect::SNAPSHOT_SQLITE), &[], None).await?
            }
            Live::Postgres(connection) => {
                let begun = sqlx::raw_sql(dialect::SNAPSHOT_POSTGRES).fetch_all(connection);
                begun.await?.into_iter().map(QueryResult::from).collect()
            }
        };
        self.head_row(&found)
    }

    fn head_row(&self, found: &[QueryResult]) -> Result<HeadRow, StoreError> {
        let row = found.first().ok_or_else(|| self.not_migrated())?;
        HeadRow::read(row, [0, 1, 2, 3, 4])
    }

    fn not_migrated(&self) -> StoreError {
        StoreError::NotMigrated {
            database: self.url.to_string(),
        }
    }

    /// All rows that the questions find; they must ask for the same columns.
    pub(crate) async fn ask(&mut self, questions: Vec<Part>) -> Result<Vec<QueryResult>, StoreError> {
        let questions = not_empty(questions);
        if questions.is_empty() {
            return Ok(Vec::new());
        }
        match self.live()? {
            Live::Sqlite(connection) => in_turn(connection, None, &questions, None).await,
            Live::Postgres(connection) => {
                let arguments = dialect::bound_at_once(&questions).map_err(unbound)?;
                let text = AssertSqlSafe(dialect::union(&questions));
                let found = sqlx::query_with(text, arguments).fetch_all(connection);
                Ok(found.await?.into_iter().map(QueryResult::from).collect())
            }
        }
    }

    /// Writes the new head and the parts in their order, and ends; other processes are told where the log has grown.
    pub(crate) async fn commit(
        &mut self,
        head: &HeadRow,
        parts: Vec<Part>,
        has_grown: bool,
    ) -> Result<Ended, StoreError> {
        let held = self.unfinished;
        let parts = not_empty(parts);
        match self.live()? {
            Live::Sqlite(connection) => {
                let all: Vec<Part> = [head.part(dialect::HEAD_SQLITE)].into_iter().chain(parts).collect();
                in_turn(connection, None, &all, Some(dialect::COMMIT)).await?;
            }
            Live::Postgres(connection) => {
                let all: Vec<Part> = [head.part(dialect::HEAD_POSTGRES)].into_iter().chain(parts).collect();
                let tell = has_grown.then_some(head.position);
                let ended = write_at_once(connection, &all, tell).await?;
                if ended == Ended::Overtaken {
                    self.wary = WARY;
                    return Ok(ended);
                }
                if held {
                    sqlx::query(dialect::COMMIT).execute(connection).await?;
                    self.wary = self.wary.saturating_sub(1);
                }
            }
        }
        self.unfinished = false;
        Ok(Ended::Written)
    }

    /// All rows that a question without values finds.
    pub(crate) async fn all(&mut self, question: &'static str) -> Result<Vec<QueryResult>, StoreError> {
        Ok(match self.live()? {
            Live::Sqlite(connection) => {
                results(sqlx::query(question).fetch_all(connection).await?)
            }
            Live::Postgres(connection) => {
                let found = sqlx::query(question).fetch_all(connection);
                found.await?.into_iter().map(QueryResult::from).collect()
            }
        })
    }

    /// A statement without values; how many rows it changed.
    pub(crate) async fn run(&mut self, text: &'static str) -> Result<u64, StoreError> {
        Ok(match self.live()? {
            Live::Sqlite(connection) => {
                let done = sqlx::query(text).execute(connection);
                done.await?.rows_affected()
            }
            Live::Postgres(connection) => {
                let done = sqlx::query(text).execute(connection);
                done.await?.rows_affected()
            }
        })
    }

    /// Ends a write in which there was nothing to write.
    pub(crate) async fn let_go(&mut self) {
        if self.unfinished {
            self.rollback().await;
        }
    }

    /// Undoes what has begun; a connection that cannot even do that is given up.
    pub(crate) async fn rollback(&mut self) {
        let undone = match &mut self.live {
            Some(Live::Sqlite(connection)) => rollback_sqlite(connection).await,
            Some(Live::Postgres(connection)) => {
                sqlx::query("ROLLBACK").execute(connection).await.map(drop)
            }
            None => Ok(()),
        };
        if let Err(error) = undone {
            tracing::warn!(%error, "the writing connection is given up");
            self.live = None;
        }
        self.unfinished = false;
    }

    pub(crate) async fn close(&mut self) {
        let closed = match self.live.take() {
            Some(Live::Sqlite(connection)) => connection.close().await,
            Some(Live::Postgres(connection)) => connection.close().await,
            None => Ok(()),
        };
        if let Err(error) = closed {
            tracing::warn!(%error, "the writing connection did not close");
        }
    }

    fn live(&mut self) -> Result<&mut Live, StoreError> {
        self.live.as_mut().ok_or(StoreError::Closed)
    }
}

async fn in_turn(
    connection: &mut SqliteConnection,
    first: Option<&str>,
    parts: &[Part],
    last: Option<&str>,
) -> Result<Vec<QueryResult>, StoreError> {
    let mut found = Vec::new();
    for (text, arguments) in dialect::in_turn(first, parts, last).map_err(unbound)? {
        let rows = sqlx::query_with(AssertSqlSafe(text), arguments).fetch_all(&mut *connection);
        found.extend(results(rows.await?));
    }
    Ok(found)
}

/// In one statement, which is a transaction by itself where none has begun.
async fn write_at_once(
    connection: &mut PgConnection,
    parts: &[Part],
    tell: Option<i64>,
) -> Result<Ended, StoreError> {
    let mut arguments = dialect::bound_at_once(parts).map_err(unbound)?;
    if let Some(position) = tell {
        arguments.add(position.to_string()).map_err(unbound)?;
    }
    let text = AssertSqlSafe(dialect::all_at_once(parts, tell.is_some()));
    let row = sqlx::query_with(text, arguments).fetch_one(connection).await?;
    let heads: i64 = QueryResult::from(row).try_get_by_index(0)?;
    Ok(match heads {
        0 => Ended::Overtaken,
        _ => Ended::Written,
    })
}

fn not_empty(mut parts: Vec<Part>) -> Vec<Part> {
    parts.retain(|part| part.rows.rows() > 0);
    parts
}

/// After some failures SQLite has rolled back by itself; then there is nothing left to undo.
async fn rollback_sqlite(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    match sqlx::query("ROLLBACK").execute(connection).await {
        Err(sqlx::Error::Database(error)) if error.message().contains("no transaction") => Ok(()),
        other => other.map(drop),
    }
}

fn results(rows: Vec<SqliteRow>) -> Vec<QueryResult> {
    rows.into_iter().map(QueryResult::from).collect()
}

fn unbound(error: sqlx::error::BoxDynError) -> StoreError {
    StoreError::Database(error)
}
