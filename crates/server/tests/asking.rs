//! One request, one answer: POST /graphql, or a query by GET.

mod bodies;

use std::io::Read;

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use flate2::read::GzDecoder;
use serde_json::json;
use server::Bounds;

use crate::world::{World, asking, post};

#[tokio::test]
async fn a_query_is_answered_in_json() {
    let answer = World::new().await.ask("{ __typename }").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["data"], json!({ "__typename": "Query" }));
    assert_eq!(
        answer.header("content-type"),
        "application/json; charset=utf-8"
    );
}

#[tokio::test]
async fn who_accepts_the_newer_type_gets_it() {
    let mut request = asking("{ __typename }");
    let newer = "application/graphql-response+json";
    request
        .headers_mut()
        .insert(header::ACCEPT, newer.parse().unwrap());
    let answer = World::new().await.answer(request).await;
    let told = "application/graphql-response+json; charset=utf-8";
    assert_eq!(answer.header("content-type"), told);
}

#[tokio::test]
async fn an_answer_is_kept_by_nobody() {
    let answer = World::new().await.ask("{ __typename }").await;
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(
        answer.header("vary"),
        "accept, accept-encoding, authorization, cookie"
    );
}

#[tokio::test]
async fn every_answer_has_the_id_of_its_request() {
    let world = World::new().await;
    let first = world.ask("{ __typename }").await;
    let second = world.ask("{").await;
    assert_eq!(first.header("x-request-id").len(), 32);
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
}

