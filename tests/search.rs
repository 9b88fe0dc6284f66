//! What is found by words.

use std::fmt::Write;

use serde_json::{Value, json};
use store::Role;

use crate::world::{World, laundry, story, with};

const SEARCH: &str = "query($text: String!, $in: [SearchKind!], $first: Int, $after: String, $last: Int, $before: String, $asOf: DateTime) {
    search(text: $text, in: $in, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
        totalCount
        nodes {
            kind part partName { da en } snippet { text isHit }
            contract { slug }
            node { ... on Case { slug } ... on Contract { slug } ... on SocialClause { text } ... on Effect { id } }
        }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
}";

async fn search(world: &World, variables: Value) -> Value {
    let found = world.ask(SEARCH, variables).await["search"].take();
    assert!(found["nodes"].as_array().unwrap().iter().all(has_hit));
    found
}

fn has_hit(hit: &Value) -> bool {
    let pieces = hit["snippet"].as_array().unwrap();
    pieces.iter().any(|piece| piece["isHit"] == true)
}

/// The hits, each as its kind and where it was found, with the words that were hit in brackets.
fn told(found: &Value) -> Vec<String> {
    let nodes = found["nodes"].as_array().unwrap();
    nodes
        .iter()
        .map(|hit| {
            let mut told = format!(
                "{} {}: ",
                hit["kind"].as_str().unwrap(),
                hit["part"].as_str().unwrap()
            );
            for piece in hit["snippet"].as_array().unwrap() {
                let text = piece["text"].as_str().unwrap();
                let _ = match piece["isHit"] == true {
                    true => write!(told, "[{text}]"),
                    false => write!(told, "{text}"),
                };
            }
            told
        })
        .collect()
}

story! {
    async fn who_names_no_kind_is_told_so_and_not_that_nothing_is_found(world: World) {
        assert_eq!(world.refused(SEARCH, json!({ "text": "vask", "in": [] })).await, "BAD_USER_INPUT");
    }
}

story! {
    async fn the_13_cases_are_found_by_danish_words_in_any_form(world: World) {
        let world = world.with_the_cases().await.reading();
        for (text, slug) in [
            ("vask", "vejen-elis-vaskeri"),
            ("vaskeri*", "vejen-elis-vaskeri"),
            ("arbejdsbeklædningen", "vejen-elis-vaskeri"),
            ("Vejen", "vejen-elis-vaskeri"),
        ] {
            let found = search(&world, json!({ "text": text, "in": ["CASE"] })).await;
            let nodes = found["nodes"].as_array().unwrap();
            let is_there = nodes.iter().any(|hit| hit["node"]["slug"] == slug);
            assert!(is_there, "{text}: {:?}", told(&found));
        }
        let clauses = search(&world, json!({ "text": "ledige i job", "in": ["CLAUSE"] })).await;
        assert!(clauses["totalCount"].as_i64() > Some(0));
        let effects = search(&world, json!({ "text": "nettogevinsten", "in": ["EFFECT"] })).await;
        assert!(effects["totalCount"].as_i64() > Some(0));
        for number in ["2026", "§ 180"] {
            let numbers = search(&world, json!({ "text": number })).await;
            assert!(numbers["totalCount"].is_number(), "{number}");
        }
        let all = search(&world, json!({ "text": "kommunen" })).await;
        assert!(all["totalCount"].as_i64() > Some(10));
    }
}

