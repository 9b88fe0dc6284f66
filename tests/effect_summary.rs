//! What effects come to together: what analysts ask, on the seeds and beside them.

mod beside;

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

const SUMMARY: &str = "query($filter: EffectFilter, $groupBy: [EffectDimension!]!, $asOf: DateTime, $illustrative: Boolean) {
    effectSummary(filter: $filter, groupBy: $groupBy, asOf: $asOf, includeIllustrative: $illustrative) {
        coverage { n total missing { reason node { ... on Effect { id } ... on Contract { slug } } } }
        thin supplierOnly warnings cautions { code message { da } }
        grades { grade count } directions { improved unchanged worse notStated }
        conflicts { effect { scope } spread { lowest { point } highest { point } } observations { measuredBy value { ... on Quantity { point } } } }
        gaps { kind n unlocks } endedEarly { slug } asOf log { position }
        groups {
            key { dimension value joint values { value } label { da } }
            value { point lower upper unit { ucum } } method refusedBecause because { da }
            spread { lowest { point } highest { point } }
            min { point } median { point } max { point }
            coverage { n total } thin supplierOnly grades { grade count }
            overTime { value { point } refusedBecause }
            effects { scope }
            buckets {
                indicator { key } unit { ucum } role recurrence period { edtf } value { point approximate } method refusedBecause
                coverage { n total }
                entries { effect { scope } conflict spread { lowest { point } highest { point } } observation { stated measuredBy grade } others { stated measuredBy } }
                perThousand { value { point } contractValue { amount } coverage { n total missing { reason } } }
                cautions { code }
            }
        }
    }
}";

async fn summary(world: &World, variables: Value) -> Value {
    let variables = with(json!({ "groupBy": [] }), variables);
    world.ask(SUMMARY, variables).await["effectSummary"].take()
}

async fn indicator(world: &World, key: &str) -> Value {
    let told = world.ask("{ indicators { id key } }", json!({})).await;
    let all = told["indicators"].as_array().unwrap();
    all.iter().find(|one| one["key"] == key).unwrap()["id"].clone()
}

/// An effect of a contract, measured before and after by the municipality.
async fn measured(world: &World, contract: &str, indicator: &str, quantity: Value, period: &str) {
    world
        .told(
            "claimEffect",
            json!({
                "indicator": indicator, "contract": contract,
                "observations": [{
                    "role": "MEASURED", "stated": "målt", "quantity": quantity, "period": period, "recurrence": "ONE_OFF",
                    "design": "PRE_POST", "baseline": { "kind": "OWN_BEFORE" }, "independence": "BUYER", "measuredBy": "Kommunen",
                }],
                "source": { "publisher": "Kommunen", "title": "En kilde" },
            }),
        )
        .await;
}

story! {
    async fn b3_changes_of_costs_are_listed_by_task_and_never_added(world: World) {
        let world = world.with_the_cases().await;
        let cost = indicator(&world, "cost.change.relative").await;
        let told = summary(&world, json!({ "filter": { "indicator": [cost] }, "groupBy": ["TASK_AREA"] })).await;
        let roads = &told["groups"][0];
        assert_eq!(roads["key"][0]["value"], "vej_park");
        assert_eq!((&roads["value"]["point"], &roads["method"]), (&json!("-10"), &json!("SINGLE")));
        assert_eq!(roads["grades"], json!([{ "grade": "C", "count": 1 }]));
        assert_eq!(roads["buckets"][0]["entries"][0]["observation"]["measuredBy"], "Holstebro Kommune");
        assert_eq!(told["coverage"]["n"], 1);
        assert!(told["warnings"].as_array().unwrap().contains(&json!("SUCCESS_ONLY")));
    }
}

