use std::sync::Arc;

use async_graphql::{ObjectType, Schema, SubscriptionType};
use edge::Edge;
use store::Store;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{Bounds, executor::Executor, metrics::Metrics, rate::Rates};

/// What every answer is made from.
#[derive(Clone)]
pub struct Site {
    pub(crate) store: Store,
    pub(super) executor: Executor,
    pub(super) edge: Arc<Edge>,
    pub(super) metrics: Metrics,
    pub(super) bounds: Bounds,
    pub(super) rates: Option<Arc<Rates>>,
    /// Says when the program is to end, so that what is followed ends with a word.
    pub(crate) stopping: CancellationToken,
    /// The open sockets, which outlive the requests they began as.
    pub(crate) conversations: TaskTracker,
}

impl Site {
    /// A site that ends what is open when it is told to stop; the edge is that of the schema.
    pub fn new<Q, M, S>(
        store: Store,
        schema: Schema<Q, M, S>,
        edge: Edge,
        stopping: CancellationToken,
    ) -> Self
    where
        Q: ObjectType + 'static,
        M: ObjectType + 'static,
        S: SubscriptionType + 'static,
    {
        let metrics = Metrics::new();
        let timed = metrics.clone();
        store.time_with(move |took| timed.recorded(took));
        Self {
            store,
            metrics,
            executor: Executor::of(schema),
            edge: Arc::new(edge),
            bounds: Bounds::default(),
            rates: rates(&Bounds::default()),
            stopping,
            conversations: TaskTracker::new(),
        }
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
}

fn rates(bounds: &Bounds) -> Option<Arc<Rates>> {
    bounds.rate.map(|rate| Arc::new(Rates::new(rate)))
}
