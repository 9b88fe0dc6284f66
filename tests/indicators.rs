//! An analyst defines what is measured, changes it, and takes it out of use; what was measured by an edition stays.

mod refused;

use serde_json::{Value, json};
use store::Role;

use crate::world::{World, laundry, story, with};

const INDICATORS: &str = "query($filter: IndicatorFilter, $asOf: DateTime) {
    indicators(filter: $filter, asOf: $asOf) {
        id key edition version definition { da en } excludes { da } denominator { da }
        unit { ucum qudt unece } quantityKind measureKind additivity dimension
        alignments { scheme id } withdrawn { why on { edtf } }
        editions { edition since { edtf } why knownFrom unit { ucum } additivity }
    }
}";

fn meals() -> Value {
    json!({
        "key": "meals.delivered",
        "name": { "da": "Leverede måltider", "en": "Meals delivered" },
        "definition": { "da": "Måltider leveret hos borgere.", "en": "Meals delivered to citizens." },
        "unit": "{placement}", "measureKind": "COUNT_EVENTS", "additivity": "ADDITIVE",
        "dimension": "CAPACITY", "on": "2024-01-01",
        "alignments": [{ "scheme": "UN SDG", "id": "2" }],
    })
}

/// Edition 2 of how energy is counted.
fn in_tonnes(indicator: &str) -> Value {
    json!({
        "indicator": indicator,
        "name": { "da": "Ændring i energiforbrug", "en": "Change in energy use" },
        "unit": "t", "measureKind": "AMOUNT", "direction": "DOWN_IS_BETTER",
        "additivity": "ADDITIVE", "dimension": "ENERGY_CLIMATE",
        "why": "Opgøres nu som brændsel", "on": "2026-01-01",
    })
}

fn withdrawal(indicator: &str) -> Value {
    json!({ "indicator": indicator, "why": "Ingen opgør det længere", "on": "2026-05" })
}

fn claim(contract: &str, indicator: &str, unit: &str) -> Value {
    json!({
        "indicator": indicator, "contract": contract,
        "observations": [{
            "role": "MEASURED", "stated": "12 i alt",
            "quantity": { "point": "12", "unit": unit },
        }],
        "source": { "publisher": "Kommunen", "title": "Opgørelse" },
    })
}

async fn of_effect(world: &World, id: &str) -> Value {
    let document = "query($id: ID!) { node(id: $id) { ... on Effect {
        indicator { key edition unit { ucum } definition { da } editions { edition } }
    } } }";
    world.ask(document, json!({ "id": id })).await["node"]["indicator"].take()
}

async fn listed(world: &World, text: &str) -> Vec<Value> {
    let asked = json!({ "filter": { "text": text } });
    let mut found = world.ask(INDICATORS, asked).await;
    found["indicators"].as_array_mut().unwrap().split_off(0)
}

story! {
    async fn an_old_effect_shows_the_edition_it_was_claimed_by_and_a_new_claim_takes_the_newest(world: World) {
        let contract = world.told("registerContract", laundry()).await;
        let old = world.told("claimEffect", claim(&contract, "energy.change", "kW.h")).await;
        let indicator = world.told("supersedeIndicator", in_tonnes("energy.change")).await;
        let new = world.told("claimEffect", claim(&contract, &indicator, "t")).await;

        let (old, new) = (of_effect(&world, &old).await, of_effect(&world, &new).await);
        assert_eq!((&old["edition"], &old["unit"]["ucum"]), (&json!(1), &json!("kW.h")));
        assert_eq!((&new["edition"], &new["unit"]["ucum"]), (&json!(2), &json!("t")));
        assert_eq!(old["editions"], json!([{ "edition": 1 }, { "edition": 2 }]));
        assert!(old["definition"]["da"].as_str().unwrap().contains("Kilowatt-timer"));
        assert_eq!(
            world.mistakes("claimEffect", claim(&contract, "energy.change", "kW.h")).await,
            [("UNIT_MISMATCH".to_owned(), "input.observations.0.value.unit".to_owned())]
        );
    }
}

