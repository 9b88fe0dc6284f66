use std::{path::Path, str::FromStr, time::Duration};

use migrations::{Migrator, MigratorTrait};
use sea_orm::{
    DatabaseConnection, SqlxPostgresConnector, SqlxSqliteConnector,
    sqlx::{
        ConnectOptions, Connection, PgConnection, SqliteConnection,
        pool::PoolOptions,
        postgres::PgConnectOptions,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};

use super::inspect;
use crate::{DatabaseUrl, StoreError, database_url::Backend};

/// How long a writer waits for another process to finish its write.
const PATIENCE: Duration = Duration::from_secs(20);
const STATEMENTS_KEPT: usize = 400;
const READERS_OF_A_SERVER: u32 = 10;
/// A connection that slept longer than this is asked whether it still lives.
const DOZED_OFF: Duration = Duration::from_secs(30);

/// Makes the tables, or the changes to them that are still missing.
pub(crate) async fn migrate(url: &DatabaseUrl) -> Result<(), StoreError> {
    let connection = match url.backend() {
        Backend::Sqlite(path) => {
            inspect::before_migrating(url).await?;
            let options = sqlite(path).create_if_missing(true);
            let pool = PoolOptions::new().max_connections(1).connect_with(options);
            SqlxSqliteConnector::from_sqlx_sqlite_pool(
                pool.await.map_err(|error| unusable(url, error))?,
            )
        }
        Backend::Postgres(address) => {
            let options = postgres(url, address)?;
            answers(url, &options).await?;
            let pool = PoolOptions::new().max_connections(1).connect_with(options);
            SqlxPostgresConnector::from_sqlx_postgres_pool(
                pool.await.map_err(|error| unusable(url, error))?,
            )
        }
    };
    inspect::not_newer(url, &connection).await?;
    Migrator::up(&connection, None).await?;
    connection.close().await?;
    Ok(())
}

/// The connections that read from a server; it ends a statement that takes longer than so.
pub(super) async fn readers(
    url: &DatabaseUrl,
    address: &str,
    longest: Duration,
) -> Result<DatabaseConnection, StoreError> {
    let ended = [("statement_timeout", longest.as_millis())];
    let pool = PoolOptions::new()
        .max_connections(READERS_OF_A_SERVER)
        .test_before_acquire(false)
        .before_acquire(|connection: &mut PgConnection, was| {
            Box::pin(async move {
                if was.idle_for > DOZED_OFF {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_with(postgres(url, address)?.options(ended))
        .await;
    let pool = pool.map_err(|error| unusable(url, error))?;
    Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
}

/// The connection that writes to a file, with the settings that make an answered write durable.
pub(super) async fn sqlite_writer(
    url: &DatabaseUrl,
    path: &Path,
) -> Result<SqliteConnection, StoreError> {
    let mut connection = sqlite(path)
        .connect()
        .await
        .map_err(|error| unusable(url, error))?;
    inspect::pragmas(url, &mut connection).await?;
    Ok(connection)
}

/// The connection that writes to a server; all that it says is found by index, whatever the statistics are.
pub(super) async fn postgres_writer(
    url: &DatabaseUrl,
    address: &str,
) -> Result<PgConnection, StoreError> {
    let by_index = [
        ("plan_cache_mode", "force_generic_plan"),
        ("enable_seqscan", "off"),
        ("enable_hashjoin", "off"),
        ("enable_mergejoin", "off"),
    ];
    let mut connection = postgres(url, address)?
        .options(by_index)
        .connect()
        .await
        .map_err(|error| unusable(url, error))?;
    inspect::durability(url, &mut connection).await?;
    Ok(connection)
}

/// A pool tries again and again; this says at once when no one is there.
async fn answers(url: &DatabaseUrl, options: &PgConnectOptions) -> Result<(), StoreError> {
    let connection = options.connect().await;
    let closed = connection.map_err(|error| unusable(url, error))?.close();
    closed.await.map_err(|error| unusable(url, error))
}

pub(super) fn sqlite(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("recursive_triggers", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-65536")
        .pragma("wal_autocheckpoint", "4000")
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(STATEMENTS_KEPT)
        .row_buffer_size(1_000)
        .disable_statement_logging()
}

fn postgres(url: &DatabaseUrl, address: &str) -> Result<PgConnectOptions, StoreError> {
    let options = PgConnectOptions::from_str(address).map_err(|error| unusable(url, error))?;
    Ok(options
        .application_name("samspil")
        .statement_cache_capacity(STATEMENTS_KEPT)
        .options([("jit", "off")])
        .disable_statement_logging())
}

pub(super) fn unusable(url: &DatabaseUrl, error: impl std::fmt::Display) -> StoreError {
    StoreError::Unreadable {
        database: url.to_string(),
        reason: error.to_string(),
    }
}
