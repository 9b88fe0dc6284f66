use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use crate::StoreError;

/// Where the register is kept: `sqlite:path` or `postgres://user@host/database`.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(Place);

#[derive(Clone, PartialEq, Eq)]
enum Place {
    Sqlite(PathBuf),
    Postgres(String),
}

impl DatabaseUrl {
    /// One file.
    pub fn sqlite(path: impl Into<PathBuf>) -> Self {
        Self(Place::Sqlite(path.into()))
    }

    pub(crate) fn backend(&self) -> Backend<'_> {
        match &self.0 {
            Place::Sqlite(path) => Backend::Sqlite(path),
            Place::Postgres(url) => Backend::Postgres(url),
        }
    }
}

/// Which of the two databases, and where.
#[derive(Clone, Copy)]
pub(crate) enum Backend<'a> {
    Sqlite(&'a Path),
    Postgres(&'a str),
}

impl FromStr for DatabaseUrl {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self(Place::Postgres(text.to_owned())));
        }
        let path = text
            .strip_prefix("sqlite://")
            .or_else(|| text.strip_prefix("sqlite:"))
            .filter(|path| !path.is_empty() && !path.starts_with(":memory:"));
        match path {
            Some(path) => Ok(Self::sqlite(path)),
            None => Err(StoreError::UnknownDatabase {
                written: masked(text),
            }),
        }
    }
}

/// Without the password.
impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Sqlite(path) => write!(f, "{}", path.display()),
            Place::Postgres(url) => f.write_str(&masked(url)),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn masked(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let (place, options) = rest.split_once('?').unwrap_or((rest, ""));
    let options = if options.is_empty() { "" } else { "?…" };
    match place.rsplit_once('@') {
        Some((user, host)) => {
            let user = user
                .split_once(':')
                .map_or_else(|| user.to_owned(), |(user, _)| format!("{user}:…"));
            format!("{scheme}://{user}@{host}{options}")
        }
        None => format!("{scheme}://{place}{options}"),
    }
}
