use std::{io, panic};

use tracing_subscriber::{EnvFilter, fmt};

use crate::configuration::LogFormat;

/// Begins the log on stderr, from this level on unless RUST_LOG tells otherwise.
pub(crate) fn begin(format: LogFormat, level: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let log = fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_target(false);
    // A log that was begun before goes on.
    let _ = match format {
        LogFormat::Text => log.with_ansi(false).try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
    panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string);
        let why = panicked.payload_as_str().unwrap_or("no reason given");
        tracing::error!(place, why, "a panic");
    }));
}
