//! Which contracts must be decided on, and until when.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

const RADAR: &str = "query($on: Date, $from: Date, $until: Date, $filter: ContractFilter, $asOf: DateTime) {
    decisions(on: $on, from: $from, until: $until, filter: $filter, asOf: $asOf, first: 100) {
        totalCount asOf log { position }
        coverage { n total missing { node { id ... on Contract { slug } } reason because { da en } } }
        warnings { code message { da } }
        nodes {
            contract { slug } earliest latest end { edtf } leadTimeMonths noticeMonths option { id }
            choices deadlines { choice earliest latest } overdue because becauseIn { da en }
        }
    }
}";

async fn radar(world: &World, variables: Value) -> Value {
    world.ask(RADAR, variables).await["decisions"].take()
}

fn of<'a>(radar: &'a Value, slug: &str) -> Option<&'a Value> {
    let nodes = radar["nodes"].as_array().unwrap();
    nodes.iter().find(|node| node["contract"]["slug"] == slug)
}

fn missing(radar: &Value) -> Vec<(&str, &str)> {
    let missing = radar["coverage"]["missing"].as_array().unwrap();
    let told = missing
        .iter()
        .map(|missing| (&missing["node"]["slug"], &missing["reason"]));
    told.map(|(slug, reason)| (slug.as_str().unwrap(), reason.as_str().unwrap()))
        .collect()
}

story! {
    async fn vejens_decision_is_possibly_overdue_because_only_the_year_of_its_end_is_known(world: World) {
        let world = world.with_the_cases().await;
        let radar = radar(&world, json!({ "on": "2025-01-15" })).await;
        let vejen = of(&radar, "vejen-elis-vask").unwrap();
        assert_eq!((&vejen["earliest"], &vejen["latest"]), (&json!("2025-01-01"), &json!("2025-12-31")));
        assert_eq!((&vejen["leadTimeMonths"], &vejen["overdue"]), (&json!(12), &json!("POSSIBLY")));
        assert!(vejen["because"].as_str().unwrap().contains("2026"), "{vejen}");
        assert!(radar["warnings"].as_array().unwrap().iter().any(|warning| warning["code"] == "END_PRECISION_YEAR"));
    }
}

story! {
    async fn what_cannot_be_counted_is_missing_with_its_reason_never_absent(world: World) {
        let world = world.with_the_cases().await;
        let radar = radar(&world, json!({ "on": "2025-01-15" })).await;
        let missing = missing(&radar);
        assert!(missing.contains(&("holstebro-kaj-bech-vej-park", "START_UNKNOWN")), "{missing:?}");
        assert!(missing.contains(&("aarhus-forenede-service-rengoering", "START_UNKNOWN")), "{missing:?}");
        let counted = radar["totalCount"].as_u64().unwrap();
        assert_eq!(radar["coverage"]["n"].as_u64().unwrap(), counted);
        assert_eq!(radar["coverage"]["total"].as_u64().unwrap(), counted + missing.len() as u64);
        assert!(of(&radar, "ballerup-coor-rengoering").is_some());
        assert!(of(&radar, "aarhus-boegeskovhus").is_some());
    }
}

story! {
    async fn the_first_to_be_decided_comes_first_and_a_window_cuts_the_list(world: World) {
        let world = world.with_the_cases().await;
        let all = radar(&world, json!({ "on": "2025-01-15" })).await;
        let days: Vec<_> = all["nodes"].as_array().unwrap().iter().map(|node| node["earliest"].as_str().unwrap()).collect();
        assert!(days.is_sorted(), "{days:?}");
        let year = radar(&world, json!({ "on": "2025-01-15", "from": "2025-01-15", "until": "2026-01-15" })).await;
        assert!(of(&year, "vejen-elis-vask").is_some());
        assert!(of(&year, "ballerup-coor-rengoering").is_none());
    }
}

