//! A contract is registered in ten minutes, thin or whole, and all that is wrong is said at once.

use serde_json::{Value, json};
use store::Role;

use crate::world::{laundry, story, with};

story! {
    async fn a_title_and_one_party_are_enough(world: World) {
        let thin = json!({ "title": { "da": "Vask & rens på Ærø" }, "municipalities": ["0492"] });
        let id = world.told("registerContract", thin.clone()).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { slug form term { ends { edtf } } gaps { kind } completeness { known expected } } }", json!({ "id": id })).await["contract"].take();
        let slug = told["slug"].as_str().unwrap();
        assert!(slug.starts_with("vask-rens-paa-aeroe-"), "{slug}");
        assert_eq!(told["form"], "NOT_STATED");
        assert!(told["completeness"]["known"].as_i64() < told["completeness"]["expected"].as_i64());
        let again = world.told("registerContract", thin).await;
        assert_ne!(again, id);
        let nobody = world.mistakes("registerContract", json!({ "title": { "da": "Ingen parter" } })).await;
        assert_eq!(nobody, [("PARTY_MISSING".to_owned(), "input.municipalities".to_owned())]);
    }
}

story! {
    async fn all_that_is_wrong_is_said_at_once(world: World) {
        world.told("registerContract", laundry()).await;
        let wrong = json!({
            "slug": "vejen-vask", "title": { "da": " " }, "form": "SERVICE_CONTRACT", "municipalities": ["0575", "9999"],
            "suppliers": [{ "name": "Elis", "cvr": "12345678" }],
            "ownerUnit": "anders@vejen.example",
            "awardCriteria": [{ "name": { "da": "Pris" }, "weight": "30" }, { "name": { "da": "Kvalitet" }, "weight": "30" }, { "name": { "da": "Service" }, "weight": "30" }],
            "term": { "starts": "2026", "ends": "2019", "options": [{ "months": 0 }] },
            "socialClauses": [{ "kind": "EMPLOYMENT", "text": "Ledige i job", "promised": { "point": "3", "unit": "{person}" } }],
            "validateOnly": true,
        });
        let mistakes = world.mistakes("registerContract", wrong).await;
        for (code, field) in [
            ("UNKNOWN_MUNICIPALITY", "input.municipalities.1"),
            ("INVALID_CVR", "input.suppliers.0.cvr"),
            ("TITLE_MISSING", "input.title"),
            ("OWNER_NOT_A_UNIT", "input.ownerUnit"),
            ("WEIGHTS_NOT_HUNDRED", "input.awardCriteria"),
            ("END_BEFORE_START", "input.term.ends"),
            ("SMALL_CELL", "input.socialClauses.0.promised"),
            ("SLUG_TAKEN", "input.slug"),
        ] {
            let expected = (code.to_owned(), field.to_owned());
            assert!(mistakes.contains(&expected), "{expected:?} is not among {mistakes:?}");
        }
    }
}

story! {
    async fn every_mistake_is_told_in_danish_and_in_english(world: World) {
        let wrong = with(laundry(), json!({ "awardCriteria": [{ "name": { "da": "Pris" }, "weight": "90" }] }));
        let mistake = world.mistake("registerContract", wrong).await;
        assert_eq!(mistake["message"], mistake["localizedMessage"]["en"]);
        let danish = mistake["localizedMessage"]["da"].as_str().unwrap();
        assert!(danish.contains("90") && danish.contains("ikke"), "{danish}");
    }
}

story! {
    async fn a_person_is_not_written_down(world: World) {
        for (fields, code, field) in [
            (json!({ "ownerUnit": "Indkøb, tlf. 76961234" }), "OWNER_NOT_A_UNIT", "input.ownerUnit"),
            (json!({ "title": { "da": "Aftale om 010190-1234" } }), "PERSONAL_NUMBER", "input.title"),
            (json!({ "title": { "da": "Aftale\u{202e} baglæns" } }), "UNREADABLE_CHARACTER", "input.title"),
        ] {
            let mistakes = world.mistakes("registerContract", with(laundry(), fields)).await;
            assert_eq!(mistakes, [(code.to_owned(), field.to_owned())]);
        }
    }
}

story! {
    async fn several_municipalities_buy_together_from_several_companies(world: World) {
        let joint = with(laundry(), json!({ "municipalities": ["0575", "0621"], "lead": "0621", "suppliers": [{ "name": "Et vaskeri A/S" }, { "name": "Et linnedselskab A/S" }] }));
        let id = world.told("registerContract", joint.clone()).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { jointProcurement consortium lead { code } } }", json!({ "id": id })).await["contract"].take();
        assert_eq!(told, json!({ "jointProcurement": true, "consortium": true, "lead": { "code": "0621" } }));
        let outside = with(joint, json!({ "slug": "en-anden", "lead": "0751" }));
        assert_eq!(world.mistakes("registerContract", outside).await, [("LEAD_NOT_A_PARTY".to_owned(), "input.lead".to_owned())]);
    }
}

story! {
    async fn a_unit_that_names_only_the_company_registers_for_its_own_municipality(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let thin = json!({ "title": { "da": "Vask" }, "suppliers": [{ "name": "Et vaskeri A/S" }] });
        let id = world.told("registerContract", thin).await;
        let told = world.ask("query($id: ID!) { contract(id: $id) { municipalities { code } suppliers { name } } }", json!({ "id": id })).await;
        assert_eq!(told["contract"], json!({ "municipalities": [{ "code": "0575" }], "suppliers": [{ "name": "Et vaskeri A/S" }] }));
    }
}

story! {
    async fn who_registers_for_their_municipality_learns_of_all_mistakes_too(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let wrong = with(laundry(), json!({ "title": { "da": "" }, "suppliers": [{ "name": " " }] }));
        let mistakes = world.mistakes("registerContract", wrong).await;
        assert_eq!(mistakes.len(), 2, "{mistakes:?}");
        assert_eq!(world.store.log_head().await.unwrap().position, 0);
        let Value::Null = world.tell("registerContract", with(laundry(), json!({ "validateOnly": true }))).await["position"] else {
            panic!("a validation stored something");
        };
    }
}

story! {
    async fn a_number_below_nothing_is_told_at_its_field_beside_all_the_rest(world: World) {
        let wrong = with(laundry(), json!({
            "title": { "da": " " },
            "term": { "months": -3, "leadTimeMonths": -1, "options": [{ "months": -12 }], "renewal": { "months": -2, "noticeMonths": -1 } },
            "awardCriteria": [{ "name": { "da": "Pris" }, "weightKind": "ORDER_OF_IMPORTANCE", "rank": -1 }],
            "socialClauses": [{ "kind": "OTHER", "text": "Arbejdsklausul", "rhythm": { "every": "YEAR", "withinDays": -30 } }],
        }));
        let mistakes = world.mistakes("registerContract", wrong).await;
        for field in [
            "term.months", "term.leadTimeMonths", "term.options.0.months", "term.renewal.months", "term.renewal.noticeMonths",
            "awardCriteria.0.rank", "socialClauses.0.rhythm.withinDays",
        ] {
            let expected = ("NUMBER_NEGATIVE".to_owned(), format!("input.{field}"));
            assert!(mistakes.contains(&expected), "{expected:?} is not among {mistakes:?}");
        }
        assert!(mistakes.contains(&("TITLE_MISSING".to_owned(), "input.title".to_owned())), "{mistakes:?}");
    }
}
