//! What the measured registers are filled with, told by the same commands as everything.

use contracts::ContractId;
use kernel::{Id, Instant};
use store::{Request, Step, Store};
use tokio::task::JoinSet;

use crate::{
    Result,
    laundry::{REGISTERED, asking, changed, register},
    place::Place,
    sizes::Sizes,
};

/// A log to be read: many contracts, and one that has a long life.
pub(crate) struct Log {
    pub(crate) store: Store,
    pub(crate) address: String,
    pub(crate) long: ContractId,
}

/// So often a contract is changed.
const CHANGES: usize = 12;
/// The changes of a contract become known on so many days.
const DAYS: usize = 2;
const CONTRACTS_AT_ONCE: usize = 25;
const TELLERS: usize = 8;

pub(crate) async fn log(place: &Place, sizes: &Sizes) -> Result<Log> {
    eprint!("{place}: {} events …", sizes.events);
    let (store, address) = place.register("log").await?;
    let contracts = (sizes.events.saturating_sub(sizes.stream) / (REGISTERED + CHANGES)).max(1);
    let mut telling = JoinSet::new();
    for teller in 0..TELLERS {
        let store = store.clone();
        let share = contracts / TELLERS + usize::from(teller < contracts % TELLERS);
        telling.spawn(async move { tell(&store, share).await });
    }
    while let Some(told) = telling.join_next().await {
        told??;
    }
    let long = ContractId::new(store.clock().now());
    life(&store, long, sizes.stream.saturating_sub(REGISTERED)).await?;
    eprintln!(" {} told", store.log_head().await?.position);
    Ok(Log {
        store,
        address,
        long,
    })
}

/// Registers contracts and changes them, some at a time.
async fn tell(store: &Store, mut share: usize) -> Result<()> {
    while share > 0 {
        let now = store.clock().now();
        let ids: Vec<ContractId> = (0..share.min(CONTRACTS_AT_ONCE))
            .map(|_| Id::new(now))
            .collect();
        share -= ids.len();
        let registered = ids.iter().map(|id| register(*id, now)).collect();
        known(store, 1, registered).await?;
        let changes: Vec<usize> = (0..CHANGES).collect();
        for (day, changes) in (2..).zip(changes.chunks(CHANGES / DAYS)) {
            let steps = ids
                .iter()
                .flat_map(|id| changes.iter().map(|change| changed(*id, now, *change)));
            known(store, day, steps.collect()).await?;
        }
    }
    Ok(())
}

async fn life(store: &Store, id: ContractId, changes: usize) -> Result<()> {
    let now = store.clock().now();
    known(store, 1, vec![register(id, now)]).await?;
    known(
        store,
        2,
        (0..changes)
            .map(|change| changed(id, now, change))
            .collect(),
    )
    .await
}

/// Told today, and known since a day of May 2024.
async fn known(store: &Store, day: u32, steps: Vec<Step>) -> Result<()> {
    let known_from: Instant = format!("2024-05-{day:02}T00:00:00Z").parse()?;
    let asked = Request {
        known_from: Some(known_from),
        ..asking(steps)
    };
    store.execute(asked).await?;
    Ok(())
}
