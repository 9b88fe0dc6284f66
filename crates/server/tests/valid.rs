//! What was found valid once is not looked at again, and nothing else is let through by that.

use axum::body::Body;
use serde_json::json;

use crate::world::{World, post};

#[tokio::test]
async fn what_is_not_valid_is_refused_also_after_its_like_was_valid() {
    let world = World::new().await;
    let query = "query ($slug: String, $first: Int) { case(slug: $slug) { id } cases(first: $first) { totalCount } }";
    for (variables, code) in [
        (json!({ "slug": "a", "first": 1 }), None),
        (json!({ "slug": "b", "first": 2 }), None),
        (
            json!({ "slug": 5, "first": 2 }),
            Some("GRAPHQL_VALIDATION_FAILED"),
        ),
        (
            json!({ "slug": "b", "first": "2" }),
            Some("GRAPHQL_VALIDATION_FAILED"),
        ),
        (json!({ "slug": "b", "first": 101 }), Some("BAD_USER_INPUT")),
        (json!({ "slug": "c", "first": 3 }), None),
    ] {
        let body = json!({ "query": query, "variables": variables }).to_string();
        let request = post("/graphql").body(Body::from(body)).unwrap();
        let answer = world.answer(request).await.json();
        let told = &answer["errors"][0]["extensions"]["code"];
        assert_eq!(told.as_str(), code, "{variables}: {answer}");
    }
}