story! {
    async fn a_sum_of_percentages_is_refused_with_its_code(world: World) {
        let contract = world.told("registerContract", laundry()).await;
        for percent in ["-10", "-54", "-13"] {
            measured(&world, &contract, "cost.change.relative", json!({ "point": percent, "unit": "%" }), "2021").await;
        }
        let told = summary(&world, json!({ "groupBy": ["MUNICIPALITY"] })).await;
        let group = &told["groups"][0];
        assert_eq!(group["key"][0], json!({ "dimension": "MUNICIPALITY", "value": "0575", "joint": false, "values": [{ "value": "0575" }], "label": { "da": "Vejen" } }));
        assert_eq!((&group["value"], &group["method"]), (&Value::Null, &json!("NONE")));
        assert_eq!(group["refusedBecause"], "PERCENTAGES_ARE_NOT_ADDED");
        assert_eq!([&group["min"]["point"], &group["median"]["point"], &group["max"]["point"]], ["-54", "-13", "-10"]);
        assert_eq!(group["coverage"], json!({ "n": 3, "total": 3 }));
    }
}

story! {
    async fn b4_three_million_kwh_stand_once_and_without_a_period(world: World) {
        let world = world.with_the_cases().await;
        let kwh = indicator(&world, "energy.change").await;
        let told = summary(&world, json!({ "filter": { "indicator": [kwh] }, "groupBy": ["INDICATOR"] })).await;
        assert_eq!(told["groups"].as_array().unwrap().len(), 1);
        let bucket = &told["groups"][0]["buckets"][0];
        assert_eq!(told["groups"][0]["buckets"].as_array().unwrap().len(), 1);
        assert_eq!(bucket["value"], json!({ "point": "-3000000", "approximate": true }));
        assert_eq!((&bucket["period"], &bucket["recurrence"], &bucket["method"]), (&Value::Null, &json!("UNSPECIFIED"), &json!("SINGLE")));
        assert_eq!(bucket["perThousand"]["value"], Value::Null);
        assert_eq!(bucket["perThousand"]["coverage"]["missing"][0]["reason"], "NO_CONTRACT_VALUE");
        assert_eq!(told["supplierOnly"], 1);
        let lacking: Vec<&str> = told["gaps"].as_array().unwrap().iter().map(|gap| gap["kind"].as_str().unwrap()).collect();
        assert!(lacking.contains(&"PERIOD") && lacking.contains(&"CONTRACT_VALUE"), "{lacking:?}");
    }
}

story! {
    async fn the_21_per_cent_and_the_3_million_kwh_are_one_effect(world: World) {
        let world = world.with_the_cases().await;
        let told = summary(&world, json!({ "filter": { "municipality": ["0710"], "role": ["MODELLED"] } })).await;
        assert_eq!((&told["coverage"]["n"], &told["coverage"]["total"]), (&json!(1), &json!(1)));
        assert_eq!(told["groups"][0]["refusedBecause"], "UNLIKE_INDICATORS");
        assert_eq!(told["groups"][0]["buckets"].as_array().unwrap().len(), 2);
        let warnings = told["warnings"].as_array().unwrap();
        for code in ["SAME_EFFECT_IN_TWO_UNITS", "SUPPLIER_ONLY", "MODELLED_INCLUDED"] {
            assert!(warnings.contains(&json!(code)), "{code} is not among {warnings:?}");
        }
    }
}

story! {
    async fn b5_where_the_sources_disagree_all_of_them_are_shown_with_who_says_so(world: World) {
        let world = world.with_the_cases().await;
        let care = indicator(&world, "care.need.change").await;
        let told = summary(&world, json!({ "filter": { "indicator": [care] } })).await;
        let conflict = &told["conflicts"][0];
        assert_eq!(conflict["effect"]["scope"], "Deltagende borgere");
        assert_eq!(conflict["spread"], json!({ "lowest": { "point": "-75" }, "highest": { "point": "-27" } }));
        let points: Vec<&Value> = conflict["observations"].as_array().unwrap().iter().map(|said| &said["value"]["point"]).collect();
        assert_eq!(points.len(), 3);
        assert_eq!(points[0], "-27");
        assert!(told["warnings"].as_array().unwrap().contains(&json!("CONFLICT_INSIDE")));
        assert_eq!((&told["coverage"]["n"], &told["coverage"]["total"]), (&json!(1), &json!(1)));
        let told = summary(&world, json!({ "filter": { "indicator": ["care.need.change"] }, "groupBy": ["INDICATOR"] })).await;
        let group = &told["groups"][0];
        assert_eq!((&group["value"]["point"], &group["method"], &group["refusedBecause"]), (&json!("-27"), &json!("SINGLE"), &Value::Null));
        assert_eq!(group["spread"], json!({ "lowest": { "point": "-75" }, "highest": { "point": "-27" } }));
        assert_eq!(group["coverage"], json!({ "n": 1, "total": 1 }));
    }
}

