//! The spans of a request, by the names that OpenTelemetry has for them.

use axum::http::{HeaderMap, HeaderName, StatusCode, Uri};
use edge::OperationType;
use opentelemetry::propagation::{Extractor, TextMapPropagator};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::{Span, field::Empty};
use tracing_opentelemetry::OpenTelemetrySpanExt;

use super::metrics::kind_name;
use crate::telemetry::TRACES;

/// A request from its first byte to its answer; as part of what is traced in front of it, where that is trusted.
pub(super) fn request(
    method: &'static str,
    route: &str,
    address: &Uri,
    in_front: Option<&HeaderMap>,
) -> Span {
    let scheme = in_front.and_then(|headers| headers.get(X_FORWARDED_PROTO)?.to_str().ok());
    let span = tracing::info_span!(
        target: TRACES,
        "request",
        otel.name = format!("{method} {route}"),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = method,
        http.route = route,
        url.path = address.path(),
        url.scheme = scheme.unwrap_or("http"),
        http.response.status_code = Empty,
        samspil.request_id = Empty,
    );
    if let Some(headers) = in_front {
        let caller = TraceContextPropagator::new().extract(&Told(headers));
        // Where nobody collects traces there is nothing to be part of.
        let _ = span.set_parent(caller);
    }
    span
}

pub(super) fn answered(span: &Span, status: StatusCode, id: &str) {
    span.record("http.response.status_code", status.as_u16());
    span.record("samspil.request_id", id);
    if status.is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
}

/// An operation while it is executed; its document and its variables are not told.
pub(super) fn operation(kind: OperationType, name: Option<&str>, cost: u64) -> Span {
    let kind = kind_name(kind);
    tracing::info_span!(
        target: TRACES,
        "graphql",
        otel.name = kind,
        graphql.operation.r#type = kind,
        graphql.operation.name = name,
        samspil.graphql.cost = cost,
        samspil.graphql.errors = Empty,
    )
}

const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

struct Told<'a>(&'a HeaderMap);

impl Extractor for Told<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(HeaderName::as_str).collect()
    }
}
