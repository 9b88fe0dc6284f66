//! What the register adds up again, what it supersedes, and what it refuses to take.

use serde_json::{Value, json};

use crate::world::{World, story};

/// An effect on an indicator, told with one statement.
async fn claimed(world: &World, indicator: &str, observation: Value) -> Value {
    world
        .tell("claimEffect", claim(indicator, observation))
        .await
}

fn claim(indicator: &str, observation: Value) -> Value {
    json!({
        "indicator": indicator,
        "scope": "En kommune",
        "observations": [observation],
        "source": { "publisher": "DI", "title": "En kilde" },
    })
}

fn with(mut statement: Value, fields: Value) -> Value {
    for (name, value) in fields.as_object().unwrap() {
        statement[name] = value.clone();
    }
    statement
}

/// Tunstall's 500 alarm calls a day, of so many minutes.
fn alarm_calls(minutes: &str) -> Value {
    json!({
        "role": "MODELLED", "stated": "500 gange tre minutter, svarende til 25 arbejdstimer, i døgnet",
        "quantity": { "point": "25", "unit": "h/d" }, "recurrence": "PER_DAY",
        "components": [
            { "value": "500", "unit": "1/d", "words": "500 gange" },
            { "value": minutes, "unit": "min", "words": "tre minutter" },
        ],
        "independence": "SUPPLIER", "realisation": "FREED_TIME",
    })
}

fn saved(stated: &str, point: &str) -> Value {
    json!({ "role": "MEASURED", "stated": stated, "quantity": { "point": point, "unit": "DKK" } })
}

fn share(numerator: &str, denominator: &str) -> Value {
    json!({ "role": "MEASURED", "stated": "så mange ud af så mange", "ratio": { "numerator": numerator, "denominator": denominator } })
}

async fn told(world: &World, effect: &Value) -> Value {
    world
        .ask(
            "query($id: ID!) { node(id: $id) { ... on Effect {
                conflict headline { stated } warnings { code message { da } }
                observations {
                    id stated status supersedesId supersededById realisation counterfactual missingBecause periodUntil { edtf }
                    money { grossNet of priceLevel vat }
                    components { check computed { point unit { ucum } } factors { value unit words } }
                }
            } } }",
            json!({ "id": effect }),
        )
        .await["node"]
        .take()
}

story! {
    async fn components_are_multiplied_again_and_a_mismatch_is_flagged_not_refused(world: World) {
        let right = claimed(&world, "time.freed", alarm_calls("3")).await;
        assert_eq!(right["warnings"], json!([]));
        let right = told(&world, &right["effect"]["id"]).await;
        let components = &right["observations"][0]["components"];
        assert_eq!((&components["check"], &components["computed"]), (&json!("MATCHES"), &Value::Null));
        assert_eq!(components["factors"][0], json!({ "value": "500", "unit": "1/d", "words": "500 gange" }));
        assert_eq!(right["observations"][0]["realisation"], "FREED_TIME");

        let wrong = claimed(&world, "time.freed", alarm_calls("4")).await;
        assert_eq!(wrong["userErrors"], json!([]));
        assert_eq!(wrong["warnings"], json!([{ "code": "COMPONENTS_DIFFER" }]));
        let wrong = told(&world, &wrong["effect"]["id"]).await;
        let components = &wrong["observations"][0]["components"];
        assert_eq!(components["check"], "DIFFERS");
        assert_eq!(components["computed"]["unit"]["ucum"], "h/d");
        assert!(components["computed"]["point"].as_str().unwrap().starts_with("33.33"));

        let of_money = with(alarm_calls("3"), json!({ "components": [{ "value": "500", "unit": "DKK" }, { "value": "3", "unit": "min" }] }));
        let other = claimed(&world, "time.freed", of_money).await;
        assert_eq!((&other["userErrors"], &other["warnings"]), (&json!([]), &json!([{ "code": "COMPONENTS_NOT_COMPARABLE" }])));
    }
}

story! {
    async fn validating_alone_tells_the_warnings_that_recording_would(world: World) {
        let mut validated = claim("time.freed", alarm_calls("4"));
        validated["validateOnly"] = json!(true);
        let payload = world.tell("claimEffect", validated).await;
        assert_eq!((&payload["effect"], &payload["userErrors"]), (&Value::Null, &json!([])));
        assert_eq!(payload["warnings"], json!([{ "code": "COMPONENTS_DIFFER" }]));
    }
}

story! {
    async fn a_check_by_an_independent_party_is_told_and_lifts_before_and_after(world: World) {
        let measured = json!({ "design": "PRE_POST", "baseline": { "kind": "OWN_BEFORE" }, "independence": "SUPPLIER" });
        let checked = json!({ "validatedBy": "KPMG", "validation": "INDEPENDENT_PAID" });
        let bare = with(with(saved("1 mio. kr.", "1000000"), measured), checked);
        for (baseline, grade) in [("OWN_BEFORE", "B"), ("NONE_STATED", "D")] {
            let statement = with(bare.clone(), json!({ "baseline": { "kind": baseline } }));
            let effect = claimed(&world, "money.saved", statement).await["effect"]["id"].take();
            let kept = world
                .ask("query($id: ID!) { node(id: $id) { ... on Effect { grade observations { validatedBy validation } } } }", json!({ "id": effect }))
                .await["node"].take();
            assert_eq!(kept, json!({ "grade": grade, "observations": [{ "validatedBy": "KPMG", "validation": "INDEPENDENT_PAID" }] }));
        }
    }
}

