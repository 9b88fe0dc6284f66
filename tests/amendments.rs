//! What changes in a contract that runs, and what the changes add up to.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

const METER: &str = "query($id: ID!) { contract(id: $id) {
    amendments { ground section eformsReason description value { amount } }
    changeMeter { originalValue { amount } changed { amount } changedGross { amount } percent limitPercent threshold { amount } crossed crossedById notes remarks { code } }
    warnings { code }
} }";

async fn worth(world: &World, fields: Value) -> String {
    let contract = json!({ "illustrative": true, "value": { "amount": "1000000" }, "tender": { "publishedOn": "2024-05-01" }, "term": { "ends": "2027-12-31" } });
    world
        .told("registerContract", with(with(laundry(), contract), fields))
        .await
}

fn change(contract: &str, ground: &str, amount: &str) -> Value {
    json!({ "contract": contract, "ground": ground, "description": format!("Ændring af {amount} kr."), "value": { "amount": amount }, "on": "2025-03-01" })
}

fn warns(told: &Value, code: &str) -> bool {
    let warnings = told["warnings"].as_array().unwrap();
    warnings.iter().any(|warning| warning["code"] == code)
}

async fn meter(world: &World, id: &str) -> Value {
    world.ask(METER, json!({ "id": id })).await["contract"].take()
}

story! {
    async fn three_changes_of_four_per_cent_cross_the_limit_at_the_third(world: World) {
        let id = worth(&world, json!({})).await;
        for amount in ["40000", "40001"] {
            let payload = world.tell("amendContract", change(&id, "MINOR_VALUE", amount)).await;
            assert!(!warns(&payload, "SECTION_180_CROSSED"), "{payload}");
        }
        assert_eq!(meter(&world, &id).await["changeMeter"]["crossed"], false);
        let payload = world.tell("amendContract", change(&id, "MINOR_VALUE", "40002")).await;
        assert!(warns(&payload, "SECTION_180_CROSSED"), "{payload}");
        let told = meter(&world, &id).await;
        let meter = &told["changeMeter"];
        assert_eq!((&meter["percent"], &meter["limitPercent"], &meter["crossed"]), (&json!("12"), &json!("10"), &json!(true)));
        assert_eq!((&meter["changed"]["amount"], &meter["threshold"]["amount"]), (&json!("120003"), &json!("1644638")));
        assert_eq!((&told["amendments"][0]["section"], &told["amendments"][0]["eformsReason"]), (&json!(180), &json!("mod-minv")));
    }
}

story! {
    async fn what_was_foreseen_is_listed_but_not_added(world: World) {
        let id = worth(&world, json!({})).await;
        for ground in ["REVIEW_CLAUSE", "ADDITIONAL_NEEDS", "UNFORESEEN"] {
            world.told("amendContract", change(&id, ground, "300000")).await;
        }
        let told = meter(&world, &id).await;
        assert_eq!((&told["changeMeter"]["changed"]["amount"], &told["changeMeter"]["crossed"]), (&json!("0"), &json!(false)));
        assert_eq!(told["amendments"].as_array().unwrap().len(), 3);
        let remarks = told["changeMeter"]["remarks"].as_array().unwrap();
        assert!(remarks.iter().any(|remark| remark["code"] == "OTHER_GROUNDS_NOT_COUNTED"), "{remarks:?}");
    }
}

story! {
    async fn works_have_a_higher_limit_and_an_unknown_value_says_so(world: World) {
        let works = worth(&world, json!({ "nature": "WORKS" })).await;
        world.told("amendContract", change(&works, "MINOR_VALUE", "120000")).await;
        let told = meter(&world, &works).await;
        assert_eq!((&told["changeMeter"]["limitPercent"], &told["changeMeter"]["crossed"]), (&json!("15"), &json!(false)));
        let unknown = worth(&world, json!({ "slug": "uden-vaerdi", "value": null })).await;
        world.told("amendContract", change(&unknown, "MINOR_VALUE", "120000")).await;
        let told = meter(&world, &unknown).await;
        assert_eq!((&told["changeMeter"]["percent"], &told["changeMeter"]["crossed"]), (&Value::Null, &Value::Null));
    }
}

