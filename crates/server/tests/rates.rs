//! How much one caller may ask for: through every door, out of one purse.

use std::{
    net::SocketAddr,
    sync::atomic::{AtomicU32, Ordering},
};

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, header},
};
use futures_util::StreamExt;
use serde_json::json;
use server::{Bounds, Rate};
use store::Role;

use crate::world::{Answer, World, asking, post};

/// What costs 2,001, by any door: a question that nobody has asked before.
fn question() -> String {
    static ASKED: AtomicU32 = AtomicU32::new(0);
    let number = ASKED.fetch_add(1, Ordering::Relaxed);
    format!("{{ asked{number}: gaps {{ __typename }} }}")
}

#[tokio::test]
async fn who_has_asked_for_too_much_is_told_when_to_ask_again() {
    let world = with_purse_of(5_000).await;
    for left in [2_999, 998] {
        assert_left(&world.ask(&question()).await, left);
    }
    let answer = world.ask(&question()).await;
    answer.assert_refused(429, "RATE_LIMITED");
    let error = &answer.json()["errors"][0];
    let seconds = error["extensions"]["retryAfterSeconds"].as_u64().unwrap();
    assert!((60_000..=60_180).contains(&seconds), "{seconds}");
    assert_eq!(answer.header("retry-after"), seconds.to_string());
}

#[tokio::test]
async fn every_door_asks_for_the_same_purse() {
    let world = with_purse_of(2_100).await;
    world.ask(&question()).await.json();
    let address = "query=%7Bgaps%7B__typename%7D%7D";
    let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();
    let stream = post("/graphql/stream").header(header::ACCEPT, "text/event-stream");
    let followed = json!({ "query": question() }).to_string();
    for request in [
        get(&format!("/graphql?{address}")),
        get(&format!("/graphql/stream?{address}")),
        stream.body(Body::from(followed)).unwrap(),
        get("/export/contracts.csv"),
    ] {
        let answer = world.answer(request).await;
        answer.assert_refused(429, "RATE_LIMITED");
    }
}

#[tokio::test]
async fn the_rows_of_a_table_are_paid_for() {
    let world = with_purse_of(2_101).await;
    let token = world.token(Role::Analyst).await;
    for slug in ["vejen", "holstebro"] {
        world.publish(&token, slug).await;
    }
    let table = || {
        Request::get("/export/cases.csv")
            .body(Body::empty())
            .unwrap()
    };
    assert_eq!(world.answer(table()).await.status, 200);
    let answer = world.ask("{ __typename }").await;
    let left = answer.json()["extensions"]["cost"]["remaining"].as_u64();
    // Two cases of ten columns or more, beside the table and the question.
    assert!(left.unwrap() < 2_101 - 1_000 - 2 * 10, "{left:?}");
}

#[tokio::test]
async fn what_cannot_be_read_is_paid_for_too() {
    let world = with_purse_of(250).await;
    for _ in 0..2 {
        assert_eq!(world.ask("{").await.code(), "GRAPHQL_PARSE_FAILED");
    }
    world.ask("{").await.assert_refused(429, "RATE_LIMITED");
}

#[tokio::test]
async fn a_body_that_is_none_is_paid_for_too_and_who_owes_is_not_heard() {
    let world = with_purse_of(250).await;
    let broken = || post("/graphql").body(Body::from("{")).unwrap();
    for _ in 0..2 {
        world
            .answer(broken())
            .await
            .assert_refused(400, "BAD_REQUEST");
    }
    world
        .answer(broken())
        .await
        .assert_refused(429, "RATE_LIMITED");
    let cheap = world.ask("{ __typename }").await;
    cheap.assert_refused(429, "RATE_LIMITED");
}

