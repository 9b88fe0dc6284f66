//! What social clauses have given, for money and for people.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

const YIELD: &str = "query($filter: ContractFilter, $asOf: DateTime) { clauseYield(filter: $filter, asOf: $asOf) {
    rows { contract { slug } delivered { kind quantity { point lower upper unit { ucum } } perThousand { point } } value { amount } missing }
    totals { kind delivered { point } contractValue { amount } perThousand { point } refusedBecause n total }
    coverage { n total missing { reason node { ... on Contract { slug } } } } thin warnings { code } asOf
} }";

const PEOPLE: &str = "query($filter: ContractFilter) { peopleThroughClauses(filter: $filter) {
    steps { step people { point lower upper } refusedBecause contracts { slug } }
    uniquePersons { point } coverage { n total missing { reason node { ... on Contract { slug } } } } thin warnings { code }
} }";

/// A contract with a clause of which reports are accepted, quantity by quantity.
async fn accepted(
    world: &World,
    slug: &str,
    value: Option<&str>,
    kind: &str,
    unit: &str,
    delivered: &[&str],
) -> String {
    let value = value.map(|amount| json!({ "amount": amount }));
    let contract = world
        .told(
            "registerContract",
            with(
                laundry(),
                json!({
                    "slug": slug, "value": value, "taskArea": "rengoering",
                    "term": { "starts": "2020-01-01", "ends": "2025-12-31" },
                    "socialClauses": [{ "kind": kind, "text": "En klausul" }],
                }),
            ),
        )
        .await;
    let asked = "query($id: ID!) { contract(id: $id) { socialClauses { id reports { id } } } }";
    let clause = world.ask(asked, json!({ "id": contract })).await["contract"]["socialClauses"][0]
        ["id"]
        .take();
    for (year, point) in (2021..).zip(delivered) {
        world.told("reportSocialClause", json!({
            "contract": contract, "clause": clause, "from": format!("{year}-01-01"), "until": format!("{year}-12-31"),
            "delivered": { "point": point, "unit": unit }, "on": "2024-06-01",
        })).await;
    }
    let told = world.ask(asked, json!({ "id": contract })).await;
    for report in told["contract"]["socialClauses"][0]["reports"]
        .as_array()
        .unwrap()
    {
        world.told("judgeClauseReport", json!({ "contract": contract, "report": report["id"], "judgement": "ACCEPTED", "on": "2024-07-01" })).await;
    }
    contract
}

story! {
    async fn b1_of_cleaning_with_social_clauses_nothing_is_known_and_both_reasons_are_said(world: World) {
        let world = world.with_the_cases().await;
        let areas = world.ask("{ taskAreas { id key } }", json!({})).await;
        let cleaning = areas["taskAreas"].as_array().unwrap().iter().find(|area| area["key"] == "rengoering").unwrap()["id"].clone();
        let filter = json!({ "taskArea": [cleaning], "hasSocialClause": true });
        let told = world.ask(YIELD, json!({ "filter": filter })).await["clauseYield"].take();
        assert_eq!(told["totals"], json!([]));
        assert_eq!((&told["coverage"]["n"], &told["coverage"]["total"], &told["thin"]), (&json!(0), &json!(2), &json!(true)));
        for row in told["rows"].as_array().unwrap() {
            assert_eq!(row["missing"], json!(["NO_DELIVERY_TOLD", "NO_CONTRACT_VALUE"]));
            assert_eq!((&row["delivered"], &row["value"]), (&json!([]), &Value::Null));
        }
        assert_eq!(told["coverage"]["missing"].as_array().unwrap().len(), 4);
        let with_examples = with(filter, json!({ "illustrative": true }));
        let told = world.ask(YIELD, json!({ "filter": with_examples })).await["clauseYield"].take();
        assert_eq!(told["warnings"], json!([{ "code": "ILLUSTRATIVE_INCLUDED" }]));
    }
}

story! {
    async fn what_was_accepted_is_sum_over_sum_over_those_that_have_both(world: World) {
        accepted(&world, "aftale-et", Some("1000000"), "APPRENTICESHIP", "{trainee-year}", &["2.5", "1.5"]).await;
        accepted(&world, "aftale-to", Some("3000000"), "APPRENTICESHIP", "{trainee-year}", &["4"]).await;
        accepted(&world, "aftale-tre", None, "APPRENTICESHIP", "{trainee-year}", &["100"]).await;
        let told = world.ask(YIELD, json!({})).await["clauseYield"].take();
        let total = &told["totals"][0];
        assert_eq!((&total["delivered"]["point"], &total["contractValue"]["amount"]), (&json!("8"), &json!("4000000")));
        assert_eq!(total["perThousand"]["point"], "0.002");
        assert_eq!((&total["n"], &total["total"]), (&json!(2), &json!(3)));
        let first = told["rows"].as_array().unwrap().iter().find(|row| row["contract"]["slug"] == "aftale-et").unwrap();
        assert_eq!(first["delivered"][0]["perThousand"]["point"], "0.004");
        assert_eq!(told["coverage"]["missing"], json!([{ "reason": "NO_CONTRACT_VALUE", "node": { "slug": "aftale-tre" } }]));
    }
}

story! {
    async fn b8_of_the_three_social_cases_none_gives_a_count(world: World) {
        let world = world.with_the_cases().await;
        let told = world.ask(PEOPLE, json!({ "filter": { "theme": ["SOCIAL_RESPONSIBILITY"] } })).await["peopleThroughClauses"].take();
        assert_eq!((&told["coverage"]["n"], &told["coverage"]["total"]), (&json!(0), &json!(3)));
        assert!(told["coverage"]["missing"].as_array().unwrap().iter().all(|missing| missing["reason"] == "NO_COUNT_TOLD"));
        let steps = told["steps"].as_array().unwrap();
        assert_eq!(steps.len(), 6);
        assert!(steps.iter().all(|step| step["people"] == Value::Null && step["refusedBecause"] == "NO_VALUES"), "{steps:?}");
        assert_eq!(told["uniquePersons"], Value::Null);
    }
}

story! {
    async fn people_who_may_be_in_two_reports_are_counted_between_bounds(world: World) {
        let contract = accepted(&world, "aftale-et", None, "JOB_TRAINING", "{person}", &["20", "15"]).await;
        accepted(&world, "aftale-to", None, "JOB_TRAINING", "{person}", &["10"]).await;
        world.told("claimEffect", json!({
            "indicator": "people.in.job", "contract": contract,
            "observations": [
                { "role": "AGREED", "stated": "jobgaranti til 30", "quantity": { "point": "30", "unit": "{person}" } },
                { "role": "MEASURED", "stated": "12 kom i job", "quantity": { "point": "12", "unit": "{person}" }, "period": "2022", "recurrence": "ONE_OFF" },
            ],
            "source": { "publisher": "Kommunen", "title": "En kilde" },
        })).await;
        let told = world.ask(PEOPLE, json!({})).await["peopleThroughClauses"].take();
        let step = |name: &str| told["steps"].as_array().unwrap().iter().find(|step| step["step"] == name).unwrap().clone();
        assert_eq!(step("STARTED")["people"], json!({ "point": null, "lower": "30", "upper": "45" }));
        assert_eq!(step("IN_JOB")["people"], json!({ "point": "12", "lower": null, "upper": null }));
        assert_eq!((&told["coverage"]["n"], &told["coverage"]["total"]), (&json!(2), &json!(2)));
        assert_eq!(told["warnings"], json!([{ "code": "PERSONS_MAY_REPEAT" }]));
    }
}