story! {
    async fn a_correction_moves_no_meter(world: World) {
        let id = worth(&world, json!({})).await;
        world.told("amendContract", change(&id, "MINOR_VALUE", "40000")).await;
        let before = meter(&world, &id).await;
        world.told("correctContract", json!({ "contract": id, "ends": "2026-06-30", "why": "Slutdatoen var tastet forkert" })).await;
        assert_eq!(meter(&world, &id).await["changeMeter"], before["changeMeter"]);
        assert_eq!(meter(&world, &id).await["amendments"], before["amendments"]);
    }
}

story! {
    async fn an_ended_contract_is_not_changed(world: World) {
        let id = worth(&world, json!({ "term": { "ends": "2024-12-31" } })).await;
        let mistake = world.mistake("amendContract", change(&id, "MINOR_VALUE", "1000")).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("AMENDMENT_AFTER_EXPIRY"), &json!(["input", "on"])));
    }
}

story! {
    async fn a_contract_passes_to_a_region_and_to_another_company_but_not_to_who_has_it(world: World) {
        let id = worth(&world, json!({})).await;
        let contract = world.ask("query($id: ID!) { contract(id: $id) { suppliers { id } } }", json!({ "id": id })).await["contract"].take();
        let supplier = &contract["suppliers"][0]["id"];
        let to = |name: &str| json!({ "contract": id, "to": { "supplier": { "insteadOf": supplier, "supplier": { "name": name } } }, "ground": "BANKRUPTCY", "on": "2025-06-01" });
        let mistake = world.mistake("transferContract", to("Elis Danmark A/S")).await;
        assert_eq!(mistake["code"], "TRANSFER_TO_ITSELF");
        assert_eq!((&mistake["field"][0], &mistake["field"][1]), (&json!("input"), &json!("to")));
        world.told("transferContract", to("Et andet vaskeri A/S")).await;
        let region = json!({ "contract": id, "to": { "authority": { "insteadOf": "0575", "name": "Region Syddanmark" } }, "ground": "REFORM", "on": "2027-01-01" });
        world.told("transferContract", region).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { suppliers { name } heldBy municipalities { code } } }", json!({ "id": id })).await["contract"].take();
        assert_eq!(told, json!({ "suppliers": [{ "name": "Et andet vaskeri A/S" }], "heldBy": "Region Syddanmark", "municipalities": [{ "code": "0575" }] }));
    }
}

story! {
    async fn a_tender_is_cancelled_and_a_complaint_stays_open_until_it_is_decided(world: World) {
        let status = "query($id: ID!) { contract(id: $id) { complaintPending complaints { id decision { outcome } } status(on: \"2025-01-01\") { possible } warnings { code } termination { kind } } }";
        let id = world.told("registerContract", with(laundry(), json!({ "term": null }))).await;
        world.told("lodgeComplaint", json!({ "contract": id, "body": "Klagenævnet for Udbud", "about": "Evalueringen", "on": "2019-06-01" })).await;
        let told = world.ask(status, json!({ "id": id })).await["contract"].take();
        assert_eq!(told["complaintPending"], true);
        assert!(warns(&told, "COMPLAINT_PENDING"), "{told}");
        let decided = json!({ "contract": id, "complaint": told["complaints"][0]["id"], "outcome": "AWARD_ANNULLED", "on": "2019-09-01" });
        world.told("decideComplaint", decided).await;
        world.told("cancelTender", json!({ "contract": id, "reason": "Tildelingen blev annulleret", "on": "2019-10-01" })).await;
        let told = world.ask(status, json!({ "id": id })).await["contract"].take();
        assert_eq!((&told["complaintPending"], &told["status"]["possible"]), (&json!(false), &json!(["CANCELLED"])));
        let effectless = world.told("registerContract", with(laundry(), json!({ "slug": "uden-virkning" }))).await;
        world.told("lodgeComplaint", json!({ "contract": effectless, "body": "Klagenævnet for Udbud", "about": "Ulovlig direkte tildeling", "on": "2020-01-01" })).await;
        let complaint = world.ask(status, json!({ "id": effectless })).await["contract"]["complaints"][0]["id"].take();
        world.told("decideComplaint", json!({ "contract": effectless, "complaint": complaint, "outcome": "WITHOUT_EFFECT", "on": "2020-06-01" })).await;
        let told = world.ask(status, json!({ "id": effectless })).await["contract"].take();
        assert_eq!((&told["termination"]["kind"], &told["status"]["possible"]), (&json!("WITHOUT_EFFECT"), &json!(["TERMINATED"])));
    }
}

