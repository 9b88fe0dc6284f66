//! Who answers for a contract, what is not known of it, and what nobody has looked after.

use serde_json::{Value, json};

use crate::world::{World, laundry, story};

async fn slugs(world: &World, filter: Value) -> Vec<String> {
    let told = world
        .ask("query($filter: ContractFilter!) { contracts(filter: $filter, first: 100) { nodes { slug } } }", json!({ "filter": filter }))
        .await;
    let nodes = told["contracts"]["nodes"].as_array().unwrap();
    nodes
        .iter()
        .map(|node| node["slug"].as_str().unwrap().to_owned())
        .collect()
}

story! {
    async fn of_the_thirteen_nobody_is_told_to_own_any_and_no_value_is_known(world: World) {
        let world = world.with_the_cases().await;
        let report = world
            .ask("{ gaps(filter: { illustrative: false }) { total rows { kind n unlocks opens { da en } contracts { slug } } } }", json!({}))
            .await["gaps"].take();
        assert_eq!(report["total"], 13);
        let rows = report["rows"].as_array().unwrap();
        let of = |kind: &str| rows.iter().find(|row| row["kind"] == kind).unwrap();
        assert_eq!(of("OWNER")["n"], 13);
        assert_eq!((&of("VALUE")["n"], of("VALUE")["contracts"].as_array().unwrap().len()), (&json!(13), 13));
        let weight = |row: &Value| row["n"].as_u64().unwrap() * row["unlocks"].as_array().unwrap().len() as u64;
        assert!(rows.iter().map(weight).is_sorted_by(|first, next| first >= next), "{rows:?}");
        assert_eq!(slugs(&world, json!({ "hasOwner": false, "illustrative": false })).await.len(), 13);
        assert!(!slugs(&world, json!({ "lacks": ["END"] })).await.contains(&"vejen-elis-vask".to_owned()));
    }
}

story! {
    async fn a_unit_takes_a_contract_over_and_follows_it_up(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let quiet = json!({ "notFollowedUpSince": "2025-07-15" });
        assert_eq!(slugs(&world, quiet.clone()).await, ["vejen-vask"]);
        world.told("assignOwner", json!({ "contract": id, "ownerUnit": "Ældre og Sundhed" })).await;
        assert_eq!(slugs(&world, json!({ "hasOwner": true })).await, ["vejen-vask"]);
        world.told("followUpContract", json!({ "contract": id, "words": "Statusmøde", "on": "2025-01-15" })).await;
        assert_eq!(slugs(&world, quiet.clone()).await, ["vejen-vask"]);
        world.told("followUpContract", json!({ "contract": id, "words": "Statusmøde", "on": "2025-08-15" })).await;
        assert_eq!(slugs(&world, quiet).await, Vec::<String>::new());
        let told = world.ask("query($id: ID!) { contract(id: $id) { ownerUnit lastFollowUp { edtf } followUps { words } } }", json!({ "id": id })).await["contract"].take();
        assert_eq!(told["lastFollowUp"]["edtf"], "2025-08-15");
        assert_eq!(told["followUps"].as_array().unwrap().len(), 2);
    }
}

story! {
    async fn what_would_unlock_most_is_asked_for_first(world: World) {
        let id = world.told("registerContract", json!({ "title": { "da": "Kun en titel" }, "municipalities": ["0575"] })).await;
        let gaps = world.ask("query($id: ID!) { contract(id: $id) { gaps { kind label { da en } unlocks opens { da } } } }", json!({ "id": id })).await["contract"]["gaps"].take();
        let counts: Vec<_> = gaps.as_array().unwrap().iter().map(|gap| gap["unlocks"].as_array().unwrap().len()).collect();
        assert!(counts.is_sorted_by(|first, next| first >= next), "{gaps}");
        assert!(counts[0] > 0);
    }
}

story! {
    async fn a_retracted_registration_leaves_a_tombstone(world: World) {
        let id = world.told("registerContract", laundry()).await;
        world.told("retractContract", json!({ "contract": id, "why": "Registreret to gange" })).await;
        assert_eq!(slugs(&world, json!({})).await, Vec::<String>::new());
        assert_eq!(slugs(&world, json!({ "includeRetracted": true })).await, ["vejen-vask"]);
        let told = world.ask("query($id: ID!) { contract(id: $id) { title { da } retraction { why } warnings { code } } changes(filter: { kind: [RETRACTED] }) { totalCount } }", json!({ "id": id })).await;
        assert_eq!(told["contract"]["retraction"]["why"], "Registreret to gange");
        assert_eq!(told["changes"]["totalCount"], 1);
        assert_eq!(world.mistake("signContract", json!({ "contract": id })).await["code"], "CONTRACT_RETRACTED");
    }
}
