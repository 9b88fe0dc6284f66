use std::sync::Arc;

use futures_util::FutureExt;
use tokio::sync::{Mutex, OwnedMutexGuard};

/// What is done one after the other, in the order in which it was asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Turns(Arc<Mutex<()>>);

impl Turns {
    /// The turn after all that are taken; it lasts until it is let go of.
    pub(super) fn next(&self) -> impl Future<Output = OwnedMutexGuard<()>> + Send + 'static {
        let mut turn = Box::pin(Arc::clone(&self.0).lock_owned());
        // Whoever looks first stands first in the queue.
        let at_once = (&mut turn).now_or_never();
        async move {
            match at_once {
                Some(turn) => turn,
                None => turn.await,
            }
        }
    }
}
