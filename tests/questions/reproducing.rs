//! What an analyst reproduces, follows and fills in.

use serde_json::{Value, json};

use super::{answer, each, list};
use crate::world::{World, story};

story! {
    async fn an_analyst_reproduces_a_figure_and_follows_what_changed(world: World) {
        let world = world.with_the_cases().await.reading();
        who_is_above_the_best_has_nothing_to_gain(&world).await;
        what_changed_since_an_extract(&world).await;
        lollands_share_is_of_no_year(&world).await;
        what_di_published_then_and_now(&world).await;
        whom_to_call(&world).await;
    }
}

/// B2
async fn who_is_above_the_best_has_nothing_to_gain(world: &World) {
    let told = answer(world, "B2", json!({})).await;
    let country = &told["country"];
    assert_eq!(
        (
            &country["rows"][0]["share"],
            &country["rows"][0]["benchmark"],
            &country["rows"][0]["gap"]
        ),
        (&json!("43"), &json!("74.1"), &json!("31.1"))
    );
    assert_eq!(country["rows"][0]["volume"]["amount"], "3545400000");
    assert_eq!(
        (&country["low"]["amount"], &country["high"]["amount"]),
        (&json!("354540000"), &json!("531810000"))
    );
    assert_eq!(
        (
            &country["edition"]["key"],
            &country["evidence"]["key"],
            &country["grade"]
        ),
        (&json!("DI_2023"), &json!("DI_10_15"), &json!("D"))
    );
    assert_eq!(country["notes"][0]["code"], "MODEL_CALCULATION");
    assert_eq!(
        told["withManagersEstimate"]["central"]["amount"],
        "194997000"
    );
    let holstebro = &told["municipality"]["rows"][0];
    assert_eq!(
        (
            &holstebro["share"],
            &holstebro["gap"],
            &holstebro["volume"]["amount"]
        ),
        (&json!("86"), &json!("0"), &json!("0"))
    );
    assert_eq!(holstebro["gain"]["high"]["amount"], "0");
    let vejen = answer(world, "B2", json!({ "municipality": "0575" })).await["municipality"].take();
    assert_eq!(
        (
            &vejen["rows"][0]["missing"]["reason"],
            &vejen["coverage"]["n"]
        ),
        (&json!("NO_ROW"), &json!(0))
    );
}

/// B6
async fn what_changed_since_an_extract(world: &World) {
    let head = answer(world, "B6", json!({})).await;
    let nodes = list(&head, "/changes/nodes");
    let positions: Vec<i64> = each(nodes, "/happening/position")
        .iter()
        .map(|position| position.parse().unwrap())
        .collect();
    assert!(
        positions[0] == 161 && positions.is_sorted(),
        "{positions:?}"
    );
    let corrected: Vec<_> = nodes
        .iter()
        .filter(|node| node["kind"] == "CORRECTED")
        .collect();
    assert_eq!(
        (
            corrected.len(),
            &corrected[0]["happening"]["was"],
            &corrected[0]["happening"]["becomes"]
        ),
        (1, &json!("31. august 2026"), &json!("31. august 2025"))
    );
    assert!(corrected[0]["happening"]["knownFrom"].is_string());
    let cursor = &head["changes"]["pageInfo"]["endCursor"];
    let next = answer(world, "B6", json!({ "after": cursor })).await;
    let first: i64 = next["changes"]["nodes"][0]["happening"]["position"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(first, positions[positions.len() - 1] + 1);
    let none = answer(world, "B6", json!({ "after": head["log"]["position"] })).await;
    assert_eq!(list(&none, "/changes/nodes").len(), 0);
}

/// B7
async fn lollands_share_is_of_no_year(world: &World) {
    let told = answer(world, "B7", json!({})).await["freeChoices"].take();
    assert_eq!(told["coverage"]["n"], 0);
    let missing = list(&told, "/coverage/missing");
    let reasons = each(missing, "/reason");
    assert!(
        reasons.contains(&"SHARE_YEAR_UNKNOWN") && reasons.contains(&"FREE_CHOICE_UNKNOWN"),
        "{reasons:?}"
    );
    assert!(
        each(missing, "/node/name").contains(&"Vejen"),
        "{missing:?}"
    );
    let lolland = &list(&told, "/nodes")[0];
    assert_eq!(each(list(lolland, "/sharesOfNoYear"), "/percent"), ["27.5"]);
    assert!(
        list(lolland, "/byYear")
            .iter()
            .all(|year| year["share"]["percent"] == Value::Null)
    );
}

/// B9
async fn what_di_published_then_and_now(world: &World) {
    let told = answer(world, "B9", json!({})).await;
    let today = &told["calculation"]["today"];
    assert_eq!(
        (
            &told["calculation"]["result"]["low"]["amount"],
            &today["then"]["low"]["amount"]
        ),
        (&json!("354540000"), &json!("354540000"))
    );
    assert_eq!(
        (
            &today["then"]["net"]["low"]["amount"],
            &today["now"]["net"]["low"]["amount"]
        ),
        (&json!("354540000"), &json!("304904400"))
    );
    let parts = ["data", "parameters", "method", "total"].map(|part| {
        today["difference"][part]["net"]["low"]["amount"]
            .as_str()
            .unwrap()
    });
    assert_eq!(parts, ["0", "0", "-49635600", "-49635600"]);
    let printed = list(&told, "/publishedFigures");
    let gain = printed
        .iter()
        .find(|figure| figure["key"] == "vej_park_2022_gain")
        .unwrap();
    assert!(
        gain["recomputed"]["low"].is_string() && gain["source"]["publisher"].is_string(),
        "{gain}"
    );
}

/// B10
async fn whom_to_call(world: &World) {
    let told = answer(world, "B10", json!({})).await;
    let rows = list(&told, "/gaps/rows");
    assert_eq!(rows[0]["kind"], "VALUE");
    assert_eq!(
        (list(&rows[0], "/contracts").len(), &rows[0]["n"]),
        (13, &json!(13))
    );
    let kinds = each(rows, "/kind");
    assert!(
        kinds.contains(&"END") && kinds.contains(&"CLAUSE_QUANTITY"),
        "{kinds:?}"
    );
    let of_effects = each(list(&told, "/effectSummary/gaps"), "/kind");
    assert!(
        ["BASELINE", "PERIOD", "NUMBER"]
            .iter()
            .all(|kind| of_effects.contains(kind)),
        "{of_effects:?}"
    );
}