story! {
    async fn a_hit_says_where_it_was_found_and_in_which_words(world: World) {
        let clause = json!({ "kind": "EMPLOYMENT", "text": "10 langtidsledige skal i job hvert år" });
        let terms = json!({ "title": { "da": "Rengøringen af skolerne" }, "socialClauses": [clause] });
        world.told("registerContract", with(laundry(), terms)).await;
        let world = world.reading();
        let found = search(&world, json!({ "text": "rengøring skole" })).await;
        assert_eq!(told(&found), ["CONTRACT TITLE: [Rengøringen] af [skolerne]"]);
        assert_eq!(found["nodes"][0]["partName"], json!({ "da": "titel", "en": "title" }));
        let found = search(&world, json!({ "text": "langtidsledig*" })).await;
        assert_eq!(told(&found), ["CLAUSE CLAUSE_TEXT: 10 [langtidsledige] skal i job hvert år"]);
        assert_eq!(found["nodes"][0]["contract"]["slug"], "vejen-vask");
        let found = search(&world, json!({ "text": "Vejen -skoler" })).await;
        assert_eq!(found["totalCount"], 0);
    }
}

story! {
    async fn what_was_not_known_then_is_not_found_then(world: World) {
        let world = world.with_the_cases().await.reading();
        let text = "vask";
        let now = search(&world, json!({ "text": text })).await;
        assert!(now["totalCount"].as_i64() > Some(0));
        let before = search(&world, json!({ "text": text, "asOf": "2015-01-01T00:00:00Z" })).await;
        assert_eq!(before["totalCount"], 0);
        let then = search(&world, json!({ "text": text, "asOf": "2026-11-20T00:00:00Z" })).await;
        assert!(then["totalCount"].as_i64() > Some(0));
    }
}

story! {
    async fn a_draft_is_found_by_those_who_may_see_it(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let draft = json!({ "title": { "da": "Hemmelig vask" }, "draft": true });
        world.told("registerContract", with(laundry(), draft)).await;
        let asked = json!({ "text": "hemmelig" });
        assert_eq!(search(&world, asked.clone()).await["totalCount"], 1);
        let world = world.acting_as(Role::Procurement, Some("0101")).await;
        assert_eq!(search(&world, asked.clone()).await["totalCount"], 0);
        let world = world.reading();
        assert_eq!(search(&world, asked).await["totalCount"], 0);
    }
}

story! {
    async fn what_cannot_be_looked_for_is_refused_and_whatever_else_is_written_is_words(world: World) {
        world.told("registerContract", laundry()).await;
        let long = "å".repeat(201);
        for text in ["", "§ -", "\"\"", "-vask", long.as_str()] {
            assert_eq!(world.refused(SEARCH, json!({ "text": text })).await, "BAD_USER_INPUT");
        }
        for text in ["'; DROP TABLE document; --", "vask\" OR \"a", "named:vask", "a & b | !c", "NEAR(vask, 3)", "vask\u{0}", "(((", "\"a", "^a*"] {
            let answer = world.schema.execute(world.request(SEARCH, json!({ "text": text }))).await;
            let codes: Vec<_> = answer.errors.iter().map(|error| error.message.as_str()).collect();
            assert!(codes.iter().all(|message| message.contains("`text`")), "{text}: {codes:?}");
        }
        let alien = json!({ "text": "vask", "after": "t00.00" });
        assert_eq!(world.refused(SEARCH, alien).await, "BAD_USER_INPUT");
    }
}

story! {
    async fn what_is_found_comes_in_pages_that_go_both_ways(world: World) {
        let world = world.with_the_cases().await.reading();
        let all = search(&world, json!({ "text": "kommune", "first": 100 })).await;
        let all = told(&all);
        let (mut forward, mut after) = (Vec::new(), Value::Null);
        loop {
            let page = search(&world, json!({ "text": "kommune", "first": 7, "after": after })).await;
            forward.extend(told(&page));
            after = page["pageInfo"]["endCursor"].clone();
            if page["pageInfo"]["hasNextPage"] == false || forward.len() >= all.len() {
                break;
            }
        }
        assert_eq!(forward[..all.len()], all);
        let back = search(&world, json!({ "text": "kommune", "last": 3, "before": after })).await;
        assert_eq!(told(&back)[2], forward[forward.len() - 2]);
        assert_eq!(back["pageInfo"]["hasPreviousPage"], true);
    }
}
