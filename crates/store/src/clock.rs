use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, Utc};
use kernel::Instant;

/// What the time is: by the system, or as a test has set it.
#[derive(Clone, Debug)]
pub struct Clock(Hands);

#[derive(Clone, Debug)]
enum Hands {
    System,
    Set(Arc<AtomicI64>),
}

impl Clock {
    pub fn system() -> Self {
        Self(Hands::System)
    }

    /// A clock that stands still until it is turned.
    pub fn at(instant: Instant) -> Self {
        Self(Hands::Set(Arc::new(AtomicI64::new(micros(instant)))))
    }

    /// Turns a clock that was set, and all its clones; the system's clock goes on by itself.
    pub fn turn_to(&self, at: Instant) {
        match &self.0 {
            Hands::System => {}
            Hands::Set(hands) => hands.store(micros(at), Ordering::SeqCst),
        }
    }

    /// In whole microseconds, as the log keeps them.
    pub fn now(&self) -> Instant {
        match &self.0 {
            Hands::System => instant(micros(system())),
            Hands::Set(hands) => instant(hands.load(Ordering::SeqCst)),
        }
    }
}

/// An instant as the database keeps it: microseconds since 1970.
pub(crate) fn micros(instant: Instant) -> i64 {
    instant.timestamp_micros()
}

/// What the database keeps, as an instant; numbers beyond all time are its ends.
pub(crate) fn instant(micros: i64) -> Instant {
    let ends = if micros < 0 {
        DateTime::<Utc>::MIN_UTC
    } else {
        DateTime::<Utc>::MAX_UTC
    };
    DateTime::from_timestamp_micros(micros).unwrap_or(ends)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the time"
)]
fn system() -> Instant {
    Utc::now()
}
