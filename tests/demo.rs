//! The 13 cases, told completely and honestly.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::world::{World, story};

story! {
    async fn vejens_laundry_is_told_from_its_tender_to_its_end(world: World) {
        let world = world.with_the_cases().await;
        let vejen = world
            .ask(
                "{ contract(slug: \"vejen-elis-vask\") {
                    awardCriteria { name { da } weightKind weight note }
                    term { starts { edtf } ends { edtf earliest latest precision words { da } } }
                    status(on: \"2026-11-21\") { certain possible note { da } }
                    timeline { __typename on { edtf } }
                    value { amount } ownerUnit
                    effects { totalCount nodes { observations { role stated } } }
                    sources { publisher supplementary }
                } }",
                json!({}),
            )
            .await["contract"].take();
        assert_eq!(
            vejen["awardCriteria"],
            json!([
                { "name": { "da": "Service" }, "weightKind": "PERCENT_EXACT", "weight": "30", "note": "herunder mindskning af svind" },
                { "name": { "da": "Kvalitet" }, "weightKind": "PERCENT_EXACT", "weight": "30", "note": null },
                { "name": { "da": "Økonomi" }, "weightKind": "PERCENT_EXACT", "weight": "40", "note": null },
            ])
        );
        assert_eq!(
            vejen["term"],
            json!({ "starts": null, "ends": { "edtf": "2026", "earliest": "2026-01-01", "latest": "2026-12-31", "precision": "YEAR", "words": { "da": "2026" } } })
        );
        assert_eq!(vejen["status"]["certain"], false);
        assert_eq!(vejen["status"]["possible"], json!(["ACTIVE", "EXPIRED"]));
        let timeline = vejen["timeline"].as_array().unwrap();
        assert_eq!(timeline[0], json!({ "__typename": "TenderPublished", "on": { "edtf": "2019" } }));
        assert!(timeline.contains(&json!({ "__typename": "TermEnds", "on": { "edtf": "2026" } })));
        assert_eq!(vejen["effects"]["totalCount"], 3);
        assert_eq!((&vejen["value"], &vejen["ownerUnit"]), (&Value::Null, &Value::Null));
    }
}

story! {
    async fn there_are_thirteen_cases_in_five_themes(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask("{ cases { totalCount nodes { theme contracts { slug } effects { totalCount } } } contracts(filter: { illustrative: false }) { totalCount } }", json!({}))
            .await;
        assert_eq!(told["cases"]["totalCount"], 13);
        assert_eq!(told["contracts"]["totalCount"], 13);
        let cases = told["cases"]["nodes"].as_array().unwrap();
        let themes = ["EFFICIENT_OPERATIONS", "TIME_AND_WORKFORCE", "GREEN_TRANSITION", "SOCIAL_RESPONSIBILITY", "SELF_DETERMINATION"];
        let counts: Vec<_> = themes
            .iter()
            .map(|theme| cases.iter().filter(|case| case["theme"] == *theme).count())
            .collect();
        assert_eq!(counts, [2, 3, 2, 3, 3]);
        assert!(cases.iter().all(|case| case["contracts"].as_array().unwrap().len() == 1));
    }
}

story! {
    async fn the_library_claims_34_effects_and_five_of_them_have_numbers(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{ effects(first: 100, filter: { supplementary: false }) { nodes {
                    case { slug } sameEffectAs { id } grade scope
                    observations { role stated value { __typename } statedIn { title supplementary } period { edtf } knownFrom }
                } } }",
                json!({}),
            )
            .await;
        let effects = told["effects"]["nodes"].as_array().unwrap();
        let role = |effect: &Value| effect["observations"][0]["role"].as_str().unwrap().to_owned();
        let claims: Vec<_> = effects
            .iter()
            .filter(|effect| !matches!(role(effect).as_str(), "CONTEXT" | "TARGET"))
            .collect();
        assert_eq!(claims.len(), 34);
        let mut numbers: Vec<_> = claims
            .iter()
            .filter(|effect| effect["observations"][0]["value"]["__typename"] == "Quantity")
            .map(|effect| effect["case"]["slug"].as_str().unwrap())
            .collect();
        numbers.sort_unstable();
        assert_eq!(
            numbers,
            ["favrskov-siemens-esco", "favrskov-siemens-esco", "holstebro-vej-park", "kerteminde-digirehab", "tunstall-tryghedscentral"]
        );
        let context: Vec<_> = effects.iter().filter(|effect| role(effect) == "CONTEXT").collect();
        let mut context: Vec<_> = context.iter().map(|effect| effect["case"]["slug"].as_str().unwrap()).collect();
        context.sort_unstable();
        assert_eq!(context, ["glostrup-isfuglen", "koebenhavn-dekra-jobcenter"]);
        let target: Vec<_> = effects.iter().filter(|effect| role(effect) == "TARGET").collect();
        assert_eq!(target.len(), 1);
        assert_eq!(target[0]["observations"][0]["period"]["edtf"], "2023");
        assert_eq!(target[0]["case"], Value::Null);
        assert_eq!(target[0]["observations"][0]["knownFrom"], "2020-12-31T00:00:00Z");
        let same: Vec<_> = effects.iter().filter(|effect| effect["sameEffectAs"] != json!([])).collect();
        assert_eq!(same.len(), 2, "3 mio. kWh are the 21 pct. in another unit, and each names the other");
    }
}

