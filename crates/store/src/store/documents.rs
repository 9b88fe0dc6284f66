use std::collections::HashMap;

use kernel::{Id, Instant};

use super::Store;
use crate::{Document, Filter, Kept, Orders, Page, Slice, StoreError, documents};

/// Reading documents; `at` is the moment of knowledge, now when it is none.
impl Store {
    pub async fn document<A: Kept>(
        &self,
        id: Id<A>,
        at: Option<Instant>,
    ) -> Result<Option<Document<A>>, StoreError> {
        Ok(self.documents(&[id], at).await?.remove(&id))
    }

    /// In one query; unknown ones are left out.
    pub async fn documents<A: Kept>(
        &self,
        ids: &[Id<A>],
        at: Option<Instant>,
    ) -> Result<HashMap<Id<A>, Document<A>>, StoreError> {
        documents::by_ids(self.readers(), ids, self.seen(at)).await
    }

    pub async fn by_slug<A: Kept>(
        &self,
        slug: &str,
        at: Option<Instant>,
    ) -> Result<Option<Document<A>>, StoreError> {
        documents::by_slug(self.readers(), slug, self.seen(at)).await
    }

    pub async fn page<A: Kept>(
        &self,
        filter: &Filter,
        order: impl Into<Orders>,
        slice: &Slice,
        at: Option<Instant>,
    ) -> Result<Page<Document<A>>, StoreError> {
        documents::page(self.readers(), filter, &order.into(), slice, self.seen(at)).await
    }

    /// All that pass, by their ids.
    pub async fn every<A: Kept>(
        &self,
        filter: &Filter,
        at: Option<Instant>,
    ) -> Result<Vec<Document<A>>, StoreError> {
        documents::every(self.readers(), filter, self.seen(at)).await
    }

    pub async fn count<A: Kept>(
        &self,
        filter: &Filter,
        at: Option<Instant>,
    ) -> Result<u64, StoreError> {
        documents::count::<A>(self.readers(), filter, self.seen(at)).await
    }

    /// The documents in which a facet has one of some values, under each value, by title.
    pub async fn having<A: Kept>(
        &self,
        facet: &str,
        values: &[String],
        at: Option<Instant>,
    ) -> Result<HashMap<String, Vec<Document<A>>>, StoreError> {
        documents::having(self.readers(), facet, values, self.seen(at)).await
    }
}