#[tokio::test]
async fn a_document_that_is_not_fit_is_refused_with_the_reason() {
    let world = World::new().await;
    for (query, code) in [
        ("", "GRAPHQL_PARSE_FAILED"),
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothingOfTheKind }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ ...Gone }", "GRAPHQL_VALIDATION_FAILED"),
        (
            "query A { __typename } query B { __typename }",
            "OPERATION_RESOLUTION_FAILED",
        ),
        (
            "query ($asOf: DateTime!) { case(asOf: $asOf) { id } }",
            "BAD_USER_INPUT",
        ),
        ("{ case(slug: 5) { id } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { happenings { position } }", "BAD_REQUEST"),
        (
            "{ contracts(first: 100) { nodes { effects(first: 100) { nodes { id scope version knownFrom observations { id stated grade } } } } } }",
            "QUERY_TOO_COSTLY",
        ),
    ] {
        let mut request = asking(query);
        let newer = "application/graphql-response+json".parse().unwrap();
        request.headers_mut().insert(header::ACCEPT, newer);
        world.answer(request).await.assert_refused(400, code);
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_document_is_no_failure_of_plain_json() {
    let world = World::new().await;
    for query in [
        "{",
        "{ nothingOfTheKind }",
        "query ($asOf: DateTime!) { case(asOf: $asOf) { id } }",
    ] {
        let answer = world.ask(query).await;
        assert_eq!(answer.status, 200, "{query}");
        assert_eq!(answer.json().get("data"), None, "{query}");
    }
}

#[tokio::test]
async fn an_answer_tells_what_it_cost() {
    let answer = World::new().await.ask("{ log { __typename } }").await;
    let cost = &answer.json()["extensions"]["cost"];
    let left = 2_000_000 - 2;
    let told = json!({ "requested": 2, "limit": 100_000, "remaining": left });
    assert_eq!(cost, &told);
}

#[tokio::test]
async fn a_query_is_answered_by_get() {
    let world = World::new().await;
    let asked = |query: &str| Request::get(query).body(Body::empty()).unwrap();
    let query = "/graphql?query=query%20A(%24slug%3AString)%7Bcase(slug%3A%24slug)%7Bid%7D%7D&operationName=A&variables=%7B%22slug%22%3A%22x%22%7D";
    let answer = world.answer(asked(query)).await;
    assert_eq!(answer.json()["data"], json!({ "case": null }));
    for wrong in [
        "/graphql",
        "/graphql?query=%7B__typename%7D&variables=x",
        "/graphql?query=%7B__typename%7D&variables=%5B%5D",
    ] {
        world
            .answer(asked(wrong))
            .await
            .assert_refused(400, "BAD_REQUEST");
    }
}

#[tokio::test]
async fn a_document_that_cannot_be_read_is_refused_in_one_line_with_the_place() {
    let answer = World::new().await.ask("{ case(slug: ) { id } }").await;
    let error = &answer.json()["errors"][0];
    assert_eq!(
        error["message"],
        "the document is not GraphQL: expected value"
    );
    assert_eq!(error["locations"], json!([{ "line": 1, "column": 14 }]));
}

#[tokio::test]
async fn no_field_is_suggested() {
    let world = World::new().await;
    for query in ["{ contrac { id } }", "{ contracts { totalCoun } }"] {
        let answer = world.ask(query).await;
        assert_eq!(answer.code(), "GRAPHQL_VALIDATION_FAILED");
        let text = answer.text().to_lowercase();
        let suggested = ["did you mean", "contracts", "totalcount"];
        let suggested = suggested.iter().find(|word| text.contains(**word));
        assert_eq!(suggested, None, "{text}");
    }
}

#[tokio::test]
async fn a_variable_of_the_wrong_type_is_refused() {
    let query = "query ($slug: String) { case(slug: $slug) { id } }";
    let body = json!({ "query": query, "variables": { "slug": 5 } }).to_string();
    let request = post("/graphql").body(Body::from(body)).unwrap();
    let answer = World::new().await.answer(request).await;
    assert_eq!(answer.code(), "GRAPHQL_VALIDATION_FAILED");
}

#[tokio::test]
async fn other_methods_are_not_answered() {
    let world = World::new().await;
    for path in ["/graphql", "/graphql/stream"] {
        for method in [Method::PUT, Method::DELETE, Method::OPTIONS] {
            let query = format!("{path}?query=%7B__typename%7D");
            let request = Request::builder().method(method).uri(query);
            let answer = world.answer(request.body(Body::empty()).unwrap()).await;
            answer.assert_refused(405, "BAD_REQUEST");
            assert_eq!(answer.header("allow"), "GET, POST");
        }
    }
}

#[tokio::test]
async fn nothing_is_done_by_get() {
    let world = World::new().await;
    let lacking = "mutation($a:ID!)%7B__typename%7D";
    for path in ["/graphql", "/graphql/stream"] {
        for document in ["mutation%20%7B__typename%7D", lacking] {
            let query = format!("{path}?query={document}");
            let request = Request::get(query).header(header::ACCEPT, "text/event-stream");
            let answer = world.answer(request.body(Body::empty()).unwrap()).await;
            answer.assert_refused(405, "BAD_REQUEST");
            assert_eq!(answer.header("allow"), "POST");
        }
    }
}

#[tokio::test]
async fn a_page_of_another_site_may_not_ask() {
    let world = World::new().await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ] {
        let mut request = asking("{ __typename }");
        request.headers_mut().insert(name, value.parse().unwrap());
        let answer = world.answer(request).await;
        answer.assert_refused(403, "CSRF");
        assert!(!answer.headers.contains_key("access-control-allow-origin"));
    }
}

#[tokio::test]
async fn a_long_answer_is_compressed_for_who_accepts_it() {
    let mut request = asking("{ __schema { types { name description } } }");
    let bounds = Bounds {
        rate: None,
        ..Bounds::default()
    };
    let world = World::within(bounds).await;
    let plain = world
        .ask("{ __schema { types { name description } } }")
        .await;
    assert!(!plain.headers.contains_key("content-encoding"));
    request
        .headers_mut()
        .insert("accept-encoding", "gzip, br".parse().unwrap());
    let compressed = world.answer(request).await;
    assert_eq!(compressed.header("content-encoding"), "gzip");
    assert!(compressed.bytes.len() * 2 < plain.bytes.len());
    let mut text = String::new();
    GzDecoder::new(compressed.bytes.as_ref())
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text, plain.text());
}
