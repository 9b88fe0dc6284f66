use api::Schema;
use store::Store;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// What every answer is made from.
#[derive(Clone)]
pub struct Site {
    pub(crate) store: Store,
    pub(super) schema: Schema,
    /// Says when the program is to end, so that what is followed ends with a word.
    pub(crate) stopping: CancellationToken,
    /// The open sockets, which outlive the requests they began as.
    pub(crate) conversations: TaskTracker,
}

impl Site {
    /// A site that ends what is open when it is told to stop.
    pub fn new(store: Store, schema: Schema, stopping: CancellationToken) -> Self {
        Self {
            store,
            schema,
            stopping,
            conversations: TaskTracker::new(),
        }
    }
}
