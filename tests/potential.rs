//! The calculator answers with its working, and what it answered can be cited and run again.

use serde_json::{Value, json};
use store::Role;

use crate::{
    accounts::{file, roads},
    world::{World, story, with},
};

const POTENTIAL: &str = "query($input: PotentialInput!) { potential(input: $input) {
    volume { amount currency } low { amount } central { amount } high { amount } transaction { amount } net { low { amount } }
    dataYear definition { key } edition { key } evidence { key entries { source { publisher } grade } } benchmark grade illustrative
    notes { code text { da } } warnings { code } coverage { n total missing { rows missing { reason } } }
    rows { place share benchmark gap volume { amount } gain { high { amount } } missing { reason } illustrative }
    benchmarks { percent over members { municipality { code } percent } made { da } }
} }";

async fn potential(world: &World, input: Value) -> Value {
    world.ask(POTENTIAL, json!({ "input": input })).await["potential"].take()
}

/// Roads and parks 2022 as DI asked.
fn as_di_asked() -> Value {
    json!({
        "accounts": ["landstal", "kendte-kommuner"],
        "year": 2022, "definition": "pli", "areas": ["vej_park"],
        "benchmark": { "kind": "GIVEN", "share": "74.1" },
        "evidence": "DI_10_15", "edition": "DI_2023",
    })
}

story! {
    async fn roads_and_parks_2022_have_a_gap_of_3_55_billion_and_gain_355_to_532_million(world: World) {
        let world = world.with_the_cases().await;
        let told = potential(&world, as_di_asked()).await;
        assert_eq!(told["volume"], json!({ "amount": "3545400000", "currency": "DKK" }));
        assert_eq!(told["low"]["amount"], "354540000");
        assert_eq!(told["high"]["amount"], "531810000");
        assert_eq!(told["rows"][0]["share"], "43");
        assert_eq!((&told["rows"][0]["benchmark"], &told["rows"][0]["gap"]), (&json!("74.1"), &json!("31.1")));
        assert_eq!((&told["edition"]["key"], &told["evidence"]["key"], &told["grade"]), (&json!("DI_2023"), &json!("DI_10_15"), &json!("D")));
        assert_eq!((&told["dataYear"], &told["definition"]["key"], &told["benchmark"]), (&json!(2022), &json!("pli"), &json!("GIVEN")));
        assert_eq!(told["notes"][0], json!({ "code": "MODEL_CALCULATION", "text": { "da": "Modelberegning, ikke målt effekt" } }));
        assert_eq!((&told["illustrative"], &told["transaction"]), (&json!(false), &Value::Null));
        assert_eq!(told["coverage"], json!({ "n": 1, "total": 1, "missing": [] }));
    }
}

story! {
    async fn holstebro_is_above_the_ten_best_and_has_no_potential_rather_than_a_negative_one(world: World) {
        let world = world.with_the_cases().await;
        let told = potential(&world, with(as_di_asked(), json!({ "municipalities": ["0661", "0575"] }))).await;
        let rows = told["rows"].as_array().unwrap();
        let holstebro = rows.iter().find(|row| row["place"] == "0661").unwrap();
        assert_eq!((&holstebro["share"], &holstebro["gap"]), (&json!("86"), &json!("0")));
        assert_eq!((&holstebro["volume"]["amount"], &holstebro["gain"]["high"]["amount"]), (&json!("0"), &json!("0")));
        let vejen = rows.iter().find(|row| row["place"] == "0575").unwrap();
        assert_eq!((&vejen["missing"]["reason"], &vejen["volume"]), (&json!("NO_ROW"), &Value::Null));
        assert_eq!(told["coverage"], json!({ "n": 1, "total": 2, "missing": [{ "rows": 1, "missing": { "reason": "NO_ROW" } }] }));
    }
}

story! {
    async fn with_the_managers_own_estimate_the_gain_is_about_195_million(world: World) {
        let world = world.with_the_cases().await;
        let told = potential(&world, with(as_di_asked(), json!({ "evidence": "VIVE_2015" }))).await;
        assert_eq!(told["central"]["amount"], "194997000");
    }
}

story! {
    async fn transaction_costs_are_of_a_years_volume(world: World) {
        let world = world.with_the_cases().await;
        let told = potential(&world, with(as_di_asked(), json!({ "edition": "SAMSPIL_2026" }))).await;
        assert_eq!(told["transaction"]["amount"], "49635600");
        assert_eq!(told["net"]["low"]["amount"], "304904400");
    }
}

