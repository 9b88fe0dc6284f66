//! What we knew when the council decided, what came later, and what is different between two days.

use serde_json::json;

use crate::world::{laundry, story, with};

story! {
    async fn what_came_later_than_the_councils_meeting_is_counted_and_listed(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{ contract(slug: \"aarhus-boegeskovhus\", asOf: \"2017-10-13T12:00:00Z\") {
                    term { ends { edtf } latestPossibleEnd { edtf } } effects { totalCount }
                    cameLater(first: 100) { totalCount nodes { __typename knownFrom summary { da } } }
                } }",
                json!({}),
            )
            .await["contract"].take();
        assert_eq!(told["term"]["ends"]["edtf"], "2020-08-31");
        assert_eq!(told["effects"]["totalCount"], 0);
        let later = told["cameLater"]["nodes"].as_array().unwrap();
        assert!(!later.is_empty());
        assert_eq!(told["cameLater"]["totalCount"].as_u64().unwrap() as usize, later.len());
        assert!(later.iter().all(|event| event["knownFrom"].as_str().unwrap() > "2017-10-13"));
    }
}

story! {
    async fn two_days_are_compared_field_by_field_with_the_events_between_them(world: World) {
        let id = world.told("registerContract", with(laundry(), json!({ "knownFrom": "2020-01-01T00:00:00Z" }))).await;
        world.told("correctContract", json!({ "contract": id, "ends": "2025", "why": "Læst igen", "knownFrom": "2022-01-01T00:00:00Z" })).await;
        world.told("assignOwner", json!({ "contract": id, "ownerUnit": "Ældre og Sundhed", "knownFrom": "2023-01-01T00:00:00Z" })).await;
        let compare = "query($id: ID!, $from: DateTime!, $to: DateTime!) { compare(id: $id, from: $from, to: $to) {
            cameLater from { version } to { version } differences { field was becomes through { __typename } }
        } }";
        let told = world.ask(compare, json!({ "id": id, "from": "2021-01-01T00:00:00Z", "to": "2022-06-01T00:00:00Z" })).await["compare"].take();
        assert_eq!(told["differences"], json!([{ "field": "ends", "was": "2026", "becomes": "2025", "through": [{ "__typename": "ContractCorrected" }] }]));
        assert_eq!(told["cameLater"], 1);
        let told = world.ask(compare, json!({ "id": id, "from": "2021-01-01T00:00:00Z", "to": "2026-01-01T00:00:00Z" })).await["compare"].take();
        let fields: Vec<_> = told["differences"].as_array().unwrap().iter().map(|difference| difference["field"].as_str().unwrap()).collect();
        assert_eq!(fields.len(), 2);
        assert!(fields.contains(&"ends") && fields.contains(&"ownerUnit"), "{fields:?}");
        let same = world.ask(compare, json!({ "id": id, "from": "2021-01-01T00:00:00Z", "to": "2021-06-01T00:00:00Z" })).await["compare"].take();
        assert_eq!(same["differences"], json!([]));
    }
}

story! {
    async fn a_frozen_link_says_how_much_came_later_and_never_changes(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let frozen = "query($id: ID!, $position: Position!) { contract(id: $id, recordedUpTo: $position) { version term { ends { edtf } } socialClauses { text } history(first: 100) { totalCount } } }";
        let position = world.store.log_head().await.unwrap().position.to_string();
        let asked = json!({ "id": id, "position": position });
        let before = world.ask(frozen, asked.clone()).await;
        world.told("correctContract", json!({ "contract": id, "ends": "2025", "why": "Læst igen" })).await;
        world.told("signContract", json!({ "contract": id, "on": "2019-12-01" })).await;
        assert_eq!(world.ask(frozen, asked.clone()).await, before);
        let later = "query($id: ID!, $position: Position!) { contract(id: $id, recordedUpTo: $position) { cameLater(first: 100) { totalCount nodes { __typename } } } }";
        let later = world.ask(later, asked).await["contract"]["cameLater"].take();
        assert_eq!(later, json!({ "totalCount": 2, "nodes": [{ "__typename": "ContractCorrected" }, { "__typename": "ContractSigned" }] }));
    }
}

story! {
    async fn now_is_as_known_now(world: World) {
        let world = world.with_the_cases().await;
        let all = "query($asOf: DateTime) { contracts(first: 100, asOf: $asOf) { nodes { slug version term { ends { edtf } } socialClauses { text } gaps { kind } } } }";
        let now = world.ask(all, json!({})).await;
        assert_eq!(world.ask(all, json!({ "asOf": "2026-11-21T12:00:00Z" })).await, now);
    }
}
