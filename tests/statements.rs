//! What a question costs in the database does not grow with what it finds, and nothing is read twice of a log that stands still.

use std::ops::Range;

use api::{Viewer, queried_by};
use async_graphql::{Request, Variables};
use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

const CONTRACT: &str = include_str!("../benches/endpoint/contract.graphql");
const CONTRACTS: &str = include_str!("../benches/endpoint/contracts.graphql");
const BARS: &str = "{ bars { count rows { slug signs themes succeeds grade } } }";
const SUMMARY: &str = include_str!("../benches/endpoint/summary.graphql");

/// Another contract of a supplier of its own, with three effects, in one of the municipalities in turn.
async fn registered(world: &World, number: usize) -> String {
    let municipality = ["0575", "0461", "0751", "0101"][number % 4];
    let fields = json!({
        "slug": format!("vask-{number}"),
        "title": { "da": format!("Vask {number}") },
        "municipalities": [municipality],
        "suppliers": [{ "name": format!("Vaskeri {number} A/S") }],
    });
    let contract = world
        .told("registerContract", with(laundry(), fields))
        .await;
    for _ in 0..3 {
        let claim = json!({
            "indicator": "energy.change",
            "contract": contract,
            "observations": [{
                "role": "MODELLED", "stated": "svarende til 3 mio. kWh",
                "quantity": { "point": "-3000000", "unit": "kW.h" },
                "independence": "SUPPLIER", "measuredBy": "Siemens",
            }],
            "source": { "publisher": "DI", "title": "En kilde" },
        });
        world.told("claimEffect", claim).await;
    }
    contract
}

/// An event in the life of a contract for each of some numbers.
async fn changed(world: &World, contract: &str, numbers: Range<usize>) {
    for number in numbers {
        let clause = json!({ "kind": "JOB_TRAINING", "text": format!("Jobtræning {number}") });
        let input = json!({ "contract": contract, "clause": clause });
        world.told("agreeSocialClause", input).await;
    }
}

/// The answer, and how many statements it took.
async fn asked(world: &World, viewer: &Viewer, document: &str, variables: Value) -> (Value, u64) {
    let request = Request::new(document).variables(Variables::from_json(variables));
    let request = queried_by(viewer.clone(), &world.store, request);
    let before = world.store.statements();
    let response = world.schema.execute(request).await;
    let statements = world.store.statements() - before;
    assert!(response.errors.is_empty(), "{:?}", response.errors);
    (response.data.into_json().unwrap(), statements)
}

/// How many rows each question finds, and how many statements that takes.
async fn found(world: &World, viewer: &Viewer) -> Vec<(usize, u64)> {
    let count = |list: &Value| list.as_array().map(Vec::len).unwrap();
    let slug = json!({ "slug": "vask-0" });
    let (one, of_one) = asked(world, viewer, CONTRACT, slug).await;
    let (list, of_list) = asked(world, viewer, CONTRACTS, json!({ "first": 50 })).await;
    let (bars, of_bars) = asked(world, viewer, BARS, json!({})).await;
    let drawn = bars["bars"]["count"].as_u64().unwrap();
    let (summary, of_summary) = asked(world, viewer, SUMMARY, json!({})).await;
    vec![
        (count(&one["contract"]["history"]["nodes"]), of_one),
        (count(&list["contracts"]["nodes"]), of_list),
        (usize::try_from(drawn).unwrap(), of_bars),
        (count(&summary["effectSummary"]["groups"]), of_summary),
    ]
}

story! {
    async fn no_question_takes_a_statement_for_each_row(world: World) {
        let viewers = [Viewer::Reader, Viewer::Operator];
        let contract = registered(&world, 0).await;
        let mut few = Vec::new();
        for viewer in &viewers {
            few.extend(found(&world, viewer).await);
        }
        for number in 1..12 {
            registered(&world, number).await;
        }
        changed(&world, &contract, 0..15).await;
        let mut many = Vec::new();
        for viewer in &viewers {
            many.extend(found(&world, viewer).await);
        }
        for ((few, statements), (many, same)) in few.into_iter().zip(many) {
            assert!(many > few, "{many} are found where {few} were");
            assert_eq!(same, statements, "for {many} instead of {few}");
            assert!((1..=8).contains(&same), "{same} statements");
        }
    }
}

story! {
    async fn what_was_read_is_read_again_when_the_log_has_grown_and_not_before(world: World) {
        let contract = registered(&world, 0).await;
        for (number, viewer) in [Viewer::Reader, Viewer::Operator].into_iter().enumerate() {
            let first = found(&world, &viewer).await;
            for ((rows, statements), (same, again)) in first.iter().zip(found(&world, &viewer).await) {
                assert_eq!((same, again), (*rows, 1), "{statements} statements the first time");
                assert!(*statements > 1);
            }
            changed(&world, &contract, number..number + 1).await;
            let events = |told: &[(usize, u64)]| told[0].0;
            assert_eq!(events(&found(&world, &viewer).await), events(&first) + 1);
        }
    }
}
