//! What a procurement unit learns from others, tells its committee, and asks of suppliers.

use serde_json::{Value, json};

use super::{answer, each, list};
use crate::world::{World, story};

story! {
    async fn a_unit_learns_from_others_and_tells_the_committee(world: World) {
        let world = world.with_the_cases().await.reading();
        what_others_weigh_laundry_on(&world).await;
        what_the_committee_reads_of_favrskov(&world).await;
        what_a_correction_left(&world).await;
        what_is_asked_of_suppliers(&world).await;
        whom_a_supplier_leaves(&world).await;
    }
}

/// A6
async fn what_others_weigh_laundry_on(world: &World) {
    let told = answer(world, "A6", json!({})).await["practice"].take();
    let criteria = list(&told, "/criteria");
    assert_eq!(
        each(criteria, "/criterion/name/da"),
        ["Service", "Kvalitet", "Økonomi"]
    );
    assert_eq!(each(criteria, "/criterion/weight"), ["30", "30", "40"]);
    let groups: Vec<_> = criteria.iter().map(|one| &one["group"]).collect();
    assert_eq!(groups, [&Value::Null, &json!("QUALITY"), &json!("COST")]);
    assert_eq!(
        (&told["coverage"]["n"], &told["coverage"]["total"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(
        (&told["termCoverage"]["n"], list(&told, "/clauses").len()),
        (&json!(0), 0)
    );
}

/// A7
async fn what_the_committee_reads_of_favrskov(world: &World) {
    let told = answer(world, "A7", json!({})).await["contract"].take();
    let effects = list(&told, "/effects/nodes");
    let saving = effects
        .iter()
        .find(|effect| effect["headline"]["stated"] == "nedbragt med 21 pct.")
        .unwrap();
    let (headline, energy) = (&saving["headline"], &saving["grade"]);
    assert_eq!(
        (&headline["measuredBy"], &headline["independence"], energy),
        (&json!("Siemens"), &json!("SUPPLIER"), &json!("D"))
    );
    assert_eq!(
        (&headline["period"], &headline["recurrence"]),
        (&Value::Null, &json!("UNSPECIFIED"))
    );
    assert_eq!(
        (&told["decision"], &told["decisionGap"]["reason"]),
        (&Value::Null, &json!("END_UNKNOWN"))
    );
    assert_eq!(told["status"]["certain"], false);
    assert!(told["position"].is_string());
}

/// A8
async fn what_a_correction_left(world: &World) {
    let told = answer(world, "A8", json!({})).await;
    assert_eq!(told["before"]["term"]["ends"]["edtf"], "2026-08-31");
    let corrected: Vec<_> = list(&told, "/now/history/nodes")
        .iter()
        .filter(|event| event["__typename"] == "ContractCorrected")
        .collect();
    assert_eq!(corrected.len(), 1);
    assert_eq!(
        (
            &corrected[0]["changedField"],
            &corrected[0]["was"],
            &corrected[0]["becomes"]
        ),
        (
            &json!("ends"),
            &json!("31. august 2026"),
            &json!("31. august 2025")
        )
    );
    assert!(corrected[0]["why"].is_string() && corrected[0]["actor"].is_string());
    // Four amendments and the correction: only the amendments move the meter.
    assert_eq!(
        (
            &told["now"]["changeMeter"]["percent"],
            list(&told, "/now/amendments").len()
        ),
        (&json!("12"), 4)
    );
}

/// A9
async fn what_is_asked_of_suppliers(world: &World) {
    let told = answer(world, "A9", json!({})).await;
    let nodes = list(&told, "/obligations/nodes");
    let trainees = nodes
        .iter()
        .find(|node| node["clause"]["kind"] == "APPRENTICESHIP")
        .unwrap();
    let judged = each(list(&trainees["clause"], "/reports"), "/judgement");
    assert_eq!(
        judged,
        ["ACCEPTED", "ACCEPTED", "SUBSTITUTED", "QUERIED", "ACCEPTED"]
    );
    assert_eq!(
        each(list(&trainees["clause"], "/requests"), "/dueBy"),
        ["2026-10-15"]
    );
    let freed = list(&told, "/supplierSays/effects/nodes")
        .iter()
        .find(|effect| effect["indicator"]["key"] == "time.freed")
        .unwrap();
    assert_eq!(
        (
            &freed["grade"],
            &freed["headline"]["independence"],
            &freed["headline"]["validatedBy"]
        ),
        (&json!("D"), &json!("SUPPLIER"), &Value::Null)
    );
    assert!(
        freed["headline"]["stated"]
            .as_str()
            .unwrap()
            .contains("25 arbejdstimer")
    );
}

/// A10
async fn whom_a_supplier_leaves(world: &World) {
    let told = answer(world, "A10", json!({})).await;
    let supplier = &list(&told, "/suppliers/nodes")[0];
    assert_eq!(
        (&supplier["name"], &supplier["cvr"]),
        (&json!("Lev-Vel"), &Value::Null)
    );
    let contract = &list(supplier, "/contracts/nodes")[0];
    assert_eq!(
        (&contract["slug"], &contract["termination"]),
        (&json!("lolland-lev-vel-hjemmehjaelp"), &Value::Null)
    );
    let choosable = list(contract, "/freeChoices/0/suppliers");
    let left: Vec<_> = choosable
        .iter()
        .filter(|one| one["left"] != Value::Null)
        .collect();
    assert_eq!(
        (
            left.len(),
            &left[0]["supplier"]["name"],
            &left[0]["left"]["on"]["edtf"]
        ),
        (1, &json!("Pleje Plus"), &json!("2017"))
    );
    assert!(
        list(contract, "/effects/nodes")
            .iter()
            .all(|effect| effect["reach"] == Value::Null)
    );
}
