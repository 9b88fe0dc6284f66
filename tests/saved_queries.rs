//! A question is kept under a name, put otherwise, and withdrawn; nothing that the schema cannot answer is kept.

use serde_json::{Value, json};
use store::Role;

use crate::world::{World, story, with};

const ENERGY: &str = "query ($asOf: DateTime, $text: String) { cases(asOf: $asOf, filter: { text: $text }) { nodes { slug } } }";

const SAVED: &str = "query($slug: String, $asOf: DateTime) { savedQuery(slug: $slug, asOf: $asOf) {
    id slug title { da en } document variables tables { csv xlsx } withdrawn { why on { edtf } } on { edtf } version
    history { nodes { __typename summary { da }
        ... on QuerySaved { savedQuery { slug } } ... on QueryChanged { why } ... on QueryWithdrawn { why } } }
} }";

fn saving() -> Value {
    json!({
        "slug": "energi-i-skoler",
        "title": { "da": "Energi i skoler", "en": "Energy in schools" },
        "document": ENERGY,
        "variables": "{\"text\":\"energi\"}",
        "on": "2026-01-05",
    })
}

async fn saved(world: &World) -> Value {
    let slug = json!({ "slug": "energi-i-skoler" });
    world.ask(SAVED, slug).await["savedQuery"].take()
}

story! {
    async fn a_question_is_kept_with_its_tables_and_its_story(world: World) {
        let id = world.told("saveQuery", saving()).await;
        let told = saved(&world).await;
        assert_eq!((&told["id"], &told["document"]), (&json!(id), &json!(ENERGY)));
        assert_eq!(told["variables"], "{\"text\":\"energi\"}");
        assert_eq!(told["tables"], json!({ "csv": "/export/energi-i-skoler.csv", "xlsx": "/export/energi-i-skoler.xlsx" }));
        assert_eq!((&told["withdrawn"], &told["version"], &told["on"]["edtf"]), (&Value::Null, &json!(1), &json!("2026-01-05")));
        let bare = json!({ "query": id, "document": "{ cases { nodes { slug } } }", "why": "uden søgeord" });
        world.told("changeQuery", bare).await;
        world.told("withdrawQuery", json!({ "query": id, "why": "erstattet" })).await;
        let told = saved(&world).await;
        assert_eq!((&told["variables"], &told["withdrawn"]["why"]), (&Value::Null, &json!("erstattet")));
        assert_eq!(told["history"]["nodes"], json!([
            { "__typename": "QuerySaved", "summary": { "da": "Forespørgsel gemt: Energi i skoler" }, "savedQuery": { "slug": "energi-i-skoler" } },
            { "__typename": "QueryChanged", "summary": { "da": "Forespørgsel rettet: uden søgeord" }, "why": "uden søgeord" },
            { "__typename": "QueryWithdrawn", "summary": { "da": "Forespørgsel trukket tilbage: erstattet" }, "why": "erstattet" },
        ]));
    }
}

story! {
    async fn kept_questions_are_listed_by_title_found_by_id_and_followed_in_the_changes(world: World) {
        let id = world.told("saveQuery", saving()).await;
        let other = json!({ "slug": "alle-cases", "title": { "da": "Alle cases" } });
        let gone = world.told("saveQuery", with(saving(), other)).await;
        world.told("withdrawQuery", json!({ "query": gone, "why": "for bred" })).await;
        let told = world.ask("query($id: ID!) {
            all: savedQueries { totalCount nodes { slug } } stands: savedQueries(withdrawn: false) { nodes { slug } }
            before: savedQueries(asOf: \"2001-01-01T00:00:00Z\") { totalCount }
            node(id: $id) { ... on SavedQuery { slug } } changes { nodes { kind happening { __typename } } }
        }", json!({ "id": id })).await;
        assert_eq!(told["all"], json!({ "totalCount": 2, "nodes": [{ "slug": "alle-cases" }, { "slug": "energi-i-skoler" }] }));
        assert_eq!((&told["stands"]["nodes"], &told["before"]["totalCount"]), (&json!([{ "slug": "energi-i-skoler" }]), &json!(0)));
        assert_eq!(told["node"]["slug"], "energi-i-skoler");
        assert_eq!(told["changes"]["nodes"], json!([
            { "kind": "NEW", "happening": { "__typename": "QuerySaved" } },
            { "kind": "NEW", "happening": { "__typename": "QuerySaved" } },
            { "kind": "RETRACTED", "happening": { "__typename": "QueryWithdrawn" } },
        ]));
    }
}

story! {
    async fn what_the_schema_cannot_answer_is_not_kept(world: World) {
        for document in [
            "no question",
            "{ nothing }",
            "{ cases { nodes { secret } } }",
            "{ cases { nodes } }",
            "{ contract(slug: $slug) { slug } }",
            "query A { log { position } } query B { log { position } }",
            "mutation { withdrawQuery(input: { query: \"a\", why: \"b\" }) { position } }",
            "subscription { changes { kind } }",
            "{ ...A } fragment A on Query { ...A }",
        ] {
            let input = with(saving(), json!({ "document": document, "variables": null }));
            let mistakes = world.mistakes("saveQuery", input).await;
            assert_eq!(mistakes, [("QUERY_INVALID".to_owned(), "input.document".to_owned())], "{document}");
        }
        let input = with(saving(), json!({ "variables": "{\"text\":5}" }));
        let mistake = world.mistake("saveQuery", input).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("QUERY_INVALID"), &json!(["input", "variables"])));
        let id = world.told("saveQuery", saving()).await;
        let change = json!({ "query": id, "document": "{ nothing }", "why": "fejl" });
        assert_eq!(world.mistake("changeQuery", change).await["code"], "QUERY_INVALID");
    }
}