story! {
    async fn an_option_is_decided_by_its_notice_day_and_a_new_tender_by_its_lead_time(world: World) {
        let id = world.told("registerContract", with(laundry(), json!({
            "tender": { "procedure": "OPEN", "publishedOn": "2019" },
            "term": { "starts": "2022-01-01", "ends": "2025-12-31", "noticeMonths": 3, "options": [{ "months": 12, "noticeBy": "2025-06-30" }] },
        }))).await;
        let radar = radar(&world, json!({ "on": "2025-01-15" })).await;
        let decision = of(&radar, "vejen-vask").unwrap();
        let last_day = |choice: &str| {
            let deadlines = decision["deadlines"].as_array().unwrap();
            let deadline = deadlines.iter().find(|deadline| deadline["choice"] == choice);
            deadline.map(|deadline| deadline["latest"].clone()).unwrap_or_default()
        };
        assert_eq!(last_day("USE_OPTION"), json!("2025-06-30"));
        assert_eq!(last_day("RETENDER"), json!("2024-12-31"));
        assert_eq!(decision["overdue"], "YES");
        let told = world.ask("query($id: ID!) { contract(id: $id) { decision(on: \"2024-06-01\") { overdue leadTimeMonths } } }", json!({ "id": id })).await;
        assert_eq!(told["contract"]["decision"], json!({ "overdue": "NO", "leadTimeMonths": 9 }));
    }
}

story! {
    async fn an_instance_and_a_contract_say_how_long_a_tender_takes(world: World) {
        let settings = api::Settings {
            lead_times: api::LeadTimes { other: 6, ..api::LeadTimes::default() },
            ..api::Settings::default()
        };
        let world = world.under(settings);
        let term = |lead: Value| json!({ "ends": "2026-12-31", "leadTimeMonths": lead });
        world.told("registerContract", with(laundry(), json!({ "term": term(Value::Null) }))).await;
        world.told("registerContract", with(laundry(), json!({ "slug": "vejen-linned", "term": term(json!(18)) }))).await;
        let radar = radar(&world, json!({ "on": "2025-01-15" })).await;
        assert_eq!(of(&radar, "vejen-vask").unwrap()["latest"], "2026-06-30");
        assert_eq!(of(&radar, "vejen-linned").unwrap()["latest"], "2025-06-30");
    }
}

story! {
    async fn what_is_ended_or_followed_by_another_is_settled(world: World) {
        let former = world.told("registerContract", laundry()).await;
        world.told("registerContract", with(laundry(), json!({ "slug": "vejen-vask-2", "succeeds": former, "term": { "ends": "2030-12-31" } }))).await;
        let ended = world.told("registerContract", with(laundry(), json!({ "slug": "vejen-vask-3" }))).await;
        world.told("terminateContract", json!({ "contract": ended, "ground": "Opsagt", "kind": "NOTICE", "on": "2024-01-01" })).await;
        let radar = radar(&world, json!({ "on": "2025-01-15" })).await;
        assert_eq!(radar["coverage"], json!({ "n": 1, "total": 1, "missing": [] }));
        assert!(of(&radar, "vejen-vask-2").is_some());
    }
}

story! {
    async fn the_radar_sees_what_was_known_then(world: World) {
        let id = world.told("registerContract", with(laundry(), json!({ "term": { "ends": "2026-12-31" }, "knownFrom": "2020-01-01T00:00:00Z" }))).await;
        world.told("correctContract", json!({ "contract": id, "ends": "2028-12-31", "why": "Aftalen er læst igen", "knownFrom": "2024-01-01T00:00:00Z" })).await;
        let then = radar(&world, json!({ "on": "2023-06-01", "asOf": "2023-06-01T00:00:00Z" })).await;
        assert_eq!(of(&then, "vejen-vask").unwrap()["latest"], "2025-12-31");
        let now = radar(&world, json!({ "on": "2023-06-01" })).await;
        assert_eq!(of(&now, "vejen-vask").unwrap()["latest"], "2027-12-31");
    }
}

story! {
    async fn a_page_of_the_radar_goes_on_where_the_last_one_ended(world: World) {
        let world = world.with_the_cases().await;
        let pages = "query($after: String) { decisions(on: \"2025-01-15\", first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { contract { slug } } } }";
        let mut seen = Vec::new();
        let mut after = Value::Null;
        loop {
            let page = world.ask(pages, json!({ "after": after })).await["decisions"].take();
            seen.extend(page["nodes"].as_array().unwrap().iter().map(|node| node["contract"]["slug"].to_string()));
            if page["pageInfo"]["hasNextPage"] == json!(false) {
                assert_eq!(page["totalCount"].as_u64().unwrap() as usize, seen.len());
                break;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
        let once: std::collections::BTreeSet<_> = seen.iter().collect();
        assert_eq!(once.len(), seen.len());
    }
}
