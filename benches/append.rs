//! One command that yields one event, recorded durably: by one writer and by eight.

use contracts::{ContractCommand, ContractEvent, ContractId, SmallestGroup};
use kernel::{Id, PartialDate};
use store::{Clock, Request, Step, Store};

use crate::{
    Result,
    bare::{Bare, BareWriter},
    beside::{Aim, Figure, Question},
    laundry::{asking, clause, register},
    place::Place,
    rate::{Worker, rate},
    sizes::Sizes,
};

/// How many contracts each writer has at hand in a turn.
const CONTRACTS: usize = 64;
/// After so many clauses a writer goes on to its next contract: none has hundreds.
const CLAUSES: usize = 50;

pub(crate) async fn measured(place: &Place, sizes: &Sizes) -> Result<Vec<Figure>> {
    let (store, _) = place.register("append").await?;
    let address = place.database("append_floor").await?;
    Bare::connect(&address).await?.prepare().await?;
    let mut figures = Vec::new();
    for (writers, aim) in [(1, 0.85), (8, place.aim(5.0, 1.2))] {
        for (spread, where_) in [
            (Spread::OneEach, "a contract of its own"),
            (Spread::Many, "many contracts"),
        ] {
            let mut bare = bare_writers(&address, writers).await?;
            let question = Question {
                what: format!("{place}: append, writers: {writers}, each {where_}"),
                unit: "/s",
                aim: Aim::AtLeast(aim),
                turns: sizes.turns,
            };
            let ours = async || {
                let mut writers = told_writers(&store, writers, spread).await?;
                rate(&mut writers, sizes.turn).await
            };
            let floor = async || rate(&mut bare, sizes.turn).await;
            figures.push(question.beside(ours, floor).await?);
        }
    }
    store.close().await;
    Ok(figures)
}

/// Which of its contracts a writer writes to.
#[derive(Clone, Copy)]
enum Spread {
    OneEach,
    /// Another one each time.
    Many,
}

/// Agrees clauses, each expected at its version and under a key of its own.
struct Writer {
    store: Store,
    spread: Spread,
    contracts: Vec<(ContractId, i64)>,
    times: usize,
}

impl Worker for Writer {
    async fn work(&mut self) -> Result<()> {
        let place = match self.spread {
            Spread::OneEach => self.times / CLAUSES,
            Spread::Many => self.times,
        } % CONTRACTS;
        let (id, version) = self.contracts[place];
        let step = Step::Contract {
            id,
            expected: Some(version),
            command: ContractCommand::AgreeSocialClause {
                clause: clause(self.store.clock().now(), self.times),
                smallest_group: SmallestGroup::default(),
                on: PartialDate::UNKNOWN,
            },
        };
        let asked = Request {
            key: Some(format!("{id}/{version}")),
            ..asking(vec![step])
        };
        let done = self.store.execute(asked).await?;
        self.contracts[place].1 = done.versions[0];
        self.times += 1;
        Ok(())
    }
}

async fn told_writers(store: &Store, writers: usize, spread: Spread) -> Result<Vec<Writer>> {
    let mut told = Vec::new();
    for _ in 0..writers {
        let now = store.clock().now();
        let ids: Vec<ContractId> = (0..CONTRACTS).map(|_| Id::new(now)).collect();
        let registered = ids.iter().map(|id| register(*id, now)).collect();
        let done = store.execute(asking(registered)).await?;
        told.push(Writer {
            store: store.clone(),
            spread,
            contracts: ids.into_iter().zip(done.versions).collect(),
            times: 0,
        });
    }
    Ok(told)
}

/// With the same payload as the events that are told.
async fn bare_writers(address: &str, writers: usize) -> Result<Vec<BareWriter>> {
    let now = Clock::system().now();
    let event = ContractEvent::SocialClauseAgreed {
        clause: clause(now, 0),
        on: PartialDate::UNKNOWN,
    };
    let mut bare = Vec::new();
    for _ in 0..writers {
        bare.push(BareWriter {
            bare: Bare::connect(address).await?,
            stream: ContractId::new(now).uuid(),
            version: 0,
            payload: serde_json::to_string(&event)?,
        });
    }
    Ok(bare)
}