story! {
    async fn a_provisional_statement_is_superseded_and_stays_readable(world: World) {
        let first = with(saved("foreløbigt 1 mio. kr.", "1000000"), json!({ "status": "PROVISIONAL" }));
        let effect = claimed(&world, "money.saved", first).await["effect"]["id"].take();
        let provisional = told(&world, &effect).await["observations"][0]["id"].take();
        let supersede = |stated: &str, point: &str, superseded: &Value| json!({
            "effect": effect,
            "observation": with(saved(stated, point), json!({
                "supersedes": superseded, "period": "2021", "periodUntil": "2022",
                "counterfactual": "Lønnen steg i samme tid",
                "money": { "grossNet": "NET", "of": "transaktionsomkostninger", "priceLevel": 2023, "vat": "EXCLUDED" },
            })),
            "source": { "publisher": "Kommunen", "title": "Regnskab" },
        });
        world.told("recordObservation", supersede("endeligt 1,2 mio. kr.", "1200000", &provisional)).await;
        let after = told(&world, &effect).await;
        let (old, new) = (&after["observations"][0], &after["observations"][1]);
        assert_eq!(after["headline"]["stated"], "endeligt 1,2 mio. kr.");
        assert_eq!(after["conflict"], false);
        assert_eq!((&old["supersededById"], &new["supersedesId"]), (&new["id"], &old["id"]));
        assert_eq!(new["money"], json!({ "grossNet": "NET", "of": "transaktionsomkostninger", "priceLevel": 2023, "vat": "EXCLUDED" }));
        assert_eq!((&new["counterfactual"], &new["periodUntil"]["edtf"]), (&json!("Lønnen steg i samme tid"), &json!("2022")));
        for (superseded, code) in [(&provisional, "SUPERSEDES_UNKNOWN"), (&new["id"], "SUPERSEDES_FINAL"), (&json!("x"), "SUPERSEDES_UNKNOWN")] {
            let mistake = world.mistake("recordObservation", supersede("2 mio. kr.", "2000000", superseded)).await;
            assert_eq!(mistake["code"], code);
            assert_eq!(mistake["field"], json!(["input", "observation", "supersedes"]));
        }
    }
}

story! {
    async fn what_contradicts_itself_is_refused_at_its_field(world: World) {
        let million = || saved("1 mio. kr.", "1000000");
        let missing = json!({ "role": "MEASURED", "stated": "ikke opgjort", "status": "MISSING" });
        let hours = alarm_calls("3");
        for (indicator, statement, code, field) in [
            ("money.saved", with(million(), json!({ "realisation": "FREED_TIME" })), "FREED_TIME_IN_MONEY", "realisation"),
            ("money.saved", missing.clone(), "MISSING_WITHOUT_REASON", "missingBecause"),
            ("money.saved", with(million(), json!({ "status": "MISSING", "missingBecause": "intet regnskab" })), "VALUE_OF_MISSING", "value"),
            ("money.saved", with(million(), json!({ "missingBecause": "intet regnskab" })), "REASON_WITHOUT_MISSING", "missingBecause"),
            ("time.freed", with(hours, json!({ "money": { "grossNet": "GROSS" } })), "MONEY_BASIS_WITHOUT_MONEY", "money"),
            ("money.saved", with(million(), json!({ "period": "2023", "periodUntil": "2021" })), "PERIOD_REVERSED", "periodUntil"),
            ("money.saved", with(million(), json!({ "periodUntil": "2021" })), "PERIOD_REVERSED", "periodUntil"),
            ("money.saved", with(million(), json!({ "period": "2030" })), "MEASURED_IN_FUTURE", "period"),
            ("money.saved", with(million(), json!({ "status": "DISPUTED" })), "STATED_AS_DISPUTED", "status"),
            ("money.saved", with(million(), json!({ "validation": "INDEPENDENT" })), "VALIDATION_WITHOUT_VALIDATOR", "validation"),
            ("money.saved", share("5", "20"), "RATIO_OF_AMOUNT", "value"),
            ("driver.shortage.share", share("-1", "-2"), "RATIO_NEGATIVE", "value"),
            ("driver.shortage.share", share("5", "2"), "RATIO_OVER_WHOLE", "value"),
            ("money.saved", with(million(), json!({ "counterfactual": "a".repeat(5_001) })), "TEXT_TOO_LONG", "counterfactual"),
        ] {
            let mistake = world.mistake("claimEffect", claim(indicator, statement)).await;
            assert_eq!(mistake["code"], code);
            assert_eq!(mistake["field"], json!(["input", "observations", "0", field]));
        }
        let told_missing = with(missing, json!({ "missingBecause": "Kommunen fører ikke regnskab med det" }));
        let effect = claimed(&world, "money.saved", told_missing).await["effect"]["id"].take();
        let kept = told(&world, &effect).await;
        assert_eq!(kept["observations"][0]["missingBecause"], "Kommunen fører ikke regnskab med det");
    }
}
