//! A procurement unit follows a contract through its life.

use serde_json::json;

use crate::world::{laundry, story, with};

const CONTRACT: &str = "query($id: ID!) { contract(id: $id) {
    slug version
    tender { publishedOn { edtf } procedure }
    awardCriteria { name { da } weightKind weight note }
    signedOn { edtf }
    term { starts { edtf } ends { edtf } latestPossibleEnd { edtf } noticeMonths options { id months noticeBy state decidedOn { edtf } } }
    termination { ground on { edtf } }
    socialClauses { kind text promised { point unit { ucum } } per }
    suppliers { name cvr }
    status(on: \"2026-11-21\") { certain possible }
} }";

story! {
    async fn a_whole_contract_is_registered_in_one_call(world: World) {
        let world = world.acting_as(store::Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let contract = world.ask(CONTRACT, json!({ "id": id })).await["contract"].take();
        assert_eq!(contract["slug"], "vejen-vask");
        assert_eq!(contract["tender"]["publishedOn"]["edtf"], "2019");
        assert_eq!(contract["awardCriteria"][2]["weight"], "40");
        assert_eq!(contract["term"]["ends"]["edtf"], "2026");
        assert_eq!(contract["term"]["options"][0]["state"], "OPEN");
        assert_eq!(contract["term"]["latestPossibleEnd"]["edtf"], "2027");
        assert_eq!(contract["socialClauses"][0]["kind"], "JOB_TRAINING");
    }
}

story! {
    async fn a_contract_lives_from_its_tender_to_its_end(world: World) {
        let world = world.acting_as(store::Role::Procurement, Some("0575")).await;
        let id = world
            .told("registerContract", json!({
                "slug": "vejen-vask", "title": { "da": "Vask i Vejen" }, "form": "SERVICE_CONTRACT", "municipalities": ["0575"],
            }))
            .await;
        let on = |day: &str| json!({ "contract": id, "on": day });
        world.told("publishTender", with(on("2019-03-01"), json!({ "tender": { "procedure": "OPEN", "publishedOn": "2019-03-01" } }))).await;
        world.told("setAwardCriteria", with(on("2019-03-01"), json!({ "awardCriteria": [
            { "name": { "da": "Pris" }, "weightKind": "PERCENT_RANGE", "weightMin": "40", "weightMax": "60" },
            { "name": { "da": "Kvalitet" }, "weightKind": "PERCENT_RANGE", "weightMin": "40", "weightMax": "60" },
        ] }))).await;
        world.told("awardContract", with(on("2019-08-01"), json!({ "suppliers": [{ "name": "Elis Danmark A/S" }] }))).await;
        world.told("signContract", on("2019-09-01")).await;
        world.told("agreeTerm", with(on("2019-09-01"), json!({ "term": {
            "starts": "2020-01-01", "ends": "2024-12-31", "noticeMonths": 6,
            "options": [{ "months": 12, "noticeBy": "2024-06-30" }, { "months": 12, "noticeBy": "2025-06-30" }],
        } }))).await;
        world.told("agreeSocialClause", with(on("2019-09-01"), json!({ "clause": {
            "kind": "APPRENTICESHIP", "text": "Fire praktikantårsværk om året", "promised": { "point": "4", "unit": "{trainee-year}" }, "per": "YEAR",
        } }))).await;
        let contract = world.ask(CONTRACT, json!({ "id": id })).await["contract"].take();
        let options = &contract["term"]["options"];
        world.told("exerciseOption", with(on("2024-05-01"), json!({ "option": options[0]["id"] }))).await;
        world.told("lapseOption", with(on("2025-07-01"), json!({ "option": options[1]["id"] }))).await;
        world.told("terminateContract", with(on("2025-10-01"), json!({ "ground": "Misligholdelse" }))).await;
        let contract = world.ask(CONTRACT, json!({ "id": id })).await["contract"].take();
        assert_eq!(contract["term"]["ends"]["edtf"], "2025-12-31");
        assert_eq!(contract["term"]["options"][0]["state"], "EXERCISED");
        assert_eq!(contract["term"]["options"][1]["state"], "LAPSED");
        assert_eq!(contract["termination"]["ground"], "Misligholdelse");
        assert_eq!(contract["status"], json!({ "certain": true, "possible": ["TERMINATED"] }));
        assert_eq!(contract["socialClauses"][0]["promised"]["unit"]["ucum"], "{trainee-year}");
        assert_eq!(contract["version"], 10);
    }
}

story! {
    async fn its_timeline_goes_by_the_day_and_knows_days_to_come(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let told = world
            .ask(
                "query($id: ID!) { contract(id: $id) { timeline { __typename position on { edtf } } past: timeline(includeExpected: false) { __typename } } }",
                json!({ "id": id }),
            )
            .await["contract"].take();
        let kinds = |list: &serde_json::Value| -> Vec<String> {
            list.as_array().unwrap().iter().map(|happening| happening["__typename"].as_str().unwrap().to_owned()).collect()
        };
        let timeline = kinds(&told["timeline"]);
        assert_eq!(timeline[0], "TenderPublished");
        assert!(timeline.contains(&"TermEnds".to_owned()));
        assert!(timeline.contains(&"OptionNoticeDue".to_owned()));
        assert!(!kinds(&told["past"]).contains(&"TermEnds".to_owned()));
    }
}

story! {
    async fn asking_for_what_is_so_already_stores_nothing(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let clause = json!({ "contract": id, "clause": { "kind": "JOB_TRAINING", "text": "Jobtræning for ledige" } });
        let payload = world.tell("agreeSocialClause", clause).await;
        assert_eq!(payload["position"], json!(null));
        assert_eq!(payload["userErrors"], json!([]));
        assert_eq!(payload["contract"]["id"], json!(id));
    }
}

story! {
    async fn a_command_that_is_only_validated_is_not_stored(world: World) {
        let payload = world.tell("registerContract", with(laundry(), json!({ "validateOnly": true }))).await;
        assert_eq!(payload["userErrors"], json!([]));
        assert_eq!(payload["contract"], json!(null));
        assert_eq!(world.store.log_head().await.unwrap().position, 0);
    }
}

story! {
    async fn the_same_command_under_the_same_key_happens_once(world: World) {
        let keyed = with(laundry(), json!({ "idempotencyKey": "registrering-1" }));
        let first = world.tell("registerContract", keyed.clone()).await;
        let position = world.store.log_head().await.unwrap().position;
        let again = world.tell("registerContract", keyed).await;
        assert_eq!(first, again);
        assert_eq!(world.store.log_head().await.unwrap().position, position);
    }
}

story! {
    async fn a_contract_follows_another_in_a_chain(world: World) {
        let former = world.told("registerContract", laundry()).await;
        let next = with(laundry(), json!({ "slug": "vejen-vask-2", "succeeds": former }));
        world.told("registerContract", next).await;
        let chain = world
            .ask("{ contract(slug: \"vejen-vask\") { succeededBy { slug succeeds { slug } } } }", json!({}))
            .await;
        assert_eq!(
            chain["contract"]["succeededBy"],
            json!([{ "slug": "vejen-vask-2", "succeeds": { "slug": "vejen-vask" } }])
        );
    }
}
