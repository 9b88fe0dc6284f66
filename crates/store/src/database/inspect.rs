//! Looks before anything is touched, and reads back what was set.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

use migrations::{APPLICATION_ID, Migrator, MigratorTrait};
use sea_orm::{
    DatabaseConnection, DbErr,
    sqlx::{
        self, ConnectOptions, Connection, PgConnection, SqliteConnection,
        sqlite::SqliteConnectOptions,
    },
};

use super::connect::unusable;
use crate::{DatabaseUrl, StoreError, database_url::Backend};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEADER: usize = 100;

/// What is found where a database file should be.
enum Found {
    Nothing,
    Ours,
}

/// Refuses a file that is not of the register, without writing to it.
pub(super) async fn before_opening(url: &DatabaseUrl) -> Result<(), StoreError> {
    match url.backend() {
        Backend::Sqlite(path) => match look_at(url, path).await? {
            Found::Ours => Ok(()),
            Found::Nothing => Err(StoreError::NotMigrated {
                database: url.to_string(),
            }),
        },
        Backend::Postgres(_) => Ok(()),
    }
}

/// As before opening; where there is nothing yet, a register may begin.
pub(super) async fn before_migrating(url: &DatabaseUrl) -> Result<(), StoreError> {
    match url.backend() {
        Backend::Sqlite(path) => look_at(url, path).await.map(drop),
        Backend::Postgres(_) => Ok(()),
    }
}

/// Refuses tables that are older or newer than this program.
pub(super) async fn migrations(
    url: &DatabaseUrl,
    connection: &DatabaseConnection,
) -> Result<(), StoreError> {
    if missing(url, connection).await? {
        return Err(StoreError::NotMigrated {
            database: url.to_string(),
        });
    }
    Ok(())
}

/// Refuses tables that a newer program has changed.
pub(super) async fn not_newer(
    url: &DatabaseUrl,
    connection: &DatabaseConnection,
) -> Result<(), StoreError> {
    missing(url, connection).await.map(drop)
}

async fn missing(url: &DatabaseUrl, connection: &DatabaseConnection) -> Result<bool, StoreError> {
    match Migrator::get_pending_migrations_read_only(connection).await {
        Ok(pending) => Ok(!pending.is_empty()),
        Err(DbErr::Custom(migration)) => Err(StoreError::Newer {
            database: url.to_string(),
            migration,
        }),
        Err(error) => Err(unusable(url, error)),
    }
}

/// Reads back the settings that make an answered write durable and the log append-only.
pub(super) async fn pragmas(
    url: &DatabaseUrl,
    connection: &mut SqliteConnection,
) -> Result<(), StoreError> {
    let wanted = [
        ("journal_mode", "PRAGMA journal_mode", "wal"),
        ("synchronous", "PRAGMA synchronous", "2"),
        ("foreign_keys", "PRAGMA foreign_keys", "1"),
        ("recursive_triggers", "PRAGMA recursive_triggers", "1"),
    ];
    for (setting, question, wanted) in wanted {
        let is = match setting {
            "journal_mode" => sqlx::query_scalar::<_, String>(question)
                .fetch_one(&mut *connection)
                .await
                .map_err(|error| unusable(url, error))?,
            _ => sqlx::query_scalar::<_, i64>(question)
                .fetch_one(&mut *connection)
                .await
                .map_err(|error| unusable(url, error))?
                .to_string(),
        };
        if is != wanted {
            return Err(StoreError::Unsafe {
                database: url.to_string(),
                setting,
                is,
                wanted,
            });
        }
    }
    Ok(())
}

/// Says aloud when the server may lose what it has confirmed.
pub(super) async fn durability(
    url: &DatabaseUrl,
    connection: &mut PgConnection,
) -> Result<(), StoreError> {
    let settings = [
        ("fsync", "SHOW fsync"),
        ("full_page_writes", "SHOW full_page_writes"),
        ("synchronous_commit", "SHOW synchronous_commit"),
    ];
    for (setting, question) in settings {
        let is: String = sqlx::query_scalar(question)
            .fetch_one(&mut *connection)
            .await
            .map_err(|error| unusable(url, error))?;
        if is == "off" {
            tracing::warn!(database = %url, "{setting} is off: a crash of the server may lose answered writes");
        }
    }
    Ok(())
}

async fn look_at(url: &DatabaseUrl, path: &Path) -> Result<Found, StoreError> {
    let length = match fs::metadata(path) {
        Ok(file) if file.is_dir() => return Err(unusable(url, "it is a directory")),
        Ok(file) => file.len(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(unusable(url, error)),
    };
    if length == 0 {
        return Ok(Found::Nothing);
    }
    let log = fs::metadata(write_ahead_log(path)).map_or(0, |file| file.len());
    check_header(path, length, log).map_err(|reason| unusable(url, reason))?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .immutable(log == 0);
    let found = whose(options).await;
    match found.map_err(|error| unusable(url, error))? {
        (id, _) if id == i64::from(APPLICATION_ID) => Ok(Found::Ours),
        (_, 0) => Ok(Found::Nothing),
        (_, _) => Err(unusable(url, "it is a database of another program")),
    }
}

/// The mark of its program, and how many tables and the like it has.
async fn whose(options: SqliteConnectOptions) -> Result<(i64, i64), sqlx::Error> {
    let mut connection = options.connect().await?;
    let id = sqlx::query_scalar("PRAGMA application_id")
        .fetch_one(&mut connection)
        .await?;
    let tables = sqlx::query_scalar("SELECT count(*) FROM sqlite_master")
        .fetch_one(&mut connection)
        .await?;
    connection.close().await?;
    Ok((id, tables))
}

/// The file begins as SQLite files do and is as long as it says, unless the rest is still in its write-ahead log.
fn check_header(path: &Path, length: u64, log: u64) -> Result<(), String> {
    let mut header = [0; HEADER];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    match read {
        Ok(()) if header.starts_with(MAGIC) => {}
        Ok(()) => return Err("it is not an SQLite database".to_owned()),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
            return Err("it is not an SQLite database".to_owned());
        }
        Err(error) => return Err(error.to_string()),
    }
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u32::from_be_bytes([header[28], header[29], header[30], header[31]]);
    let says = page * u64::from(pages);
    if log == 0 && header[24..28] == header[92..96] && length < says {
        return Err(format!("it is cut short: {length} of {says} bytes"));
    }
    Ok(())
}

fn write_ahead_log(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}
