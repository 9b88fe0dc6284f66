//! What is found by words among many contracts, beside a look through all their texts.

use std::time::Instant;

use ::search::Wanted;
use contracts::{ContractCommand, ContractId};
use kernel::{Id, LocalizedText, Municipality};
use sea_orm::sqlx::{AssertSqlSafe, query_as};
use store::{Search, SearchKind, Slice, Step, Store};
use uuid::Uuid;

use crate::{
    Result,
    bare::Bare,
    beside::{Aim, Figure, Question},
    laundry::{asking, register},
    place::Place,
    sizes::Sizes,
};

const AT_ONCE: usize = 100;
const TASKS: [&str; 5] = ["Rengøring", "Vask", "Vejdrift", "Madservice", "Hjemmepleje"];
const WHERE: [&str; 4] = ["skolerne", "plejehjemmene", "rådhuset", "børnehaverne"];
/// A page has so many.
const PAGE: usize = 20;

/// What is asked for, and what every text of it has somewhere.
const ASKED: [(&str, [&str; 2]); 3] = [
    ("rengøringen skoler", ["rengøring", "skole"]),
    ("vejdrift rådhus", ["vejdrift", "rådhus"]),
    ("kommunen", ["kommune", "kommune"]),
];

pub(crate) async fn measured(place: &Place, sizes: &Sizes) -> Result<Vec<Figure>> {
    eprint!("{place}: {} contracts …", sizes.searched);
    let (store, address) = place.register("search").await?;
    told(&store, sizes.searched).await?;
    let mut bare = Bare::connect(&address).await?;
    bare.settled().await?;
    eprintln!(" told");
    let mut figures = Vec::new();
    for (text, words) in ASKED {
        let search = Search {
            wanted: Wanted::parse(text)?,
            kinds: [SearchKind::Contract].into(),
        };
        let found = store.count_found(&search, None).await?;
        let question = Question {
            what: format!(
                "{place}: “{text}” in {} contracts, {found} found",
                sizes.searched
            ),
            unit: "ms",
            aim: Aim::AtMost(1.0),
            turns: sizes.turns,
        };
        let ours = async || {
            let begun = Instant::now();
            let page = store.search(&search, &Slice::first(PAGE), None).await?;
            same(page.items.len(), found)?;
            Ok(milliseconds(begun))
        };
        let floor = async || {
            let begun = Instant::now();
            same(bare.looked_through(words).await?, found)?;
            Ok(milliseconds(begun))
        };
        figures.push(question.beside(ours, floor).await?);
    }
    store.close().await;
    Ok(figures)
}

fn milliseconds(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1_000.0
}

/// What is measured must be right.
fn same(page: usize, found: u64) -> Result<()> {
    let whole = usize::try_from(found)?.min(PAGE);
    match page == whole {
        true => Ok(()),
        false => Err(format!("a page of {page}, not of {whole}").into()),
    }
}

/// Contracts of every task and place in turn.
async fn told(store: &Store, contracts: usize) -> Result<()> {
    let mut number = 0;
    while number < contracts {
        let some = number..contracts.min(number + AT_ONCE);
        number = some.end;
        store
            .execute(asking(some.map(|one| titled(store, one)).collect()))
            .await?;
    }
    Ok(())
}

fn titled(store: &Store, number: usize) -> Step {
    let now = store.clock().now();
    let id: ContractId = Id::new(now);
    let mut step = register(id, now);
    let places = Municipality::all();
    let town = &places[number % places.len()];
    if let Step::Contract {
        command: ContractCommand::Register(registration),
        ..
    } = &mut step
    {
        let (task, place) = (TASKS[number % TASKS.len()], WHERE[number % WHERE.len()]);
        registration.title = LocalizedText::da(format!("{task} af {place} i {}", town.name));
        registration.municipalities = vec![town.code];
    }
    step
}

const LOOK_THROUGH: &str = "SELECT id, title_key FROM document \
    WHERE kind = 'contract' AND known_until IS NULL AND text LIKE $1 AND text LIKE $2 ORDER BY title_key, id LIMIT 20";

impl Bare {
    /// A page of the contracts with both of these somewhere in their text.
    async fn looked_through(&mut self, words: [&str; 2]) -> Result<usize> {
        let [one, other] = words.map(|word| format!("%{word}%"));
        let look = AssertSqlSafe(LOOK_THROUGH);
        let rows: Vec<(Uuid, String)> = match self {
            Self::Sqlite(bare) => query_as(look).bind(one).bind(other).fetch_all(bare).await?,
            Self::Postgres(bare) => query_as(look).bind(one).bind(other).fetch_all(bare).await?,
        };
        Ok(rows.len())
    }
}
