use std::{env, fmt, str::FromStr};

use sea_orm::sqlx::{AssertSqlSafe, ConnectOptions, Executor, postgres::PgConnectOptions};
use store::{Clock, DatabaseUrl, Store};
use tempfile::TempDir;

use crate::Result;

/// Where databases are made.
pub(crate) enum Place {
    Sqlite(TempDir),
    /// A server, by its address.
    Postgres(String),
}

impl Place {
    /// SQLite in a folder that goes again, and the server that SAMSPIL_BENCH_POSTGRES names.
    pub(crate) fn all() -> Result<Vec<Self>> {
        let mut all = vec![Self::Sqlite(TempDir::with_prefix("samspil-bench-")?)];
        match env::var("SAMSPIL_BENCH_POSTGRES") {
            Ok(server) => all.push(Self::Postgres(server)),
            Err(_) => eprintln!("SAMSPIL_BENCH_POSTGRES is not set: not measured on PostgreSQL"),
        }
        Ok(all)
    }

    /// What is aimed at here.
    pub(crate) fn aim(&self, sqlite: f64, postgres: f64) -> f64 {
        match self {
            Self::Sqlite(_) => sqlite,
            Self::Postgres(_) => postgres,
        }
    }

    /// The address of a new database.
    pub(crate) async fn database(&self, name: &str) -> Result<String> {
        match self {
            Self::Sqlite(folder) => {
                let file = folder.path().join(name);
                Ok(format!("sqlite:{}.sqlite", file.display()))
            }
            Self::Postgres(server) => {
                let name = format!("bench_{}_{name}", std::process::id());
                let mut connection = PgConnectOptions::from_str(&format!("{server}/postgres"))?
                    .connect()
                    .await?;
                let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
                connection.execute(create).await?;
                Ok(format!("{server}/{name}"))
            }
        }
    }

    /// A register of its own, and its address.
    pub(crate) async fn register(&self, name: &str) -> Result<(Store, String)> {
        let address = self.database(name).await?;
        let url: DatabaseUrl = address.parse()?;
        Store::migrate(&url).await?;
        Ok((Store::open(&url, Clock::system()).await?, address))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        })
    }
}
