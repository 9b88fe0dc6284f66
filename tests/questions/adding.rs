//! What an analyst adds up, and what the register refuses to.

use serde_json::{Value, json};

use super::{answer, each, list, sorted};
use crate::world::{World, story};

story! {
    async fn an_analyst_gets_sums_of_what_is_alike_and_reasons_for_the_rest(world: World) {
        let world = world.with_the_cases().await.reading();
        nobody_counts_what_clauses_gave(&world).await;
        percentages_are_listed_and_not_added(&world).await;
        the_kilowatt_hours_have_no_period(&world).await;
        three_figures_of_one_training_disagree(&world).await;
        no_social_case_gives_a_count(&world).await;
    }
}

/// B1
async fn nobody_counts_what_clauses_gave(world: &World) {
    let told = answer(world, "B1", json!({})).await["clauseYield"].take();
    assert_eq!(
        (&told["coverage"]["n"], &told["coverage"]["total"]),
        (&json!(0), &json!(2))
    );
    assert_eq!(
        (list(&told, "/totals").len(), &told["thin"]),
        (0, &json!(true))
    );
    let rows = list(&told, "/rows");
    assert_eq!(
        sorted(each(rows, "/contract/slug")),
        [
            "aarhus-forenede-service-rengoering",
            "ballerup-coor-rengoering"
        ]
    );
    assert!(
        rows.iter()
            .all(|row| row["missing"] == json!(["NO_DELIVERY_TOLD", "NO_CONTRACT_VALUE"]))
    );
    // Asked for, the made-up contract makes the sum over the sum, and says that it is made up.
    let made_up = answer(world, "B1", json!({ "illustrative": true })).await["clauseYield"].take();
    assert_eq!(
        each(list(&made_up, "/warnings"), "/code"),
        ["ILLUSTRATIVE_INCLUDED"]
    );
    let total = &list(&made_up, "/totals")[0];
    assert_eq!(
        (&total["n"], &total["contractValue"]["amount"]),
        (&json!(1), &json!("12000000"))
    );
}

/// B3
async fn percentages_are_listed_and_not_added(world: &World) {
    let told = answer(world, "B3", json!({})).await["effectSummary"].take();
    let groups = list(&told, "/groups");
    assert_eq!(each(groups, "/keyOf/value"), ["vej_park"]);
    let entries = list(&groups[0], "/buckets/0/entries");
    let observation = &entries[0]["observation"];
    assert_eq!(
        (entries.len(), &observation["value"]["point"]),
        (1, &json!("-10"))
    );
    assert_eq!(
        (
            &observation["design"],
            &observation["grade"],
            &observation["measuredBy"]
        ),
        (&json!("PRE_POST"), &json!("C"), &json!("Holstebro Kommune"))
    );
    let of_two = json!({ "indicator": ["cost.change.relative", "energy.change.relative"], "groupBy": ["THEME"] });
    let told = answer(world, "B3", of_two).await["effectSummary"].take();
    assert!(
        list(&told, "/groups")
            .iter()
            .all(|group| group["weighted"] == Value::Null)
    );
}

/// B4
async fn the_kilowatt_hours_have_no_period(world: &World) {
    let told = answer(world, "B4", json!({})).await["effectSummary"].take();
    let groups = list(&told, "/groups");
    let energy = groups
        .iter()
        .find(|group| group["keyOf"]["value"] == "energy.change")
        .unwrap();
    let buckets = list(energy, "/buckets");
    assert_eq!(each(buckets, "/recurrence"), ["UNSPECIFIED"]);
    assert_eq!(
        (&buckets[0]["value"]["point"], &buckets[0]["period"]),
        (&json!("-3000000"), &Value::Null)
    );
    assert_eq!(
        each(
            list(&buckets[0], "/entries/0/effect/sameEffectAs"),
            "/indicator/key"
        ),
        ["energy.change.relative"]
    );
    assert_eq!(
        (&told["coverage"]["total"], &told["supplierOnly"]),
        (&json!(1), &json!(1))
    );
    let cautions = each(list(&told, "/cautions"), "/code");
    assert!(
        cautions.contains(&"SAME_EFFECT_IN_TWO_UNITS") && cautions.contains(&"SUPPLIER_ONLY"),
        "{cautions:?}"
    );
}

/// B5
async fn three_figures_of_one_training_disagree(world: &World) {
    let told = answer(world, "B5", json!({})).await;
    let disagreeing = list(&told, "/disagreeing/nodes");
    assert_eq!(
        (disagreeing.len(), &disagreeing[0]["conflict"]),
        (1, &json!(true))
    );
    let observations = list(&disagreeing[0], "/observations");
    assert_eq!(each(observations, "/value/point"), ["-27", "-75", "-52"]);
    assert_eq!(
        each(observations, "/independence"),
        ["UNKNOWN", "SUPPLIER", "SUPPLIER"]
    );
    assert!(
        observations
            .iter()
            .all(|said| said["statedIn"]["supplementary"] == true)
    );
    let claims = each(list(&told, "/onlyTheSupplier/nodes"), "/indicator/key");
    assert_eq!(
        sorted(claims),
        [
            "care.need.change",
            "energy.change",
            "energy.change.relative",
            "time.freed"
        ]
    );
    assert_eq!(told["disputed"]["totalCount"], 0);
}

/// B8
async fn no_social_case_gives_a_count(world: &World) {
    let told = answer(world, "B8", json!({})).await["peopleThroughClauses"].take();
    assert_eq!(
        (&told["coverage"]["n"], &told["coverage"]["total"]),
        (&json!(0), &json!(3))
    );
    let missing = list(&told, "/coverage/missing");
    assert!(
        missing
            .iter()
            .all(|one| one["reason"] == "NO_COUNT_TOLD" && one["node"]["slug"].is_string()),
        "{missing:?}"
    );
    let steps = list(&told, "/steps");
    assert_eq!(steps.len(), 6);
    assert!(
        steps
            .iter()
            .all(|step| step["people"] == Value::Null && step["because"]["da"].is_string())
    );
    assert_eq!(told["uniquePersons"], Value::Null);
}
