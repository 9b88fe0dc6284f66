//! Server-sent events, as the protocol graphql-sse wants them in its distinct connections mode.

#[cfg(test)]
mod tests;

use std::{convert::Infallible, time::Duration};

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderName, HeaderValue, Uri, header},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use futures_util::{FutureExt, Stream, StreamExt, future::ready, stream};

use super::{
    Site, answer::Wanted, asked::Asked, execution::Outcome, media::takes_events, patience::Patient,
    prepared::Admitted, refusal::Refusal,
};

/// Shorter than any proxy waits for the next byte.
const HEARTBEAT: Duration = Duration::from_secs(12);

/// Answers one request as events: POST /graphql/stream.
pub(super) async fn answer(
    State(site): State<Site>,
    wanted: Wanted,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let asked = Asked::of_body(&site, &wanted.headers, body);
    let answered = follow(&site, &wanted, asked).await;
    answered.unwrap_or_else(|refusal| wanted.refusal(&refusal))
}

/// Answers one query or subscription as events, as a browser's EventSource asks: GET /graphql/stream.
pub(super) async fn query(State(site): State<Site>, wanted: Wanted, address: Uri) -> Response {
    let asked = Asked::from_address(&wanted.headers, &address);
    let answered = follow(&site, &wanted, asked).await;
    answered.unwrap_or_else(|refusal| wanted.refusal(&refusal))
}

async fn follow(
    site: &Site,
    wanted: &Wanted,
    asked: Result<Asked, Refusal>,
) -> Result<Response, Refusal> {
    if !takes_events(&wanted.headers) {
        return Err(Refusal::not_acceptable("text/event-stream"));
    }
    let asker = site.asker(wanted).await?;
    let prepared = Asked::prepared(asked, site, &asker)?;
    let name = prepared.name();
    let admitted = prepared.admitted(site, &asker)?;
    let mut response = outcomes(site, wanted, admitted);
    response.extensions_mut().insert(name);
    Ok(response)
}

fn outcomes(site: &Site, wanted: &Wanted, admitted: Admitted) -> Response {
    let mut outcomes = site.follow(admitted, wanted.request.as_str().to_owned());
    let patience = site.bounds.patience;
    let too_slow = Refusal::too_slow().json(wanted.request.as_str());
    // What is wrong with the request itself is known at once, before the first event is waited for.
    let first = outcomes.next().now_or_never();
    match first {
        Some(Some(invalid @ Outcome::Invalid(_))) => wanted.failure(&invalid),
        Some(first) => events(stream::iter(first).chain(outcomes), patience, too_slow),
        None => events(outcomes, patience, too_slow),
    }
}

/// The outcomes and their end; or, to who does not take them in, why there are no more, and no end, for it is to come again.
fn events(
    outcomes: impl Stream<Item = Outcome> + Send + 'static,
    patience: Duration,
    too_slow: String,
) -> Response {
    let next = |json| Event::default().event("next").data(json);
    let told = outcomes.map(move |outcome| next(outcome.json()));
    let complete = stream::once(ready(Event::default().event("complete")));
    let told = told.chain(complete).boxed();
    let events = Patient::new(told, patience, next(too_slow)).map(Ok::<_, Infallible>);
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
