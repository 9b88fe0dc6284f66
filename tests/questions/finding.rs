//! What a councillor, a journalist or a citizen compares, finds and cites.

use serde_json::{Value, json};

use super::{answer, each, list};
use crate::world::{World, story};

story! {
    async fn a_reader_compares_finds_and_cites(world: World) {
        let world = world.with_the_cases().await.reading();
        ballerup_beside_aarhus(&world).await;
        what_is_decided_next(&world).await;
        the_library_by_theme(&world).await;
        what_went_back(&world).await;
    }
}

/// C6
async fn ballerup_beside_aarhus(world: &World) {
    let told = answer(world, "C6", json!({})).await;
    let sides = [
        ("/one/nodes", "ballerup-coor-rengoering"),
        ("/other/nodes", "aarhus-forenede-service-rengoering"),
    ];
    for (side, slug) in sides {
        let nodes = list(&told, side);
        assert_eq!(each(nodes, "/slug"), [slug]);
        assert_eq!(
            (&nodes[0]["value"], &nodes[0]["term"]["starts"]),
            (&Value::Null, &Value::Null)
        );
        assert!(each(list(&nodes[0], "/gaps"), "/kind").contains(&"CLAUSE_QUANTITY"));
        assert!(!list(&nodes[0], "/socialClauses").is_empty());
        assert!(each(list(&nodes[0], "/effects/nodes"), "/headline/value/point").is_empty());
    }
}

/// C7
async fn what_is_decided_next(world: &World) {
    let told = answer(world, "C7", json!({})).await["decisions"].take();
    let nodes = list(&told, "/nodes");
    let earliest = each(nodes, "/earliest");
    assert!(earliest.is_sorted(), "{earliest:?}");
    let vejen = nodes
        .iter()
        .find(|node| node["contract"]["slug"] == "vejen-elis-vask")
        .unwrap();
    assert_eq!(
        (&vejen["end"]["edtf"], &vejen["end"]["precision"]),
        (&json!("2026"), &json!("YEAR"))
    );
    assert_eq!(
        (&vejen["latest"], &vejen["overdue"]),
        (&json!("2025-12-31"), &json!("NO"))
    );
    assert!(
        nodes
            .iter()
            .all(|node| node["contract"]["slug"] != "aarhus-boegeskovhus"),
        "its decision was due in 2019 to 2023"
    );
    assert!(
        each(list(&told, "/coverage/missing"), "/node/slug")
            .contains(&"holstebro-kaj-bech-vej-park")
    );
}

/// C8
async fn the_library_by_theme(world: &World) {
    let told = answer(world, "C8", json!({})).await;
    let themes = each(list(&told, "/cases/nodes"), "/theme");
    let count = |theme: &str| themes.iter().filter(|one| **one == theme).count();
    let counts = [
        "EFFICIENT_OPERATIONS",
        "TIME_AND_WORKFORCE",
        "GREEN_TRANSITION",
        "SOCIAL_RESPONSIBILITY",
        "SELF_DETERMINATION",
    ]
    .map(count);
    assert_eq!(counts, [2, 3, 2, 3, 3]);
    assert_eq!(
        each(list(&told, "/suppliers/nodes/0/contracts/nodes"), "/slug"),
        ["favrskov-siemens-skoler"]
    );
    let here = answer(
        world,
        "C8",
        json!({ "theme": ["GREEN_TRANSITION"], "municipality": ["0575"] }),
    )
    .await;
    assert_eq!(
        each(list(&here, "/cases/nodes"), "/slug"),
        ["vejen-elis-vaskeri"]
    );
    let words = answer(world, "C8", json!({ "text": "rengøring" })).await;
    assert!(
        words["cases"]["totalCount"].as_u64().unwrap() >= 2,
        "{words}"
    );
}

/// C10
async fn what_went_back(world: &World) {
    let told = answer(world, "C10", json!({})).await;
    let corrected = list(&told, "/corrected/nodes");
    assert_eq!(
        each(corrected, "/happening/contract/slug"),
        ["eksempel-rengoering"]
    );
    assert!(corrected[0]["happening"]["why"].is_string());
    assert_eq!(
        (
            &told["retracted"]["totalCount"],
            &told["effectSummary"]["endedEarly"]
        ),
        (&json!(0), &json!([]))
    );
    assert_eq!(
        each(list(&told, "/ended/nodes"), "/happening/event"),
        ["SupplierLeft"]
    );
    assert_eq!(
        each(
            list(&told, "/effectSummary/suppliersLeft"),
            "/approval/supplier/name"
        ),
        ["Pleje Plus"]
    );
    assert_eq!(
        each(list(&told, "/takenBack/nodes"), "/happening/event"),
        ["ContractTransferred"]
    );
}
