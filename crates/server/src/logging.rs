use std::{io, panic};

use tracing_subscriber::{
    EnvFilter, Layer, filter::filter_fn, fmt, layer::SubscriberExt, registry,
    util::SubscriberInitExt,
};

use crate::{
    configuration::LogFormat,
    telemetry::{TRACES, Telemetry},
};

/// Begins the log on stderr, from this level on unless RUST_LOG tells otherwise.
pub(crate) fn begin(format: LogFormat, level: &str, telemetry: Option<&Telemetry>) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let log = fmt::layer().with_writer(io::stderr).with_target(false);
    let log = match format {
        LogFormat::Text => log.with_ansi(false).boxed(),
        LogFormat::Json => log.json().flatten_event(true).boxed(),
    };
    let log = log
        .with_filter(filter)
        .with_filter(filter_fn(|told| told.target() != TRACES));
    let traces = telemetry.map(Telemetry::layer);
    // A log that was begun before goes on.
    let _ = registry().with(log).with(traces).try_init();
    panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string);
        let why = panicked.payload_as_str().unwrap_or("no reason given");
        tracing::error!(place, why, "a panic");
    }));
}