story! {
    async fn an_esco_contract_settles_its_guaranteed_saving_year_by_year(world: World) {
        let esco = json!({ "slug": "esco", "title": { "da": "ESCO, opdigtet" }, "form": "ESCO", "municipalities": ["0575"], "illustrative": true,
            "particulars": { "esco": { "guaranteedSaving": { "point": "1000000", "unit": "kW.h" }, "baselineYear": 2020, "paybackYears": 15 } } });
        let id = world.told("registerContract", esco).await;
        let settle = |saving: &str| json!({ "contract": id, "year": 2023, "saving": { "point": saving, "unit": "kW.h" }, "settled": { "amount": "50000" }, "on": "2024-03-01" });
        world.told("settleSaving", settle("900000")).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { particulars { __typename ... on EscoTerms { guaranteedSaving { point } baselineYear years { year saving { point } balance } } } } }", json!({ "id": id })).await["contract"]["particulars"].take();
        assert_eq!(told, json!({ "__typename": "EscoTerms", "guaranteedSaving": { "point": "1000000" }, "baselineYear": 2020, "years": [{ "year": 2023, "saving": { "point": "900000" }, "balance": "-100000" }] }));
        let other = json!({ "contract": id, "particulars": { "freeChoice": { "model": "APPROVAL" } } });
        assert_eq!(world.mistake("agreeParticulars", other).await["code"], "PARTICULARS_OF_ANOTHER_FORM");
    }
}

story! {
    async fn nobody_is_promised_turnover_under_free_choice(world: World) {
        let approved = json!({ "slug": "frit-valg", "title": { "da": "Godkendt leverandør, opdigtet" }, "form": "FREE_CHOICE", "municipalities": ["0575"], "illustrative": true,
            "particulars": { "freeChoice": { "model": "APPROVAL", "approvedOn": "2024-01-01" } } });
        let id = world.told("registerContract", approved).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { particulars { ... on FreeChoiceTerms { model guaranteedTurnover } } } }", json!({ "id": id })).await["contract"].take();
        assert_eq!(told["particulars"], json!({ "model": "APPROVAL", "guaranteedTurnover": false }));
    }
}

story! {
    async fn an_option_is_used_once_and_late_only_when_both_sides_take_it_so(world: World) {
        let id = worth(&world, json!({ "term": { "ends": "2025-12-31", "options": [{ "months": 12, "noticeBy": "2025-06-30" }] } })).await;
        let option = world.ask("query($id: ID!) { contract(id: $id) { term { options { id } } } }", json!({ "id": id })).await["contract"]["term"]["options"][0]["id"].take();
        let late = json!({ "contract": id, "option": option, "on": "2025-08-01" });
        let mistake = world.mistake("exerciseOption", late.clone()).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("OPTION_NOTICE_PASSED"), &json!(["input", "on"])));
        let payload = world.tell("exerciseOption", with(late.clone(), json!({ "acceptedLate": true }))).await;
        assert_eq!(payload["userErrors"], json!([]));
        assert!(warns(&payload, "OPTION_USED_LATE"), "{payload}");
        let again = world.tell("exerciseOption", late.clone()).await;
        assert_eq!((&again["position"], &again["userErrors"]), (&Value::Null, &json!([])));
        let twice = world.mistake("exerciseOption", with(late, json!({ "on": "2025-09-01", "acceptedLate": true }))).await;
        assert_eq!((&twice["code"], &twice["field"]), (&json!("OPTION_ALREADY_DECIDED"), &json!(["input", "option"])));
        let lapse = json!({ "contract": id, "option": option, "on": "2025-09-01" });
        assert_eq!(world.mistake("lapseOption", lapse).await["code"], "OPTION_ALREADY_DECIDED");
    }
}
