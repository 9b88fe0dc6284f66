//! What is not for everyone is seen through no door by who may not see it.

mod doors;

use serde_json::{Value, json};
use store::{Role, Sight};

use crate::world::{instant, laundry, story, with};
use doors::*;

story! {
    async fn what_is_public_is_seen_through_every_door(world: World) {
        let id = secretive(&world).await;
        let world = world.reading();
        sees(&world, &id, true, "anyone").await;
    }
}

story! {
    async fn what_is_internal_is_seen_by_those_of_its_municipality(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "INTERNAL", None).await;
        sees(&world, &id, true, "the operator").await;
        let world = world.acting_as(Role::Reader, Some("0575")).await;
        sees(&world, &id, true, "a reader of the municipality").await;
        let world = world.acting_as(Role::Analyst, None).await;
        sees(&world, &id, false, "an analyst").await;
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        sees(&world, &id, false, "another municipality").await;
        let world = world.reading();
        sees(&world, &id, false, "anyone").await;
    }
}

story! {
    async fn what_is_confidential_is_seen_by_who_buys_for_its_municipality(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "CONFIDENTIAL", Some("2029-01-01")).await;
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        sees(&world, &id, true, "who buys").await;
        let world = world.acting_as(Role::Reader, Some("0575")).await;
        sees(&world, &id, false, "a reader of the municipality").await;
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        sees(&world, &id, false, "another municipality").await;
        let world = world.reading();
        sees(&world, &id, false, "anyone").await;
    }
}

story! {
    async fn what_is_confidential_is_for_everyone_from_its_end_on_and_not_a_day_before(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "CONFIDENTIAL", Some("2029-01-01")).await;
        let world = world.reading();
        world.store.clock().turn_to(instant("2028-12-31T23:59:59Z"));
        sees(&world, &id, false, "the second before").await;
        world.store.clock().turn_to(instant("2029-01-01T00:00:00Z"));
        let doors: Vec<_> = ALL_DOORS.into_iter().filter(|door| *door != "before").collect();
        assert_eq!(open_doors(&world, &id).await, doors);
        assert!(world.store.verify().await.unwrap().faults.is_empty());
        let before = "query($id: ID!) { contract(id: $id, asOf: \"2028-12-31T12:00:00Z\") { withheld { part } visibility { part } } }";
        let before = world.ask(before, json!({ "id": id })).await["contract"].take();
        assert_eq!(before["withheld"].as_array().unwrap().len(), PARTS.len());
        let now = "query($id: ID!) { contract(id: $id) { withheld { part } visibility { part } } }";
        assert_eq!(world.ask(now, json!({ "id": id })).await["contract"], json!({ "withheld": [], "visibility": [] }));
    }
}

story! {
    async fn a_reader_is_told_that_something_is_withheld_why_and_until_when(world: World) {
        let id = secretive(&world).await;
        let reason = json!({ "basis": "PUBLIC_ECONOMY", "words": "Genudbud forberedes" });
        world.told("classifyContractPart", json!({ "contract": id, "part": "VALUE", "visibility": "CONFIDENTIAL", "reason": reason, "until": "2027-07-01" })).await;
        let asked = "query($id: ID!) { contract(id: $id) {
            withheld { part name visibility until reason { basis provision words } } visibility { part } value { amount } gaps { kind }
        } }";
        let part = json!({
            "part": "VALUE", "name": "beløb", "visibility": "CONFIDENTIAL", "until": "2027-07-01",
            "reason": { "basis": "PUBLIC_ECONOMY", "provision": "offentlighedslovens § 33, nr. 3 (det offentliges økonomi)", "words": "Genudbud forberedes" },
        });
        let own = world.ask(asked, json!({ "id": id })).await["contract"].take();
        assert_eq!((&own["withheld"], &own["visibility"]), (&json!([]), &json!([{ "part": "VALUE" }])));
        let world = world.reading();
        let seen = world.ask(asked, json!({ "id": id })).await["contract"].take();
        assert_eq!((&seen["withheld"], &seen["value"]), (&json!([part]), &Value::Null));
        assert!(!seen["gaps"].as_array().unwrap().contains(&json!({ "kind": "VALUE" })));
        let told = world.ask("{ changes(first: 100) { nodes { happening { __typename ... on PartClassified { part visibility secretUntil } } } } }", json!({})).await;
        let told: Vec<Value> = told["changes"]["nodes"].as_array().unwrap().iter().map(|node| node["happening"].clone()).collect();
        assert!(told.contains(&json!({ "__typename": "PartClassified", "part": "VALUE", "visibility": "CONFIDENTIAL", "secretUntil": "2027-07-01" })));
        assert!(told.contains(&json!({ "__typename": "PartWithheld" })));
        assert!(!told.contains(&json!({ "__typename": "ContractCorrected" })));
    }
}

story! {
    async fn who_classifies_says_it_rightly_and_of_their_own(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let value = json!({ "contract": id, "part": "VALUE", "visibility": "CONFIDENTIAL" });
        assert_eq!(world.mistake("classifyContractPart", value.clone()).await["code"], "SECRECY_REASON_MISSING");
        let reason = json!({ "basis": "OTHER", "words": "Særlov" });
        let reasoned = with(value, json!({ "reason": reason }));
        let mistake = world.mistake("classifyContractPart", reasoned.clone()).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SECRECY_END_MISSING"), &json!(["input", "until"])));
        let passed = with(reasoned.clone(), json!({ "until": "2026-01-01", "on": "2026-11-21" }));
        assert_eq!(world.mistake("classifyContractPart", passed).await["code"], "SECRECY_END_PASSED");
        let long_passed = with(reasoned.clone(), json!({ "until": "2020-01-01" }));
        assert_eq!(world.mistake("classifyContractPart", long_passed).await["code"], "SECRECY_END_PASSED");
        let opened = json!({ "contract": id, "part": "VALUE", "visibility": "PUBLIC", "until": "2029-01-01" });
        assert_eq!(world.mistake("classifyContractPart", opened).await["code"], "PUBLIC_WITH_AN_END");
        let right = with(reasoned, json!({ "until": "2029-01-01" }));
        world.told("classifyContractPart", right.clone()).await;
        let again = world.tell("classifyContractPart", right.clone()).await;
        assert_eq!((&again["position"], &again["userErrors"]), (&Value::Null, &json!([])));
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        let document = "mutation($input: ClassifyContractPartInput!) { classifyContractPart(input: $input) { position } }";
        assert_eq!(world.refused(document, json!({ "input": right })).await, "FORBIDDEN");
    }
}

story! {
    async fn the_store_hides_what_the_api_never_asks_it_to(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "INTERNAL", None).await;
        let seen = world.store.seen_by(Sight::Public);
        let log = seen.entries_after(0, 1_000).await.unwrap();
        assert!(log.iter().any(|entry| entry.name == store::WITHHELD));
        assert!(!tells_a_secret(&format!("{log:?}")));
        let documents = seen.every::<contracts::Contract>(&store::Filter::default(), None).await.unwrap();
        assert!(!tells_a_secret(&format!("{documents:?}")));
    }
}
