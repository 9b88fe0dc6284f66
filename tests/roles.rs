//! Everyone reads; a role says what is written.

mod made;
mod matrix;

use api::Settings;
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

const ME: &str = "{ viewer { role municipality { code } actor knownBy until loginAt } }";

story! {
    async fn who_asks_is_told_what_they_are_there_for_and_no_name(world: World) {
        let world = world.reading();
        let anyone = json!({ "role": "READER", "municipality": null, "actor": null, "knownBy": null, "until": null, "loginAt": null });
        assert_eq!(world.ask(ME, json!({})).await["viewer"], anyone);
        let world = world.acting_as(Role::Approver, Some("0575")).await;
        let told = world.ask(ME, json!({})).await["viewer"].take();
        assert_eq!((&told["role"], &told["municipality"]["code"], &told["knownBy"]), (&json!("APPROVER"), &json!("0575"), &json!("TOKEN")));
        assert!(told["actor"].as_str().unwrap().starts_with("actor-"), "{told}");
    }
}

story! {
    async fn an_approver_sees_and_approves_the_drafts_of_its_municipality_and_writes_nothing_else(world: World) {
        let world = world.under(Settings { four_eyes: true, ..Settings::default() });
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let contract = json!({ "contract": id });
        let world = world.acting_as(Role::Approver, Some("0661")).await;
        assert_eq!(world.mistake("approveContract", contract.clone()).await["code"], "UNKNOWN_CONTRACT");
        let world = world.acting_as(Role::Approver, Some("0575")).await;
        let seen = "query($id: ID!) { contract(id: $id) { publication } }";
        assert_eq!(world.ask(seen, contract_id(&id)).await["contract"]["publication"], "DRAFT");
        assert_eq!(world.refused(SIGN, json!({ "input": contract })).await, "FORBIDDEN");
        let why = json!({ "why": "Løbetiden mangler" });
        world.told("sendBackContract", with(contract.clone(), why)).await;
        world.told("approveContract", contract).await;
        assert_eq!(world.ask(seen, contract_id(&id)).await["contract"]["publication"], "APPROVED");
    }
}

story! {
    async fn an_administrator_sees_every_draft_and_writes_everywhere(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", with(laundry(), json!({ "draft": true }))).await;
        let world = world.acting_as(Role::Administrator, None).await;
        world.told("signContract", json!({ "contract": id })).await;
        world.told("publishCase", case()).await;
        let seen = "query($id: ID!) { contract(id: $id) { publication } }";
        assert_eq!(world.ask(seen, contract_id(&id)).await["contract"]["publication"], "DRAFT");
    }
}

fn contract_id(id: &str) -> serde_json::Value {
    json!({ "id": id })
}
