//! A list that the program itself follows to its end.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use async_graphql::Context;
use kernel::Instant;
use uuid::Uuid;

/// Where in a document a list is asked for, and from which moment it is seen.
type Place = (Vec<String>, Option<Instant>);

/// What is kept from page to page of one document whose lists the program follows to their ends; whoever asks from outside has none.
pub struct Following {
    /// How many items a page may have at most.
    pub(crate) largest_page: i32,
    /// What a list that had to be looked through was found to have.
    found: Mutex<HashMap<Place, Arc<[Uuid]>>>,
}

impl Following {
    pub fn by_pages_of(largest_page: i32) -> Arc<Self> {
        Arc::new(Self {
            largest_page,
            found: Mutex::default(),
        })
    }

    pub(crate) fn of<'a>(ctx: &Context<'a>) -> Option<&'a Self> {
        ctx.data_opt::<Arc<Self>>().map(Arc::as_ref)
    }

    /// What the list that is resolved here was found to have on an earlier page.
    pub(crate) fn found(&self, ctx: &Context<'_>, known: Option<Instant>) -> Option<Arc<[Uuid]>> {
        let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.get(&(way(ctx), known)).cloned()
    }

    pub(crate) fn keep(&self, ctx: &Context<'_>, known: Option<Instant>, ids: &Arc<[Uuid]>) {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.insert((way(ctx), known), Arc::clone(ids));
    }
}

fn way(ctx: &Context<'_>) -> Vec<String> {
    let here = ctx.path_node.as_ref();
    here.map(|path| path.to_string_vec()).unwrap_or_default()
}
