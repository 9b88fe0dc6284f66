//! Server-sent events, as the protocol graphql-sse wants them in its distinct connections mode.

#[cfg(test)]
mod tests;

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
