use kernel::Instant;

use super::Store;
use crate::{FacetValue, Page, Slice, StoreError, documents};

/// Reading the values that documents are found by; `at` is the moment of knowledge, now when it is none.
impl Store {
    /// The values that a facet has in documents of a kind, where the text is somewhere in the label.
    pub async fn facet_values(
        &self,
        kind: &str,
        facet: &str,
        text: Option<&str>,
        slice: &Slice,
        at: Option<Instant>,
    ) -> Result<Page<FacetValue>, StoreError> {
        let asked = documents::Asked {
            kind,
            facet,
            text,
            seen: self.seen(at),
        };
        documents::facet_values(self.readers(), &asked, slice).await
    }

    /// How many values a facet has in documents of a kind, where the text is somewhere in the label.
    pub async fn count_facet_values(
        &self,
        kind: &str,
        facet: &str,
        text: Option<&str>,
        at: Option<Instant>,
    ) -> Result<u64, StoreError> {
        let asked = documents::Asked {
            kind,
            facet,
            text,
            seen: self.seen(at),
        };
        documents::count_values(self.readers(), &asked).await
    }
}
