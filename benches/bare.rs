//! The floors: the same work by bare sqlx, without order, checks or documents.

use std::{str::FromStr, time::Duration};

use futures_util::TryStreamExt;
use sea_orm::sqlx::{
    ConnectOptions, Executor, PgConnection, SqliteConnection,
    postgres::PgConnectOptions,
    query, query_as,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use uuid::Uuid;

use crate::{Result, rate::Worker};

/// One connection.
pub(crate) enum Bare {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// A row of the log.
type Line = (
    i64,
    String,
    Uuid,
    i64,
    String,
    String,
    i64,
    i64,
    Option<String>,
    String,
    Uuid,
);

const STREAM: &str = "SELECT position, kind, stream, version, name, payload, known_from, \
    recorded_at, source, actor, command FROM log_event WHERE stream = $1 ORDER BY version";
const ALL: &str = "SELECT position, kind, stream, version, name, payload, known_from, \
    recorded_at, source, actor, command FROM log_event ORDER BY position";

impl Bare {
    /// As safe and as patient as the register's own connections.
    pub(crate) async fn connect(address: &str) -> Result<Self> {
        let Some(file) = address.strip_prefix("sqlite:") else {
            let options = PgConnectOptions::from_str(address)?.disable_statement_logging();
            return Ok(Self::Postgres(options.connect().await?));
        };
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(20))
            .row_buffer_size(1_000)
            .disable_statement_logging();
        Ok(Self::Sqlite(options.connect().await?))
    }

    /// Reads the events of one stream; how many.
    pub(crate) async fn stream(&mut self, stream: Uuid) -> Result<usize> {
        let lines: Vec<Line> = match self {
            Self::Sqlite(bare) => query_as(STREAM).bind(stream).fetch_all(bare).await?,
            Self::Postgres(bare) => query_as(STREAM).bind(stream).fetch_all(bare).await?,
        };
        Ok(lines.len())
    }

    /// Reads the whole log, row by row; how many.
    pub(crate) async fn log(&mut self) -> Result<usize> {
        let mut lines = match self {
            Self::Sqlite(bare) => query_as::<_, Line>(ALL).fetch(bare),
            Self::Postgres(bare) => query_as::<_, Line>(ALL).fetch(bare),
        };
        let mut rows = 0;
        while lines.try_next().await?.is_some() {
            rows += 1;
        }
        Ok(rows)
    }

    /// A server that has looked at what it holds, as it does by itself after a while.
    pub(crate) async fn settled(&mut self) -> Result<()> {
        if let Self::Postgres(bare) = self {
            bare.execute("ANALYZE").await?;
        }
        Ok(())
    }

    /// The table that bare events go to.
    pub(crate) async fn prepare(&mut self) -> Result<()> {
        match self {
            Self::Sqlite(bare) => bare.execute(SQLITE_TABLE).await.map(drop)?,
            Self::Postgres(bare) => bare.execute(POSTGRES_TABLE).await.map(drop)?,
        }
        Ok(())
    }
}

const SQLITE_TABLE: &str = "CREATE TABLE bare (position INTEGER PRIMARY KEY, stream BLOB NOT NULL, \
    version INTEGER NOT NULL, payload TEXT NOT NULL, rest BLOB NOT NULL) STRICT";
const POSTGRES_TABLE: &str = "CREATE TABLE bare (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, \
    stream uuid NOT NULL, version bigint NOT NULL, payload text NOT NULL, rest bytea NOT NULL)";
const INSERT: &str = "INSERT INTO bare (stream, version, payload, rest) VALUES ($1, $2, $3, $4)";

/// Writes rows as large as an event of the log, each in a transaction of its own.
pub(crate) struct BareWriter {
    pub(crate) bare: Bare,
    pub(crate) stream: Uuid,
    pub(crate) version: i64,
    pub(crate) payload: String,
}

/// The bytes that a row of the log has besides stream, version and payload: names, clocks, actor, command, three hashes.
const REST: [u8; 196] = [7; 196];

impl Worker for BareWriter {
    async fn work(&mut self) -> Result<()> {
        self.version += 1;
        match &mut self.bare {
            Bare::Sqlite(bare) => {
                query("BEGIN IMMEDIATE").execute(&mut *bare).await?;
                let insert = query(INSERT).bind(self.stream).bind(self.version);
                let insert = insert.bind(&self.payload).bind(REST.as_slice());
                insert.execute(&mut *bare).await?;
                query("COMMIT").execute(&mut *bare).await?;
            }
            Bare::Postgres(bare) => {
                let insert = query(INSERT).bind(self.stream).bind(self.version);
                let insert = insert.bind(&self.payload).bind(REST.as_slice());
                insert.execute(bare).await?;
            }
        }
        Ok(())
    }
}
