//! What is told beside the sums, and what a filter leaves out.

use serde_json::{Value, json};

use super::summary;
use crate::world::{laundry, story, with};

story! {
    async fn a_contract_whose_case_is_told_of_is_not_called_silent(world: World) {
        let case = world.told("publishCase", json!({
            "slug": "vejen-vask-case", "title": { "da": "Vask" }, "summary": { "da": "Om vask" }, "theme": "GREEN_TRANSITION",
            "source": { "publisher": "Kommunen", "title": "En kilde" },
        })).await;
        let told = with(laundry(), json!({ "cases": [case] }));
        let contract = world.told("registerContract", told).await;
        let filter = json!({ "filter": { "contract": contract } });
        let silent = summary(&world, filter.clone()).await;
        assert_eq!(silent["coverage"]["missing"][0]["reason"], "NO_EFFECT_TOLD");
        world.told("claimEffect", json!({
            "indicator": "energy.change", "case": case,
            "observations": [{ "role": "NARRATED", "stated": "mindre svind" }],
            "source": { "publisher": "Kommunen", "title": "En kilde" },
        })).await;
        let spoken = summary(&world, filter).await;
        assert_eq!(spoken["coverage"]["missing"], json!([]));
    }
}

story! {
    async fn what_is_made_up_is_said_where_it_is_asked_for(world: World) {
        let world = world.with_the_cases().await;
        let warned = |told: &Value| told["warnings"].as_array().unwrap().contains(&json!("ILLUSTRATIVE_INCLUDED"));
        assert!(!warned(&summary(&world, json!({})).await));
        assert!(warned(&summary(&world, json!({ "illustrative": true })).await));
    }
}

story! {
    async fn suppliers_that_left_the_free_choice_are_told_beside_the_effects_of_the_task(world: World) {
        let world = world.with_the_cases().await;
        let asked = "query($filter: EffectFilter) { effectSummary(filter: $filter, groupBy: []) {
            suppliersLeft { freeChoice { slug } approval { supplier { name } left { why } } }
        } }";
        let lolland = json!({ "filter": { "municipality": ["0360"] } });
        let told = world.ask(asked, lolland).await["effectSummary"]["suppliersLeft"].take();
        assert_eq!(told, json!([{
            "freeChoice": { "slug": "lolland-hjemmepleje" },
            "approval": { "supplier": { "name": "Pleje Plus" }, "left": { "why": told[0]["approval"]["left"]["why"] } },
        }]));
        assert!(told[0]["approval"]["left"]["why"].is_string());
        let vejen = json!({ "filter": { "municipality": ["0575"] } });
        let told = world.ask(asked, vejen).await["effectSummary"]["suppliersLeft"].take();
        assert_eq!(told, json!([]));
    }
}

story! {
    async fn a_filter_of_statements_leaves_out_what_others_say_of_the_same_effect(world: World) {
        let world = world.with_the_cases().await;
        let filter = json!({ "filter": { "independence": ["SUPPLIER"] }, "groupBy": ["INDICATOR"] });
        let told = summary(&world, filter).await;
        let groups = told["groups"].as_array().unwrap();
        let hours = groups.iter().find(|group| group["key"][0]["value"] == "care.need.change").unwrap();
        let entry = &hours["buckets"][0]["entries"][0];
        assert_eq!(entry["observation"]["measuredBy"], "DigiRehab");
        assert!(entry["observation"]["stated"].as_str().unwrap().contains("75 timer"));
    }
}
