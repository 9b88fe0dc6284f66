//! Where an effect reaches, what other effect it is, and how it is found.

use std::sync::Arc;

use async_graphql::{Request, Variables};
use serde_json::{Value, json};

use crate::world::{World, laundry, story};

fn claim(indicator: &str, observation: &Value) -> Value {
    json!({
        "indicator": indicator,
        "scope": "12 skoler",
        "reach": { "municipalities": ["0710"], "sites": "skoler", "targetGroup": "elever", "size": { "point": "12", "unit": "{school}" } },
        "beneficiaries": [{ "purse": "MUNICIPALITY", "who": "skolerne" }],
        "observations": [observation],
        "source": { "publisher": "DI", "title": "En kilde" },
    })
}

/// Favrskov's 21 per cent and 3 million kWh.
async fn two_tellings(world: &World) -> (String, String) {
    let by = |point: &str, unit: &str| {
        json!({
            "role": "MODELLED", "stated": "nedbragt med 21 pct., svarende til 3 mio. kWh",
            "quantity": { "point": point, "unit": unit }, "independence": "SUPPLIER", "realisation": "POTENTIAL",
        })
    };
    let percent = world
        .told(
            "claimEffect",
            claim("energy.change.relative", &by("-21", "%")),
        )
        .await;
    let hours = world
        .told(
            "claimEffect",
            claim("energy.change", &by("-3000000", "kW.h")),
        )
        .await;
    (percent, hours)
}

async fn same_as(world: &World, effect: &str) -> Value {
    let document = "query($id: ID!) { node(id: $id) { ... on Effect { sameEffectAs { id } } } }";
    world.ask(document, json!({ "id": effect })).await["node"]["sameEffectAs"].take()
}

async fn found(world: &World, filter: Value) -> Value {
    let document = "query($filter: EffectFilter) { effects(filter: $filter) { totalCount } }";
    world.ask(document, json!({ "filter": filter })).await["effects"]["totalCount"].take()
}

story! {
    async fn two_tellings_of_one_gain_name_each_other_both_ways(world: World) {
        let (percent, hours) = two_tellings(&world).await;
        assert_eq!(same_as(&world, &percent).await, json!([]));
        world.told("linkSameEffect", json!({ "effect": hours, "sameEffectAs": percent })).await;
        assert_eq!(same_as(&world, &hours).await, json!([{ "id": percent }]));
        assert_eq!(same_as(&world, &percent).await, json!([{ "id": hours }]));
        world.told("linkSameEffect", json!({ "effect": percent, "sameEffectAs": hours })).await;
        assert_eq!(same_as(&world, &percent).await, json!([{ "id": hours }]), "each is named once");
    }
}

story! {
    async fn an_effect_is_not_another_than_itself_or_than_one_that_is_not_there(world: World) {
        let (percent, _) = two_tellings(&world).await;
        let itself = json!({ "effect": percent, "sameEffectAs": percent });
        let mistake = world.mistake("linkSameEffect", itself).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SAME_AS_ITSELF"), &json!(["input", "sameEffectAs"])));
        let nowhere = json!({ "effect": percent, "sameEffectAs": "x" });
        let mistake = world.mistake("linkSameEffect", nowhere).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("UNKNOWN_EFFECT"), &json!(["input", "sameEffectAs"])));
    }
}

story! {
    async fn an_effect_says_where_it_reaches_and_whose_gain_it_is(world: World) {
        let (percent, _) = two_tellings(&world).await;
        let document = "query($id: ID!) { node(id: $id) { ... on Effect {
            reach { municipalities { code } sites targetGroup size { point unit { ucum } } } beneficiaries { purse who }
        } } }";
        let told = world.ask(document, json!({ "id": percent })).await["node"].take();
        assert_eq!(
            told["reach"],
            json!({ "municipalities": [{ "code": "0710" }], "sites": "skoler", "targetGroup": "elever", "size": { "point": "12", "unit": { "ucum": "{school}" } } })
        );
        assert_eq!(told["beneficiaries"], json!([{ "purse": "MUNICIPALITY", "who": "skolerne" }]));
        let mut few = claim("energy.change", &json!({ "role": "NARRATED", "stated": "mindre forbrug" }));
        few["reach"]["size"] = json!({ "point": "4", "unit": "{person}" });
        let mistake = world.mistake("claimEffect", few).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SMALL_CELL"), &json!(["input", "reach", "size"])));
    }
}