story! {
    async fn an_old_effect_is_still_told_of_in_its_own_unit(world: World) {
        let contract = world.told("registerContract", laundry()).await;
        let effect = world.told("claimEffect", claim(&contract, "energy.change", "kW.h")).await;
        world.told("supersedeIndicator", in_tonnes("energy.change")).await;
        let again = |unit: &str| json!({
            "effect": effect,
            "observation": {
                "role": "MEASURED", "stated": "13", "quantity": { "point": "13", "unit": unit },
            },
            "source": { "publisher": "Andre", "title": "Opgørelse" },
        });
        let codes = world.mistakes("recordObservation", again("t")).await;
        assert_eq!(codes[0].0, "UNIT_MISMATCH");
        world.told("recordObservation", again("kW.h")).await;
    }
}

story! {
    async fn what_is_defined_is_listed_claimed_by_and_found_by_its_id(world: World) {
        let id = world.told("defineIndicator", meals()).await;
        let found = listed(&world, "måltider").await;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0]["key"], "meals.delivered");
        assert_eq!(found[0]["version"], 1);
        assert_eq!(found[0]["quantityKind"], "COUNT");
        assert_eq!(found[0]["alignments"], json!([{ "scheme": "UN SDG", "id": "2" }]));
        assert_eq!(found[0]["editions"][0]["since"]["edtf"], "2024-01-01");

        let node = "query($id: ID!) { node(id: $id) { id ... on Indicator { key edition } } }";
        let node = world.ask(node, json!({ "id": id })).await;
        assert_eq!(node["node"], json!({ "id": id, "key": "meals.delivered", "edition": 1 }));

        let contract = world.told("registerContract", laundry()).await;
        let effect = world.told("claimEffect", claim(&contract, &id, "{placement}")).await;
        assert_eq!(of_effect(&world, &effect).await["key"], "meals.delivered");
        let effects = "query($of: [ID!]) { effects(filter: { indicator: $of }) { totalCount } }";
        let effects = world.ask(effects, json!({ "of": [id] })).await;
        assert_eq!(effects["effects"]["totalCount"], 1);
    }
}

story! {
    async fn a_unit_tells_the_codes_of_others_where_somebody_looked_them_up(world: World) {
        let found = listed(&world, "energy.change").await;
        let units: Vec<_> = found.iter().map(|found| &found["unit"]).collect();
        assert_eq!(*units[0], json!({ "ucum": "%", "qudt": null, "unece": "P1" }));
        assert_eq!(
            *units[1],
            json!({ "ucum": "kW.h", "qudt": "http://qudt.org/vocab/unit/KiloW-HR", "unece": "KWH" })
        );
        assert_eq!(found[1]["quantityKind"], "ENERGY");
        assert_eq!(found[1]["version"], 0);
        assert_eq!(found[1]["editions"][0]["since"], json!(null));
    }
}

story! {
    async fn nothing_new_is_claimed_by_a_withdrawn_indicator_and_the_old_effect_stays(world: World) {
        let contract = world.told("registerContract", laundry()).await;
        let effect = world.told("claimEffect", claim(&contract, "energy.change", "kW.h")).await;
        world.told("withdrawIndicator", withdrawal("energy.change")).await;
        assert_eq!(
            world.mistakes("claimEffect", claim(&contract, "energy.change", "kW.h")).await,
            [("INDICATOR_WITHDRAWN".to_owned(), "input.indicator".to_owned())]
        );
        assert_eq!(of_effect(&world, &effect).await["unit"]["ucum"], "kW.h");
        let withdrawn = world.ask(INDICATORS, json!({ "filter": { "withdrawn": true } })).await;
        assert_eq!(withdrawn["indicators"][0]["key"], "energy.change");
        assert_eq!(withdrawn["indicators"][0]["withdrawn"], json!({
            "why": "Ingen opgør det længere", "on": { "edtf": "2026-05" },
        }));
        assert_eq!(withdrawn["indicators"][1], json!(null));
    }
}