story! {
    async fn of_several_sources_of_one_number_the_best_stands_for_it_with_the_spread_beside(world: World) {
        let contract = world.told("registerContract", laundry()).await;
        let hours = |point: &str, independence: &str| json!({
            "role": "MEASURED", "stated": format!("{point} timer"), "quantity": { "point": point, "unit": "h/a" },
            "recurrence": "PER_YEAR", "period": "2021", "design": "PRE_POST", "baseline": { "kind": "OWN_BEFORE" }, "independence": independence,
        });
        world.told("claimEffect", json!({
            "indicator": "care.need.change", "contract": contract,
            "observations": [hours("-27", "BUYER"), hours("-75", "SUPPLIER")],
            "source": { "publisher": "DI", "title": "En kilde" },
        })).await;
        let told = summary(&world, json!({})).await;
        let bucket = &told["groups"][0]["buckets"][0];
        let entry = &bucket["entries"][0];
        assert_eq!((&bucket["value"]["point"], &entry["conflict"]), (&json!("-27"), &json!(true)));
        assert_eq!(entry["spread"], json!({ "lowest": { "point": "-75" }, "highest": { "point": "-27" } }));
        assert_eq!(entry["others"].as_array().unwrap().len(), 1);
    }
}

story! {
    async fn like_sizes_are_added_and_held_against_what_the_contracts_are_worth(world: World) {
        let large = with(laundry(), json!({ "slug": "stor", "value": { "amount": "1000000" } }));
        let joint = with(laundry(), json!({ "slug": "faelles", "municipalities": ["0575", "0621"] }));
        for (contract, kroner) in [(large, "20000"), (joint, "5000")] {
            let contract = world.told("registerContract", contract).await;
            measured(&world, &contract, "money.saved", json!({ "point": kroner, "unit": "DKK" }), "2021").await;
        }
        let told = summary(&world, json!({})).await;
        let group = &told["groups"][0];
        assert_eq!((&group["value"]["point"], &group["method"]), (&json!("25000"), &json!("SUM")));
        let ratio = &group["buckets"][0]["perThousand"];
        assert_eq!(ratio["value"]["point"], "20");
        assert_eq!((&ratio["coverage"]["n"], &ratio["coverage"]["total"]), (&json!(1), &json!(2)));
        let told = summary(&world, json!({ "groupBy": ["MUNICIPALITY", "YEAR"] })).await;
        let keys: Vec<(bool, &Value)> = told["groups"].as_array().unwrap().iter().map(|group| (group["key"][0]["joint"] == true, &group["key"][1]["value"])).collect();
        assert_eq!(keys, [(false, &json!("2021")), (true, &json!("2021"))]);
        let only = summary(&world, json!({ "filter": { "municipality": ["0621"], "year": [2021], "gradeAtLeast": "C", "theme": null } })).await;
        assert_eq!(only["groups"][0]["value"]["point"], "5000");
        let none = summary(&world, json!({ "filter": { "gradeAtLeast": "B" } })).await;
        assert_eq!(none["groups"], json!([]));
    }
}

story! {
    async fn what_was_not_known_then_is_not_in_the_answer(world: World) {
        let world = world.with_the_cases().await;
        let cost = indicator(&world, "cost.change.relative").await;
        let asked = json!({ "filter": { "indicator": [cost] } });
        let before = summary(&world, with(asked.clone(), json!({ "asOf": "2020-01-01T00:00:00Z" }))).await;
        assert_eq!((&before["groups"], &before["coverage"]["total"]), (&json!([]), &json!(0)));
        assert_eq!(before["asOf"], "2020-01-01T00:00:00Z");
        let now = summary(&world, asked).await;
        assert_eq!(now["coverage"]["total"], 1);
    }
}

