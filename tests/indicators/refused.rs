//! What no indicator may say.

use serde_json::{Value, json};

use super::{claim, in_tonnes, meals, withdrawal};
use crate::world::{World, laundry, story, with};

async fn refused(world: &World, change: Value) -> (String, String) {
    let mistakes = world
        .mistakes("defineIndicator", with(meals(), change))
        .await;
    let [mistake] = mistakes.try_into().unwrap();
    mistake
}

fn at(code: &str, field: &str) -> (String, String) {
    (code.to_owned(), format!("input.{field}"))
}

story! {
    async fn per_cent_and_persons_are_not_made_additive(world: World) {
        let share = json!({ "measureKind": "SHARE", "unit": "%", "additivity": "ADDITIVE_NOT_OVER_TIME" });
        let people = json!({ "measureKind": "COUNT_PERSONS", "unit": "{person}", "additivity": "ADDITIVE" });
        let hours = json!({ "measureKind": "RATE", "unit": "h/d", "additivity": "ADDITIVE" });
        assert_eq!(refused(&world, share).await, at("PER_CENT_NOT_ADDITIVE", "additivity"));
        assert_eq!(refused(&world, people).await, at("PERSONS_NOT_ADDITIVE_OVER_TIME", "additivity"));
        assert_eq!(refused(&world, hours).await, at("ADDITIVITY_TOO_WIDE", "additivity"));
    }
}

story! {
    async fn a_wrong_unit_a_wrong_key_and_a_missing_name_are_told_at_their_fields(world: World) {
        for (change, code, field) in [
            (json!({ "unit": "furlong" }), "UNKNOWN_UNIT", "unit"),
            (json!({ "unit": "kWh" }), "UNKNOWN_UNIT", "unit"),
            (json!({ "unit": "{person}" }), "INDICATOR_UNIT_OF_ANOTHER_KIND", "unit"),
            (json!({ "unit": null }), "INDICATOR_UNIT_MISSING", "unit"),
            (json!({ "measureKind": "NARRATIVE", "additivity": "NON_ADDITIVE" }), "INDICATOR_UNIT_OF_WORDS", "unit"),
            (json!({ "key": "Meals" }), "INDICATOR_KEY_INVALID", "key"),
            (json!({ "key": "energy.change" }), "INDICATOR_ALREADY_DEFINED", "key"),
            (json!({ "name": { "da": "Måltider" } }), "INDICATOR_NAME_MISSING", "name"),
            (json!({ "alignments": [{ "scheme": "", "id": "2" }] }), "ALIGNMENT_INCOMPLETE", "alignments.0.scheme"),
        ] {
            assert_eq!(refused(&world, change).await, at(code, field));
        }
    }
}

story! {
    async fn an_edition_differs_and_says_why_and_only_what_is_there_is_changed(world: World) {
        world.told("supersedeIndicator", in_tonnes("energy.change")).await;
        let without_reason = with(in_tonnes("energy.use"), json!({ "why": " " }));
        let again = with(in_tonnes("energy.change"), json!({ "why": "Endnu en gang" }));
        for (input, code) in [
            (again, "INDICATOR_UNCHANGED"),
            (without_reason, "WHY_MISSING"),
            (in_tonnes("happiness"), "UNKNOWN_INDICATOR"),
        ] {
            assert_eq!(world.mistakes("supersedeIndicator", input).await[0].0, code);
        }
        let unknown = world.mistakes("withdrawIndicator", withdrawal("happiness")).await;
        assert_eq!(unknown, [at("UNKNOWN_INDICATOR", "indicator")]);
    }
}

story! {
    async fn what_is_withdrawn_gets_no_new_edition_and_the_same_again_changes_nothing(world: World) {
        world.told("defineIndicator", meals()).await;
        assert_eq!(world.tell("defineIndicator", meals()).await["position"], json!(null));
        world.told("withdrawIndicator", withdrawal("meals.delivered")).await;
        let again = world.tell("withdrawIndicator", withdrawal("meals.delivered")).await;
        assert_eq!(again["position"], json!(null));
        let next = world.mistakes("supersedeIndicator", in_tonnes("meals.delivered")).await;
        assert_eq!(next, [at("INDICATOR_WITHDRAWN", "indicator")]);
        let stale = with(withdrawal("meals.delivered"), json!({ "expectedVersion": 1 }));
        let stale = world.mistakes("withdrawIndicator", stale).await;
        assert_eq!(stale, [at("VERSION_CONFLICT", "expectedVersion")]);
    }
}

story! {
    async fn four_people_in_a_job_are_too_few_by_any_indicator_of_persons(world: World) {
        let people = json!({
            "key": "people.on.course", "name": { "da": "På kursus", "en": "On a course" },
            "unit": "{person}", "measureKind": "COUNT_PERSONS", "additivity": "ADDITIVE_NOT_OVER_TIME",
            "dimension": "EMPLOYMENT",
        });
        let indicator = world.told("defineIndicator", people).await;
        let contract = world.told("registerContract", laundry()).await;
        let few = with(claim(&contract, &indicator, "{person}"), json!({ "observations": [{
            "role": "MEASURED", "stated": "fire", "quantity": { "point": "4", "unit": "{person}" },
        }] }));
        let mistakes = world.mistakes("claimEffect", few).await;
        assert_eq!(mistakes[0].0, "SMALL_CELL");
        world.told("claimEffect", claim(&contract, &indicator, "{person}")).await;
    }
}