story! {
    async fn effects_are_found_by_what_is_told_of_them(world: World) {
        let (percent, _) = two_tellings(&world).await;
        let other = json!({ "role": "MEASURED", "stated": "10 pct.", "quantity": { "point": "-10", "unit": "%" }, "design": "PRE_POST", "baseline": { "kind": "OWN_BEFORE" }, "independence": "BUYER" });
        world.told("recordObservation", json!({ "effect": percent, "observation": other, "source": { "publisher": "Kommunen", "title": "Måling" } })).await;
        for (filter, count) in [
            (json!({ "indicatorDimension": ["ENERGY_CLIMATE"] }), 2),
            (json!({ "indicatorDimension": ["ECONOMY"] }), 0),
            (json!({ "municipality": ["0710"] }), 2),
            (json!({ "municipality": ["0575"] }), 0),
            (json!({ "status": ["FINAL"] }), 2),
            (json!({ "status": ["RETRACTED", "DISPUTED"] }), 0),
            (json!({ "realisation": ["POTENTIAL"] }), 2),
            (json!({ "realisation": ["UNKNOWN"] }), 1),
            (json!({ "design": ["PRE_POST"] }), 1),
            (json!({ "independence": ["BUYER"], "role": ["MEASURED"] }), 1),
            (json!({ "conflict": true }), 1),
            (json!({ "conflict": false, "disputed": false }), 1),
            (json!({ "disputed": true }), 0),
        ] {
            assert_eq!(found(&world, filter.clone()).await, count, "{filter}");
        }
    }
}

story! {
    async fn an_effect_is_found_by_its_own_place_or_by_that_of_its_contract_or_of_its_case(world: World) {
        two_tellings(&world).await;
        let contract = world.told("registerContract", laundry()).await;
        let mut of_contract = claim("energy.change", &json!({ "role": "NARRATED", "stated": "der bruges mindre strøm" }));
        let mut of_both = of_contract.clone();
        for claimed in [&mut of_contract, &mut of_both] {
            claimed["contract"] = json!(contract);
        }
        of_contract["reach"] = Value::Null;
        world.told("claimEffect", of_contract).await;
        world.told("claimEffect", of_both).await;
        for (filter, n) in [
            (json!({ "municipality": ["0575"] }), 1),
            (json!({ "municipality": ["0710"] }), 3),
            (json!({ "municipality": ["0575", "0710"] }), 4),
            (json!({ "municipality": ["0575", "0710"], "contract": contract }), 2),
            (json!({ "municipality": ["0101"] }), 0),
        ] {
            assert_eq!(found(&world, filter.clone()).await, json!(n), "{filter}");
        }
    }
}

story! {
    async fn a_list_that_the_program_follows_is_looked_through_once(world: World) {
        two_tellings(&world).await;
        let list = api::Following::by_pages_of(1_000);
        let ask = async |first: i32, after: Option<String>| {
            let document = "query($first: Int, $after: String) { effects(filter: { region: [\"Region Midtjylland\"] }, first: $first, after: $after) {
                totalCount nodes { id } pageInfo { endCursor hasNextPage }
            } }";
            let variables = Variables::from_json(json!({ "first": first, "after": after }));
            let request = Request::new(document).variables(variables).data(Arc::clone(&list));
            let request = api::asked_by(api::Viewer::Reader, &world.store, request);
            let response = world.schema.execute(request).await;
            assert!(response.errors.is_empty(), "{:?}", response.errors);
            response.data.into_json().unwrap()["effects"].take()
        };
        let page = ask(1, None).await;
        assert_eq!((&page["totalCount"], &page["pageInfo"]["hasNextPage"]), (&json!(2), &json!(true)));
        two_tellings(&world).await;
        let cursor = page["pageInfo"]["endCursor"].as_str().map(str::to_owned);
        let rest = ask(1_000, cursor).await;
        assert_eq!(rest["totalCount"], 2, "what came meanwhile is not looked for");
        assert_eq!(rest["nodes"].as_array().map(Vec::len), Some(1));
    }
}

story! {
    async fn what_nobody_knows_is_refused_by_its_field_and_not_read_as_nothing_found(world: World) {
        let lists = [
            "query($filter: EffectFilter) { effects(filter: $filter) { nodes { id } } }",
            "query($filter: EffectFilter) { promises(filter: $filter) { nodes { standing } } }",
            "query($filter: EffectFilter) { effectSummary(filter: $filter, groupBy: []) { coverage { n } } }",
        ];
        let unknown = [
            ("indicator", json!({ "indicator": ["opdigtet.ting"] })),
            ("municipality", json!({ "municipality": ["0575", "9999"] })),
            ("region", json!({ "region": ["Region Atlantis"] })),
            ("taskArea", json!({ "taskArea": ["raket"] })),
        ];
        let known = json!({ "indicator": ["energy.change"], "municipality": ["0575"], "region": ["Region Østdanmark", "Region Sjælland"], "taskArea": ["vej_park"] });
        for list in lists {
            for (field, filter) in &unknown {
                let request = world.request(list, json!({ "filter": filter }));
                let response = world.schema.execute(request).await;
                let response = serde_json::to_value(&response).unwrap();
                let error = &response["errors"][0];
                assert_eq!(error["extensions"]["code"], "BAD_USER_INPUT", "{list}: {response}");
                assert!(error["message"].as_str().unwrap().contains(&format!("`filter.{field}`")), "{error}");
            }
            world.ask(list, json!({ "filter": known })).await;
        }
    }
}
