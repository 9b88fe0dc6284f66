//! What Prometheus reads of the program.

use axum::{
    body::Body,
    http::{Request, header},
};
use futures_util::StreamExt;
use store::Role;

use crate::world::{World, post};

async fn numbers(world: &World) -> String {
    let request = Request::get("/metrics").body(Body::empty()).unwrap();
    let answer = world.answer(request).await;
    assert_eq!(answer.status, 200);
    let told = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    assert_eq!(answer.header("content-type"), told);
    answer.text()
}

fn has(numbers: &str, line: &str) -> bool {
    numbers.lines().any(|own| own == line)
}

#[tokio::test]
async fn what_was_answered_is_counted_by_its_route_and_never_by_its_path() {
    let world = World::new().await;
    world.ask("{ __typename }").await;
    for path in ["/contracts/en", "/contracts/to"] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        world.answer(request).await;
    }
    let request = Request::builder().method("BREW").uri("/graphql");
    world.answer(request.body(Body::empty()).unwrap()).await;
    let numbers = numbers(&world).await;
    for line in [
        "samspil_http_requests_total{method=\"POST\",route=\"/graphql\",status=\"200\"} 1",
        "samspil_http_requests_total{method=\"GET\",route=\"pages\",status=\"200\"} 2",
        "samspil_http_requests_total{method=\"_OTHER\",route=\"/graphql\",status=\"405\"} 1",
        "samspil_http_request_duration_seconds_count{route=\"/graphql\"} 2",
    ] {
        assert!(has(&numbers, line), "{line}\n{numbers}");
    }
}

#[tokio::test]
async fn errors_are_counted_by_their_code_and_operations_by_their_cost() {
    let world = World::new().await;
    world.ask("{").await;
    world.ask("{ contracts(first: 0) { totalCount } }").await;
    world.ask("mutation { nothing }").await;
    let token = world.token(Role::Analyst).await;
    for _ in 0..2 {
        world.publish(&token, "en-case").await;
    }
    let numbers = numbers(&world).await;
    for line in [
        "samspil_graphql_errors_total{code=\"GRAPHQL_PARSE_FAILED\"} 1",
        "samspil_graphql_errors_total{code=\"BAD_USER_INPUT\"} 1",
        "samspil_graphql_errors_total{code=\"SLUG_TAKEN\"} 1",
        "samspil_graphql_errors_total{code=\"GRAPHQL_VALIDATION_FAILED\"} 1",
        "samspil_graphql_cost_count{type=\"query\"} 1",
    ] {
        assert!(has(&numbers, line), "{line}\n{numbers}");
    }
}

#[tokio::test]
async fn what_is_recorded_is_timed_and_the_log_is_told_how_far_it_has_come() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    world.publish(&token, "en-case").await;
    let numbers = numbers(&world).await;
    for line in [
        "samspil_append_duration_seconds_count 1",
        "samspil_log_position 1",
    ] {
        assert!(has(&numbers, line), "{line}\n{numbers}");
    }
}

#[tokio::test]
async fn who_follows_is_counted_until_they_go() {
    let world = World::new().await;
    let body = r#"{"query":"subscription { happenings(after: \"0\") { __typename } }"}"#;
    let request = post("/graphql/stream").header(header::ACCEPT, "text/event-stream");
    let token = world.token(Role::Analyst).await;
    world.publish(&token, "en-case").await;
    let response = world.send(request.body(Body::from(body)).unwrap()).await;
    let mut events = response.into_body().into_data_stream();
    events.next().await.unwrap().unwrap();
    assert!(has(&numbers(&world).await, "samspil_subscribers 1"));
    drop(events);
    assert!(has(&numbers(&world).await, "samspil_subscribers 0"));
}
