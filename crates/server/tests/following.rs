//! What is followed over server-sent events: POST /graphql/stream.

use std::time::Duration;

use axum::{
    body::{Body, BodyDataStream},
    http::{Request, header},
};
use futures_util::StreamExt;
use serde_json::{Value, json};
use store::Role;
use tokio::time::timeout;

use crate::world::{World, post};

const HAPPENINGS: &str = "subscription { happenings { position case { slug } } }";

#[tokio::test]
async fn what_happens_is_told_when_it_happens() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let mut events = follow(&world, HAPPENINGS).await;
    world.publish(&token, "vejen").await;
    let told = next(&mut events).await;
    let happening = json!({ "position": "1", "case": { "slug": "vejen" } });
    assert_eq!(told, json!({ "data": { "happenings": happening } }));
}

#[tokio::test]
async fn what_happened_after_a_position_is_told_first() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    world.publish(&token, "vejen").await;
    world.publish(&token, "holstebro").await;
    let query = "subscription { happenings(after: \"1\") { position } }";
    let mut events = follow(&world, query).await;
    assert_eq!(
        next(&mut events).await["data"]["happenings"]["position"],
        "2"
    );
}

#[tokio::test]
async fn a_query_is_one_event_and_the_end() {
    let world = World::new().await;
    let answer = world.answer(streaming("{ __typename }")).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "text/event-stream");
    let text = answer.text();
    assert!(
        text.starts_with("event: next\ndata: {\"data\":{\"__typename\":\"Query\"}"),
        "{text}"
    );
    assert!(text.ends_with("\n\nevent: complete\n\n"), "{text}");
}

#[tokio::test]
async fn a_document_that_is_not_valid_is_refused_and_not_followed() {
    let world = World::new().await;
    for (query, code) in [
        ("{", "GRAPHQL_PARSE_FAILED"),
        (
            "subscription { nothingOfTheKind }",
            "GRAPHQL_VALIDATION_FAILED",
        ),
        ("{ case(slug: 5) { id } }", "GRAPHQL_VALIDATION_FAILED"),
    ] {
        let answer = world.answer(streaming(query)).await;
        answer.assert_refused(400, code);
        assert_eq!(
            answer.header("content-type"),
            "application/json; charset=utf-8"
        );
    }
}

#[tokio::test]
async fn an_argument_that_cannot_be_used_is_told_in_the_stream() {
    let query = "subscription { happenings(after: \"nonsense\") { position } }";
    let answer = World::new().await.answer(streaming(query)).await;
    assert!(answer.text().contains("errors"), "{}", answer.text());
}

#[tokio::test]
async fn who_does_not_take_events_is_refused() {
    let mut request = streaming(HAPPENINGS);
    request
        .headers_mut()
        .insert(header::ACCEPT, "application/json".parse().unwrap());
    let answer = World::new().await.answer(request).await;
    answer.assert_refused(406, "BAD_REQUEST");
}

#[tokio::test]
async fn a_stream_is_complete_when_the_program_stops() {
    let world = World::new().await;
    let mut events = follow(&world, HAPPENINGS).await;
    world.stopping.cancel();
    assert_eq!(chunk(&mut events).await.unwrap(), "event: complete\n\n");
    assert_eq!(chunk(&mut events).await, None);
}

fn streaming(query: &str) -> Request<Body> {
    let body = json!({ "query": query }).to_string();
    let request = post("/graphql/stream").header(header::ACCEPT, "text/event-stream");
    request.body(Body::from(body)).unwrap()
}

async fn follow(world: &World, query: &str) -> BodyDataStream {
    let response = world.send(streaming(query)).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["x-accel-buffering"], "no");
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert!(!response.headers().contains_key("content-encoding"));
    response.into_body().into_data_stream()
}

async fn next(events: &mut BodyDataStream) -> Value {
    let event = chunk(events).await.unwrap();
    let data = event
        .strip_prefix("event: next\ndata: ")
        .unwrap_or_else(|| panic!("{event}"));
    serde_json::from_str(data).unwrap()
}

async fn chunk(events: &mut BodyDataStream) -> Option<String> {
    let waited = timeout(Duration::from_secs(10), events.next()).await;
    let bytes = waited.expect("something is told in time")?.unwrap();
    Some(String::from_utf8(bytes.to_vec()).unwrap())
}