story! {
    async fn invented_accounts_say_so_in_the_potential_too(world: World) {
        let world = world.with_the_cases().await;
        let asked = json!({ "accounts": ["illustrativt-regnskab"], "municipalities": ["0575"], "year": 2023, "definition": "iku_2016", "edition": "DI_2023" });
        let told = potential(&world, asked).await;
        assert_eq!((&told["illustrative"], &told["rows"][0]["illustrative"]), (&json!(true), &json!(true)));
        assert!(told["warnings"].as_array().unwrap().contains(&json!({ "code": "ILLUSTRATIVE" })));
        assert_eq!((&told["benchmark"], &told["benchmarks"][0]["over"]), (&json!("TEN_BEST"), &json!(98)));
        assert_eq!(told["benchmarks"][0]["members"].as_array().unwrap().len(), 10);
        let sets = world.ask("{ accountSets { nodes { title { da } illustrative } } }", json!({})).await;
        for set in sets["accountSets"]["nodes"].as_array().unwrap() {
            let loud = set["title"]["da"].as_str().unwrap().starts_with("ILLUSTRATIVT");
            assert_eq!(set["illustrative"] == true, loud);
        }
    }
}

story! {
    async fn di_s_figure_is_cited_and_today_s_method_and_rates_are_told_apart(world: World) {
        let world = world.with_the_cases().await;
        let query = "{ calculation(slug: \"di-vej-park-2022\") {
            link title { da } result { volume { amount } low { amount } high { amount } } data { slug version position }
            input { year benchmark share evidence edition }
            same: today(edition: \"DI_2023\") { difference { total { volume { amount } low { amount } net { low { amount } } } } missing { reason } }
            other: today(evidence: \"VIVE_2015\") { then { high { amount } } now { high { amount } } difference {
                data { high { amount } } parameters { high { amount } } method { high { amount } net { low { amount } } } } }
            sources { publisher } history { nodes { __typename } }
        } }";
        let told = world.ask(query, json!({})).await["calculation"].take();
        assert_eq!(told["link"], "/beregninger/di-vej-park-2022");
        assert_eq!(told["result"], json!({ "volume": { "amount": "3545400000" }, "low": { "amount": "354540000" }, "high": { "amount": "531810000" } }));
        assert_eq!(told["data"][0]["slug"], "landstal");
        assert_eq!(told["input"], json!({ "year": 2022, "benchmark": "GIVEN", "share": "74.1", "evidence": "DI_10_15", "edition": "DI_2023" }));
        assert_eq!(told["same"], json!({ "difference": { "total": { "volume": { "amount": "0" }, "low": { "amount": "0" }, "net": { "low": { "amount": "0" } } } }, "missing": null }));
        let split = &told["other"]["difference"];
        assert_eq!(split["data"]["high"]["amount"], "0");
        assert_eq!(split["parameters"]["high"]["amount"], "-336813000");
        assert_eq!((&split["method"]["high"]["amount"], &split["method"]["net"]["low"]["amount"]), (&json!("0"), &json!("-49635600")));
    }
}

fn saving() -> Value {
    json!({
        "slug": "to-kommuner", "title": { "da": "To kommuner" },
        "input": { "accounts": ["vej-park"], "municipalities": ["0101"], "year": 2022, "definition": "pli", "areas": ["vej_park"],
            "benchmark": { "kind": "PEERS", "peers": ["0147"] }, "evidence": "DI_10_15", "edition": "DI_2023" },
    })
}

