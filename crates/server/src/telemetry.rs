//! Traces of requests, for whoever collects them: by the conventions of OpenTelemetry for HTTP and GraphQL, and never with a value
//! that somebody asked by.

use std::{env, error::Error};

use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::SpanExporter;
use opentelemetry_sdk::{Resource, trace::SdkTracerProvider};
use tracing::Subscriber;
use tracing_subscriber::{Layer, filter::filter_fn, registry::LookupSpan};

/// What the spans are told apart by from the lines of the log.
pub(crate) const TRACES: &str = "traces";

/// The variables of OpenTelemetry that say where traces go; the exporter reads them, and all its others, itself.
const ENDPOINTS: [&str; 2] = [
    "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
    "OTEL_EXPORTER_OTLP_ENDPOINT",
];

/// Traces on their way to who collects them.
#[derive(Debug)]
pub(crate) struct Telemetry(SdkTracerProvider);

impl Telemetry {
    /// None where nobody collects them.
    pub(crate) fn begun() -> Result<Option<Self>, Box<dyn Error>> {
        let told = |name: &&str| env::var(name).is_ok_and(|told| !told.is_empty());
        if !ENDPOINTS.iter().any(told) {
            return Ok(None);
        }
        // Another part of the program may have chosen it before.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let exporter = SpanExporter::builder().with_http().build()?;
        let resource = Resource::builder().with_service_name(service_name());
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(exporter)
            .with_resource(resource.build());
        Ok(Some(Self(provider.build())))
    }

    /// What turns spans into traces.
    pub(crate) fn layer<S>(&self) -> impl Layer<S> + use<S>
    where
        S: Subscriber + for<'span> LookupSpan<'span>,
    {
        tracing_opentelemetry::layer()
            .with_tracer(self.0.tracer("samspil"))
            .with_location(false)
            .with_threads(false)
            .with_tracked_inactivity(false)
            .with_target(false)
            .with_filter(filter_fn(|told| told.target() == TRACES))
    }
}

impl Drop for Telemetry {
    fn drop(&mut self) {
        if let Err(error) = self.0.shutdown() {
            tracing::warn!(%error, "the last traces did not arrive");
        }
    }
}

fn service_name() -> String {
    env::var("OTEL_SERVICE_NAME").unwrap_or_else(|_| "samspil".to_owned())
}
