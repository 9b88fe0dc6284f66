//! The whole log, read and folded, and all documents rebuilt.

use std::{collections::HashMap, time::Instant};

use contracts::Contract;
use kernel::Aggregate;
use store::Store;
use uuid::Uuid;

use crate::{
    Result,
    bare::Bare,
    beside::{Aim, Figure, Question},
    place::Place,
    seed::Log,
    sizes::Sizes,
};

const PAGE: u64 = 5_000;

pub(crate) async fn measured(place: &Place, log: &Log, sizes: &Sizes) -> Result<Vec<Figure>> {
    let events = log.store.log_head().await?.position;
    let question = |what: &str| Question {
        what: format!("{place}: {what} {events} events"),
        unit: "/s",
        aim: Aim::AtLeast(place.aim(0.2, 0.5)),
        turns: sizes.turns.div_ceil(3),
    };
    let mut bare = Bare::connect(&log.address).await?;
    let mut floor = async || timed(async || bare.log().await).await;
    let store = &log.store;
    let rebuilt = async || {
        let rebuilt = store.rebuild(|_, _| {}).await?;
        match rebuilt.written + rebuilt.removed {
            0 => Ok(usize::try_from(events)?),
            wrong => Err(format!("{wrong} documents were not as the log says").into()),
        }
    };
    Ok(vec![
        question("replay")
            .beside(
                async || timed(async || folded(store).await).await,
                &mut floor,
            )
            .await?,
        question("rebuild")
            .beside(async || timed(&rebuilt).await, &mut floor)
            .await?,
    ])
}

/// How many events a second.
async fn timed(mut read: impl AsyncFnMut() -> Result<usize>) -> Result<f64> {
    let begun = Instant::now();
    let events = u32::try_from(read().await?)?;
    Ok(f64::from(events) / begun.elapsed().as_secs_f64())
}

/// Reads the log page by page and folds every contract; how many events there were.
async fn folded(store: &Store) -> Result<usize> {
    let mut contracts: HashMap<Uuid, Option<Contract>> = HashMap::new();
    let mut position = 0;
    let mut events = 0;
    loop {
        let page = store.entries_after(position, PAGE).await?;
        let Some(last) = page.last() else {
            return Ok(events);
        };
        position = last.position;
        events += page.len();
        for entry in &page {
            if let Some(told) = entry.fact.contract() {
                let now = contracts.entry(entry.stream).or_default();
                *now = Contract::evolve(now.take(), told);
            }
        }
    }
}
