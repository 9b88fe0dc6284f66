//! A wrong statement is corrected; the former one stays readable.

use serde_json::json;

use crate::world::{laundry, story};

story! {
    async fn a_correction_changes_the_view_and_keeps_the_history(world: World) {
        let id = world.told("registerContract", laundry()).await;
        world
            .told("correctContract", json!({ "contract": id, "ends": "2026-08-31", "why": "Slåfejl ved registrering" }))
            .await;
        let told = world
            .ask(
                "query($id: ID!) { contract(id: $id) {
                    term { ends { edtf } }
                    history(first: 100) { nodes { __typename position correctedBy
                        ... on TermAgreed { term { ends { edtf } } }
                        ... on ContractCorrected { changedField was becomes why corrects }
                    } }
                } }",
                json!({ "id": id }),
            )
            .await["contract"].take();
        assert_eq!(told["term"]["ends"]["edtf"], "2026-08-31");
        let history = told["history"]["nodes"].as_array().unwrap();
        let agreed = history.iter().find(|event| event["__typename"] == "TermAgreed").unwrap();
        let corrected = history.iter().find(|event| event["__typename"] == "ContractCorrected").unwrap();
        assert_eq!(agreed["term"]["ends"]["edtf"], "2026");
        assert_eq!(agreed["correctedBy"], corrected["position"]);
        assert_eq!(corrected["corrects"], agreed["position"]);
        assert_eq!(corrected["changedField"], "ends");
        assert_eq!((&corrected["was"], &corrected["becomes"]), (&json!("2026"), &json!("31. august 2026")));
    }
}

story! {
    async fn a_frozen_link_shows_what_was_shown_and_tells_beside_it_that_it_was_corrected_later(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let position = world.store.log_head().await.unwrap().position.to_string();
        world.told("correctContract", json!({ "contract": id, "ends": "2025", "why": "Aftalen er læst igen" })).await;
        let told = world
            .ask(
                "query($id: ID!, $position: Position!) { contract(id: $id, recordedUpTo: $position) {
                    term { ends { edtf } } history(first: 100) { nodes { __typename correctedBy } }
                    cameLater(first: 100) { nodes { __typename } }
                } }",
                json!({ "id": id, "position": position }),
            )
            .await["contract"].take();
        assert_eq!(told["term"]["ends"]["edtf"], "2026");
        let history = told["history"]["nodes"].as_array().unwrap();
        assert!(history.iter().all(|event| event["__typename"] != "ContractCorrected"));
        assert!(history.iter().all(|event| event["correctedBy"].is_null()));
        assert_eq!(told["cameLater"]["nodes"], json!([{ "__typename": "ContractCorrected" }]));
    }
}

story! {
    async fn to_withdraw_a_statement_is_not_to_leave_it_as_it_is(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let keyed = json!({ "contract": id, "why": "Kilden siger det ikke", "ends": null, "title": { "da": "Vask" }, "idempotencyKey": "rettelse-1" });
        world.told("correctContract", keyed).await;
        let without = json!({ "contract": id, "why": "Kilden siger det ikke", "title": { "da": "Vask" }, "idempotencyKey": "rettelse-1" });
        assert_eq!(world.mistake("correctContract", without).await["code"], "IDEMPOTENCY_KEY_REUSED");
    }
}

story! {
    async fn a_statement_can_be_withdrawn(world: World) {
        let id = world.told("registerContract", laundry()).await;
        world.told("correctContract", json!({ "contract": id, "ends": null, "why": "Kilden siger det ikke" })).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { term { ends { edtf } } } }", json!({ "id": id })).await;
        assert_eq!(told["contract"]["term"]["ends"], json!(null));
    }
}
