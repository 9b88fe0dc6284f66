#[cfg(test)]
mod tests;

use std::{
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use futures_util::FutureExt;
use tracing::Instrument;

use super::{
    answer::Wanted,
    metrics::{Answered, Metrics, method_name},
    refusal::Refusal,
    trace,
};

/// What is written down of requests.
#[derive(Clone)]
pub(super) struct Journal {
    pub(super) metrics: Metrics,
    /// Whether somebody stands in front who is trusted.
    pub(super) in_front: bool,
}

/// By what a request is found in the log.
#[derive(Clone, Debug)]
pub(super) struct RequestId(Arc<str>);

impl RequestId {
    fn mint() -> Self {
        Self(format!("{:032x}", rand::random::<u128>()).into())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What the caller calls the operation, for the log.
#[derive(Clone, Debug)]
pub(super) struct OperationName(pub(super) Option<String>);

/// The code of what was refused before it was executed.
#[derive(Clone, Copy, Debug)]
pub(super) struct RefusedWith(pub(super) &'static str);

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Where every path leads that is no other's.
const PAGES: &str = "pages";

/// Writes one line of the log for each request, and its id into the answer.
pub(super) async fn told(
    State(journal): State<Journal>,
    mut request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let id = RequestId::mint();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or(PAGES, MatchedPath::as_str).to_owned();
    request.extensions_mut().insert(id.clone());
    let method_name = method_name(&method);
    // Anyone may say that they are traced; who stands in front is believed.
    let in_front = journal.in_front.then(|| request.headers());
    let traced = trace::request(method_name, &route, request.uri(), in_front);
    let span = tracing::info_span!("request", id = id.as_str());
    let answering = unbroken(request, next, &id).instrument(span);
    let mut response = answering.instrument(traced.clone()).await;
    trace::answered(&traced, response.status(), id.as_str());
    if let Ok(id) = HeaderValue::from_str(id.as_str()) {
        response.headers_mut().insert(X_REQUEST_ID, id);
    }
    let took = began.elapsed();
    counted(&journal.metrics, method_name, route, &response, took);
    let operation = response.extensions().get::<OperationName>();
    tracing::info!(
        method = method.as_str(),
        path,
        status = response.status().as_u16(),
        ms = took.as_micros() as f64 / 1_000.0,
        request_id = id.as_str(),
        operation = operation.and_then(|name| name.0.as_deref()),
        "answered"
    );
    response
}

fn counted(
    metrics: &Metrics,
    method: &'static str,
    route: String,
    response: &Response,
    took: Duration,
) {
    if let Some(RefusedWith(code)) = response.extensions().get() {
        metrics.refused(code);
    }
    let answered = Answered {
        method,
        route,
        status: response.status().as_u16(),
    };
    metrics.answered(answered, took);
}

/// An answer, even where the code that makes it breaks down.
async fn unbroken(request: Request, next: Next, id: &RequestId) -> Response {
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => {
            let wanted = Wanted {
                headers: HeaderMap::new(),
                request: id.clone(),
                peer: None,
            };
            wanted.refusal(&Refusal::failed())
        }
    }
}
