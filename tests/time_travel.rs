//! What we knew when the council decided, what came later, and what is different between two days.

use serde_json::json;

use crate::world::{World, instant, laundry, story, with};

/// All of a contract that later events could touch, frozen at a place in the log.
const FROZEN: &str = "query($id: ID!, $position: Position) { contract(id: $id, recordedUpTo: $position) {
    title { da } version position publication status { on possible } decision { on latest overdue because contract { version } } decisionGap { reason }
    socialClauses { standing periods { until standing } } suppliers { contracts { nodes { slug version } } }
    effects { totalCount nodes { version delivery observations { stated } contract { version } case { version } history { totalCount } } }
    cases { title { da } version contracts { slug version } effects { totalCount } history { totalCount } }
    succeeds { version status { on } } succeededBy { slug version decision { on } }
    timeline { __typename on { edtf } ... on ContractCorrected { corrects } }
    history(first: 100) { totalCount nodes { __typename correctedBy contract { version } case { version title { da } } } }
} }";

/// A contract with a former one and one that follows it, a story, an effect and a correction.
async fn with_all_around_it(world: &World) -> (String, String, String) {
    let former = world
        .told(
            "registerContract",
            with(laundry(), json!({ "slug": "vejen-vask-0" })),
        )
        .await;
    let clause = json!({ "kind": "JOB_TRAINING", "text": "Jobtræning for ledige", "promised": { "point": "8", "unit": "{person}" }, "per": "YEAR" });
    let own = json!({ "succeeds": former, "term": { "starts": "2022-01-01", "ends": "2027-12-31" }, "socialClauses": [clause] });
    let id = world.told("registerContract", with(laundry(), own)).await;
    world
        .told(
            "correctContract",
            json!({ "contract": id, "ends": "2028-12-31", "why": "Læst igen" }),
        )
        .await;
    world
        .told(
            "registerContract",
            with(
                laundry(),
                json!({ "slug": "vejen-vask-2", "succeeds": id, "term": { "ends": "2032" } }),
            ),
        )
        .await;
    world
        .told(
            "signContract",
            json!({ "contract": former, "on": "2019-12-01" }),
        )
        .await;
    let case = world.told("publishCase", json!({ "slug": "vask", "title": { "da": "Vask" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" })).await;
    world
        .told("linkCase", json!({ "case": case, "contract": id }))
        .await;
    let effect = world.told("claimEffect", json!({
        "indicator": "energy.change", "contract": id, "case": case,
        "observations": [{ "role": "FORECAST", "stated": "3 mio. kWh" }], "source": { "publisher": "DI", "title": "En kilde" },
    })).await;
    (id, case, effect)
}

/// Something happens to the contract and to all around it.
async fn much_happens(world: &World, (id, case, effect): &(String, String, String)) {
    world.told("correctContract", json!({ "contract": id, "title": { "da": "Vask og tøj" }, "suppliers": [{ "name": "En anden A/S" }], "why": "Læst igen" })).await;
    world
        .told(
            "correctContract",
            json!({ "contract": id, "ends": "2026-12-31", "why": "Læst igen" }),
        )
        .await;
    world
        .told(
            "terminateContract",
            json!({ "contract": id, "ground": "Misligholdt", "on": "2027-03-01" }),
        )
        .await;
    world.told("recordObservation", json!({
        "effect": effect, "observation": { "role": "MEASURED", "stated": "2 mio. kWh" }, "source": { "publisher": "Kommunen", "title": "En kilde" },
    })).await;
    world.told("claimEffect", json!({
        "indicator": "energy.change", "contract": id, "observations": [{ "role": "NARRATED", "stated": "Mindre vand" }], "source": { "publisher": "DI", "title": "En kilde" },
    })).await;
    world.told("reviseCase", json!({ "case": case, "title": { "da": "Vask, fortalt igen" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" })).await;
    let other = world.told("publishCase", json!({ "slug": "toej", "title": { "da": "Tøj" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" })).await;
    world
        .told("linkCase", json!({ "case": other, "contract": id }))
        .await;
    world.told("registerContract", with(laundry(), json!({ "slug": "vejen-vask-3", "succeeds": id, "knownFrom": "2020-01-01T00:00:00Z" }))).await;
}

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
        let ahead = json!({ "id": id, "position": "999999" });
        assert_eq!(world.refused(frozen, ahead).await, "BAD_USER_INPUT", "a place that the log has not come to would change with it");
        assert_eq!(later, json!({ "totalCount": 2, "nodes": [{ "__typename": "ContractCorrected" }, { "__typename": "ContractSigned" }] }));
    }
}

story! {
    async fn a_frozen_answer_stays_the_same_to_the_letter_whatever_happens_later(world: World) {
        let all = with_all_around_it(&world).await;
        let position = world.store.log_head().await.unwrap().position.to_string();
        let frozen = json!({ "id": all.0, "position": position });
        let before = world.ask(FROZEN, frozen.clone()).await;
        world.store.clock().turn_to(instant("2027-06-01T12:00:00Z"));
        much_happens(&world, &all).await;
        assert_eq!(world.ask(FROZEN, frozen).await.to_string(), before.to_string());
        let now = world.ask(FROZEN, json!({ "id": all.0 })).await["contract"].take();
        let before = &before["contract"];
        for field in ["title", "version", "status", "effects", "cases", "suppliers", "succeededBy", "timeline", "history"] {
            assert_ne!(now[field], before[field], "{field} is the same now");
        }
        assert_eq!((&before["status"]["on"], &before["effects"]["totalCount"]), (&json!("2026-11-21"), &json!(1)));
        assert_eq!((before["cases"].as_array().unwrap().len(), before["succeededBy"].as_array().unwrap().len()), (1, 1));
    }
}

story! {
    async fn a_frozen_answer_tells_the_corrections_up_to_its_place_and_no_later_ones(world: World) {
        let id = world.told("registerContract", laundry()).await;
        world.told("correctContract", json!({ "contract": id, "ends": "2025", "why": "Læst igen" })).await;
        let corrected = world.store.log_head().await.unwrap().position.to_string();
        let term = "query($id: ID!, $position: Position!) { contract(id: $id, recordedUpTo: $position) { history(first: 100) { nodes { __typename correctedBy } } } }";
        let asked = json!({ "id": id, "position": corrected });
        let before = world.ask(term, asked.clone()).await;
        let agreed = before["contract"]["history"]["nodes"].as_array().unwrap().iter().find(|event| event["__typename"] == "TermAgreed").cloned();
        assert_eq!(agreed.unwrap()["correctedBy"], json!(corrected));
        world.told("correctContract", json!({ "contract": id, "ends": "2024", "why": "Og igen" })).await;
        assert_eq!(world.ask(term, asked).await, before);
    }
}

story! {
    async fn what_was_a_draft_at_the_frozen_place_is_not_seen_there_by_all(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let draft = json!({ "slug": "vejen-vask-2", "succeeds": id, "draft": true });
        let follower = world.told("registerContract", with(laundry(), draft)).await;
        let position = world.store.log_head().await.unwrap().position.to_string();
        let chain = "query($id: ID!, $position: Position!) { contract(id: $id, recordedUpTo: $position) { version succeededBy { slug } } }";
        let asked = |id: &str| json!({ "id": id, "position": position });
        assert_eq!(world.ask(chain, asked(&id)).await["contract"]["succeededBy"], json!([{ "slug": "vejen-vask-2" }]));
        world.told("publishContract", json!({ "contract": follower })).await;
        let world = world.reading();
        assert_eq!(world.ask(chain, asked(&id)).await["contract"]["succeededBy"], json!([]));
        assert_eq!(world.ask(chain, asked(&follower)).await["contract"], json!(null));
    }
}

story! {
    async fn what_is_seen_as_of_a_day_and_frozen_at_once_is_refused(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let both = "query($id: ID!) { contract(id: $id, asOf: \"2026-01-01T00:00:00Z\", recordedUpTo: \"1\") { version } }";
        assert_eq!(world.refused(both, json!({ "id": id })).await, "BAD_USER_INPUT");
    }
}

story! {
    async fn where_a_contract_stands_is_seen_from_the_day_that_it_is_known_as_of(world: World) {
        world.told("registerContract", with(laundry(), json!({ "knownFrom": "2020-01-01T00:00:00Z" }))).await;
        let asked = "{ contract(slug: \"vejen-vask\", asOf: \"2021-05-01T12:00:00Z\") { status { on } } }";
        assert_eq!(world.ask(asked, json!({})).await["contract"]["status"]["on"], "2021-05-01");
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
