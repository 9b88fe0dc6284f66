//! Everyone reads; a role says what is written.

use serde_json::json;
use store::Role;

use crate::world::{laundry, story, with};

const REGISTER: &str =
    "mutation($input: RegisterContractInput!) { registerContract(input: $input) { position } }";
const PUBLISH: &str =
    "mutation($input: PublishCaseInput!) { publishCase(input: $input) { position } }";
const SIGN: &str =
    "mutation($input: SignContractInput!) { signContract(input: $input) { position } }";

fn case() -> serde_json::Value {
    json!({ "slug": "en-case", "title": { "da": "En case" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" })
}

story! {
    async fn a_mutation_asks_for_a_token(world: World) {
        let world = world.reading();
        assert_eq!(world.refused(REGISTER, json!({ "input": laundry() })).await, "UNAUTHENTICATED");
        assert_eq!(world.refused(PUBLISH, json!({ "input": case() })).await, "UNAUTHENTICATED");
    }
}

story! {
    async fn a_procurement_unit_writes_contracts_of_its_own_municipality_only(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let world = world.acting_as(Role::Procurement, Some("0661")).await;
        assert_eq!(world.refused(SIGN, json!({ "input": { "contract": id } })).await, "FORBIDDEN");
        let elsewhere = with(laundry(), json!({ "slug": "en-anden" }));
        assert_eq!(world.refused(REGISTER, json!({ "input": elsewhere })).await, "FORBIDDEN");
        let own = with(laundry(), json!({ "slug": "en-egen", "municipalities": ["0661"] }));
        world.told("registerContract", own).await;
        assert_eq!(world.refused(PUBLISH, json!({ "input": case() })).await, "FORBIDDEN");
    }
}

story! {
    async fn a_procurement_unit_cannot_give_its_contract_away_by_a_correction(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let away = json!({ "contract": id, "municipalities": ["0661"], "why": "Prøve" });
        let correct = "mutation($input: CorrectContractInput!) { correctContract(input: $input) { position } }";
        assert_eq!(world.refused(correct, json!({ "input": away })).await, "FORBIDDEN");
    }
}

story! {
    async fn an_analyst_writes_cases_and_effects_but_no_contracts(world: World) {
        let contract = world.told("registerContract", laundry()).await;
        let world = world.acting_as(Role::Analyst, None).await;
        let case = world.told("publishCase", case()).await;
        world.told("linkCase", json!({ "case": case, "contract": contract })).await;
        assert_eq!(world.refused(SIGN, json!({ "input": { "contract": contract } })).await, "FORBIDDEN");
    }
}

story! {
    async fn a_reader_writes_nothing(world: World) {
        let world = world.acting_as(Role::Reader, None).await;
        assert_eq!(world.refused(REGISTER, json!({ "input": laundry() })).await, "FORBIDDEN");
    }
}

story! {
    async fn the_log_names_who_wrote_by_a_pseudonymous_id_only(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        world.told("registerContract", laundry()).await;
        let told = world.ask("{ changes(first: 1) { nodes { happening { actor } } } }", json!({})).await;
        let actor = told["changes"]["nodes"][0]["happening"]["actor"].as_str().unwrap();
        assert!(actor.starts_with("actor-"), "{actor}");
    }
}
