//! The health of the program, and what guards its pages.

use axum::{body::Body, http::Request};

use crate::world::{Answer, World, asking};

#[tokio::test]
async fn a_program_with_its_register_is_alive_and_ready() {
    let world = World::new().await;
    assert_eq!(get(&world, "/healthz").await.status, 200);
    assert_eq!(get(&world, "/readyz").await.status, 200);
}

#[tokio::test]
async fn without_its_register_it_is_alive_and_not_ready() {
    let world = World::new().await;
    world.store.clone().close().await;
    assert_eq!(get(&world, "/healthz").await.status, 200);
    let answer = get(&world, "/readyz").await;
    assert_eq!(answer.status, 503);
    assert!(
        answer.text().contains("cannot be read"),
        "{}",
        answer.text()
    );
}

#[tokio::test]
async fn a_program_that_stops_is_not_ready() {
    let world = World::new().await;
    world.stopping.cancel();
    let answer = get(&world, "/readyz").await;
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("stopping"));
}

#[tokio::test]
async fn every_answer_guards_the_pages() {
    let world = World::new().await;
    let page = get(&world, "/").await;
    let missing = get(&world, "/no-such.file").await;
    let answer = world.answer(asking("{")).await;
    for answer in [page, missing, answer] {
        let policy = answer.header("content-security-policy");
        for rule in [
            "default-src 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'",
        ] {
            assert!(policy.split("; ").any(|told| told == rule), "{policy}");
        }
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "same-origin");
        assert_eq!(answer.header("x-request-id").len(), 32);
    }
}

#[tokio::test]
async fn a_page_is_only_got() {
    let world = World::new().await;
    let request = Request::post("/contracts").body(Body::empty()).unwrap();
    let answer = world.answer(request).await;
    assert_eq!(answer.status, 405);
    assert_eq!(answer.header("allow"), "GET,HEAD");
}

async fn get(world: &World, path: &str) -> Answer {
    world
        .answer(Request::get(path).body(Body::empty()).unwrap())
        .await
}
