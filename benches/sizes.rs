use std::{env, time::Duration};

use crate::Result;

/// How much is measured, as the environment says or as much as a figure needs.
pub(crate) struct Sizes {
    /// In the log that is read: SAMSPIL_BENCH_EVENTS.
    pub(crate) events: usize,
    /// In the one stream that is loaded: SAMSPIL_BENCH_STREAM.
    pub(crate) stream: usize,
    /// In the list that is asked for: SAMSPIL_BENCH_CONTRACTS.
    pub(crate) contracts: usize,
    /// In the summary: SAMSPIL_BENCH_OBSERVATIONS.
    pub(crate) observations: usize,
    /// Among which is searched: SAMSPIL_BENCH_SEARCHED.
    pub(crate) searched: usize,
    /// Contracts of which the endpoint is asked: SAMSPIL_BENCH_REGISTERED.
    pub(crate) registered: usize,
    /// How long the endpoint is asked in a turn: SAMSPIL_BENCH_SECONDS.
    pub(crate) seconds: u64,
    /// Of a figure and its floor: SAMSPIL_BENCH_TURNS.
    pub(crate) turns: usize,
    /// How long each turn goes on: SAMSPIL_BENCH_MILLISECONDS.
    pub(crate) turn: Duration,
}

impl Sizes {
    pub(crate) fn told() -> Result<Self> {
        Ok(Self {
            events: number("SAMSPIL_BENCH_EVENTS", 200_000)?,
            stream: number("SAMSPIL_BENCH_STREAM", 1_000)?,
            contracts: number("SAMSPIL_BENCH_CONTRACTS", 50)?,
            observations: number("SAMSPIL_BENCH_OBSERVATIONS", 100_000)?,
            searched: number("SAMSPIL_BENCH_SEARCHED", 5_000)?,
            registered: number("SAMSPIL_BENCH_REGISTERED", 5_000)?,
            seconds: number("SAMSPIL_BENCH_SECONDS", 2)?,
            turns: number("SAMSPIL_BENCH_TURNS", 15)?,
            turn: Duration::from_millis(number("SAMSPIL_BENCH_MILLISECONDS", 400)?),
        })
    }
}

fn number<N: std::str::FromStr<Err = std::num::ParseIntError>>(name: &str, else_: N) -> Result<N> {
    match env::var(name) {
        Ok(told) => Ok(told.parse().map_err(|error| format!("{name}: {error}"))?),
        Err(_) => Ok(else_),
    }
}
