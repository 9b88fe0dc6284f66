use std::ops::Range;

use crate::{Term, Wanted, Word, stem, words};

/// Where in a text what is asked for stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// In bytes, in their order; none touches another.
    pub places: Vec<Range<usize>>,
    /// How many of the terms are there.
    pub terms: usize,
}

impl Hits {
    pub fn of(wanted: &Wanted, text: &str) -> Self {
        let words: Vec<(Word, String)> = words(text)
            .map(|word| {
                let stem = stem(&word.letters);
                (word, stem)
            })
            .collect();
        let found: Vec<Vec<Range<usize>>> =
            wanted.all.iter().map(|term| term.within(&words)).collect();
        let terms = found.iter().filter(|places| !places.is_empty()).count();
        let mut places: Vec<Range<usize>> = found.into_iter().flatten().collect();
        places.sort_unstable_by_key(|place| (place.start, place.end));
        Self {
            places: joined(places),
            terms,
        }
    }
}

impl Term {
    fn within(&self, words: &[(Word, String)]) -> Vec<Range<usize>> {
        match self {
            Self::Phrase(wanted) => words
                .windows(wanted.len())
                .filter(|some| {
                    let stems = some.iter().map(|(_, stem)| stem);
                    stems.eq(wanted.iter().map(|word| &word.stem))
                })
                .filter_map(|some| {
                    let (first, last) = (some.first()?, some.last()?);
                    Some(first.0.place.start..last.0.place.end)
                })
                .collect(),
            Self::Beginning(begun) => words
                .iter()
                .filter(|(_, stem)| stem.starts_with(&begun.letters) || *stem == begun.stem)
                .map(|(word, _)| word.place.clone())
                .collect(),
        }
    }
}

/// Places that overlap become one.
fn joined(places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(places.len());
    for place in places {
        match joined.last_mut() {
            Some(last) if place.start < last.end => last.end = last.end.max(place.end),
            Some(_) | None => joined.push(place),
        }
    }
    joined
}
