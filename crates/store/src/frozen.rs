use std::collections::HashMap;

use kernel::Id;

use crate::{Frozen, Kept, Store, StoreError, documents, log};

/// Reading documents as they were recorded up to a position, whatever was known when: no later event changes what is found.
impl Store {
    pub async fn frozen<A: Kept>(
        &self,
        id: Id<A>,
        up_to: i64,
    ) -> Result<Option<Frozen<A>>, StoreError> {
        Ok(self.all_frozen(&[id], up_to).await?.remove(&id))
    }

    /// In one query; those that begin later are left out.
    pub async fn all_frozen<A: Kept>(
        &self,
        ids: &[Id<A>],
        up_to: i64,
    ) -> Result<HashMap<Id<A>, Frozen<A>>, StoreError> {
        log::frozen(self.readers(), ids, up_to, self.seen(None)).await
    }

    /// Those in which a facet had one of some values then, under each value, by title.
    pub async fn frozen_having<A: Kept>(
        &self,
        facet: &str,
        values: &[String],
        up_to: i64,
    ) -> Result<HashMap<String, Vec<Frozen<A>>>, StoreError> {
        let ids = documents::ever_having::<A>(self.readers(), facet, values).await?;
        let frozen = self.all_frozen(&ids, up_to).await?.into_values();
        Ok(documents::by_value(facet, values, frozen.collect()))
    }
}
