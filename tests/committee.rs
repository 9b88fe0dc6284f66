//! One page for the committee: what was promised, what came, what is to be decided.

use serde_json::json;

use crate::world::story;

story! {
    async fn favrskovs_saving_stands_with_who_says_so_and_what_is_not_told(world: World) {
        let world = world.with_the_cases().await;
        let page = world
            .ask(
                "{ contract(slug: \"favrskov-siemens-skoler\") {
                    title { da } position status(on: \"2026-11-21\") { possible note { da } }
                    decision(on: \"2026-11-21\") { overdue } decisionGap { because { da } }
                    effects(first: 10) { nodes { headline { stated measuredBy period { edtf } statedIn { publisher } } grade promised { stated } delivered { stated } delivery } }
                    gaps { kind opens { da } } completeness { known expected }
                } }",
                json!({}),
            )
            .await["contract"].take();
        assert_eq!(page["decision"], json!(null));
        assert!(page["decisionGap"]["because"]["da"].as_str().unwrap().to_lowercase().contains("udløb"), "{page}");
        let effects = page["effects"]["nodes"].as_array().unwrap();
        let saving = effects.iter().find(|effect| effect["headline"]["stated"].as_str().unwrap_or_default().contains("21 pct")).unwrap();
        assert_eq!(saving["headline"]["period"], json!(null));
        assert!(saving["headline"]["measuredBy"].as_str().unwrap().contains("Siemens"));
    }
}

story! {
    async fn a_promise_made_in_2020_for_2023_is_a_promise_whose_delivery_is_not_known(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask("{ effects(first: 100) { nodes { promised { stated role } delivered { stated } delivery } } }", json!({}))
            .await;
        let effects = told["effects"]["nodes"].as_array().unwrap();
        let promised = effects.iter().find(|effect| effect["promised"].to_string().contains("2,25")).unwrap();
        assert_eq!((&promised["delivery"], &promised["delivered"]), (&json!("NOT_KNOWN"), &json!([])));
        assert_eq!(promised["promised"][0]["role"], "TARGET");
    }
}

story! {
    async fn the_illustrative_contract_shows_every_part_and_says_that_it_is_made_up(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{ contract(slug: \"eksempel-rengoering\") {
                    illustrative warnings { code }
                    term { ends { edtf } options { state late } }
                    changeMeter { percent crossed threshold { amount } }
                    amendments { section } complaints { decision { outcome } } transfers { ground }
                    socialClauses { standing(on: \"2026-11-21\") ended { why } reports { judged { judgement } } periods(on: \"2026-11-21\") { standing } }
                    history(first: 100) { nodes { __typename } }
                } }",
                json!({}),
            )
            .await["contract"].take();
        let warnings: Vec<_> = told["warnings"].as_array().unwrap().iter().map(|warning| warning["code"].as_str().unwrap()).collect();
        for code in ["ILLUSTRATIVE", "SECTION_180_CROSSED", "OPTION_USED_LATE"] {
            assert!(warnings.contains(&code), "{code} is not among {warnings:?}");
        }
        assert_eq!(told["term"]["ends"]["edtf"], "2027-08-31");
        assert_eq!(told["term"]["options"], json!([{ "state": "EXERCISED", "late": false }, { "state": "EXERCISED", "late": true }]));
        assert_eq!((&told["changeMeter"]["percent"], &told["changeMeter"]["crossed"], &told["changeMeter"]["threshold"]), (&json!("12"), &json!(true), &json!(null)));
        let standings: Vec<_> = told["socialClauses"][0]["periods"].as_array().unwrap().iter().map(|period| period["standing"].as_str().unwrap()).collect();
        assert_eq!(standings, ["MET", "PARTLY_MET", "MET", "NOT_REPORTED", "NOT_DUE"]);
        assert_eq!(told["socialClauses"][2]["standing"], "ENDED");
        assert!(told["history"]["nodes"].as_array().unwrap().iter().any(|event| event["__typename"] == "ContractCorrected"));
    }
}
