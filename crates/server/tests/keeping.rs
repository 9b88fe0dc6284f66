//! Answers by GET that others may keep, and how they learn that they are old.

use axum::{
    body::Body,
    http::{Request, header},
};
use chrono::TimeDelta;
use kernel::Instant;
use serde_json::json;
use server::{Bounds, Rate};
use store::{Clock, Role};

use crate::world::{Answer, World};

#[tokio::test]
async fn who_has_the_answer_is_not_sent_it_again_until_something_happens() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    world.publish(&token, "vejen").await;
    let first = get(&world, CASES, &[]).await;
    assert_eq!(first.json()["data"]["cases"]["totalCount"], 1);
    let etag = first.header("etag").to_owned();
    let known = [("if-none-match", etag.as_str())];
    let same = get(&world, CASES, &known).await;
    assert_eq!((same.status.as_u16(), same.text().as_str()), (304, ""));
    assert_eq!(same.header("etag"), etag);
    world.publish(&token, "holstebro").await;
    let changed = get(&world, CASES, &known).await;
    assert_eq!(changed.json()["data"]["cases"]["totalCount"], 2);
    assert_ne!(changed.header("etag"), etag);
}

#[tokio::test]
async fn what_anyone_may_see_anyone_may_keep_and_nobody_without_asking() {
    let world = World::new().await;
    let answer = get(&world, CASES, &[]).await;
    assert_eq!(
        answer.header("cache-control"),
        "public, max-age=0, must-revalidate"
    );
    let token = format!("Bearer {}", world.token(Role::Analyst).await);
    let held = get(&world, CASES, &[("authorization", &token)]).await;
    assert_eq!(
        held.header("cache-control"),
        "private, max-age=0, must-revalidate"
    );
    for answer in [answer, held] {
        assert_eq!(
            answer.header("vary"),
            "accept, accept-encoding, authorization, cookie"
        );
    }
}

#[tokio::test]
async fn the_tag_is_another_for_whatever_an_answer_depends_on() {
    let world = World::new().await;
    let token = format!("Bearer {}", world.token(Role::Analyst).await);
    let other = format!("Bearer {}", world.token(Role::Procurement).await);
    let newer = "application/graphql-response+json";
    let named = "/graphql?query=query%20A%7Blog%7Bposition%7D%7D";
    let mut tags = Vec::new();
    for (address, headers) in [
        (CASES, &[][..]),
        (named, &[]),
        (
            "/graphql?query=query($a:Int)%7Bcases(first:$a)%7BtotalCount%7D%7D&variables=%7B%22a%22:1%7D",
            &[],
        ),
        (
            "/graphql?query=query($a:Int)%7Bcases(first:$a)%7BtotalCount%7D%7D&variables=%7B%22a%22:2%7D",
            &[],
        ),
        (CASES, &[("authorization", token.as_str())]),
        (CASES, &[("authorization", other.as_str())]),
        (CASES, &[("accept", newer)]),
        (CASES, &[("accept-encoding", "gzip")]),
    ] {
        let answer = get(&world, address, headers).await;
        tags.push(answer.header("etag").to_owned());
    }
    let told = tags.len();
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), told, "{tags:?}");
    let again = get(&World::new().await, CASES, &[]).await;
    assert!(tags.contains(&again.header("etag").to_owned()));
}

#[tokio::test]
async fn what_failed_is_kept_by_nobody() {
    let world = World::new().await;
    for query in [
        "/graphql?query=%7Bcases(first:101)%7BtotalCount%7D%7D",
        "/graphql?query=%7Bnothing%7D",
    ] {
        for headers in [&[][..], &[("if-none-match", "*")]] {
            let answer = get(&world, query, headers).await;
            assert_eq!(answer.header("cache-control"), "no-store");
            assert!(!answer.headers.contains_key("etag"), "{}", answer.text());
        }
    }
}

#[tokio::test]
async fn what_is_said_again_costs_next_to_nothing() {
    let rate = Rate {
        at_once: 2_500,
        per_minute: 1,
    };
    let bounds = Bounds {
        rate: Some(rate),
        ..Bounds::default()
    };
    let world = World::within(bounds).await;
    let gaps = "/graphql?query=%7Bgaps%7B__typename%7D%7D";
    let first = get(&world, gaps, &[]).await;
    let etag = first.header("etag").to_owned();
    for headers in [&[][..], &[("if-none-match", etag.as_str())]] {
        let again = get(&world, gaps, headers).await;
        assert_eq!(again.header("etag"), etag);
    }
    let other = "/graphql?query=%7Bx:gaps%7B__typename%7D%7D";
    get(&world, other, &[])
        .await
        .assert_refused(429, "RATE_LIMITED");
}

#[tokio::test]
async fn an_answer_that_is_kept_says_nothing_of_who_asked_first() {
    let world = World::new().await;
    let cost = json!({ "requested": 21, "limit": 100_000 });
    for _ in 0..2 {
        let answer = get(&world, CASES, &[]).await;
        assert_eq!(answer.json()["extensions"]["cost"], cost);
    }
}

#[tokio::test]
async fn what_is_asked_by_post_is_found_again_until_something_happens_and_tells_each_what_is_left()
{
    let rate = Rate {
        at_once: 5_000,
        per_minute: 1,
    };
    let bounds = Bounds {
        rate: Some(rate),
        ..Bounds::default()
    };
    let world = World::within(bounds).await;
    let token = world.token(Role::Analyst).await;
    for (published, left) in [("vejen", 4_979), ("holstebro", 4_957)] {
        world.publish(&token, published).await;
        for again in [0, 1] {
            let answer = world.ask("{ cases { totalCount } }").await;
            let count = if published == "vejen" { 1 } else { 2 };
            let cost = json!({ "requested": 21, "limit": 100_000, "remaining": left - again });
            let whole = json!({
                "data": { "cases": { "totalCount": count } },
                "extensions": { "cost": cost },
            });
            assert_eq!(answer.json(), whole);
            assert_eq!(answer.header("cache-control"), "no-store");
        }
    }
}

#[tokio::test]
async fn what_was_told_by_a_clock_ahead_is_kept_by_nobody_until_ours_has_come_so_far() {
    let noon = Instant::from_timestamp(1_795_000_000, 0).unwrap();
    let clock = Clock::at(noon);
    let world = World::at(clock.clone(), Bounds::default()).await;
    let token = world.token(Role::Analyst).await;
    let ahead = noon + TimeDelta::minutes(2);
    clock.turn_to(ahead);
    world.publish(&token, "vejen").await;
    clock.turn_to(noon);
    for _ in 0..2 {
        let answer = get(&world, CASES, &[]).await;
        assert!(!answer.headers.contains_key("etag"), "{}", answer.text());
    }
    clock.turn_to(ahead);
    assert!(!get(&world, CASES, &[]).await.header("etag").is_empty());
}

const CASES: &str = "/graphql?query=%7Bcases%7BtotalCount%7D%7D";

async fn get(world: &World, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::get(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.header(header::HOST, "samspil.test");
    world.answer(request.body(Body::empty()).unwrap()).await
}
