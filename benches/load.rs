//! One long stream, read and folded.

use contracts::{Contract, ContractId};
use kernel::{Told, fold};
use store::{Entry, Store};
use uuid::Uuid;

use crate::{
    Result,
    bare::Bare,
    beside::{Aim, Figure, Question},
    place::Place,
    rate::{Worker, rate},
    seed::Log,
    sizes::Sizes,
};

pub(crate) async fn measured(place: &Place, log: &Log, sizes: &Sizes) -> Result<Vec<Figure>> {
    let question = |how: &str| Question {
        what: format!("{place}: load and fold {} events, {how}", sizes.stream),
        unit: "ms",
        aim: Aim::AtMost(3.0),
        turns: sizes.turns,
    };
    let stream = log.long.uuid();
    let bare = Bare::connect(&log.address).await?;
    let mut bare = vec![BareReader { bare, stream }];
    let mut floor = async || milliseconds(&mut bare, sizes).await;
    let store = || log.store.clone();
    let mut frozen = vec![Frozen(store(), log.long)];
    let mut told = vec![Teller(store(), stream)];
    Ok(vec![
        question("up to a position")
            .beside(async || milliseconds(&mut frozen, sizes).await, &mut floor)
            .await?,
        question("as entries")
            .beside(async || milliseconds(&mut told, sizes).await, &mut floor)
            .await?,
    ])
}

/// How long the work takes once.
async fn milliseconds<W: Worker>(worker: &mut Vec<W>, sizes: &Sizes) -> Result<f64> {
    Ok(1_000.0 / rate(worker, sizes.turn).await?)
}

struct BareReader {
    bare: Bare,
    stream: Uuid,
}

impl Worker for BareReader {
    async fn work(&mut self) -> Result<()> {
        self.bare.stream(self.stream).await.map(drop)
    }
}

struct Frozen(Store, ContractId);

impl Worker for Frozen {
    async fn work(&mut self) -> Result<()> {
        let contract = self.0.frozen(self.1, i64::MAX).await?;
        contract
            .map(drop)
            .ok_or_else(|| "the contract is not there".into())
    }
}

struct Teller(Store, Uuid);

impl Worker for Teller {
    async fn work(&mut self) -> Result<()> {
        let mut told = self.0.told(&[self.1]).await?;
        let told = told.remove(&self.1).unwrap_or_default();
        let contract = fold::<Contract>(told.iter().filter_map(of_contract));
        contract
            .map(drop)
            .ok_or_else(|| "the contract is not there".into())
    }
}

fn of_contract(entry: &Entry) -> Option<&Told<contracts::ContractEvent>> {
    entry.fact.contract()
}
