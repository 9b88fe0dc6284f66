use std::sync::Arc;

use kernel::{Id, Instant};
use store::{Document, Kept};

/// A document with the moment of knowledge it is seen from.
pub(crate) struct View<A: Kept> {
    document: Arc<Document<A>>,
    /// What was known then; none for now.
    pub(crate) known: Option<Instant>,
}

impl<A: Kept> View<A> {
    pub(crate) fn known(document: Document<A>, known: Option<Instant>) -> Self {
        Self {
            document: Arc::new(document),
            known,
        }
    }

    pub(crate) fn id(&self) -> Id<A> {
        self.document.id
    }

    pub(crate) fn state(&self) -> &A {
        &self.document.state
    }

    pub(crate) fn version(&self) -> i64 {
        self.document.version
    }

    pub(crate) fn position(&self) -> i64 {
        self.document.position
    }

    pub(crate) fn known_from(&self) -> Instant {
        self.document.known_from
    }

    pub(crate) fn document(&self) -> &Document<A> {
        &self.document
    }
}

impl<A: Kept> Clone for View<A> {
    fn clone(&self) -> Self {
        Self {
            document: Arc::clone(&self.document),
            known: self.known,
        }
    }
}