/// A document whose fragments each spread the next twice: few bytes, 2^24 fields.
fn doubling() -> String {
    let spreads =
        (0..24).map(|n| format!("fragment F{n} on Query {{ ...F{} ...F{} }}", n + 1, n + 1));
    let spreads: String = spreads.collect();
    format!("{{ ...F0 }} {spreads} fragment F24 on Query {{ log {{ position }} }}")
}

story! {
    async fn a_question_that_is_larger_than_it_looks_is_not_kept(world: World) {
        let input = with(saving(), json!({ "document": doubling(), "variables": null }));
        let mistake = world.mistake("saveQuery", input).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("QUERY_INVALID"), &json!(["input", "document"])));
        let why = mistake["message"].as_str().unwrap();
        assert!(why.contains("at most"), "{why}");
    }
}

story! {
    async fn a_question_may_describe_itself(world: World) {
        let document = "\"Energi, til Dansk Industri\" query { cases { nodes { slug } } }";
        let input = with(saving(), json!({ "document": document, "variables": null }));
        world.told("saveQuery", input).await;
        assert_eq!(saved(&world).await["document"], document);
    }
}

story! {
    async fn a_variable_of_another_type_than_its_place_is_refused_with_the_place(world: World) {
        for (document, words) in [
            ("query ($text: Int) { cases(filter: { text: $text }) { nodes { slug } } }", "`$text` is Int, and `cases.filter.text` takes String (line 1, column"),
            ("query ($code: String!) { cases(filter: { municipality: [$code] }) { nodes { slug } } }", "`cases.filter.municipality` takes MunicipalityCode!"),
            ("query ($theme: [Theme]) { ...A } fragment A on Query { cases(filter: { theme: $theme }) { nodes { slug } } }", "`$theme` is [Theme], and"),
            ("query ($case: Case) { log { position } }", "Case"),
        ] {
            let mistake = world.mistake("saveQuery", with(saving(), json!({ "document": document, "variables": null }))).await;
            assert_eq!((&mistake["code"], &mistake["field"]), (&json!("QUERY_INVALID"), &json!(["input", "document"])), "{document}");
            assert!(mistake["message"].as_str().unwrap().contains(words), "{mistake}");
        }
    }
}

story! {
    async fn a_value_that_its_variable_cannot_have_is_refused_with_the_way_to_it(world: World) {
        let document = "query ($filter: CaseFilter, $n: Int) { cases(first: $n, filter: $filter) { nodes { slug } } }";
        for (variables, words) in [
            (json!({ "filter": { "theme": ["NOTHING"] } }), "`filter.theme.0`"),
            (json!({ "filter": { "words": "energi" } }), "`filter.words`"),
            (json!({ "n": "5" }), "`n` is \"5\", which is no Int"),
            (json!({ "first": 5 }), "no variable `first`"),
        ] {
            let input = with(saving(), json!({ "document": document, "variables": variables.to_string() }));
            let mistake = world.mistake("saveQuery", input).await;
            assert_eq!((&mistake["code"], &mistake["field"]), (&json!("QUERY_INVALID"), &json!(["input", "variables"])), "{variables}");
            assert!(mistake["message"].as_str().unwrap().contains(words), "{mistake}");
        }
    }
}

story! {
    async fn the_rules_of_a_saved_query_are_told_at_their_fields(world: World) {
        for (part, code, field) in [
            (json!({ "slug": "contracts" }), "SLUG_TAKEN", "slug"),
            (json!({ "slug": "effect-summary" }), "SLUG_TAKEN", "slug"),
            (json!({ "slug": "Energi" }), "SLUG_INVALID", "slug"),
            (json!({ "title": { "da": " " } }), "TITLE_MISSING", "title"),
            (json!({ "document": " " }), "DOCUMENT_MISSING", "document"),
            (json!({ "variables": "[]" }), "VARIABLES_INVALID", "variables"),
        ] {
            let mistake = world.mistake("saveQuery", with(saving(), part)).await;
            assert_eq!((&mistake["code"], &mistake["field"]), (&json!(code), &json!(["input", field])));
        }
        let id = world.told("saveQuery", saving()).await;
        assert_eq!(world.mistake("saveQuery", saving()).await["code"], "SLUG_TAKEN");
        assert_eq!(world.mistake("withdrawQuery", json!({ "query": id, "why": " " })).await["code"], "WHY_MISSING");
        assert_eq!(world.mistake("withdrawQuery", json!({ "query": "x", "why": "y" })).await["code"], "UNKNOWN_QUERY");
        world.told("withdrawQuery", json!({ "query": id, "why": "erstattet" })).await;
        let change = json!({ "query": id, "document": "{ log { position } }", "why": "igen" });
        assert_eq!(world.mistake("changeQuery", change).await["code"], "QUERY_WITHDRAWN");
    }
}

story! {
    async fn a_buyer_and_an_analyst_keep_questions_and_a_reader_does_not(world: World) {
        const SAVE: &str = "mutation($input: SaveQueryInput!) { saveQuery(input: $input) { position } }";
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        world.told("saveQuery", saving()).await;
        let world = world.acting_as(Role::Analyst, None).await;
        world.told("saveQuery", with(saving(), json!({ "slug": "en-anden" }))).await;
        let world = world.acting_as(Role::Reader, None).await;
        let input = json!({ "input": with(saving(), json!({ "slug": "tre-gange" })) });
        assert_eq!(world.refused(SAVE, input.clone()).await, "FORBIDDEN");
        assert_eq!(world.reading().refused(SAVE, input).await, "UNAUTHENTICATED");
    }
}