story! {
    async fn every_effect_of_the_seeds_is_counted_once_with_a_reason_where_it_has_no_number(world: World) {
        let world = world.with_the_cases().await;
        let told = summary(&world, json!({ "groupBy": ["THEME"] })).await;
        let n = told["coverage"]["n"].as_u64().unwrap();
        let total = told["coverage"]["total"].as_u64().unwrap();
        let missing = told["coverage"]["missing"].as_array().unwrap();
        assert_eq!(usize::try_from(total - n).unwrap(), missing.len());
        let groups = told["groups"].as_array().unwrap();
        let in_groups: u64 = groups.iter().map(|group| group["coverage"]["total"].as_u64().unwrap()).sum();
        assert_eq!(in_groups, total);
        let themes: Vec<&Value> = groups.iter().map(|group| &group["key"][0]["value"]).collect();
        assert_eq!(themes, [&json!("EFFICIENT_OPERATIONS"), &json!("TIME_AND_WORKFORCE"), &json!("GREEN_TRANSITION"), &json!("SOCIAL_RESPONSIBILITY"), &json!("SELF_DETERMINATION"), &Value::Null]);
        assert!(missing.iter().any(|missing| missing["reason"] == "NO_NUMBER"));
        assert!(missing.iter().any(|missing| missing["reason"] == "CONTEXT_ONLY"));
        assert_eq!(told["thin"], true);
        let first = &told["gaps"][0];
        assert_eq!(first["kind"], "NUMBER", "what would unlock most");
    }
}

story! {
    async fn a_contract_of_which_nothing_is_told_and_what_is_made_up_are_said(world: World) {
        let silent = world.told("registerContract", laundry()).await;
        let example = with(laundry(), json!({ "slug": "eksempel", "illustrative": true }));
        let example = world.told("registerContract", example).await;
        measured(&world, &example, "money.saved", json!({ "point": "10", "unit": "DKK" }), "2021").await;
        let told = summary(&world, json!({ "filter": { "municipality": ["0575"] } })).await;
        assert_eq!(told["coverage"]["missing"], json!([{ "reason": "NO_EFFECT_TOLD", "node": { "slug": "vejen-vask" } }]));
        assert!(told["warnings"].as_array().unwrap().contains(&json!("ILLUSTRATIVE_LEFT_OUT")));
        let told = summary(&world, json!({ "illustrative": true })).await;
        assert_eq!((&told["coverage"]["n"], &told["coverage"]["total"]), (&json!(1), &json!(2)));
        world.told("terminateContract", json!({ "contract": silent, "kind": "TAKEN_BACK", "ground": "Hjemtaget", "on": "2024-01-01" })).await;
        let told = summary(&world, json!({})).await;
        assert_eq!(told["endedEarly"], json!([{ "slug": "vejen-vask" }]));
    }
}

story! {
    async fn more_than_three_dimensions_or_one_twice_are_refused(world: World) {
        for dimensions in [json!(["THEME", "YEAR", "GRADE", "REGION"]), json!(["YEAR", "YEAR"])] {
            assert_eq!(world.refused(SUMMARY, json!({ "groupBy": dimensions })).await, "BAD_USER_INPUT");
        }
    }
}

story! {
    async fn effects_are_found_by_their_cases_and_contracts(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{
                    green: effects(filter: { theme: [GREEN_TRANSITION] }, first: 100) { totalCount nodes { case { slug } } }
                    esco: effects(filter: { form: [ESCO], taskArea: [\"ejendomsdrift\"], region: [\"Region Midtjylland\"] }, first: 100) { totalCount }
                    shown: effects(filter: { gradeAtLeast: C }, first: 100) { nodes { grade } }
                    contract(slug: \"favrskov-siemens-skoler\") { effects(filter: { theme: [SOCIAL_RESPONSIBILITY] }) { totalCount } }
                }",
                json!({}),
            )
            .await;
        let green = told["green"]["nodes"].as_array().unwrap();
        assert_eq!(green.len(), 6);
        assert!(green.iter().all(|effect| ["favrskov-siemens-esco", "vejen-elis-vaskeri"].contains(&effect["case"]["slug"].as_str().unwrap())));
        assert_eq!(told["esco"]["totalCount"], 3);
        assert_eq!(told["shown"]["nodes"], json!([{ "grade": "C" }]));
        assert_eq!(told["contract"]["effects"]["totalCount"], 0);
    }
}
