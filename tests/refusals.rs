//! A refusal tells a form its numbers, days and words, not only its sentence.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

/// The only mistake of a command, without its sentence.
async fn data(world: &World, command: &str, input: Value) -> Value {
    let mut mistake = world.mistake(command, input).await;
    let told = mistake.as_object_mut().unwrap();
    assert!(told.remove("message").is_some() && told.remove("localizedMessage").is_some());
    told.remove("field");
    mistake
}

fn criterion(min: &str, max: &str) -> Value {
    json!({ "name": { "da": format!("Pris {min}") }, "weightKind": "PERCENT_RANGE", "weightMin": min, "weightMax": max })
}

story! {
    async fn a_registration_that_is_refused_tells_what_is_there_and_what_may_be(world: World) {
        for (fields, told) in [
            (
                json!({ "title": { "da": "a".repeat(501) } }),
                json!({ "__typename": "LimitExceeded", "code": "TEXT_TOO_LONG", "actual": 501, "most": 500 }),
            ),
            (
                json!({ "term": { "ends": "2026", "options": [{ "months": 1201 }] } }),
                json!({ "__typename": "LimitExceeded", "code": "MONTHS_TOO_MANY", "actual": 1201, "most": 1200 }),
            ),
            (
                json!({ "term": { "starts": "2026-05", "ends": "2025-05-01" } }),
                json!({ "__typename": "DatesCrossed", "code": "END_BEFORE_START", "start": { "edtf": "2026-05" }, "end": { "edtf": "2025-05-01" } }),
            ),
            (
                json!({ "awardCriteria": [criterion("10", "20"), criterion("20", "40")] }),
                json!({ "__typename": "WeightRange", "code": "WEIGHTS_CANNOT_MAKE_HUNDRED", "min": "30", "max": "60" }),
            ),
            (
                json!({ "awardCriteria": [{ "name": { "da": "Pris" }, "weight": "60" }] }),
                json!({ "__typename": "WeightsNotHundred", "code": "WEIGHTS_NOT_HUNDRED", "total": "60" }),
            ),
        ] {
            assert_eq!(data(&world, "registerContract", with(laundry(), fields)).await, told);
        }
    }
}

story! {
    async fn a_command_that_comes_too_late_or_in_other_units_tells_both(world: World) {
        let esco = json!({ "guaranteedSaving": { "point": "1000000", "unit": "kW.h" }, "baselineYear": 2020, "paybackYears": 15 });
        let contract = json!({ "form": "ESCO", "value": { "amount": "1000" }, "particulars": { "esco": esco } });
        let id = world.told("registerContract", with(laundry(), contract)).await;
        world.told("signContract", json!({ "contract": id, "on": "2019-12-01" })).await;
        let again = data(&world, "signContract", json!({ "contract": id, "on": "2019-12-02" })).await;
        assert_eq!(again, json!({ "__typename": "AlreadyHappened", "code": "ALREADY_SIGNED", "on": { "edtf": "2019-12-01" } }));
        let euro = json!({ "contract": id, "ground": "MINOR_VALUE", "description": "I euro", "value": { "amount": "10", "currency": "EUR" }, "on": "2025-03-01" });
        let euro = data(&world, "amendContract", euro).await;
        assert_eq!(euro, json!({ "__typename": "AnotherExpected", "code": "CURRENCY_DIFFERS", "expected": "DKK", "found": "EUR" }));
        let year = json!({ "contract": id, "year": 1066, "saving": { "point": "1", "unit": "kW.h" }, "on": "2025-03-01" });
        let year = data(&world, "settleSaving", year).await;
        assert_eq!((&year["__typename"], &year["code"], &year["year"]), (&json!("YearOutOfReach"), &json!("YEAR_OUT_OF_REACH"), &json!(1066)));
        assert!(year["first"].as_i64().unwrap() > 1066 && year["last"].as_i64() > year["first"].as_i64());
    }
}

story! {
    async fn a_text_that_is_too_long_tells_how_long_wherever_it_stands(world: World) {
        let long = "a".repeat(20_000);
        for (command, input) in [
            ("publishCase", json!({ "slug": "en-case", "title": { "da": long }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" })),
            ("saveQuery", json!({ "slug": "en-gemt", "title": { "da": long }, "document": "{ cases { nodes { slug } } }" })),
        ] {
            let told = data(&world, command, input).await;
            assert_eq!((&told["__typename"], &told["actual"]), (&json!("LimitExceeded"), &json!(20_000)), "{told}");
        }
    }
}
