use std::sync::Arc;

use edge::{Document, Edge};
use serde_json::value::RawValue;
use store::{Refused, Store};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{
    Bounds, answer::Body, executor::Executor, fair::Fair, frontend::Built, metrics::Metrics,
    rate::Rates, remembered::Remembered, trusted::Trusted,
};
use crate::people::People;

/// What every answer is made from.
#[derive(Clone)]
pub struct Site {
    pub(crate) store: Store,
    pub(super) executor: Executor,
    pub(super) edge: Arc<Edge>,
    pub(super) metrics: Metrics,
    pub(super) bounds: Bounds,
    pub(super) rates: Option<Arc<Rates>>,
    /// The documents that were read not long ago.
    pub(super) documents: Arc<Remembered<Arc<Document>>>,
    /// The likeness of requests that were found valid not long ago.
    pub(super) valid: Arc<Remembered<()>>,
    /// The tokens that were believed not long ago.
    pub(super) believed: Arc<Remembered<()>>,
    /// What anyone was answered by GET not long ago.
    pub(super) answers: Arc<Remembered<Body>>,
    /// The data that anyone found by POST not long ago.
    pub(super) found: Arc<Remembered<Arc<RawValue>>>,
    /// The program and what it was told: whatever else an answer depends on.
    pub(super) edition: Arc<str>,
    pub(super) trusted: Arc<Trusted>,
    /// None where only tokens of the register's own are known.
    pub(super) people: Option<Arc<People>>,
    /// Says when the program is to end, so that what is followed ends with a word.
    pub(crate) stopping: CancellationToken,
    /// Who works at what is followed.
    pub(super) fair: Fair,
    /// The open sockets, which outlive the requests they began as.
    pub(crate) conversations: TaskTracker,
}

impl Site {
    /// A site that ends what is open when it is told to stop; the edge is that of the schema.
    pub fn new(store: Store, executor: Executor, edge: Edge, stopping: CancellationToken) -> Self {
        let metrics = Metrics::new();
        let timed = metrics.clone();
        store.watch_with(move |took, came| {
            timed.recorded(took);
            for code in came.err().map(Refused::mendable).unwrap_or_default() {
                timed.refused(code);
            }
        });
        Self {
            store,
            metrics,
            executor,
            edge: Arc::new(edge),
            bounds: Bounds::default(),
            rates: rates(&Bounds::default()),
            documents: Arc::new(Remembered::new(DOCUMENTS, DOCUMENT)),
            valid: Arc::new(Remembered::new(VALID, 0)),
            believed: Arc::new(Remembered::new(BELIEVED, 0)),
            answers: Arc::new(Remembered::new(ANSWERS, ANSWER)),
            found: Arc::new(Remembered::new(ANSWERS, ANSWER)),
            edition: env!("CARGO_PKG_VERSION").into(),
            trusted: Arc::new(Trusted::built::<Built>()),
            people: None,
            stopping,
            fair: Fair::default(),
            conversations: TaskTracker::new(),
        }
    }

    /// The same site, where people are also known by a provider of identities.
    pub(crate) fn knowing(self, people: Option<People>) -> Self {
        Self {
            people: people.map(Arc::new),
            ..self
        }
    }

    /// Whether browsers reach it over TLS.
    pub(super) fn is_secure(&self) -> bool {
        let entrance = self
            .people
            .as_ref()
            .and_then(|people| people.entrance.as_ref());
        entrance.is_some_and(|entrance| entrance.login.client.back.is_secure())
    }

    /// The same site, where requests may take other than what is usual.
    #[must_use]
    pub fn within(self, bounds: Bounds) -> Self {
        Self {
            bounds,
            rates: rates(&bounds),
            ..self
        }
    }

    /// The same site, whose web client has these documents and no others.
    #[must_use]
    pub fn trusting(self, documents: impl IntoIterator<Item = String>) -> Self {
        Self {
            trusted: Arc::new(Trusted::of(documents)),
            ..self
        }
    }

    /// The same site, which answers otherwise than one of another edition.
    #[must_use]
    pub fn of_edition(self, edition: &str) -> Self {
        Self {
            edition: edition.into(),
            ..self
        }
    }
}

/// Bytes of the texts of documents that are kept read; read, they take some thirty times as much.
const DOCUMENTS: usize = 1024 * 1024;
/// What each takes that has no text at all, in bytes of text.
const DOCUMENT: usize = 128;
/// So many are kept of what was found valid.
const VALID: usize = 10_000;
/// So many tokens are remembered.
const BELIEVED: usize = 10_000;
/// Bytes of the answers that are kept, of each kind.
const ANSWERS: usize = 32 * 1024 * 1024;
/// What each takes beside its bytes.
const ANSWER: usize = 512;

fn rates(bounds: &Bounds) -> Option<Arc<Rates>> {
    bounds.rate.map(|rate| Arc::new(Rates::new(rate)))
}
