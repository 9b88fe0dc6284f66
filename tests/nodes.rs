//! Whatever has an id of its own is found by it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{
    accounts::roads,
    world::{World, laundry, story, with},
};

const IDS: &str = "{
    contract(slug: \"vejen-elis-vask\") {
        id suppliers { id } municipalities { id } taskArea { id } cases { id }
        effects { nodes { id indicator { id } } }
    }
    freeChoice(slug: \"lolland-hjemmepleje\") { id }
    accountSet(slug: \"vej-park\") { id }
    calculation(slug: \"potentiale\") { id }
    savedQuery(slug: \"alle-cases\") { id }
}";

/// One id of each kind of thing, as a story gives it.
async fn ids(world: &World) -> BTreeMap<&'static str, Value> {
    world.told("importAccounts", roads()).await;
    let input = json!({
        "accounts": ["vej-park"], "areas": ["vej_park"], "municipalities": ["0101"], "year": 2022, "definition": "pli",
        "benchmark": { "kind": "GIVEN", "share": "50" }, "evidence": "DI_10_15", "edition": "DI_2023",
    });
    let title = json!({ "da": "Et potentiale" });
    let calculation = json!({ "slug": "potentiale", "title": title, "input": input });
    world.told("saveCalculation", calculation).await;
    let query = json!({ "slug": "alle-cases", "title": { "da": "Alle cases" }, "document": "{ cases { nodes { slug } } }" });
    world.told("saveQuery", query).await;
    let told = world.ask(IDS, json!({})).await;
    let contract = &told["contract"];
    let effect = &contract["effects"]["nodes"][0];
    [
        ("AccountSet", &told["accountSet"]),
        ("Calculation", &told["calculation"]),
        ("Case", &contract["cases"][0]),
        ("Contract", contract),
        ("Effect", effect),
        ("FreeChoice", &told["freeChoice"]),
        ("Indicator", &effect["indicator"]),
        ("Municipality", &contract["municipalities"][0]),
        ("SavedQuery", &told["savedQuery"]),
        ("Supplier", &contract["suppliers"][0]),
        ("TaskArea", &contract["taskArea"]),
    ]
    .map(|(kind, told)| (kind, told["id"].clone()))
    .into()
}

const NODES: &str = "query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }";

story! {
    async fn every_type_of_the_schema_that_is_a_node_is_found_by_its_id(world: World) {
        let world = world.with_the_cases().await;
        let ids = ids(&world).await;
        let told = world.ask("{ __type(name: \"Node\") { possibleTypes { name } } }", json!({})).await;
        let mut kinds: Vec<_> = told["__type"]["possibleTypes"].as_array().unwrap().iter().map(|kind| kind["name"].as_str().unwrap()).collect();
        kinds.sort_unstable();
        assert!(ids.keys().eq(kinds.iter()), "{kinds:?}");
        for (kind, id) in &ids {
            let node = world.ask("query($id: ID!) { node(id: $id) { id __typename } }", json!({ "id": id })).await["node"].take();
            assert_eq!(node, json!({ "id": id, "__typename": kind }));
        }
        let backwards: Vec<_> = ids.values().rev().collect();
        let found = world.ask(NODES, json!({ "ids": backwards })).await["nodes"].take();
        let found: Vec<_> = found.as_array().unwrap().iter().map(|node| &node["id"]).collect();
        assert_eq!(found, backwards);
    }
}

story! {
    async fn what_an_id_does_not_lead_to_is_null_in_its_place(world: World) {
        let world = world.with_the_cases().await;
        let told = world.ask("{ cases(first: 2) { nodes { id } } }", json!({})).await["cases"]["nodes"].take();
        let (one, other) = (&told[0]["id"], &told[1]["id"]);
        let asked = json!([other, "bm9uc2Vuc2U", one, "Q29udHJhY3Q6eA", "", other]);
        let found = world.ask(NODES, json!({ "ids": asked })).await["nodes"].take();
        let found: Vec<_> = found.as_array().unwrap().iter().map(|node| &node["id"]).collect();
        assert_eq!(found, [other, &Value::Null, one, &Value::Null, &Value::Null, other]);
    }
}

story! {
    async fn a_hundred_are_found_at_a_time_and_not_one_more(world: World) {
        let ids = |count: usize| json!({ "ids": vec!["bm9uc2Vuc2U"; count] });
        let found = world.ask(NODES, ids(100)).await["nodes"].take();
        assert_eq!(found, json!(vec![Value::Null; 100]));
        assert_eq!(world.refused(NODES, ids(101)).await, "BAD_USER_INPUT");
    }
}

story! {
    async fn what_was_not_known_then_is_not_found_then(world: World) {
        let known = |slug: &str, from: &str| with(laundry(), json!({ "slug": slug, "title": { "da": slug }, "knownFrom": format!("{from}T00:00:00Z") }));
        let early = world.told("registerContract", known("tidlig", "2020-01-01")).await;
        let late = world.told("registerContract", known("sen", "2024-01-01")).await;
        let query = "query($ids: [ID!]!, $late: ID!, $asOf: DateTime) {
            nodesAsOf(ids: $ids, asOf: $asOf) { id } nodeAsOf(id: $late, asOf: $asOf) { id } nodes(ids: $ids) { id }
        }";
        let asked = json!({ "ids": [late, early], "late": late, "asOf": "2022-01-01T00:00:00Z" });
        let told = world.ask(query, asked.clone()).await;
        assert_eq!((&told["nodesAsOf"], &told["nodeAsOf"]), (&json!([{ "id": early }]), &Value::Null));
        assert_eq!(told["nodes"], json!([{ "id": late }, { "id": early }]));
        let now = world.ask(query, with(asked, json!({ "asOf": null }))).await;
        assert_eq!((&now["nodesAsOf"], &now["nodeAsOf"]["id"]), (&now["nodes"], &json!(late)));
    }
}
