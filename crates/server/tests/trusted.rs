//! Documents that are known by the hash of their text.

use axum::{
    body::Body,
    http::{Request, header},
};
use serde_json::json;
use server::{Bounds, Documents};
use store::Role;

use crate::world::{Answer, World, asking, post};

/// The hash of what the web client of every world asks.
const ID: &str = "sha256:6a17f92894a6da3839235ad42cc0409a699b8bc26b7cb571af1450700e15f179";

#[tokio::test]
async fn a_document_that_is_known_need_not_be_sent() {
    let world = World::new().await;
    let body = json!({ "documentId": ID, "variables": { "slug": "x" } });
    for path in ["/graphql", "/graphql/stream"] {
        let request = post(path).header(header::ACCEPT, "text/event-stream, */*");
        let request = request.body(Body::from(body.to_string())).unwrap();
        let text = world.answer(request).await.text();
        assert!(text.contains(r#""data":{"case":null}"#), "{text}");
    }
    let address = format!("/graphql?documentId={ID}&variables=%7B%22slug%22:%22x%22%7D");
    let request = Request::get(address).body(Body::empty()).unwrap();
    let answer = world.answer(request).await;
    assert_eq!(answer.json()["data"], json!({ "case": null }));
}

#[tokio::test]
async fn a_document_that_is_not_known_is_asked_for() {
    let world = World::new().await;
    for id in ["sha256:0000", "", "../Cargo.toml", "custom"] {
        let answer = send(&world, &json!({ "documentId": id })).await;
        answer.assert_refused(404, "PERSISTED_DOCUMENT_NOT_FOUND");
    }
}

#[tokio::test]
async fn a_request_has_one_document() {
    let world = World::new().await;
    for body in [
        json!({}),
        json!({ "documentId": ID, "query": "{ __typename }" }),
        json!({ "documentId": 7 }),
    ] {
        let answer = send(&world, &body).await;
        answer.assert_refused(400, "BAD_REQUEST");
    }
}

#[tokio::test]
async fn an_instance_may_answer_only_what_it_knows_to_who_has_no_token() {
    let bounds = Bounds {
        documents: Documents::Trusted,
        ..Bounds::default()
    };
    let world = World::within(bounds).await;
    let refused = world.ask("{ __typename }").await;
    refused.assert_refused(403, "DOCUMENT_NOT_TRUSTED");
    let known = send(&world, &json!({ "documentId": ID })).await;
    assert_eq!(known.json()["data"], json!({ "case": null }));
    let token = format!("Bearer {}", world.token(Role::Reader).await);
    let mut request = asking("{ __typename }");
    request
        .headers_mut()
        .insert(header::AUTHORIZATION, token.parse().unwrap());
    let held = world.answer(request).await;
    assert_eq!(held.json()["data"], json!({ "__typename": "Query" }));
}

async fn send(world: &World, body: &serde_json::Value) -> Answer {
    let request = post("/graphql").body(Body::from(body.to_string()));
    world.answer(request.unwrap()).await
}