story! {
    async fn an_edition_that_was_not_known_then_is_not_shown_then(world: World) {
        let known = with(in_tonnes("energy.change"), json!({ "knownFrom": "2026-02-01T00:00:00Z" }));
        world.told("supersedeIndicator", known).await;
        let seen = |as_of: &str| json!({ "filter": { "text": "energy.change" }, "asOf": as_of });
        let before = world.ask(INDICATORS, seen("2026-01-31T00:00:00Z")).await;
        let after = world.ask(INDICATORS, seen("2026-02-02T00:00:00Z")).await;
        assert_eq!(before["indicators"][1]["edition"], 1);
        assert_eq!(before["indicators"][1]["editions"].as_array().unwrap().len(), 1);
        assert_eq!(after["indicators"][1]["edition"], 2);
    }
}

story! {
    async fn the_log_tells_what_became_of_an_indicator(world: World) {
        let id = world.told("defineIndicator", meals()).await;
        let next = with(in_tonnes(&id), json!({ "dimension": "CAPACITY" }));
        world.told("supersedeIndicator", next).await;
        world.told("withdrawIndicator", withdrawal(&id)).await;
        assert!(world.store.verify().await.unwrap().is_clean());
        let changes = "{ changes { nodes { kind happening {
            __typename summary { da } effect { id } contract { id }
            ... on IndicatorDefined { indicator { key edition } }
            ... on IndicatorSuperseded { why indicator { key edition } }
            ... on IndicatorWithdrawn { why indicator { key edition } }
        } } } }";
        let told = world.ask(changes, json!({})).await;
        let told = told["changes"]["nodes"].as_array().unwrap();
        let names: Vec<_> = told.iter().map(|one| one["happening"]["__typename"].as_str().unwrap()).collect();
        assert_eq!(names, ["IndicatorDefined", "IndicatorSuperseded", "IndicatorWithdrawn"]);
        assert_eq!(told[0]["happening"]["summary"]["da"], "Indikator defineret: Leverede måltider");
        assert_eq!(told[1]["happening"]["indicator"]["edition"], 2);
        assert_eq!(told[2]["happening"]["why"], "Ingen opgør det længere");
        assert!(told.iter().all(|one| one["kind"] == "NEW" && one["happening"]["effect"].is_null()));
    }
}

story! {
    async fn an_analyst_settles_indicators_and_a_procurement_unit_does_not(world: World) {
        const DEFINE: &str =
            "mutation($input: DefineIndicatorInput!) { defineIndicator(input: $input) { position } }";
        let world = world.acting_as(Role::Procurement, Some("0661")).await;
        assert_eq!(world.refused(DEFINE, json!({ "input": meals() })).await, "FORBIDDEN");
        let world = world.acting_as(Role::Analyst, None).await;
        world.told("defineIndicator", meals()).await;
        let world = world.reading();
        assert_eq!(world.refused(DEFINE, json!({ "input": meals() })).await, "UNAUTHENTICATED");
    }
}

story! {
    async fn an_indicator_may_be_in_megawatt_hours(world: World) {
        let heat = with(meals(), json!({
            "key": "heat.delivered", "name": { "da": "Leveret varme", "en": "Heat delivered" },
            "unit": "MW.h", "measureKind": "AMOUNT", "dimension": "ENERGY_CLIMATE", "alignments": [],
        }));
        world.told("defineIndicator", heat).await;
        let told = world.ask(INDICATORS, json!({})).await;
        let told = told["indicators"].as_array().unwrap().iter().find(|one| one["key"] == "heat.delivered").unwrap().clone();
        assert_eq!(told["unit"], json!({ "ucum": "MW.h", "qudt": "http://qudt.org/vocab/unit/MegaW-HR", "unece": null }));
        assert_eq!(told["quantityKind"], "ENERGY");
    }
}
