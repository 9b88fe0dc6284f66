//! A registration is a draft until a second pair of eyes has seen it.

use api::Settings;
use serde_json::{Value, json};
use store::Role;

use crate::world::{World, laundry, story, with};

fn four_eyes(world: World) -> World {
    world.under(Settings {
        four_eyes: true,
        ..Settings::default()
    })
}

const SEEN: &str = "query($id: ID!) {
    contract(slug: \"vejen-vask\") { publication }
    node(id: $id) { id }
    contracts { totalCount nodes { slug } }
    suppliers { totalCount }
    changes { totalCount nodes { happening { __typename } } }
    decisions { totalCount coverage { total } }
    practice(taskArea: \"vask_tekstil\") { coverage { total } }
    gaps { total }
}";

story! {
    async fn a_second_actor_of_the_same_municipality_approves_before_all_may_see_it(world: World) {
        let world = four_eyes(world).acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let contract = json!({ "contract": id });
        assert_eq!(world.mistake("publishContract", contract.clone()).await["code"], "NOT_APPROVED");
        assert_eq!(world.mistake("approveContract", contract.clone()).await["code"], "APPROVER_IS_AUTHOR");
        let world = world.reading();
        let seen = world.ask(SEEN, json!({ "id": id })).await;
        assert_eq!(
            seen,
            json!({
                "contract": null, "node": null, "contracts": { "totalCount": 0, "nodes": [] }, "suppliers": { "totalCount": 0 },
                "changes": { "totalCount": 0, "nodes": [] }, "decisions": { "totalCount": 0, "coverage": { "total": 0 } },
                "practice": { "coverage": { "total": 0 } }, "gaps": { "total": 0 },
            })
        );
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        world.told("approveContract", contract.clone()).await;
        world.told("publishContract", contract).await;
        let world = world.reading();
        let seen = world.ask(SEEN, json!({ "id": id })).await;
        assert_eq!((&seen["contract"]["publication"], &seen["contracts"]["totalCount"]), (&json!("PUBLISHED"), &json!(1)));
    }
}

story! {
    async fn what_is_changed_after_the_approval_is_approved_anew(world: World) {
        let world = four_eyes(world).acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let contract = json!({ "contract": id });
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        world.told("approveContract", contract.clone()).await;
        world.told("signContract", with(contract.clone(), json!({ "on": "2019-12-01" }))).await;
        assert_eq!(world.mistake("publishContract", contract.clone()).await["code"], "NOT_APPROVED");
        assert_eq!(world.mistake("approveContract", contract).await["code"], "APPROVER_IS_AUTHOR");
    }
}

const BACK: &str = "query($id: ID!) {
    contract(id: $id) { publication sentBack { why on { edtf } } warnings { message { da } }
        history(first: 100) { nodes { __typename ... on ContractSentBack { why } } } }
    changes(first: 100) { nodes { happening { __typename } } }
}";

story! {
    async fn who_drafts_is_told_why_it_came_back_and_the_public_not_before_it_is_published(world: World) {
        let world = four_eyes(world).acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let (contract, id) = (json!({ "contract": id }), json!({ "id": id }));
        let why = json!({ "why": "Løbetiden mangler", "on": "2026-11-22" });
        let back = with(contract.clone(), why);
        let world = world.acting_as(Role::Approver, Some("0661")).await;
        assert_eq!(world.mistake("sendBackContract", back.clone()).await["code"], "UNKNOWN_CONTRACT");
        let world = world.acting_as(Role::Approver, Some("0575")).await;
        let silent = with(contract.clone(), json!({ "why": " " }));
        assert_eq!(world.mistake("sendBackContract", silent).await["code"], "WHY_MISSING");
        world.told("sendBackContract", back.clone()).await;
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let told = world.ask(BACK, id.clone()).await;
        let seen = json!({ "why": "Løbetiden mangler", "on": { "edtf": "2026-11-22" } });
        assert_eq!((&told["contract"]["publication"], &told["contract"]["sentBack"]), (&json!("DRAFT"), &seen));
        assert!(told["contract"]["warnings"].to_string().contains("sendt tilbage"), "{told}");
        assert!(told["changes"].to_string().contains("ContractSentBack"), "{told}");
        world.told("agreeTerm", with(contract.clone(), json!({ "term": { "ends": "2027" } }))).await;
        assert_eq!(world.ask(BACK, id.clone()).await["contract"]["sentBack"], Value::Null);
        let world = world.reading();
        let told = world.ask(BACK, id.clone()).await;
        assert_eq!(told, json!({ "contract": null, "changes": { "nodes": [] } }));
        let world = world.acting_as(Role::Approver, Some("0575")).await;
        world.told("approveContract", contract.clone()).await;
        assert_eq!(world.mistake("sendBackContract", back).await["code"], "APPROVED_ALREADY");
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        world.told("publishContract", contract).await;
        let told = world.reading().ask(BACK, id).await;
        let happened = json!({ "__typename": "ContractSentBack", "why": "Løbetiden mangler" });
        assert_eq!(told["contract"]["history"]["nodes"].as_array().unwrap().iter().filter(|node| **node == happened).count(), 1, "{told}");
    }
}

story! {
    async fn without_four_eyes_a_draft_is_published_by_who_wrote_it(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", with(laundry(), json!({ "draft": true, "provisionalUntil": "2027-01-31" }))).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { publication provisionalUntil } }", json!({ "id": id })).await;
        assert_eq!(told["contract"], json!({ "publication": "DRAFT", "provisionalUntil": "2027-01-31" }));
        world.told("publishContract", json!({ "contract": id })).await;
        let world = world.acting_as(Role::Analyst, None).await;
        assert_eq!(world.ask(SEEN, json!({ "id": id })).await["contracts"]["totalCount"], 1);
    }
}

story! {
    async fn who_cannot_see_a_draft_cannot_write_on_it_either(world: World) {
        let world = four_eyes(world).acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", with(laundry(), json!({ "municipalities": ["0575", "0621"] }))).await;
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        assert_eq!(world.ask(SEEN, json!({ "id": id })).await["contract"], Value::Null);
        assert_eq!(world.mistake("signContract", json!({ "contract": id })).await["code"], "UNKNOWN_CONTRACT");
        let following = with(laundry(), json!({ "slug": "efterfoelger", "municipalities": ["0621"], "succeeds": id }));
        assert_eq!(world.mistake("registerContract", following).await["code"], "UNKNOWN_CONTRACT");
        let world = world.acting_as(Role::Analyst, None).await;
        let case = world
            .told("publishCase", json!({ "slug": "en-case", "title": { "da": "En case" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" }))
            .await;
        let link = json!({ "case": case, "contract": id });
        assert_eq!(world.mistake("linkCase", link).await["code"], "UNKNOWN_CONTRACT");
    }
}

story! {
    async fn another_municipality_neither_sees_nor_approves_a_draft(world: World) {
        let world = four_eyes(world).acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        assert_eq!(world.ask(SEEN, json!({ "id": id })).await["node"], Value::Null);
        assert_eq!(world.mistake("approveContract", json!({ "contract": id })).await["code"], "UNKNOWN_CONTRACT");
    }
}
