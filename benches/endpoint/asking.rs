//! Asking again and again with wrk.

use std::{fmt, path::Path, process::Command};

use tokio::task::spawn_blocking;

use super::running::{Running, database_took};
use crate::Result;

/// How a query is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By POST, each time with another number that the document does not ask for: executed each time.
    First,
    /// By POST: the data is kept as long as the log stands where it stood.
    Again,
    /// By GET: the answer is kept as it goes over the wire.
    Kept,
}

impl Way {
    pub(super) const ALL: [Self; 3] = [Self::First, Self::Again, Self::Kept];

    /// What the program for wrk calls it.
    const fn method(self) -> &'static str {
        match self {
            Self::First => "FIRST",
            Self::Again => "POST",
            Self::Kept => "GET",
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::First => "first",
            Self::Again => "again",
            Self::Kept => "kept",
        })
    }
}

/// What came of asking for some seconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    pub(super) per_second: f64,
    /// In milliseconds.
    pub(super) p50: f64,
    pub(super) p99: f64,
    /// The milliseconds of processor time that a request took, of the server and of PostgreSQL.
    pub(super) processor: f64,
}

/// What is asked, by how many connections and for how many seconds.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) requests: &'a Path,
    pub(super) way: Way,
    pub(super) connections: usize,
    pub(super) seconds: u64,
}

impl Asking<'_> {
    /// What comes of asking a server; every answer must be there.
    pub(super) async fn of(&self, server: &Running) -> Result<Turn> {
        let before = server.took()? + database_took()?;
        let told = self.run(&server.address).await?;
        let took = server.took()? + database_took()? - before;
        let numbers: Vec<f64> = told
            .lines()
            .find_map(|line| line.strip_prefix("wrk\t"))
            .ok_or("wrk has told nothing")?
            .split('\t')
            .map(str::parse)
            .collect::<std::result::Result<_, _>>()?;
        let [requests, microseconds, p50, p99, failed, _] = numbers[..] else {
            return Err("wrk tells something else".into());
        };
        if failed > 0.0 || requests == 0.0 {
            return Err(format!("{failed} of {requests} requests failed").into());
        }
        Ok(Turn {
            per_second: requests / microseconds * 1_000_000.0,
            p50: p50 / 1_000.0,
            p99: p99 / 1_000.0,
            processor: took / requests * 1_000.0,
        })
    }

    async fn run(&self, address: &str) -> Result<String> {
        let mut command = Command::new("wrk");
        command
            .args(["-t1", &format!("-c{}", self.connections)])
            .args([&format!("-d{}s", self.seconds), "--timeout", "30s"])
            .args([
                "-s",
                concat!(env!("CARGO_MANIFEST_DIR"), "/endpoint/requests.lua"),
            ])
            .args([&format!("http://{address}"), "--"])
            .arg(self.requests)
            .arg(self.way.method());
        let output = spawn_blocking(move || command.output()).await??;
        if !output.status.success() {
            return Err(format!("wrk: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}
