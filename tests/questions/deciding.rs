//! What a procurement unit asks before it decides.

use serde_json::{Value, json};

use super::{answer, each, list};
use crate::world::{World, story};

story! {
    async fn a_unit_sees_what_must_be_decided_and_what_was_kept_of_promises(world: World) {
        let world = world.with_the_cases().await.reading();
        what_must_be_decided(&world).await;
        what_was_kept_of_promises(&world).await;
        what_the_changes_make_together(&world).await;
        what_is_not_known_of_the_thirteen(&world).await;
    }
}

/// A1
async fn what_must_be_decided(world: &World) {
    let told = answer(world, "A1", json!({})).await["decisions"].take();
    let nodes = list(&told, "/nodes");
    let vejen = nodes
        .iter()
        .find(|node| node["contract"]["slug"] == "vejen-elis-vask")
        .unwrap();
    assert_eq!(
        (&vejen["earliest"], &vejen["latest"]),
        (&json!("2025-01-01"), &json!("2025-12-31"))
    );
    assert_eq!(
        (&vejen["overdue"], &vejen["leadTimeMonths"]),
        (&json!("POSSIBLY"), &json!(12))
    );
    let earliest = each(nodes, "/earliest");
    assert!(earliest.is_sorted() && !earliest.is_empty(), "{earliest:?}");
    assert_eq!(
        each(list(&told, "/warnings"), "/code"),
        ["END_PRECISION_YEAR"]
    );
    let missing = list(&told, "/coverage/missing");
    assert!(
        each(missing, "/node/slug").contains(&"holstebro-kaj-bech-vej-park"),
        "{missing:?}"
    );
    assert_eq!(told["coverage"]["total"], 14);
    assert!(told["asOf"].is_string() && told["log"]["position"].is_string());
}

/// A2
async fn what_was_kept_of_promises(world: &World) {
    let true_ones =
        answer(world, "A2", json!({ "illustrative": false })).await["obligations"].take();
    assert_eq!(true_ones["coverage"]["n"], 0);
    let nodes = list(&true_ones, "/nodes");
    let ballerup = nodes
        .iter()
        .find(|node| node["contract"]["slug"] == "ballerup-coor-rengoering")
        .unwrap();
    assert_eq!(
        (&ballerup["standing"], &ballerup["clause"]["promised"]),
        (&json!("NOT_QUANTIFIED"), &Value::Null)
    );
    let all = answer(world, "A2", json!({})).await["obligations"].take();
    let trainees = list(&all, "/nodes")
        .iter()
        .find(|node| node["clause"]["kind"] == "APPRENTICESHIP")
        .unwrap();
    let period = &trainees["period"];
    assert_eq!(trainees["contract"]["illustrative"], true);
    assert_eq!(
        (&period["standing"], &period["nextStep"]),
        (&json!("PARTLY_MET"), &json!("PENALTY"))
    );
    let quantities = ["promised", "accepted", "substituted", "missing"]
        .map(|name| period[name]["point"].as_str().unwrap());
    assert_eq!(quantities, ["4", "2.5", "1", "0.5"]);
}

/// A4
async fn what_the_changes_make_together(world: &World) {
    let told = answer(world, "A4", json!({})).await["contract"].take();
    let meter = &told["changeMeter"];
    assert_eq!(
        (&meter["percent"], &meter["limitPercent"], &meter["crossed"]),
        (&json!("12"), &json!("10"), &json!(true))
    );
    let amendments = list(&told, "/amendments");
    let counted: Vec<_> = amendments
        .iter()
        .filter(|amendment| amendment["section"] == 180)
        .collect();
    assert_eq!((counted.len(), amendments.len()), (3, 4));
    assert_eq!(counted[2]["id"], meter["crossedById"]);
    assert!(each(list(meter, "/remarks"), "/code").contains(&"OPTIONS_NOT_COUNTED"));
    let before =
        answer(world, "A4", json!({ "asOf": "2025-01-01T00:00:00Z" })).await["contract"].take();
    let meter = &before["changeMeter"];
    assert_eq!(meter["percent"], "7.92");
    assert_eq!(
        meter["crossed"],
        Value::Null,
        "below the per cent, and the threshold is not known"
    );
}

/// A5
async fn what_is_not_known_of_the_thirteen(world: &World) {
    let told = answer(world, "A5", json!({})).await;
    let rows = list(&told, "/gaps/rows");
    let lacking = |kind: &str| {
        rows.iter()
            .find(|row| row["kind"] == kind)
            .map(|row| (row["n"].clone(), row["total"].clone()))
    };
    let all = Some((json!(13), json!(13)));
    assert_eq!((lacking("OWNER"), lacking("VALUE")), (all.clone(), all));
    assert_eq!(
        (
            &told["withoutOwner"]["totalCount"],
            &told["notFollowedUp"]["totalCount"]
        ),
        (&json!(13), &json!(13))
    );
    let contracts = list(&told, "/contracts/nodes");
    assert!(
        contracts
            .iter()
            .all(|contract| contract["ownerUnit"] == Value::Null
                && contract["lastFollowUp"] == Value::Null)
    );
    assert!(
        contracts
            .iter()
            .all(|contract| each(list(contract, "/gaps"), "/kind").contains(&"VALUE"))
    );
    // Of Bøgeskovhus only a newspaper tells the end; the cases themselves tell Vejen's alone.
    let ends = list(&told, "/withKnownEnd/nodes");
    assert_eq!(
        each(ends, "/slug"),
        ["aarhus-boegeskovhus", "vejen-elis-vask"]
    );
    assert!(
        list(&ends[0], "/sources")
            .iter()
            .any(|source| source["supplementary"] == true)
    );
}
