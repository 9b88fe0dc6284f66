use axum::{
    Router,
    body::{Body, to_bytes},
    http::StatusCode,
    middleware::from_fn_with_state,
    routing::get,
};
use tower::ServiceExt;

use super::*;

#[tokio::test]
async fn whatever_breaks_down_is_answered_under_the_id_of_the_request() {
    let broken = get(async || -> StatusCode { panic!("no such luck") });
    let journal = Journal {
        metrics: Metrics::new(),
        in_front: false,
    };
    let router = Router::new()
        .route("/", broken)
        .layer(from_fn_with_state(journal, told));
    let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let id = response.headers()[X_REQUEST_ID]
        .to_str()
        .unwrap()
        .to_owned();
    let body = to_bytes(response.into_body(), 10_000).await.unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    assert!(
        body.contains("INTERNAL_SERVER_ERROR") && body.contains(&id),
        "{body}"
    );
    assert!(!body.contains("luck"));
}
