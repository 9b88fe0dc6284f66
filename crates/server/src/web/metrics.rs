//! What can be counted of the program while it runs, as Prometheus reads it.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::State,
    http::{HeaderValue, Method, header},
    response::{IntoResponse, Response},
};
use edge::OperationType;
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
    },
    registry::{Registry, Unit},
};

use super::{Site, refusal::Refusal};

/// What a request was about, in words of which there are few.
#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
pub(super) struct Answered {
    pub(super) method: &'static str,
    pub(super) route: String,
    pub(super) status: u16,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Route {
    route: String,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Coded {
    code: String,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Operation {
    r#type: &'static str,
}

/// The numbers of one program.
#[derive(Clone, Debug)]
pub(super) struct Metrics {
    registry: Arc<Registry>,
    requests: Family<Answered, Counter>,
    seconds: Family<Route, Histogram>,
    costs: Family<Operation, Histogram>,
    refusals: Family<Coded, Counter>,
    appends: Histogram,
    subscribers: Gauge,
    position: Gauge,
}

impl Metrics {
    pub(super) fn new() -> Self {
        let mut metrics = Self {
            registry: Arc::default(),
            requests: Family::default(),
            seconds: Family::new_with_constructor(seconds),
            costs: Family::new_with_constructor(costs),
            refusals: Family::default(),
            appends: seconds(),
            subscribers: Gauge::default(),
            position: Gauge::default(),
        };
        metrics.registry = Arc::new(metrics.registered());
        metrics
    }

    fn registered(&self) -> Registry {
        let mut registry = Registry::with_prefix("samspil");
        let told = "Requests that were answered";
        registry.register("http_requests", told, self.requests.clone());
        let told = "How long answers took; a stream until it began";
        let unit = || Unit::Seconds;
        registry.register_with_unit("http_request_duration", told, unit(), self.seconds.clone());
        let told = "What operations cost, before they were executed";
        registry.register("graphql_cost", told, self.costs.clone());
        let told = "Errors that were answered, by their code";
        registry.register("graphql_errors", told, self.refusals.clone());
        let told = "How long requests to record took, from being asked to being answered";
        registry.register_with_unit("append_duration", told, unit(), self.appends.clone());
        let told = "Subscriptions that are followed now";
        registry.register("subscribers", told, self.subscribers.clone());
        let told = "How far the log has come";
        registry.register("log_position", told, self.position.clone());
        registry
    }

    pub(super) fn answered(&self, answered: Answered, took: Duration) {
        let route = Route {
            route: answered.route.clone(),
        };
        let seconds = self.seconds.get_or_create(&route);
        seconds.observe(took.as_secs_f64());
        self.requests.get_or_create(&answered).inc();
    }

    pub(super) fn weighed(&self, kind: OperationType, cost: u64) {
        let r#type = kind_name(kind);
        let costs = self.costs.get_or_create(&Operation { r#type });
        costs.observe(u32::try_from(cost).map_or(f64::MAX, f64::from));
    }

    pub(super) fn refused(&self, code: &str) {
        let code = code.to_owned();
        self.refusals.get_or_create(&Coded { code }).inc();
    }

    pub(super) fn recorded(&self, took: Duration) {
        self.appends.observe(took.as_secs_f64());
    }

    /// Somebody follows for as long as this is kept.
    pub(super) fn follows(&self) -> Following {
        self.subscribers.inc();
        Following(self.subscribers.clone())
    }
}

/// A method by its name; all that are not known are one, as the conventions of OpenTelemetry call them.
pub(super) fn method_name(method: &Method) -> &'static str {
    let known = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH"];
    let mut known = known.into_iter();
    known
        .find(|known| method.as_str() == *known)
        .unwrap_or("_OTHER")
}

/// One more who follows.
pub(super) struct Following(Gauge);

impl Drop for Following {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// As the conventions of OpenTelemetry call them.
pub(super) const fn kind_name(kind: OperationType) -> &'static str {
    match kind {
        OperationType::Query => "query",
        OperationType::Mutation => "mutation",
        OperationType::Subscription => "subscription",
    }
}

/// From 0.5 ms to 16 s.
fn seconds() -> Histogram {
    Histogram::new(exponential_buckets(0.000_5, 2.0, 16))
}

/// From 10 to 163,840.
fn costs() -> Histogram {
    Histogram::new(exponential_buckets(10.0, 4.0, 8))
}

const OPEN_METRICS: HeaderValue =
    HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");

/// Answers all numbers: GET /metrics.
pub(super) async fn answer(State(site): State<Site>) -> Response {
    let metrics = &site.metrics;
    metrics.position.set(*site.store.head().borrow());
    let mut text = String::new();
    match encode(&mut text, &metrics.registry) {
        Ok(()) => {
            let never = HeaderValue::from_static("no-store");
            let headers = [
                (header::CONTENT_TYPE, OPEN_METRICS),
                (header::CACHE_CONTROL, never),
            ];
            (headers, text).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the numbers could not be written");
            Refusal::failed().status.into_response()
        }
    }
}