#[tokio::test]
async fn who_guesses_at_tokens_is_not_looked_up_for_a_while_and_everyone_else_there_is() {
    let world = with_purse_of(3_500).await;
    let [known, token] = [
        world.token(Role::Analyst).await,
        world.token(Role::Analyst).await,
    ];
    let guess = |token: &str| {
        let mut request = from(1);
        let told = format!("Bearer {token}").parse().unwrap();
        request.headers_mut().insert(header::AUTHORIZATION, told);
        request
    };
    assert_left(&world.answer(guess(&known)).await, 1_499);
    for _ in 0..4 {
        let answer = world.answer(guess("samspil_guessed")).await;
        answer.assert_refused(401, "UNAUTHENTICATED");
    }
    for told in ["samspil_guessed", &token] {
        let answer = world.answer(guess(told)).await;
        answer.assert_refused(429, "RATE_LIMITED");
    }
    assert_left(&world.answer(from(1)).await, 1_499);
    let mut cheap = guess(&known);
    *cheap.body_mut() = Body::from(r#"{ "query": "{ viewer { role } }" }"#);
    let viewer = world.answer(cheap).await.json()["data"]["viewer"].take();
    assert_eq!(viewer["role"], "ANALYST", "who was believed before is");
}

#[tokio::test]
async fn each_token_and_each_address_has_a_purse_of_its_own() {
    let world = with_purse_of(2_100).await;
    let tokens = [
        world.token(Role::Reader).await,
        world.token(Role::Reader).await,
    ];
    for number in [1, 2] {
        let answer = world.answer(from(number)).await;
        assert_left(&answer, 99);
        world
            .answer(from(number))
            .await
            .assert_refused(429, "RATE_LIMITED");
    }
    for token in tokens {
        let held = || {
            let mut request = from(1);
            let told = format!("Bearer {token}").parse().unwrap();
            request.headers_mut().insert(header::AUTHORIZATION, told);
            request
        };
        assert_left(&world.answer(held()).await, 99);
        world
            .answer(held())
            .await
            .assert_refused(429, "RATE_LIMITED");
    }
}

#[tokio::test]
async fn where_nobody_counts_nothing_is_told_of_what_is_left() {
    let bounds = Bounds {
        rate: None,
        ..Bounds::default()
    };
    let answer = World::within(bounds).await.ask(&question()).await;
    let cost = &answer.json()["extensions"]["cost"];
    assert_eq!(cost, &json!({ "requested": 2_001, "limit": 100_000 }));
}

#[tokio::test]
async fn what_is_followed_is_paid_for_once() {
    let world = with_purse_of(10_000).await;
    let query = "subscription { happenings(after: \"0\") { position } }";
    let body = json!({ "query": query }).to_string();
    let request = post("/graphql/stream").header(header::ACCEPT, "text/event-stream");
    let response = world.send(request.body(Body::from(body)).unwrap()).await;
    let mut events = response.into_body().into_data_stream();
    let token = world.token(Role::Analyst).await;
    world.publish(&token, "vejen").await;
    assert!(events.next().await.unwrap().is_ok());
    assert_left(&world.ask(&question()).await, 10_000 - 21 - 2_001);
}

/// A site where a caller has so much to spend, and next to nothing comes back.
async fn with_purse_of(at_once: u64) -> World {
    let per_minute = 1;
    let rate = Rate {
        at_once,
        per_minute,
    };
    let bounds = Bounds {
        rate: Some(rate),
        ..Bounds::default()
    };
    World::within(bounds).await
}

/// The question, from a house of its own.
fn from(house: u8) -> Request<Body> {
    let mut request = asking(&question());
    let address = SocketAddr::from(([192, 0, 2, house], 50_000));
    request.extensions_mut().insert(ConnectInfo(address));
    request
}

/// So much is left, and what has come back meanwhile.
fn assert_left(answer: &Answer, left: u64) {
    let told = answer.json()["extensions"]["cost"]["remaining"].clone();
    let told = told.as_u64().unwrap_or_else(|| panic!("{}", answer.text()));
    assert!(
        (left..left + 10).contains(&told),
        "{told} is left, not {left}"
    );
}
