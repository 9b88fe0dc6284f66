use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use kernel::danish_key;

use super::{
    Audience,
    row::storable,
    stretch::{Ends, Stretch},
};
use crate::{
    Kept, Kind,
    search::{WORDS, Wording, keys, wordings},
};

/// Stands between the sorting key of a label and the label itself.
pub(crate) const KEY_ENDS: char = '\u{1f}';

/// A facet that an aggregate had in a stretch of knowledge.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FacetRow {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) known_from: i64,
    pub(crate) known_until: Option<i64>,
    pub(crate) label_key: String,
    pub(crate) kind: Kind,
    pub(crate) audience: Audience,
    pub(crate) seen_until: Option<i64>,
}

/// A facet that an aggregate has no longer.
pub(crate) struct EndedFacet {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) known_until: i64,
}

/// How the facets of an aggregate change over some stretches.
#[derive(Default)]
pub(crate) struct FacetHistory {
    /// Of those that were there before.
    pub(crate) ended: Vec<EndedFacet>,
    /// Those that came, in order; some may have gone again.
    pub(crate) rows: Vec<FacetRow>,
    /// The words that came with them, in order.
    pub(crate) words: Vec<Wording>,
}

/// Label keys by facet and value.
type Facets = BTreeMap<(String, String), String>;

impl FacetHistory {
    /// What becomes of the facets that a state had, none where nothing was so.
    pub(crate) fn of<A: Kept>(
        id: Uuid,
        audience: Audience,
        before: Option<&A>,
        stretches: &[Stretch<A>],
    ) -> Self {
        let of = (id, audience);
        let mut history = Self::default();
        let mut open: BTreeMap<(String, String), (String, Option<i64>)> = facets(before)
            .into_iter()
            .map(|(facet, key)| (facet, (key, None)))
            .collect();
        for stretch in stretches {
            let mut now = facets(stretch.state.as_ref());
            open.retain(|facet, (key, since)| {
                let stays = now.get(facet) == Some(key);
                if stays {
                    now.remove(facet);
                } else {
                    let ends = stretch.ends_the_former();
                    history.close::<A>(of, facet, (key, *since), ends);
                }
                stays
            });
            let came = now
                .into_iter()
                .map(|(facet, key)| (facet, (key, Some(stretch.known_from))));
            open.extend(came);
        }
        for (facet, (key, since)) in &open {
            history.close::<A>(of, facet, (key, *since), Ends::default());
        }
        history.rows.sort();
        history.words = history.words_of(stretches);
        history
    }

    fn words_of<A: Kept>(&self, stretches: &[Stretch<A>]) -> Vec<Wording> {
        let worded = self.rows.iter().filter(|row| row.name == WORDS);
        let came: BTreeSet<&str> = worded.map(|row| row.value.as_str()).collect();
        if came.is_empty() {
            return Vec::new();
        }
        let states = stretches
            .iter()
            .filter_map(|stretch| stretch.state.as_ref());
        wordings(states, &came)
    }

    fn close<A: Kept>(
        &mut self,
        (id, audience): (Uuid, Audience),
        (name, value): &(String, String),
        (key, since): (&str, Option<i64>),
        ends: Ends,
    ) {
        match (since, ends.known_until) {
            (Some(known_from), known_until) => self.rows.push(FacetRow {
                id,
                name: name.clone(),
                value: value.clone(),
                known_from,
                known_until,
                label_key: key.to_owned(),
                kind: A::STREAM,
                audience,
                seen_until: ends.seen_until,
            }),
            (None, Some(known_until)) => self.ended.push(EndedFacet {
                id,
                name: name.clone(),
                value: value.clone(),
                known_until,
            }),
            (None, None) => {}
        }
    }
}

fn facets<A: Kept>(state: Option<&A>) -> Facets {
    let facets = state.map(Kept::facets).unwrap_or_default();
    let words = state.map(keys).unwrap_or_default();
    facets
        .into_iter()
        .chain(words)
        .map(|facet| {
            let label = storable(&facet.label);
            let key = format!("{}{KEY_ENDS}{label}", danish_key(&label));
            ((facet.name.to_owned(), storable(&facet.value)), key)
        })
        .collect()
}
