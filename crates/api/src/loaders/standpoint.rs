use std::sync::Arc;

use store::{Standing, Store, StoreError};
use tokio::sync::OnceCell;

/// From where a request reads: a query from the register as it stands when it first looks, anything else from what is there each time.
#[derive(Clone, Default)]
pub(super) struct Standpoint(Option<Arc<Query>>);

struct Query {
    store: Store,
    standing: OnceCell<Option<Standing>>,
}

impl Standpoint {
    pub(super) fn of_query(store: &Store) -> Self {
        Self(Some(Arc::new(Query {
            store: store.clone(),
            standing: OnceCell::new(),
        })))
    }

    /// None where nothing may be remembered.
    pub(super) async fn standing(&self) -> Result<Option<&Standing>, StoreError> {
        let Some(query) = &self.0 else {
            return Ok(None);
        };
        let standing = query.standing.get_or_try_init(|| query.store.standing());
        Ok(standing.await?.as_ref())
    }
}
