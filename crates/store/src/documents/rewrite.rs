use kernel::Told;
use uuid::Uuid;

use super::{
    Audience, FacetHistory, Folded, Row,
    stretch::{continued, rows},
};
use crate::{Kept, StoreError, clock::micros};

/// What was kept of a stream before new events came.
pub(crate) enum Before<A> {
    /// The stream is new.
    Nothing,
    /// Its document stands.
    Document {
        known_from: i64,
        first_known: i64,
        state: A,
    },
    /// It has events, but its document is missing or behind.
    Behind,
}

impl<A: Kept> Before<A> {
    /// The new events do not simply follow what is known, so what is kept needs the whole stream.
    pub(crate) fn needs_all(&self, told: &[Told<A::Event>]) -> bool {
        match self {
            Self::Nothing => false,
            Self::Document {
                known_from, state, ..
            } => {
                let is_seen_in_parts = A::SECRECY.is_some_and(|secrecy| {
                    let mut told = told.iter();
                    (secrecy.is_classified)(state)
                        || told.any(|told| (secrecy.classifies)(&told.event))
                });
                if is_seen_in_parts {
                    return true;
                }
                let moments = told.iter().map(|told| micros(told.known_from));
                let follows = [*known_from].into_iter().chain(moments).is_sorted();
                !follows || changes_facets_at(*known_from, state, told)
            }
            Self::Behind => true,
        }
    }
}

/// Some facets came or went at the very moment from which the document is known: what was before is not at hand.
fn changes_facets_at<A: Kept>(moment: i64, state: &A, told: &[Told<A::Event>]) -> bool {
    let at_once = told
        .iter()
        .take_while(|told| micros(told.known_from) == moment);
    let then = at_once.fold(Some(state.clone()), A::evolve);
    then.is_none_or(|then| then.facets() != state.facets() || then.found_by() != state.found_by())
}

/// How what is kept of one aggregate changes.
pub(crate) struct Rewrite {
    pub(super) id: Uuid,
    /// Whatever was kept goes first.
    pub(super) anew: bool,
    /// The row of this moment goes.
    pub(super) replaces: Option<i64>,
    /// The row of this moment ends at that one.
    pub(super) ends: Option<(i64, i64)>,
    pub(super) rows: Vec<Row>,
    pub(super) facets: FacetHistory,
}

impl Rewrite {
    /// New events, none known earlier than what is there.
    pub(crate) fn after<A: Kept>(
        id: Uuid,
        before: &Before<A>,
        told: &[Told<A::Event>],
    ) -> Result<Self, StoreError> {
        let (known_from, first_known, state) = match before {
            Before::Nothing | Before::Behind => {
                return Ok(Self {
                    anew: false,
                    ..Self::anew(id, Folded::of::<A>(id, told)?)
                });
            }
            Before::Document {
                known_from,
                first_known,
                state,
            } => (*known_from, *first_known, state),
        };
        let stretches = continued(state, told);
        let first = stretches.first().map(|stretch| stretch.known_from);
        Ok(Self {
            id,
            anew: false,
            replaces: first.filter(|first| *first == known_from),
            ends: first
                .filter(|first| *first != known_from)
                .map(|first| (known_from, first)),
            rows: rows(id, Audience::All, &stretches, Some(first_known))?,
            facets: FacetHistory::of(id, Audience::All, Some(state), &stretches),
        })
    }

    /// This and nothing else.
    pub(crate) fn anew(id: Uuid, folded: Folded) -> Self {
        let Folded {
            rows,
            facets,
            words,
        } = folded;
        Self {
            id,
            anew: true,
            replaces: None,
            ends: None,
            rows,
            facets: FacetHistory {
                ended: Vec::new(),
                rows: facets,
                words,
            },
        }
    }
}
