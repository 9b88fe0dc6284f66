//! What a councillor, a journalist or a citizen asks of what was known, promised and said.

use serde_json::{Value, json};

use super::{answer, each, list};
use crate::world::{World, story};

story! {
    async fn a_reader_travels_in_time_and_hears_who_says_so(world: World) {
        let world = world.with_the_cases().await.reading();
        what_was_known_when_the_council_decided(&world).await;
        holstebros_story_has_no_first_day(&world).await;
        what_differs_between_two_days(&world).await;
        what_was_promised_and_what_came(&world).await;
        who_says_so(&world).await;
    }
}

/// C1
async fn what_was_known_when_the_council_decided(world: &World) {
    let told = answer(world, "C1", json!({})).await;
    let then = &told["asKnownThen"];
    assert_eq!(
        (
            &then["term"]["ends"]["edtf"],
            &then["effects"]["totalCount"]
        ),
        (&json!("2020-08-31"), &json!(0))
    );
    assert!(
        !told["asKnownThen"]["timeline"]
            .to_string()
            .contains("sygefravær")
    );
    let later = list(then, "/cameLater/nodes");
    assert!(
        !later.is_empty()
            && each(later, "/knownFrom")
                .iter()
                .all(|day| *day > "2017-10-13"),
        "{later:?}"
    );
    assert!(
        told["now"]["effects"]
            .to_string()
            .contains("lavt sygefravær")
    );
    let before = answer(world, "C1", json!({ "asOf": "2017-10-11T12:00:00Z" })).await;
    assert_eq!(
        before["asKnownThen"],
        Value::Null,
        "the newspaper tells it two days later"
    );
}

/// C2
async fn holstebros_story_has_no_first_day(world: &World) {
    let told = answer(world, "C2", json!({})).await["contract"].take();
    assert_eq!(
        (
            &told["term"]["starts"],
            &told["term"]["months"],
            &told["term"]["stated"]
        ),
        (&Value::Null, &json!(276), &json!("gennem 23 år"))
    );
    let timeline = list(&told, "/timeline");
    let kinds = each(timeline, "/kind");
    for kind in [
        "ContractRegistered",
        "TermAgreed",
        "SocialClauseAgreed",
        "EffectClaimed",
    ] {
        assert!(kinds.contains(&kind), "{kind} is not among {kinds:?}");
    }
    assert!(
        timeline
            .iter()
            .all(|event| event["source"]["publisher"].is_string()
                || event["knownFrom"] == Value::Null)
    );
    let headlines = each(list(&told, "/effects/nodes"), "/headline/stated");
    assert!(
        headlines.iter().any(|stated| stated.contains("10 pct.")),
        "{headlines:?}"
    );
}

/// C3
async fn what_differs_between_two_days(world: &World) {
    let told = answer(world, "C3", json!({})).await["compare"].take();
    let differences = list(&told, "/differences");
    let end = differences
        .iter()
        .find(|one| one["field"] == "ends")
        .unwrap();
    assert_eq!(
        (&end["was"], &end["becomes"]),
        (&json!("31. august 2026"), &json!("31. august 2025"))
    );
    assert_eq!(each(list(end, "/through"), "/kind"), ["ContractCorrected"]);
    let amended = differences
        .iter()
        .find(|one| one["field"] == "amendments")
        .unwrap();
    assert!(
        each(list(amended, "/through"), "/kind")
            .iter()
            .all(|kind| *kind == "ContractAmended")
    );
    assert_eq!(told["cameLater"], 11);
    let same = answer(world, "C3", json!({ "to": "2022-10-02T00:00:00Z" })).await["compare"].take();
    assert_eq!(same["differences"], json!([]));
    let unknown = answer(world, "C3", json!({ "slug": "findes-ikke" })).await;
    assert_eq!(unknown["compare"], Value::Null);
    let nobody =
        "{ compare(from: \"2022-10-01T00:00:00Z\", to: \"2022-10-02T00:00:00Z\") { cameLater } }";
    assert_eq!(world.refused(nobody, json!({})).await, "BAD_USER_INPUT");
}

/// C4
async fn what_was_promised_and_what_came(world: &World) {
    let told = answer(world, "C4", json!({})).await["promises"].take();
    let nodes = list(&told, "/nodes");
    let promised = nodes
        .iter()
        .find(|node| {
            node["promised"]
                .to_string()
                .contains("2,25 mio. kr. i 2023 (2020)")
        })
        .unwrap();
    assert_eq!(
        (&promised["standing"], &promised["delivered"]),
        (&json!("NOT_KNOWN"), &json!([]))
    );
    let promise = &promised["promised"][0];
    assert_eq!(
        (
            &promise["role"],
            &promise["period"]["edtf"],
            &promise["value"]["point"]
        ),
        (&json!("TARGET"), &json!("2023"), &json!("2250000"))
    );
    assert_eq!(
        (&told["coverage"]["n"], &told["coverage"]["total"]),
        (&json!(0), &json!(2))
    );
    assert_eq!(
        each(list(&told, "/coverage/missing"), "/reason"),
        ["DELIVERY_UNKNOWN"; 2]
    );
}

/// C5
async fn who_says_so(world: &World) {
    let told = answer(world, "C5", json!({})).await["contract"].take();
    let effects = list(&told, "/effects/nodes");
    let energy = effects
        .iter()
        .find(|effect| effect["indicator"]["key"] == "energy.change")
        .unwrap();
    let said = &energy["observations"][0];
    assert_eq!(
        (
            &said["measuredBy"],
            &said["independence"],
            &said["validatedBy"]
        ),
        (&json!("Siemens"), &json!("SUPPLIER"), &Value::Null)
    );
    assert_eq!(said["statedIn"]["publisher"], "DI – Dansk Industri");
    assert!(
        said["statedIn"]["quote"]
            .as_str()
            .unwrap()
            .contains("svarende til 3 mio. kWh")
    );
    assert_eq!(
        (&said["stated"], &said["baseline"]["kind"]),
        (&json!("svarende til 3 mio. kWh"), &json!("NONE_STATED"))
    );
}
