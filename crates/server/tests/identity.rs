//! Who asks: anyone reads, a token writes.

use axum::{body::Body, http::header};
use store::Role;

use crate::world::{World, asking, post, publishing};

#[tokio::test]
async fn who_has_no_token_reads_and_does_not_write() {
    let world = World::new().await;
    let request = post("/graphql").body(Body::from(publishing("vejen").to_string()));
    let answer = world.answer(request.unwrap()).await;
    assert_eq!(
        (answer.status.as_u16(), answer.code().as_str()),
        (200, "UNAUTHENTICATED")
    );
    assert!(answer.json()["data"].is_null());
}

#[tokio::test]
async fn an_analyst_writes_cases() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let answer = world.publish(&token, "vejen").await;
    assert_eq!(
        answer.json()["data"]["publishCase"]["case"]["slug"],
        "vejen",
        "{}",
        answer.text()
    );
}

#[tokio::test]
async fn a_reader_with_a_token_is_refused_by_its_role() {
    let world = World::new().await;
    let token = world.token(Role::Reader).await;
    let answer = world.publish(&token, "vejen").await;
    assert_eq!(
        (answer.status.as_u16(), answer.code().as_str()),
        (200, "FORBIDDEN")
    );
}

#[tokio::test]
async fn a_token_that_is_not_valid_is_refused_even_for_reading() {
    let world = World::new().await;
    for told in ["Bearer nonsense", "Bearer ", "Basic dTpw", "nonsense"] {
        for path in ["/graphql", "/graphql/stream"] {
            let mut request = asking("{ __typename }");
            *request.uri_mut() = path.parse().unwrap();
            request
                .headers_mut()
                .insert(header::AUTHORIZATION, told.parse().unwrap());
            let answer = world.answer(request).await;
            answer.assert_refused(401, "UNAUTHENTICATED");
            assert_eq!(
                answer.header("www-authenticate"),
                "Bearer error=\"invalid_token\""
            );
        }
    }
}

#[tokio::test]
async fn a_revoked_token_is_not_valid() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let id = world.store.tokens().list().await.unwrap()[0].id;
    let now = world.store.clock().now();
    assert!(world.store.tokens().revoke(id, now).await.unwrap());
    world
        .publish(&token, "vejen")
        .await
        .assert_refused(401, "UNAUTHENTICATED");
}