story! {
    async fn a_revision_of_the_data_changes_today_and_not_what_was_saved(world: World) {
        world.told("importAccounts", roads()).await;
        let id = world.told("saveCalculation", saving()).await;
        let csv = file(&["0101,2022,pli,vej_park,350,,1000", "0147,2022,pli,vej_park,400,,1000"]);
        world.told("importAccounts", with(roads(), json!({ "csv": csv, "why": "Rettet" }))).await;
        let query = "query($id: ID!) { node(id: $id) { ... on Calculation { result { volume { amount } }
            today(edition: \"DI_2023\") { then { volume { amount } } now { volume { amount } } difference { data { volume { amount } } parameters { volume { amount } } method { volume { amount } } } } } } }";
        let told = world.ask(query, json!({ "id": id })).await["node"].take();
        let amount = |amount: &str| json!({ "volume": { "amount": amount } });
        assert_eq!(told["result"], amount("100"));
        assert_eq!((&told["today"]["then"], &told["today"]["now"]), (&amount("100"), &amount("50")));
        assert_eq!(told["today"]["difference"], json!({ "data": amount("-50"), "parameters": amount("0"), "method": amount("0") }));
        let csv = file(&["0147,2022,pli,vej_park,400,,1000"]);
        world.told("importAccounts", with(roads(), json!({ "csv": csv, "why": "Udgået" }))).await;
        let query = "query($id: ID!) { node(id: $id) { ... on Calculation { today { now { volume { amount } } difference { data { volume { amount } } } missing { reason } } } } }";
        let told = world.ask(query, json!({ "id": id })).await["node"]["today"].take();
        assert_eq!(told, json!({ "now": null, "difference": null, "missing": { "reason": "NOTHING_KNOWN" } }));
    }
}

story! {
    async fn a_potential_is_told_as_the_accounts_were_known_then(world: World) {
        world.told("importAccounts", with(roads(), json!({ "knownFrom": "2024-01-01T00:00:00Z" }))).await;
        let csv = file(&["0101,2022,pli,vej_park,350,,1000", "0147,2022,pli,vej_park,400,,1000"]);
        world.told("importAccounts", with(roads(), json!({ "csv": csv, "why": "Rettet", "knownFrom": "2025-01-01T00:00:00Z" }))).await;
        let asked = saving()["input"].clone();
        assert_eq!(potential(&world, asked.clone()).await["volume"]["amount"], "50");
        let then = potential(&world, with(asked.clone(), json!({ "asOf": "2024-06-01T00:00:00Z" }))).await;
        assert_eq!(then["volume"]["amount"], "100");
        let early = with(asked, json!({ "asOf": "2023-06-01T00:00:00Z" }));
        assert_eq!(world.refused(POTENTIAL, json!({ "input": early })).await, "BAD_USER_INPUT");
    }
}

story! {
    async fn a_municipality_saves_a_calculation_and_an_analyst_may_take_it_back(world: World) {
        world.told("importAccounts", roads()).await;
        let world = world.acting_as(Role::Procurement, Some("0661")).await;
        let id = world.told("saveCalculation", saving()).await;
        let retract = "mutation($input: RetractCalculationInput!) { retractCalculation(input: $input) { position } }";
        let why = json!({ "calculation": id, "why": "Forkert målestok" });
        assert_eq!(world.refused(retract, json!({ "input": why.clone() })).await, "FORBIDDEN");
        let world = world.acting_as(Role::Analyst, None).await;
        world.told("retractCalculation", why).await;
        let told = world.ask("{ calculations(retracted: true) { totalCount nodes { retraction { why } version } } }", json!({})).await;
        assert_eq!(told["calculations"], json!({ "totalCount": 1, "nodes": [{ "retraction": { "why": "Forkert målestok" }, "version": 2 }] }));
        let world = world.acting_as(Role::Reader, None).await;
        let save = "mutation($input: SaveCalculationInput!) { saveCalculation(input: $input) { position } }";
        assert_eq!(world.refused(save, json!({ "input": saving() })).await, "FORBIDDEN");
    }
}

story! {
    async fn a_calculation_that_cannot_be_made_is_refused_at_its_field(world: World) {
        world.told("importAccounts", roads()).await;
        let asked = |fields: Value| with(saving(), json!({ "input": with(saving()["input"].clone(), fields) }));
        for (fields, code, field) in [
            (json!({ "accounts": ["andet"] }), "UNKNOWN_ACCOUNTS", "input.input.accounts.0"),
            (json!({ "evidence": "ANDET" }), "UNKNOWN_EVIDENCE_SET", "input.input.evidence"),
            (json!({ "areas": ["andet"] }), "UNKNOWN_AREA", "input.input.areas.0"),
            (json!({ "definition": "andet" }), "UNKNOWN_DEFINITION", "input.input.definition"),
            (json!({ "benchmark": { "kind": "GIVEN" } }), "BENCHMARK_SHARE_MISSING", "input.input.benchmark.share"),
            (json!({ "volumes": [{ "area": "vej_park", "amount": "5" }] }), "VOLUME_NOT_TYPED", "input.input.volumes"),
        ] {
            let mistakes = world.mistakes("saveCalculation", asked(fields)).await;
            assert_eq!(mistakes, [(code.to_owned(), field.to_owned())]);
        }
        let early = with(saving(), json!({ "slug": "Æ" }));
        assert_eq!(world.mistake("saveCalculation", early).await["code"], "SLUG_INVALID");
    }
}

story! {
    async fn what_others_published_is_recomputed_and_what_does_not_fit_is_shown(world: World) {
        let told = world.ask("{ publishedFigures { key fit inconsistent recomputed { low high } source { publisher } }
            evidenceSets { key entries { grade } } methodEditions { key includes { transaction } } shareDefinitions { key } potentialAreas { key visibleInAccounts } }", json!({})).await;
        let figures = told["publishedFigures"].as_array().unwrap();
        let odd = figures.iter().filter(|figure| figure["inconsistent"] == true).count();
        assert!(odd > 0 && figures.len() > odd);
        assert_eq!(told["evidenceSets"].as_array().unwrap().len(), 11);
        assert_eq!(told["methodEditions"], json!([{ "key": "DI_2023", "includes": { "transaction": false } }, { "key": "SAMSPIL_2026", "includes": { "transaction": true } }]));
        assert!(told["potentialAreas"].as_array().unwrap().contains(&json!({ "key": "rengoering", "visibleInAccounts": false })));
    }
}

story! {
    async fn a_data_set_that_is_named_twice_is_read_once_and_ten_are_the_most(world: World) {
        world.told("importAccounts", roads()).await;
        let asked = |accounts: Vec<String>| with(saving()["input"].clone(), json!({ "accounts": accounts }));
        let twice = potential(&world, asked(vec!["vej-park".to_owned(); 5_000])).await;
        assert_eq!(twice["volume"]["amount"], "100");
        let id = world.told("saveCalculation", with(saving(), json!({ "input": asked(vec!["vej-park".to_owned(); 2]) }))).await;
        let query = "query($id: ID!) { node(id: $id) { ... on Calculation { data { slug } } } }";
        let told = world.ask(query, json!({ "id": id })).await;
        assert_eq!(told["node"]["data"], json!([{ "slug": "vej-park" }]));
        let eleven = asked((0..11).map(|number| format!("regnskab-{number}")).collect());
        let mistakes = world.mistakes("saveCalculation", with(saving(), json!({ "input": eleven }))).await;
        assert_eq!(mistakes, [("TOO_MANY".to_owned(), "input.input.accounts".to_owned())]);
    }
}

story! {
    async fn what_a_benchmark_does_not_use_is_refused_by_its_name(world: World) {
        world.told("importAccounts", roads()).await;
        for (benchmark, code, field) in [
            (json!({ "kind": "TEN_BEST", "mean": "WEIGHTED" }), "BENCHMARK_INPUT_UNUSED", "benchmark.mean"),
            (json!({ "kind": "TEN_BEST", "share": "50" }), "BENCHMARK_INPUT_UNUSED", "benchmark.share"),
            (json!({ "kind": "MEDIAN", "peers": ["0147"] }), "BENCHMARK_INPUT_UNUSED", "benchmark.peers"),
            (json!({ "kind": "GIVEN", "share": "50", "minimumBase": "5" }), "BENCHMARK_INPUT_UNUSED", "benchmark.minimumBase"),
            (json!({ "kind": "MEDIAN", "minimumBase": "-5" }), "MINIMUM_BASE_NEGATIVE", "benchmark"),
        ] {
            let input = with(saving()["input"].clone(), json!({ "benchmark": benchmark }));
            let mistakes = world.mistakes("saveCalculation", with(saving(), json!({ "input": input }))).await;
            assert_eq!(mistakes, [(code.to_owned(), format!("input.input.{field}"))]);
        }
    }
}

story! {
    async fn what_a_typed_volume_or_a_method_does_not_use_is_refused_by_its_name(world: World) {
        world.told("importAccounts", roads()).await;
        let typed = json!({ "areas": ["rengoering"], "volumes": [{ "area": "rengoering", "amount": "1000" }], "benchmark": { "kind": "GIVEN", "share": "50" } });
        for (more, code, field) in [
            (typed, "BENCHMARK_INPUT_UNUSED", "benchmark.share"),
            (json!({ "edition": "DI_2023", "tenderRound": 3 }), "TENDER_ROUND_UNUSED", "tenderRound"),
            (json!({ "edition": "SAMSPIL_2026", "tenderRound": 99_999 }), "TENDER_ROUND_INVALID", "tenderRound"),
        ] {
            let input = with(saving()["input"].clone(), more);
            let mistakes = world.mistakes("saveCalculation", with(saving(), json!({ "input": input }))).await;
            assert_eq!(mistakes, [(code.to_owned(), format!("input.input.{field}"))]);
        }
    }
}

story! {
    async fn a_municipality_that_is_gone_today_is_named_and_not_passed_off_as_a_fall(world: World) {
        world.told("importAccounts", roads()).await;
        let benchmark = json!({ "municipalities": ["0101", "0147"], "benchmark": { "kind": "GIVEN", "share": "50" } });
        let input = with(saving()["input"].clone(), benchmark);
        let id = world.told("saveCalculation", with(saving(), json!({ "input": input }))).await;
        let csv = file(&["0101,2022,pli,vej_park,300,,1000"]);
        world.told("importAccounts", with(roads(), json!({ "csv": csv, "why": "Udgået" }))).await;
        let query = "query($id: ID!) { node(id: $id) { ... on Calculation { today {
            difference { data { volume { amount } } } newly { place }
            noLonger { place area { key } volume { amount } gain { high { amount } } missing { reason } }
        } } } }";
        let told = world.ask(query, json!({ "id": id })).await["node"]["today"].take();
        assert_eq!(told["difference"]["data"]["volume"]["amount"], "-100");
        assert_eq!(
            told["noLonger"],
            json!([{ "place": "0147", "area": { "key": "vej_park" }, "volume": { "amount": "100" }, "gain": { "high": { "amount": "15" } }, "missing": { "reason": "NO_ROW" } }])
        );
        assert_eq!(told["newly"], json!([]));
    }
}
