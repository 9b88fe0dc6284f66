use std::{collections::HashMap, sync::Arc};

use cases::Case;
use contracts::Contract;
use effects::Effect;
use kernel::Told;
use uuid::Uuid;

use crate::{
    Kept, Kind,
    documents::Before,
    log::{Hash, NOTHING_YET},
};

pub(crate) type Streams<A> = HashMap<Uuid, Stream<A>>;

/// Streams that are written to, or that commands refer to.
#[derive(Default)]
pub(crate) struct Lives {
    pub(crate) cases: Streams<Case>,
    pub(crate) contracts: Streams<Contract>,
    pub(crate) effects: Streams<Effect>,
}

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
pub(crate) trait Written: Kept {
    /// What a command names besides the aggregate itself.
    fn asked(command: &Self::Command) -> Asked;

    fn among(lives: &Lives) -> &Streams<Self>;

    fn among_mut(lives: &mut Lives) -> &mut Streams<Self>;
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

impl Lives {
    /// There is such an aggregate, and it is of this kind.
    pub(crate) fn has(&self, kind: Kind, id: Uuid) -> bool {
        match kind {
            Kind::Case => lives::<Case>(self, id),
            Kind::Contract => lives::<Contract>(self, id),
            Kind::Effect => lives::<Effect>(self, id),
        }
    }

    /// Takes over what a request has changed.
    pub(crate) fn take_over(&mut self, changed: Self) {
        self.cases.extend(changed.cases);
        self.contracts.extend(changed.contracts);
        self.effects.extend(changed.effects);
    }
}

fn lives<A: Written>(lives: &Lives, id: Uuid) -> bool {
    A::among(lives)
        .get(&id)
        .is_some_and(|stream| stream.version > 0)
}
