//! What was promised for people, what was reported, and what the buyer says of it.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

const CLAUSES: &str = "query($id: ID!, $on: Date) { contract(id: $id) { socialClauses {
    id text standing(on: $on) nextSanction
    ended { why }
    reports { id judged { judgement why substitute { what countsAs { point } } } replacedById document { title } }
    periods(on: $on) { from until dueBy promised { point } reported { point } accepted { point } substituted { point } missing { point } standing because { da en } requested nextStep }
    sanctions { step why }
} } }";

/// Four trainee years a year, from 2022 on.
async fn with_trainees(world: &World) -> (String, String) {
    let contract = world.told("registerContract", with(laundry(), json!({
        "illustrative": true,
        "term": { "starts": "2022-01-01", "ends": "2025-12-31" },
        "socialClauses": [{
            "kind": "APPRENTICESHIP", "text": "Fire praktikantårsværk om året",
            "promised": { "point": "4", "unit": "{trainee-year}" }, "per": "YEAR", "rhythm": { "every": "YEAR", "withinDays": 30 },
        }],
    }))).await;
    let clause = clauses(world, &contract, "2022-06-01").await[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    (contract, clause)
}

async fn clauses(world: &World, contract: &str, on: &str) -> Value {
    world
        .ask(CLAUSES, json!({ "id": contract, "on": on }))
        .await["contract"]["socialClauses"]
        .take()
}

fn report(contract: &str, clause: &str, delivered: &str) -> Value {
    json!({
        "contract": contract, "clause": clause, "from": "2022-01-01", "until": "2022-12-31",
        "delivered": { "point": delivered, "unit": "{trainee-year}" }, "on": "2023-01-15",
    })
}

story! {
    async fn a_promise_that_is_half_kept_and_half_replaced_lacks_the_rest(world: World) {
        let (contract, clause) = with_trainees(&world).await;
        world.told("reportSocialClause", with(report(&contract, &clause, "2.5"), json!({ "until": "2022-06-30" }))).await;
        world.told("reportSocialClause", with(report(&contract, &clause, "1"), json!({ "from": "2022-07-01" }))).await;
        let reports = clauses(&world, &contract, "2023-02-01").await[0]["reports"].take();
        let judge = |place: usize, fields: Value| with(json!({ "contract": contract, "report": reports[place]["id"] }), fields);
        world.told("judgeClauseReport", judge(0, json!({ "judgement": "ACCEPTED" }))).await;
        let flex = json!({ "judgement": "SUBSTITUTED", "substitute": { "what": "Fleksjob", "countsAs": { "point": "1", "unit": "{trainee-year}" } } });
        world.told("judgeClauseReport", judge(1, flex)).await;
        let told = clauses(&world, &contract, "2023-02-01").await;
        let period = &told[0]["periods"][0];
        assert_eq!(period["standing"], "PARTLY_MET");
        assert_eq!((&period["accepted"]["point"], &period["substituted"]["point"], &period["missing"]["point"]), (&json!("2.5"), &json!("1"), &json!("0.5")));
        assert_eq!(period["nextStep"], "DIALOGUE");
        assert!(period["because"]["da"].as_str().unwrap().contains("0,5"), "{period}");
    }
}

story! {
    async fn a_promise_without_a_number_gets_none(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{ obligations(filter: { text: \"Coor\" }, on: \"2025-01-15\", first: 10) {
                    coverage { n total missing { reason } } nodes { contract { slug } clause { promised { point } } standing }
                } }",
                json!({}),
            )
            .await["obligations"].take();
        assert_eq!(told["coverage"], json!({ "n": 0, "total": 1, "missing": [{ "reason": "NOT_QUANTIFIED" }] }));
        assert_eq!(told["nodes"], json!([{ "contract": { "slug": "ballerup-coor-rengoering" }, "clause": { "promised": null }, "standing": "NOT_QUANTIFIED" }]));
    }
}

story! {
    async fn a_report_is_asked_for_sent_queried_sent_anew_and_accepted(world: World) {
        let (contract, clause) = with_trainees(&world).await;
        let standing = async |on: &str| clauses(&world, &contract, on).await[0]["standing"].take();
        world.told("requestClauseReport", json!({ "contract": contract, "clause": clause, "from": "2022-01-01", "until": "2022-12-31", "dueBy": "2023-01-20" })).await;
        assert_eq!(standing("2023-01-10").await, "NOT_DUE");
        assert_eq!(standing("2023-01-21").await, "NOT_REPORTED");
        world.told("reportSocialClause", report(&contract, &clause, "3")).await;
        assert_eq!(standing("2023-01-21").await, "AWAITING_REVIEW");
        let first = clauses(&world, &contract, "2023-02-01").await[0]["reports"][0]["id"].take();
        world.told("judgeClauseReport", json!({ "contract": contract, "report": first, "judgement": "QUERIED", "why": "Bilaget mangler" })).await;
        let again = json!({ "replaces": first, "words": "Bilaget er vedlagt", "document": { "title": "Bilag 1" } });
        world.told("reportSocialClause", with(report(&contract, &clause, "4"), again)).await;
        let told = clauses(&world, &contract, "2023-02-01").await;
        let second = &told[0]["reports"][1]["id"];
        assert_eq!(&told[0]["reports"][0]["replacedById"], second);
        world.told("judgeClauseReport", json!({ "contract": contract, "report": second, "judgement": "ACCEPTED" })).await;
        assert_eq!(standing("2023-02-01").await, "MET");
    }
}

story! {
    async fn tasks_are_found_over_all_contracts_by_their_standing(world: World) {
        let (contract, _) = with_trainees(&world).await;
        let told = world
            .ask(
                "{ obligations(on: \"2023-03-01\", standing: [NOT_REPORTED], first: 10) { totalCount nodes { contract { id } period { from dueBy } standing } } }",
                json!({}),
            )
            .await["obligations"].take();
        assert_eq!(told["totalCount"], 1);
        assert_eq!(told["nodes"][0]["contract"]["id"], json!(contract));
        assert_eq!(told["nodes"][0]["period"], json!({ "from": "2022-01-01", "dueBy": "2023-01-30" }));
    }
}

story! {
    async fn the_ladder_of_sanctions_goes_up_or_is_lifted(world: World) {
        let (contract, clause) = with_trainees(&world).await;
        let sanction = |step: &str| json!({ "contract": contract, "clause": clause, "step": step, "why": "To årsværk mangler", "on": "2023-03-01" });
        world.told("sanctionClause", sanction("DIALOGUE")).await;
        world.told("sanctionClause", with(sanction("PENALTY"), json!({ "amount": { "amount": "10000" } }))).await;
        let mistake = world.mistake("sanctionClause", with(sanction("DIALOGUE"), json!({ "on": "2023-04-01" }))).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SANCTION_STEP_BACK"), &json!(["input", "step"])));
        world.told("sanctionClause", sanction("LIFTED")).await;
        world.told("sanctionClause", sanction("DIALOGUE")).await;
        let told = clauses(&world, &contract, "2023-03-02").await;
        assert_eq!(told[0]["sanctions"].as_array().unwrap().len(), 4);
        assert_eq!(told[0]["nextSanction"], "PENALTY");
    }
}

story! {
    async fn a_clause_ends_and_is_never_removed(world: World) {
        let (contract, clause) = with_trainees(&world).await;
        world.told("endSocialClause", json!({ "contract": contract, "clause": clause, "why": "Aftalt bortfald", "on": "2024-01-01" })).await;
        let told = clauses(&world, &contract, "2024-06-01").await;
        assert_eq!((&told[0]["standing"], &told[0]["ended"]["why"]), (&json!("ENDED"), &json!("Aftalt bortfald")));
    }
}

story! {
    async fn few_people_are_neither_counted_nor_told_of_in_words(world: World) {
        let (contract, clause) = with_trainees(&world).await;
        let jobs = json!({ "contract": contract, "clause": { "kind": "EMPLOYMENT", "text": "Ti i job", "promised": { "point": "10", "unit": "{person}" }, "per": "CONTRACT" } });
        world.told("agreeSocialClause", jobs).await;
        let people = clauses(&world, &contract, "2022-06-01").await[1]["id"].take();
        let jobs = |delivered: Value| json!({ "contract": contract, "clause": people, "from": "2022-01-01", "until": "2022-12-31", "delivered": delivered });
        let mistake = world.mistake("reportSocialClause", jobs(json!({ "point": "3", "unit": "{person}" }))).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SMALL_CELL"), &json!(["input", "delivered"])));
        let words = with(report(&contract, &clause, "2"), json!({ "words": "Heraf tre praktikanter fra jobcentret" }));
        let mistake = world.mistake("reportSocialClause", words).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SMALL_CELL"), &json!(["input", "words"])));
        let few = json!({ "upper": "5", "upperOpen": true, "unit": "{person}" });
        world.told("reportSocialClause", jobs(few)).await;
    }
}

story! {
    async fn an_instance_says_how_many_are_few(world: World) {
        let (contract, clause) = with_trainees(&world).await;
        let settings = api::Settings { smallest_group: api::SmallestGroup(10), ..api::Settings::default() };
        let world = world.under(settings);
        let words = with(report(&contract, &clause, "2"), json!({ "words": "Otte praktikanter har været igennem" }));
        assert_eq!(world.mistake("reportSocialClause", words).await["code"], "SMALL_CELL");
        for (command, fields, field) in [
            ("amendContract", json!({ "ground": "MINOR_VALUE", "description": "Job til 7 borgere" }), "description"),
            ("terminateContract", json!({ "ground": "De 7 medarbejdere stoppede" }), "ground"),
            ("assignOwner", json!({ "ownerUnit": "Team for 7 borgere", "source": { "publisher": "Kommunen", "title": "Notat" } }), "ownerUnit"),
        ] {
            let mistake = world.mistake(command, with(json!({ "contract": contract }), fields)).await;
            assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SMALL_CELL"), &json!(["input", field])), "{command}");
        }
    }
}

story! {
    async fn a_source_is_quoted_without_small_groups_too(world: World) {
        let source = json!({ "publisher": "Kommunen", "title": "Referat", "quote": "de 3 borgere fik job" });
        let mistake = world.mistake("registerContract", with(laundry(), json!({ "source": source }))).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SMALL_CELL"), &json!(["input", "source", "quote"])));
    }
}

story! {
    async fn a_report_belongs_to_one_period_within_the_term(world: World) {
        let (contract, clause) = with_trainees(&world).await;
        for (days, code, field) in [
            (json!({ "from": "2027-01-01", "until": "2027-12-31" }), "REPORT_OUTSIDE_TERM", "from"),
            (json!({ "from": "2021-01-01", "until": "2021-12-31" }), "REPORT_OUTSIDE_TERM", "from"),
            (json!({ "from": "2022-07-01", "until": "2023-06-30" }), "REPORT_SPANS_PERIODS", "until"),
            (json!({ "from": "2022-07-01", "until": "2022-06-30" }), "DAYS_CROSSED", "until"),
        ] {
            let mistake = world.mistake("reportSocialClause", with(report(&contract, &clause, "1"), days)).await;
            assert_eq!(mistake["code"], code, "{mistake}");
            assert!([json!(["input", field]), json!(["input", "from"])].contains(&mistake["field"]), "{mistake}");
            let told = &mistake["localizedMessage"];
            assert_ne!(told["da"], told["en"]);
        }
    }
}
