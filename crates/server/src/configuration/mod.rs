//! What the program is told: by flags, else by variables, else by a file, else by itself.

mod file;
mod identity;
mod limits;
mod listen;
mod rules;
mod said;

#[cfg(test)]
mod tests;

use std::{net::SocketAddr, path::PathBuf};

use api::Settings;
use edge::Limits;
use store::{DatabaseUrl, StoreError};
use thiserror::Error;

pub(crate) use identity::{BACK, Provided};
pub(crate) use listen::loopback;
use rules::Rules;
use said::Key;
pub(crate) use said::{Said, Sources};

use crate::{Bounds, Documents};

/// How the program works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Configuration {
    pub(crate) listen: SocketAddr,
    pub(crate) database: DatabaseUrl,
    pub(crate) log: LogFormat,
    pub(crate) settings: Settings,
    /// What a document may ask for.
    pub(crate) limits: Limits,
    /// What a request may take.
    pub(crate) bounds: Bounds,
    /// None where only tokens of the register's own are known.
    pub(crate) identity: Option<Provided>,
}

/// What the log is written as: for people or for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogFormat {
    Text,
    Json,
}

const LISTEN: &str = "127.0.0.1:8080";
const LOG: &str = "text";
const DOCUMENTS: &str = "any";
/// The page where one logs in, if one does anywhere.
pub(crate) const LOGIN: &str = "/login";

impl Configuration {
    /// What these sources say; where they are silent, the database is this one.
    pub(crate) fn of(sources: &Sources, database: &str) -> Result<Self, ConfigurationRefusal> {
        let (limits, bounds) = sources.limits()?;
        let identity = sources.identity()?;
        let login = identity
            .as_ref()
            .and_then(|provided| provided.login.as_ref());
        Ok(Self {
            limits,
            bounds: Bounds {
                documents: sources.read(Key::Documents, DOCUMENTS, documents)?,
                ..bounds
            },
            listen: sources.read(Key::Listen, LISTEN, address)?,
            database: sources.read(Key::Database, database, |written| {
                written
                    .parse()
                    .map_err(|error: StoreError| error.to_string())
            })?,
            log: sources.read(Key::Log, LOG, log_format)?,
            settings: Settings {
                login_at: login.map(|_| LOGIN.to_owned()),
                ..sources.settings()?
            },
            identity,
        })
    }
}

fn address(written: &str) -> Result<SocketAddr, String> {
    written.parse().map_err(|_| {
        format!("`{written}` is not an address: write IP:PORT, such as 127.0.0.1:8080")
    })
}

fn log_format(written: &str) -> Result<LogFormat, String> {
    match written {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(format!(
            "`{written}` is no format of the log: write text or json"
        )),
    }
}

fn documents(written: &str) -> Result<Documents, String> {
    match written {
        "any" => Ok(Documents::Any),
        "trusted" => Ok(Documents::Trusted),
        _ => Err(format!(
            "`{written}` is no choice of documents: write any or trusted"
        )),
    }
}

/// Why the program cannot work as it is told.
#[derive(Debug, Error)]
pub(crate) enum ConfigurationRefusal {
    #[error("{}: {reason}", file.display())]
    File { file: PathBuf, reason: String },
    #[error("{place}: {reason}")]
    Unusable { place: String, reason: String },
    #[error("--listen {listen}: {reason}", reason = listen::WHY_LOOPBACK)]
    NotLoopback { listen: SocketAddr },
}

impl ConfigurationRefusal {
    /// Whether the command line itself is wrong, and not what stands beside it.
    pub(crate) fn is_usage(&self) -> bool {
        match self {
            Self::Unusable { place, .. } => place.starts_with("--"),
            Self::File { .. } | Self::NotLoopback { .. } => false,
        }
    }
}
