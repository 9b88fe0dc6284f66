use crate::{Clock, DatabaseUrl, Store, StoreError, database};

impl Store {
    /// Prepares a database for this program; a file is made where there is none.
    pub async fn migrate(url: &DatabaseUrl) -> Result<(), StoreError> {
        database::migrate(url).await
    }

    /// Opens a database that `migrate` has prepared; documents of another shape are rebuilt first.
    pub async fn open(url: &DatabaseUrl, clock: Clock) -> Result<Self, StoreError> {
        Self::open_within(url, clock, database::PATIENCE).await
    }
}
