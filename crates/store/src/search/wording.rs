use std::collections::{BTreeMap, BTreeSet};

use kernel::{Passage, Weight};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Findable, SearchKind};
use crate::{Facet, Kept};

/// The facet that says which wordings a document has.
pub(crate) const WORDS: &str = "words";

/// Counted up when texts are read as other words than before; the shapes of what is found by them are then counted up, too.
const EDITION: u8 = 3;

/// The words that a thing is found by, as they are kept: once, however many documents have them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wording {
    /// What it says, in short.
    pub(crate) key: String,
    pub(crate) what: SearchKind,
    pub(crate) clause: Option<String>,
    /// By weight.
    pub(crate) texts: [String; 3],
}

/// What a state is found by, as facets.
pub(crate) fn keys<A: Kept>(state: &A) -> Vec<Facet> {
    let found = state.found_by().into_iter();
    let worded = found.filter(|findable| !findable.passages.is_empty());
    worded
        .map(|findable| Facet::plain(WORDS, key(&findable)))
        .collect()
}

/// Of what some states are found by that which has one of some keys, each once and in order.
pub(crate) fn wordings<'a, A: Kept>(
    states: impl Iterator<Item = &'a A>,
    keys: &BTreeSet<&str>,
) -> Vec<Wording> {
    let mut wordings: BTreeMap<String, Wording> = BTreeMap::new();
    for findable in states.flat_map(Kept::found_by) {
        let key = key(&findable);
        if keys.contains(key.as_str()) && !wordings.contains_key(&key) {
            wordings.insert(key.clone(), Wording::of(key, &findable));
        }
    }
    wordings.into_values().collect()
}

impl Wording {
    fn of(key: String, findable: &Findable) -> Self {
        Self {
            key,
            what: findable.what,
            clause: findable.clause.as_ref().map(Uuid::to_string),
            texts: Weight::ALL.map(|weight| {
                let weighs = |passage: &&Passage| passage.part.weight() == weight;
                let some = findable.passages.iter().filter(weighs);
                search::passages(some.map(|passage| passage.text.as_str()))
            }),
        }
    }
}

/// The digest of all that a wording is made from.
fn key(findable: &Findable) -> String {
    let mut digest = Sha256::new();
    digest.update([EDITION]);
    digest.update(findable.what.name());
    digest.update(findable.clause.unwrap_or_default());
    for passage in &findable.passages {
        digest.update([0]);
        digest.update(format!("{:?}", passage.part.weight()));
        digest.update([0]);
        digest.update(&passage.text);
    }
    hex::encode(&digest.finalize()[..16])
}
