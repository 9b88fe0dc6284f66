use async_graphql::{Response as Executed, ServerError, Value};
use axum::body::to_bytes;

use super::*;

#[tokio::test]
async fn a_stream_is_next_events_and_then_complete() {
    let told = [executed(1), executed(2)];
    assert_eq!(
        written(told).await,
        "event: next\ndata: {\"data\":1}\n\nevent: next\ndata: {\"data\":2}\n\nevent: complete\n\n"
    );
}

#[tokio::test]
async fn an_empty_stream_is_complete() {
    assert_eq!(written([]).await, "event: complete\n\n");
}

#[tokio::test]
async fn a_failure_is_told_as_an_answer() {
    let failed = Outcome::Failed(ServerError::new("a\nb", None));
    let text = written([failed]).await;
    assert!(text.starts_with("event: next\ndata: {\"errors\":[{\"message\":\"a\\nb\"}]}\n\n"));
}

#[tokio::test]
async fn nobody_on_the_way_may_hold_events_back() {
    let response = told(stream::empty());
    assert_eq!(response.headers()["x-accel-buffering"], "no");
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert_eq!(response.headers()["content-type"], "text/event-stream");
}

fn executed(number: i32) -> Outcome {
    Outcome::Executed(Executed::new(Value::from(number)))
}

async fn written<const N: usize>(outcomes: [Outcome; N]) -> String {
    let body = told(stream::iter(outcomes)).into_body();
    String::from_utf8(to_bytes(body, 10_000).await.unwrap().to_vec()).unwrap()
}

fn told(outcomes: impl Stream<Item = Outcome> + Send + 'static) -> Response {
    events(outcomes, Duration::from_secs(5), String::new())
}
