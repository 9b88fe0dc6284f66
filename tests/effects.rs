//! An analyst claims an effect, adds what others say of it, and takes a statement back.

use serde_json::{Value, json};

use crate::world::{World, laundry, story};

async fn energy_saved(world: &World) -> String {
    let contract = world.told("registerContract", laundry()).await;
    world
        .told(
            "claimEffect",
            json!({
                "indicator": "energy.change",
                "contract": contract,
                "observations": [{
                    "role": "MODELLED", "stated": "svarende til 3 mio. kWh",
                    "quantity": { "point": "-3000000", "approximate": true, "unit": "kW.h" },
                    "independence": "SUPPLIER", "measuredBy": "Siemens",
                }],
                "source": source("DI"),
            }),
        )
        .await
}

fn source(publisher: &str) -> Value {
    json!({ "publisher": publisher, "title": "En kilde" })
}

async fn effect(world: &World, id: &str) -> Value {
    world
        .ask(
            "query($id: ID!) { node(id: $id) { ... on Effect {
                grade conflict version headline { stated }
                observations { id stated grade measuredBy statedIn { publisher } value { ... on Quantity { point lower lowerOpen unit { ucum } } ... on Ratio { numerator denominator of } } }
                all: observations(includeRetracted: true) { status retractedBecause }
                contract { slug }
            } } }",
            json!({ "id": id }),
        )
        .await["node"]
        .take()
}

story! {
    async fn a_claim_is_told_with_who_says_so_and_how_well_it_is_shown(world: World) {
        let id = energy_saved(&world).await;
        let told = effect(&world, &id).await;
        assert_eq!(told["grade"], "D");
        assert_eq!(told["observations"][0]["measuredBy"], "Siemens");
        assert_eq!(told["observations"][0]["value"]["point"], "-3000000");
        assert_eq!(told["observations"][0]["statedIn"]["publisher"], "DI");
        assert_eq!(told["contract"]["slug"], "vejen-vask");
    }
}

story! {
    async fn two_sources_that_disagree_are_shown_side_by_side_and_the_best_shown_comes_first(world: World) {
        let id = energy_saved(&world).await;
        world
            .told("recordObservation", json!({
                "effect": id,
                "observation": {
                    "role": "MEASURED", "stated": "2 mio. kWh", "quantity": { "point": "-2000000", "unit": "kW.h" },
                    "design": "PRE_POST", "baseline": { "kind": "OWN_BEFORE" }, "independence": "BUYER", "measuredBy": "Kommunen",
                },
                "source": source("Kommunen"),
            }))
            .await;
        let told = effect(&world, &id).await;
        assert_eq!(told["observations"].as_array().unwrap().len(), 2);
        assert_eq!(told["conflict"], true);
        assert_eq!(told["headline"]["stated"], "2 mio. kWh");
        assert_eq!(told["grade"], "C");
    }
}

story! {
    async fn a_retracted_statement_stays_readable(world: World) {
        let id = energy_saved(&world).await;
        let observation = effect(&world, &id).await["observations"][0]["id"].take();
        world.told("retractObservation", json!({ "effect": id, "observation": observation, "why": "Regnefejl" })).await;
        let told = effect(&world, &id).await;
        assert_eq!(told["observations"], json!([]));
        assert_eq!(told["all"], json!([{ "status": "RETRACTED", "retractedBecause": "Regnefejl" }]));
        assert_eq!(told["grade"], "E");
        assert_eq!(told["headline"], json!(null));
    }
}