story! {
    async fn what_others_say_can_be_told_from_what_the_library_says(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{
                    case(slug: \"favrskov-siemens-esco\") { facts { text { da } source { publisher supplementary url } knownFrom } }
                    tunstall: contract(slug: \"tunstall-tryghedscentral\") { municipalities { name } }
                    boegeskovhus: contract(slug: \"aarhus-boegeskovhus\") { status(on: \"2026-11-21\") { possible } term { starts { edtf } ends { edtf } latestPossibleEnd { edtf } } }
                    supplementary: effects(filter: { supplementary: true }) { totalCount }
                }",
                json!({}),
            )
            .await;
        let facts = told["case"]["facts"].as_array().unwrap();
        assert_eq!(facts.len(), 2);
        assert!(facts.iter().all(|fact| fact["source"]["supplementary"] == true));
        assert_eq!(facts[0]["knownFrom"], "2014-05-07T00:00:00Z");
        assert_eq!(told["tunstall"]["municipalities"], json!([]));
        assert_eq!(
            told["boegeskovhus"],
            json!({ "status": { "possible": ["EXPIRED"] }, "term": { "starts": { "edtf": "2014" }, "ends": { "edtf": "2020-08-31" }, "latestPossibleEnd": { "edtf": "2024-08-31" } } })
        );
        assert_eq!(told["supplementary"]["totalCount"], 5);
    }
}

story! {
    async fn telling_the_cases_again_adds_nothing(world: World) {
        let world = world.with_the_cases().await;
        let position = world.store.log_head().await.unwrap().position;
        let world = world.with_the_cases().await;
        assert_eq!(world.store.log_head().await.unwrap().position, position);
    }
}

story! {
    async fn the_cases_of_another_version_are_named_as_such(world: World) {
        let key = "demo/01-holstebro-vej-park.json/0";
        let other = json!({ "slug": "en-case", "title": { "da": "En case" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION", "idempotencyKey": key });
        world.told("publishCase", other).await;
        let refused = server::demo::load(&world.store, &world.schema).await.unwrap_err();
        assert!(matches!(refused, server::demo::DemoError::AnotherVersion), "{refused}");
    }
}

story! {
    async fn the_cases_are_not_told_to_a_register_in_earnest(world: World) {
        let world = world.acting_as(store::Role::Procurement, Some("0575")).await;
        world.told("registerContract", crate::world::laundry()).await;
        let refused = server::demo::load(&world.store, &world.schema).await.unwrap_err();
        assert!(matches!(refused, server::demo::DemoError::AnotherRegister), "{refused}");
    }
}

#[tokio::test]
async fn every_quote_of_the_library_is_verbatim() {
    let seeds = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/seeds");
    let Ok(folder) = fs::read_dir(&seeds) else {
        eprintln!("the seeds are not here: the quotes are not compared");
        return;
    };
    let seeds: String = folder
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let world = World::on_sqlite().await.with_the_cases().await;
    let entries = world.store.entries_after(0, 10_000).await.unwrap();
    let quotes: Vec<&str> = entries
        .iter()
        .filter_map(|entry| entry.fact.source())
        .filter(|source| !source.supplementary)
        .filter_map(|source| source.quote.as_deref())
        .collect();
    assert!(quotes.len() > 50, "{} quotes", quotes.len());
    for quote in quotes {
        assert!(seeds.contains(quote), "not in the seeds: {quote}");
    }
}

#[tokio::test]
async fn what_is_stated_of_an_effect_is_verbatim() {
    let seeds = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/seeds");
    let Ok(folder) = fs::read_dir(&seeds) else {
        eprintln!("the seeds are not here: the statements are not compared");
        return;
    };
    let seeds: String = folder
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let world = World::on_sqlite().await.with_the_cases().await;
    let told = world
        .ask("{ effects(first: 100) { nodes { observations { stated statedIn { supplementary } } } } }", json!({}))
        .await;
    let observations = told["effects"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|effect| effect["observations"].as_array().unwrap());
    for observation in observations.filter(|said| said["statedIn"]["supplementary"] == false) {
        let stated = observation["stated"].as_str().unwrap();
        assert!(seeds.contains(stated), "not in the seeds: {stated}");
    }
}
