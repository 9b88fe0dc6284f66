//! Commands on a contract, from the first word to the last, and what is told of them.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

fn codes(payload: &Value) -> Vec<&str> {
    let errors = payload["userErrors"].as_array().unwrap();
    errors
        .iter()
        .map(|error| error["code"].as_str().unwrap())
        .collect()
}

story! {
    async fn all_that_is_wrong_with_a_registration_is_told_at_once(world: World) {
        let criterion = |name: &str| json!({ "name": { "da": name }, "weight": "30" });
        let input = json!({
            "slug": "Æ!",
            "title": { "da": " " },
            "municipalities": ["9999"],
            "term": { "ends": "aldrig" },
            "awardCriteria": [criterion("Service"), criterion("Kvalitet")],
        });
        let payload = world.tell("registerContract", input).await;
        let mut told = codes(&payload);
        told.sort_unstable();
        let expected = ["INVALID_DATE", "SLUG_INVALID", "TITLE_MISSING", "UNKNOWN_MUNICIPALITY", "WEIGHTS_NOT_HUNDRED"];
        assert_eq!(told, expected);
        for error in payload["userErrors"].as_array().unwrap() {
            let words = &error["localizedMessage"];
            assert_eq!(words["en"], error["message"]);
            assert_ne!(words["da"], words["en"]);
        }
    }
}

story! {
    async fn a_title_and_one_party_are_enough(world: World) {
        let thin = json!({ "title": { "da": "Rengøring på Ærø" }, "suppliers": [{ "name": "Coor" }] });
        let id = world.told("registerContract", thin).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { slug form } }", json!({ "id": id })).await;
        assert_eq!(told["contract"]["form"], "NOT_STATED");
        assert!(told["contract"]["slug"].as_str().unwrap().starts_with("rengoering-paa-aeroe-"));
    }
}

story! {
    async fn a_promise_is_followed_from_the_first_word_to_the_last(world: World) {
        let id = world.told("registerContract", promised()).await;
        let about = |fields: Value| with(json!({ "contract": id }), fields);
        let clause = only_id(&world, &id, "SocialClauseAgreed { clause { id } }", "/clause/id").await;
        let half = json!({ "clause": clause, "from": "2021-01-01", "until": "2021-06-30" });
        world.told("requestClauseReport", about(with(half.clone(), json!({ "dueBy": "2021-07-31" })))).await;
        let delivered = json!({ "delivered": { "point": "2.5", "unit": "{trainee-year}" }, "on": "2021-07-20" });
        world.told("reportSocialClause", about(with(half, delivered))).await;
        let report = only_id(&world, &id, "ClauseReported { reportId }", "/reportId").await;
        world.told("judgeClauseReport", about(json!({ "report": report, "judgement": "ACCEPTED" }))).await;
        world.told("sanctionClause", about(json!({ "clause": clause, "step": "DIALOGUE", "why": "Der mangler 1,5" }))).await;
        world.told("endSocialClause", about(json!({ "clause": clause, "why": "Klausulen er opfyldt", "on": "2024-01-01" }))).await;
        let summaries = summaries(&world, &id).await;
        let told = "Indberettet af leverandøren for 1. januar 2021 – 30. juni 2021, leveret 2,5 praktikantårsværk";
        assert!(summaries.iter().any(|summary| summary == told), "{summaries:?}");
    }
}

story! {
    async fn a_contract_is_changed_transferred_and_ended(world: World) {
        let id = world.told("registerContract", with(laundry(), json!({ "value": { "amount": "10000000" } }))).await;
        let about = |fields: Value| with(json!({ "contract": id }), fields);
        let amendment = json!({ "ground": "MINOR_VALUE", "description": "To plejehjem mere", "value": { "amount": "1200000" }, "on": "2021-03-01" });
        let payload = world.tell("amendContract", about(amendment)).await;
        let warned = payload["warnings"].as_array().unwrap();
        assert!(warned.iter().any(|warning| warning["code"] == "SECTION_180_CROSSED"), "{warned:?}");
        let supplier = world.ask("query($id: ID!) { contract(id: $id) { suppliers { id } } }", json!({ "id": id })).await;
        let new = json!({ "insteadOf": supplier["contract"]["suppliers"][0]["id"], "supplier": { "name": "Nyt Vaskeri" } });
        world.told("transferContract", about(json!({ "to": { "supplier": new }, "ground": "BANKRUPTCY", "on": "2022" }))).await;
        world.told("assignOwner", about(json!({ "ownerUnit": "Indkøb" }))).await;
        world.told("followUpContract", about(json!({ "on": "2022-05-01" }))).await;
        world.told("terminateContract", about(json!({ "ground": "Opgaven løses selv", "kind": "TAKEN_BACK", "by": "BUYER", "on": "2023-01-01", "effectiveOn": "2023-06-30" }))).await;
        let gone = world.tell("retractContract", about(json!({ "why": "Registreret ved en fejl" }))).await;
        assert_eq!(codes(&gone), Vec::<&str>::new());
        let summaries = summaries(&world, &id).await;
        for told in [
            "Kontrakten blev ændret (udbudslovens § 180, bagatelgrænsen, 1.200.000 kr.): To plejehjem mere",
            "Kontrakten blev overdraget til Nyt Vaskeri (konkurs)",
            "Kontrakten ophørte, og opgaven blev hjemtaget med virkning fra 30. juni 2023: Opgaven løses selv",
            "Registreringen blev trukket tilbage: Registreret ved en fejl",
        ] {
            assert!(summaries.iter().any(|summary| summary == told), "{told}: {summaries:?}");
        }
        let changes = world.ask("{ changes(filter: { event: [\"ContractRetracted\"] }) { nodes { kind } } }", json!({})).await;
        assert_eq!(changes["changes"]["nodes"], json!([{ "kind": "RETRACTED" }]));
    }
}

/// A contract with four trainee years promised a half-year; illustrative.
fn promised() -> Value {
    let clause = json!({
        "kind": "APPRENTICESHIP",
        "text": "Leverandøren beskæftiger praktikanter",
        "promised": { "point": "4", "unit": "{trainee-year}" },
        "per": "HALF_YEAR",
        "rhythm": { "every": "HALF_YEAR", "withinDays": 30 },
    });
    with(
        laundry(),
        json!({
            "term": { "starts": "2021-01-01", "ends": "2024-12-31" },
            "socialClauses": [clause],
            "illustrative": true,
        }),
    )
}

/// What the only happening of a kind tells at a place.
async fn only_id(world: &World, id: &str, kind: &str, place: &str) -> Value {
    let document = format!(
        "query($id: ID!) {{ contract(id: $id) {{ history {{ nodes {{ ... on {kind} }} }} }} }}"
    );
    let told = world.ask(&document, json!({ "id": id })).await;
    let nodes = told["contract"]["history"]["nodes"].as_array().unwrap();
    nodes
        .iter()
        .find_map(|node| node.pointer(place))
        .unwrap()
        .clone()
}

/// All that the timeline says, in Danish.
async fn summaries(world: &World, id: &str) -> Vec<String> {
    let document = "query($id: ID!) { contract(id: $id) { timeline { summary { da } } } }";
    let told = world.ask(document, json!({ "id": id })).await;
    let timeline = told["contract"]["timeline"].as_array().unwrap();
    timeline
        .iter()
        .map(|happening| happening["summary"]["da"].as_str().unwrap().to_owned())
        .collect()
}
