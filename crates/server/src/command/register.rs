use store::Store;

use super::{note, open, say};
use crate::{configuration::Configuration, failure::Failure};

pub(super) async fn migrate(configuration: &Configuration) -> Result<(), Failure> {
    Store::migrate(&configuration.database).await?;
    note(&format!("{} is prepared", configuration.database));
    Ok(())
}

/// How often a rebuild tells how far it is.
const STEPS: u64 = 10;

pub(super) async fn rebuild(configuration: &Configuration) -> Result<(), Failure> {
    let store = open(configuration).await?;
    let mut told = None;
    let rebuilt = store
        .rebuild(move |done, total| {
            let step = (done * STEPS).checked_div(total);
            if told != step {
                told = step;
                note(&format!("{done} of {total} streams"));
            }
        })
        .await?;
    store.close().await;
    say(&format!(
        "streams {}, documents written {}, removed {}\n",
        rebuilt.streams, rebuilt.written, rebuilt.removed
    ))
}

pub(super) async fn verify(configuration: &Configuration) -> Result<(), Failure> {
    let store = open(configuration).await?;
    let verdict = store.verify().await?;
    store.close().await;
    let mut text = format!(
        "events {}, streams {}, documents {}, faults {}\n",
        verdict.events,
        verdict.streams,
        verdict.documents,
        verdict.faults.len()
    );
    for fault in &verdict.faults {
        text.push_str(&format!("{fault}\n"));
    }
    say(&text)?;
    match verdict.faults.len() {
        0 => Ok(()),
        faults => Err(Failure::Faulty { faults }),
    }
}
