//! A question that somebody saved has a table, until it is withdrawn.

use serde_json::json;
use store::Role;

use super::{Table, address, get, told, write};
use crate::world::World;

const CASES: &str = "query ($asOf: DateTime, $text: String) {
    cases(asOf: $asOf, filter: { text: $text }) { nodes { slug title { da } } }
}";

#[tokio::test]
async fn a_saved_query_is_a_table_with_its_own_values_until_others_are_told() {
    let world = told().await;
    save(&world, &world.token(Role::Analyst).await).await;
    let own = get(&world, "vask.csv").await;
    assert_eq!(own.status, 200, "{}", own.text());
    assert!(own.header("content-disposition").contains("samspil-vask-"));
    assert_eq!(Table::read(&own, b',').rows.len(), 1);
    let other = get(&world, "vask.csv?text=energi").await;
    assert_ne!(
        Table::read(&own, b',').column("slug"),
        Table::read(&other, b',').column("slug")
    );
    assert_eq!(get(&world, "vask.xlsx?variant=da").await.status, 200);
}

#[tokio::test]
async fn a_withdrawn_query_has_no_table_any_more() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let saved = save(&world, &token).await;
    let input = json!({ "query": saved, "why": "erstattet" });
    write(&world, &token, "withdrawQuery", "query", &input).await;
    let gone = get(&world, "vask.csv").await;
    gone.assert_refused(410, "EXPORT_WITHDRAWN");
    assert!(gone.text().contains("erstattet"));
}

/// No clause of the 13 cases has both what it gave and what its contract is worth, no agreement of laundry tells a clause or its length, and
/// nobody has saved a query beside them.
const EMPTY: [&str; 4] = [
    "clause-yield-totals",
    "practice-clauses",
    "practice-terms",
    "saved-queries",
];

/// The tables that are made of answers, each with rows from the 13 cases and the accounts.
#[tokio::test]
async fn every_other_table_has_rows_on_the_demo() {
    let world = told().await;
    let mut empty = Vec::new();
    for (name, _) in api::documents() {
        let table = get(&world, &address(name, "csv")).await;
        if Table::read(&table, b',').rows.is_empty() {
            empty.push(name);
        }
    }
    assert_eq!(empty, EMPTY);
}

#[tokio::test]
async fn the_rows_of_a_data_set_are_all_there() {
    let world = told().await;
    let all = get(&world, "accounts.csv?set=illustrativt-regnskab").await;
    assert_eq!(all.status, 200, "{}", all.text());
    let table = Table::read(&all, b',');
    assert!(table.rows.len() > 196, "{}", table.rows.len());
    assert!(
        table
            .column("rows.illustrative")
            .iter()
            .all(|own| *own == "true")
    );
    let one = get(
        &world,
        "accounts.csv?set=illustrativt-regnskab&year=2023&area=hk0",
    )
    .await;
    assert_eq!(Table::read(&one, b',').rows.len(), 99);
}

#[tokio::test]
async fn a_summary_is_grouped_as_the_address_says() {
    let world = told().await;
    let grouped = get(&world, "effect-summary.csv?groupBy=GRADE").await;
    let table = Table::read(&grouped, b',');
    assert!(
        table
            .column("key.dimension")
            .iter()
            .all(|own| *own == "GRADE")
    );
}

/// Saves a question; its id.
async fn save(world: &World, token: &str) -> String {
    let input = json!({
        "slug": "vask",
        "title": { "da": "Vask" },
        "document": CASES,
        "variables": "{\"text\":\"vask\"}",
    });
    write(world, token, "saveQuery", "query", &input).await;
    let asked = "{ savedQuery(slug: \"vask\") { id } }";
    let id = world.ask(asked).await.json()["data"]["savedQuery"]["id"].take();
    id.as_str().unwrap().to_owned()
}
