//! What was known when: a fact is left out of every view of a moment before it was known.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

async fn seen(world: &World, as_of: &str) -> Value {
    world
        .ask(
            "query($asOf: DateTime!) {
                contract(slug: \"vejen-vask\", asOf: $asOf) { title { da } socialClauses { text } version timeline { __typename } }
                contracts(asOf: $asOf) { totalCount nodes { slug } }
                found: contracts(asOf: $asOf, filter: { municipality: [\"0575\"], hasSocialClause: true }) { totalCount }
                cases(asOf: $asOf) { totalCount }
            }",
            json!({ "asOf": as_of }),
        )
        .await
}

story! {
    async fn a_contract_is_not_seen_before_it_was_known(world: World) {
        world.told("registerContract", with(laundry(), json!({ "knownFrom": "2022-11-30T00:00:00Z" }))).await;
        let before = seen(&world, "2022-11-29T23:59:59Z").await;
        assert_eq!(before["contract"], json!(null));
        assert_eq!(before["contracts"], json!({ "totalCount": 0, "nodes": [] }));
        let after = seen(&world, "2022-11-30T00:00:00Z").await;
        assert_eq!(after["contract"]["title"]["da"], "Vask i Vejen");
        assert_eq!(after["contracts"]["totalCount"], 1);
    }
}

story! {
    async fn a_later_fact_is_left_out_of_an_earlier_view(world: World) {
        let bare = with(laundry(), json!({ "knownFrom": "2020-01-01T00:00:00Z", "socialClauses": [] }));
        let id = world.told("registerContract", bare).await;
        world
            .told("agreeSocialClause", json!({
                "contract": id, "clause": { "kind": "CSR", "text": "Årlig redegørelse" }, "knownFrom": "2023-01-01T00:00:00Z",
            }))
            .await;
        let before = seen(&world, "2022-06-01T00:00:00Z").await;
        assert_eq!(before["contract"]["socialClauses"], json!([]));
        assert_eq!(before["found"]["totalCount"], 0);
        let after = seen(&world, "2023-01-01T00:00:00Z").await;
        assert_eq!(after["contract"]["socialClauses"], json!([{ "text": "Årlig redegørelse" }]));
        assert_eq!(after["found"]["totalCount"], 1);
    }
}

story! {
    async fn a_fact_that_was_known_earlier_changes_the_earlier_views(world: World) {
        let bare = with(laundry(), json!({ "knownFrom": "2020-01-01T00:00:00Z", "socialClauses": [] }));
        let id = world.told("registerContract", bare).await;
        let clause = |text: &str, known: &str| json!({
            "contract": id, "clause": { "kind": "CSR", "text": text }, "knownFrom": known,
        });
        world.told("agreeSocialClause", clause("Senere kendt", "2024-01-01T00:00:00Z")).await;
        world.told("agreeSocialClause", clause("Tidligere kendt", "2021-01-01T00:00:00Z")).await;
        let between = seen(&world, "2022-01-01T00:00:00Z").await;
        assert_eq!(between["contract"]["socialClauses"], json!([{ "text": "Tidligere kendt" }]));
        let after = seen(&world, "2025-01-01T00:00:00Z").await;
        assert_eq!(after["contract"]["socialClauses"].as_array().unwrap().len(), 2);
    }
}

story! {
    async fn a_source_says_since_when_its_fact_was_known(world: World) {
        let source = json!({ "publisher": "Vejen Kommune", "title": "Referat", "publishedOn": "2021-05" });
        world.told("registerContract", with(laundry(), json!({ "source": source }))).await;
        let told = world.ask("{ contract(slug: \"vejen-vask\") { knownFrom } }", json!({})).await;
        assert_eq!(told["contract"]["knownFrom"], "2021-05-31T00:00:00Z");
    }
}

story! {
    async fn an_earlier_view_reaches_through_to_what_is_nested(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{
                    before: case(slug: \"kerteminde-digirehab\", asOf: \"2022-11-29T00:00:00Z\") { effects { totalCount } }
                    after: case(slug: \"kerteminde-digirehab\") { effects { totalCount } }
                    cases(asOf: \"2022-11-29T00:00:00Z\") { totalCount }
                    contract(slug: \"aarhus-boegeskovhus\", asOf: \"2017-10-13T00:00:00Z\") {
                        term { ends { edtf } starts { edtf } } cases { slug } effects { totalCount }
                    }
                }",
                json!({}),
            )
            .await;
        assert_eq!(told["before"], json!(null));
        assert_eq!(told["cases"]["totalCount"], 0);
        assert_eq!(told["after"]["effects"]["totalCount"], 4);
        assert_eq!(
            told["contract"],
            json!({ "term": { "ends": { "edtf": "2020-08-31" }, "starts": null }, "cases": [], "effects": { "totalCount": 0 } })
        );
    }
}
