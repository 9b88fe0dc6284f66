//! Server-sent events, as the protocol graphql-sse wants them in its distinct connections mode.

use std::{convert::Infallible, time::Duration};

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderName, HeaderValue, header},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use futures_util::{FutureExt, Stream, StreamExt, future::ready, stream};

use super::{
    Site, answer::Wanted, asked::Asked, execution::Outcome, media::takes_events, refusal::Refusal,
};

/// Shorter than any proxy waits for the next byte.
const HEARTBEAT: Duration = Duration::from_secs(12);

/// Answers one request as events: POST /graphql/stream.
pub(super) async fn answer(
    State(site): State<Site>,
    wanted: Wanted,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    match follow(&site, &wanted, body).await {
        Ok(response) => response,
        Err(refusal) => wanted.refusal(&refusal),
    }
}

async fn follow(
    site: &Site,
    wanted: &Wanted,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let asked = Asked::read(&wanted.headers, body)?;
    if !takes_events(&wanted.headers) {
        return Err(Refusal::not_acceptable("text/event-stream"));
    }
    let viewer = site.viewer(&wanted.headers).await?;
    let (request, operation) = asked.prepared(site, viewer)?;
    let mut outcomes = site.follow(request, wanted.request.as_str().to_owned());
    // What is wrong with the request itself is known at once, before the first event is waited for.
    let first = outcomes.next().now_or_never();
    let mut response = match first {
        Some(Some(invalid @ Outcome::Invalid(_))) => wanted.outcome(&invalid),
        Some(first) => events(stream::iter(first).chain(outcomes)),
        None => events(outcomes),
    };
    response.extensions_mut().insert(operation);
    Ok(response)
}

fn events(outcomes: impl Stream<Item = Outcome> + Send + 'static) -> Response {
    let next = outcomes.map(|outcome| Event::default().event("next").data(outcome.json()));
    let complete = stream::once(ready(Event::default().event("complete")));
    let events = next.chain(complete).map(Ok::<_, Infallible>);
    let mut response = Sse::new(events)
        .keep_alive(KeepAlive::new().interval(HEARTBEAT))
        .into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(X_ACCEL_BUFFERING, HeaderValue::from_static("no"));
    response
}

/// Tells nginx to pass on each event as it comes.
const X_ACCEL_BUFFERING: HeaderName = HeaderName::from_static("x-accel-buffering");

#[cfg(test)]
mod tests {
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
        let response = events(stream::empty());
        assert_eq!(response.headers()["x-accel-buffering"], "no");
        assert_eq!(response.headers()["cache-control"], "no-store");
        assert_eq!(response.headers()["content-type"], "text/event-stream");
    }

    fn executed(number: i32) -> Outcome {
        Outcome::Executed(Executed::new(Value::from(number)))
    }

    async fn written<const N: usize>(outcomes: [Outcome; N]) -> String {
        let body = events(stream::iter(outcomes)).into_body();
        String::from_utf8(to_bytes(body, 10_000).await.unwrap().to_vec()).unwrap()
    }
}
