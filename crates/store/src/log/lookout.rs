//! How far the log has come is looked up once for all who wait to know it.

#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::Mutex;

use crate::Head;

/// Who looks next, and what the last look told.
#[derive(Default)]
pub(crate) struct Lookout {
    begun: AtomicU64,
    last: Mutex<Option<(u64, Head)>>,
}

impl Lookout {
    /// What was told by a look that began after one asked: one's own, or that of somebody who waited as well.
    pub(crate) async fn told<E>(
        &self,
        look: impl Future<Output = Result<Head, E>>,
    ) -> Result<Head, E> {
        let begun = self.begun.load(Ordering::SeqCst);
        let mut last = self.last.lock().await;
        if let Some((number, head)) = last.as_ref()
            && *number > begun
        {
            return Ok(head.clone());
        }
        let number = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
        let head = look.await?;
        *last = Some((number, head.clone()));
        Ok(head)
    }
}
