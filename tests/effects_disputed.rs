//! Somebody says against a number, and the words stand beside it until it is settled.

use serde_json::{Value, json};
use store::Role;

use crate::world::{World, laundry, story};

async fn energy_saved(world: &World) -> (String, String) {
    let contract = world.told("registerContract", laundry()).await;
    let effect = world
        .told(
            "claimEffect",
            json!({
                "indicator": "energy.change",
                "contract": contract,
                "observations": [{
                    "role": "MODELLED", "stated": "svarende til 3 mio. kWh",
                    "quantity": { "point": "-3000000", "unit": "kW.h" }, "independence": "SUPPLIER",
                }],
                "source": { "publisher": "DI", "title": "En kilde" },
            }),
        )
        .await;
    let observation = told(world, &effect).await["observations"][0]["id"].take();
    (effect, observation.as_str().unwrap().to_owned())
}

async fn told(world: &World, effect: &str) -> Value {
    world
        .ask(
            "query($id: ID!) { node(id: $id) { ... on Effect {
                headline { stated status } warnings { code message { da } }
                observations { id status disputes { id by words on { edtf } statedIn { title } settled { words on { edtf } } } }
                history { nodes { __typename summary { da } } }
            } } }",
            json!({ "id": effect }),
        )
        .await["node"]
        .take()
}

fn objection(effect: &str, observation: &str) -> Value {
    json!({
        "effect": effect, "observation": observation,
        "by": "Kommunen", "words": "Faldet skyldes den milde vinter", "on": "2026-05",
        "source": { "publisher": "Kommunen", "title": "Høringssvar" },
    })
}

story! {
    async fn the_other_sides_words_stand_beside_the_number_until_it_is_settled(world: World) {
        let (effect, observation) = energy_saved(&world).await;
        let payload = world.tell("disputeObservation", objection(&effect, &observation)).await;
        assert_eq!(payload["warnings"], json!([{ "code": "STATEMENT_DISPUTED" }]));
        let disputed = told(&world, &effect).await;
        let dispute = &disputed["observations"][0]["disputes"][0];
        assert_eq!(disputed["headline"], json!({ "stated": "svarende til 3 mio. kWh", "status": "DISPUTED" }));
        assert_eq!((&dispute["by"], &dispute["words"]), (&json!("Kommunen"), &json!("Faldet skyldes den milde vinter")));
        assert_eq!(dispute["statedIn"]["title"], "Høringssvar");
        assert_eq!(dispute["settled"], Value::Null);
        world.told("settleDispute", json!({
            "effect": effect, "observation": observation, "dispute": dispute["id"],
            "words": "Parterne er enige om at korrigere for vejret", "on": "2026-06-30",
        })).await;
        let settled = told(&world, &effect).await;
        assert_eq!(settled["headline"]["status"], "FINAL");
        assert_eq!(settled["warnings"], json!([]));
        assert_eq!(
            settled["observations"][0]["disputes"][0]["settled"],
            json!({ "words": "Parterne er enige om at korrigere for vejret", "on": { "edtf": "2026-06-30" } })
        );
        let history = settled["history"]["nodes"].as_array().unwrap();
        let kinds: Vec<_> = history.iter().filter_map(|one| one["__typename"].as_str()).collect();
        assert_eq!(kinds, ["EffectClaimed", "ObservationRecorded", "ObservationDisputed", "DisputeSettled"]);
    }
}

story! {
    async fn a_dispute_is_refused_at_its_field_with_its_code(world: World) {
        let (effect, observation) = energy_saved(&world).await;
        let with = |field: &str, value: Value| {
            let mut input = objection(&effect, &observation);
            input[field] = value;
            input
        };
        let mistake = world.mistake("disputeObservation", with("words", json!(" "))).await;
        assert_eq!(mistake["code"], "DISPUTE_WITHOUT_WORDS");
        assert_eq!(mistake["field"], json!(["input", "words"]));
        let mistake = world.mistake("disputeObservation", with("by", json!("a".repeat(501)))).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("TEXT_TOO_LONG"), &json!(["input", "by"])));
        let mistake = world.mistake("disputeObservation", with("observation", json!("x"))).await;
        assert_eq!(mistake["code"], "UNKNOWN_OBSERVATION");
        let unknown = json!({ "effect": effect, "observation": observation, "dispute": "x", "words": "Enige" });
        let mistake = world.mistake("settleDispute", unknown).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("UNKNOWN_DISPUTE"), &json!(["input", "dispute"])));
        world.told("disputeObservation", objection(&effect, &observation)).await;
        let dispute = told(&world, &effect).await["observations"][0]["disputes"][0]["id"].take();
        let settle = |words: &str| json!({ "effect": effect, "observation": observation, "dispute": dispute, "words": words });
        world.told("settleDispute", settle("Enige")).await;
        assert_eq!(world.mistake("settleDispute", settle("Uenige")).await["code"], "DISPUTE_ALREADY_SETTLED");
        world.told("retractObservation", json!({ "effect": effect, "observation": observation, "why": "Fejl" })).await;
        assert_eq!(world.mistake("disputeObservation", with("words", json!("Nej"))).await["code"], "OBSERVATION_RETRACTED");
    }
}

story! {
    async fn a_procurement_unit_disputes_only_what_is_told_of_its_own_contracts(world: World) {
        let (effect, observation) = energy_saved(&world).await;
        let other = world.acting_as(Role::Procurement, Some("0710")).await;
        let document = "mutation($input: DisputeObservationInput!) { disputeObservation(input: $input) { position } }";
        let code = other.refused(document, json!({ "input": objection(&effect, &observation) })).await;
        assert_eq!(code, "FORBIDDEN");
        let own = other.acting_as(Role::Procurement, Some("0575")).await;
        own.told("disputeObservation", objection(&effect, &observation)).await;
    }
}
