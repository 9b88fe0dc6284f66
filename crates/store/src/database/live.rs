use sea_orm::{
    QueryResult,
    sqlx::{
        self, Arguments, AssertSqlSafe, Connection, PgConnection, SqliteConnection,
        error::BoxDynError,
    },
};

use super::{Ended, HeadRow, Part, connect, dialect};
use crate::{DatabaseUrl, StoreError, database_url::Backend};

/// A connection to one of the databases.
pub(super) enum Live {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Live {
    pub(super) async fn connect(url: &DatabaseUrl) -> Result<Self, StoreError> {
        Ok(match url.backend() {
            Backend::Sqlite(path) => Self::Sqlite(connect::sqlite_writer(url, path).await?),
            Backend::Postgres(address) => {
                Self::Postgres(connect::postgres_writer(url, address).await?)
            }
        })
    }

    /// Begins to write, alone: the head, then what the questions find.
    pub(super) async fn begin(
        &mut self,
        questions: &[Part],
    ) -> Result<Vec<QueryResult>, StoreError> {
        match self {
            Self::Sqlite(connection) => {
                in_turn(connection, Some(dialect::BEGIN_SQLITE), questions, None).await
            }
            Self::Postgres(connection) => {
                let begun = sqlx::raw_sql(dialect::BEGIN_POSTGRES).fetch_all(&mut *connection);
                let mut found = results(begun.await?);
                found.extend(at_once(connection, questions).await?);
                Ok(found)
            }
        }
    }

    /// Begins to read all of it as it is at one moment: the head.
    pub(super) async fn snapshot(&mut self) -> Result<Vec<QueryResult>, StoreError> {
        match self {
            Self::Sqlite(connection) => {
                in_turn(connection, Some(dialect::SNAPSHOT_SQLITE), &[], None).await
            }
            Self::Postgres(connection) => {
                let begun = sqlx::raw_sql(dialect::SNAPSHOT_POSTGRES).fetch_all(connection);
                Ok(results(begun.await?))
            }
        }
    }

    pub(super) async fn ask(&mut self, questions: &[Part]) -> Result<Vec<QueryResult>, StoreError> {
        match self {
            Self::Sqlite(connection) => in_turn(connection, None, questions, None).await,
            Self::Postgres(connection) => at_once(connection, questions).await,
        }
    }

    /// Writes and ends; `held` when a transaction was begun for it.
    pub(super) async fn commit(
        &mut self,
        head: &HeadRow,
        mut parts: Vec<Part>,
        has_grown: bool,
        held: bool,
    ) -> Result<Ended, StoreError> {
        match self {
            Self::Sqlite(connection) => {
                parts.insert(0, head.part(dialect::HEAD_SQLITE));
                in_turn(connection, None, &parts, Some(dialect::COMMIT)).await?;
                Ok(Ended::Written)
            }
            Self::Postgres(connection) => {
                parts.insert(0, head.part(dialect::HEAD_POSTGRES));
                let tell = has_grown.then_some(head.position);
                let ended = write_at_once(connection, &parts, tell).await?;
                if held {
                    sqlx::query(dialect::COMMIT).execute(connection).await?;
                }
                Ok(ended)
            }
        }
    }

    /// All rows that a question without values finds.
    pub(super) async fn all(
        &mut self,
        question: &'static str,
    ) -> Result<Vec<QueryResult>, StoreError> {
        Ok(match self {
            Self::Sqlite(connection) => results(sqlx::query(question).fetch_all(connection).await?),
            Self::Postgres(connection) => {
                results(sqlx::query(question).fetch_all(connection).await?)
            }
        })
    }

    /// A statement without values; how many rows it changed.
    pub(super) async fn run(&mut self, statement: &'static str) -> Result<u64, StoreError> {
        Ok(match self {
            Self::Sqlite(connection) => {
                let done = sqlx::query(statement).execute(connection);
                done.await?.rows_affected()
            }
            Self::Postgres(connection) => {
                let done = sqlx::query(statement).execute(connection);
                done.await?.rows_affected()
            }
        })
    }

    pub(super) async fn rollback(&mut self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(connection) => rollback_sqlite(connection).await,
            Self::Postgres(connection) => {
                sqlx::query("ROLLBACK").execute(connection).await.map(drop)
            }
        }
    }

    pub(super) async fn close(self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(connection) => connection.close().await,
            Self::Postgres(connection) => connection.close().await,
        }
    }
}

/// For SQLite: one after the other.
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

/// For PostgreSQL: all questions in one.
async fn at_once(
    connection: &mut PgConnection,
    questions: &[Part],
) -> Result<Vec<QueryResult>, StoreError> {
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let arguments = dialect::bound_at_once(questions).map_err(unbound)?;
    let text = AssertSqlSafe(dialect::union(questions));
    let rows = sqlx::query_with(text, arguments).fetch_all(connection);
    Ok(results(rows.await?))
}

/// For PostgreSQL: in one statement, which is a transaction by itself where none has begun.
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
    let row = sqlx::query_with(text, arguments).fetch_one(connection);
    let heads: i64 = QueryResult::from(row.await?).try_get_by_index(0)?;
    Ok(match heads {
        0 => Ended::Overtaken,
        _ => Ended::Written,
    })
}

/// After some failures SQLite has rolled back by itself; then there is nothing left to undo.
async fn rollback_sqlite(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    match sqlx::query("ROLLBACK").execute(connection).await {
        Err(sqlx::Error::Database(error)) if error.message().contains("no transaction") => Ok(()),
        other => other.map(drop),
    }
}

fn results<R>(rows: Vec<R>) -> Vec<QueryResult>
where
    QueryResult: From<R>,
{
    rows.into_iter().map(QueryResult::from).collect()
}

fn unbound(error: BoxDynError) -> StoreError {
    StoreError::Database(error)
}
