use std::{collections::HashMap, sync::Arc};

use kernel::Told;
use uuid::Uuid;

use crate::{
    Kept, Kind,
    documents::Before,
    kinds::Among,
    log::{Hash, NOTHING_YET},
};

pub(crate) type Streams<A> = HashMap<Uuid, Stream<A>>;

/// One aggregate while a batch is decided.
#[derive(Clone)]
pub(crate) struct Stream<A: Kept> {
    /// 0 when there is no such stream yet.
    pub(crate) version: i64,
    pub(crate) chain: Hash,
    pub(crate) state: Option<A>,
    pub(crate) before: Arc<Before<A>>,
    /// What this batch adds.
    pub(crate) told: Vec<Told<A::Event>>,
}

impl<A: Kept> Default for Stream<A> {
    fn default() -> Self {
        Self {
            version: 0,
            chain: NOTHING_YET,
            state: None,
            before: Arc::new(Before::Nothing),
            told: Vec::new(),
        }
    }
}

/// An aggregate that commands are given to.
pub(crate) trait Written: Among {
    /// What a command names besides the aggregate itself.
    fn asked(command: &Self::Command) -> Asked;
}

/// The names in a command that must be free or must exist.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) slug: Option<String>,
    pub(crate) references: Vec<Reference>,
}

/// Another aggregate that a command speaks of.
pub(crate) struct Reference {
    pub(crate) kind: Kind,
    pub(crate) id: Uuid,
    /// In the words of the API.
    pub(crate) field: &'static str,
}
