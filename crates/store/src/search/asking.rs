use kernel::Instant;

use super::{Found, Search, hits};
use crate::{Page, Slice, Store, StoreError};

/// Searching; `at` is the moment of knowledge, now when it is none.
impl Store {
    /// A part of what is found.
    pub async fn search(
        &self,
        search: &Search,
        slice: &Slice,
        at: Option<Instant>,
    ) -> Result<Page<Found>, StoreError> {
        hits::page(self.readers(), search, slice, self.seen(at)).await
    }

    /// How much is found in all.
    pub async fn count_found(
        &self,
        search: &Search,
        at: Option<Instant>,
    ) -> Result<u64, StoreError> {
        hits::count(self.readers(), search, self.seen(at)).await
    }
}
