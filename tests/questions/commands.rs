//! What is done beside asking: a contract is registered, a date corrected, a report asked for, received and judged.

use serde_json::{Value, json};
use store::Role;

use super::{answer, each, list};
use crate::world::{World, story};

async fn of_the_unit(world: World, municipality: &str) -> World {
    let world = world.with_the_cases().await;
    world.acting_as(Role::Procurement, Some(municipality)).await
}

/// What a command was refused with.
fn refused<'a>(told: &'a Value, command: &str) -> Vec<(&'a str, Vec<&'a str>)> {
    let errors = list(told, &format!("/{command}/userErrors"));
    let told = errors.iter().map(|error| {
        let field = error["field"].as_array().into_iter().flatten();
        (
            error["code"].as_str().unwrap(),
            field.filter_map(Value::as_str).collect(),
        )
    });
    told.collect()
}

story! {
    async fn a_unit_registers_its_laundry_and_weights_that_make_ninety_are_refused(world: World) {
        let world = of_the_unit(world, "0575").await;
        let weighed = |weights: [&str; 3]| {
            let names = ["Service", "Kvalitet", "Økonomi"];
            let criteria = names.iter().zip(weights).map(|(name, weight)| json!({ "name": { "da": name }, "weight": weight }));
            let criteria: Vec<Value> = criteria.collect();
            json!({ "input": { "title": { "da": "Vask i Vejen" }, "municipalities": ["0575"], "awardCriteria": criteria } })
        };
        let told = answer(&world, "A3", weighed(["30", "30", "30"])).await;
        assert_eq!(refused(&told, "registerContract"), [("WEIGHTS_NOT_HUNDRED", vec!["input", "awardCriteria"])]);
        assert_eq!(told["registerContract"]["userErrors"][0]["total"], "90");
        assert_eq!((&told["registerContract"]["position"], &told["registerContract"]["contract"]), (&Value::Null, &Value::Null));

        let told = answer(&world, "A3", json!({})).await["registerContract"].take();
        assert_eq!(told["userErrors"], json!([]));
        let criteria = list(&told, "/contract/awardCriteria");
        assert_eq!(each(criteria, "/weight"), ["30", "30", "40"]);
        assert_eq!(criteria[0]["note"], "herunder mindskning af svind");
        assert!(list(&told, "/contract/history/nodes").len() >= 3, "{told}");
        assert!(told["position"].is_string());
    }
}

story! {
    async fn a_wrong_end_is_corrected_with_both_dates_kept_and_the_meter_still(world: World) {
        let world = of_the_unit(world, "0575").await;
        let laundry = json!({ "slug": "vejen-elis-vask", "before": "2023-01-01T00:00:00Z" });
        let before = answer(&world, "A8", laundry.clone()).await["now"].take();
        let frozen = answer(&world, "C9", json!({})).await;
        let correction = json!({ "contract": before["id"], "expectedVersion": before["version"] });
        let told = answer(&world, "A8Correct", correction.clone()).await["correctContract"].take();
        assert_eq!((&told["userErrors"], &told["contract"]["term"]["ends"]["edtf"]), (&json!([]), &json!("2026-05-31")));

        let after = answer(&world, "A8", laundry).await;
        assert_eq!((&after["before"]["term"]["ends"]["edtf"], &after["now"]["term"]["ends"]["edtf"]), (&json!("2026"), &json!("2026-05-31")));
        let corrected: Vec<_> = list(&after, "/now/history/nodes").iter().filter(|event| event["__typename"] == "ContractCorrected").collect();
        assert_eq!((&corrected[0]["changedField"], &corrected[0]["why"]), (&json!("ends"), &json!("Slutdatoen var tastet forkert.")));
        assert_eq!((&after["now"]["changeMeter"], &after["now"]["amendments"]), (&before["changeMeter"], &before["amendments"]));
        let again = answer(&world, "A8Correct", correction).await;
        assert_eq!(refused(&again, "correctContract")[0].0, "VERSION_CONFLICT");
        the_cited_link_is_as_it_was(&world, &frozen).await;
    }
}

/// C9
async fn the_cited_link_is_as_it_was(world: &World, frozen: &Value) {
    let now = answer(world, "C9", json!({})).await;
    assert_eq!(now["frozen"], frozen["frozen"]);
    assert_eq!(frozen["since"]["cameLater"]["totalCount"], 0);
    assert_eq!(
        each(list(&now, "/since/cameLater/nodes"), "/kind"),
        ["ContractCorrected"]
    );
    let head = json!({ "recordedUpTo": now["since"]["cameLater"]["nodes"][0]["position"] });
    let newer = answer(world, "C9", head).await;
    assert_eq!(
        (
            &newer["frozen"]["term"]["ends"]["edtf"],
            &now["frozen"]["term"]["ends"]["edtf"]
        ),
        (&json!("2026-05-31"), &json!("2026"))
    );
}

story! {
    async fn a_report_is_asked_for_received_queried_and_accepted_by_the_documents_alone(world: World) {
        let world = of_the_unit(world, "0151").await;
        let here = json!({ "municipality": ["0151"] });
        let asked = answer(&world, "A9", here.clone()).await["obligations"]["nodes"][0].take();
        let both = json!({ "contract": asked["contract"]["id"], "clause": asked["clause"]["id"] });
        let told = answer(&world, "A9Request", both.clone()).await;
        assert_eq!(refused(&told, "requestClauseReport"), []);

        let mut received = both;
        received["words"] = json!("Syv forløb er gennemført, siger leverandøren.");
        let told = answer(&world, "A9Receive", received).await["reportSocialClause"].take();
        let report = told["contract"]["socialClauses"][0]["reports"][0]["id"].clone();
        let judge = |judgement: &str, why: Value| json!({ "contract": asked["contract"]["id"], "report": report, "judgement": judgement, "why": why });
        let unexplained = answer(&world, "A9Judge", judge("REJECTED", Value::Null)).await;
        assert_eq!(refused(&unexplained, "judgeClauseReport"), [("WORDS_MISSING", vec!["input", "why"])]);
        for (judgement, why) in [("QUERIED", json!("Hvor er bilagene?")), ("ACCEPTED", Value::Null)] {
            let told = answer(&world, "A9Judge", judge(judgement, why)).await;
            assert_eq!(refused(&told, "judgeClauseReport"), []);
        }
        let clause = answer(&world, "A9", here).await["obligations"]["nodes"][0]["clause"].take();
        assert_eq!((&clause["reports"][0]["judgement"], &clause["reports"][0]["words"]), (&json!("ACCEPTED"), &json!("Syv forløb er gennemført, siger leverandøren.")));
        assert_eq!((&clause["reports"][0]["delivered"], each(list(&clause, "/requests"), "/dueBy")), (&Value::Null, vec!["2025-02-15"]));
    }
}

story! {
    async fn a_reader_is_asked_for_a_token_before_anything_is_done(world: World) {
        let world = world.with_the_cases().await.reading();
        let before = world.store.log_head().await.unwrap().position;
        assert_eq!(world.refused(&super::document("A3"), json!({})).await, "UNAUTHENTICATED");
        assert_eq!(world.store.log_head().await.unwrap().position, before);
    }
}
