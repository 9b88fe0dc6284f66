#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use contracts::Visibility;
use kernel::Told;
use uuid::Uuid;

use super::{
    Audience,
    row::{Place, Row},
};
use crate::{
    Kept, Secrecy, StoreError,
    clock::{instant, micros},
};

/// What was so of one aggregate from a moment of knowledge on, until the next stretch.
pub(crate) struct Stretch<A> {
    pub(crate) known_from: i64,
    pub(crate) version: i64,
    pub(crate) position: i64,
    pub(crate) state: Option<A>,
    /// It begins because something was no longer withheld, not because anything was told.
    pub(crate) opens: bool,
}

/// All stretches of a life: at each moment the fold, in recorded order, of what was known by then.
pub(crate) fn stretches<A: Kept>(told: &[Told<A::Event>]) -> Vec<Stretch<A>> {
    let by_moment = by_moment::<A>(told);
    let mut stretches: Vec<Stretch<A>> = Vec::with_capacity(by_moment.len());
    for (known_from, news) in by_moment {
        let before = stretches.last();
        let next = if goes_on(before, &news) {
            let state = before.and_then(|before| before.state.clone());
            stretch(known_from, state, before, news)
        } else {
            stretch(known_from, None, before, known_by::<A>(known_from, told))
        };
        stretches.push(next);
    }
    stretches
}

/// What is told, by when it is known.
fn by_moment<A: Kept>(told: &[Told<A::Event>]) -> BTreeMap<i64, Vec<&Told<A::Event>>> {
    let mut by_moment: BTreeMap<i64, Vec<&Told<A::Event>>> = BTreeMap::new();
    for told in told {
        let news = by_moment.entry(micros(told.known_from)).or_default();
        news.push(told);
    }
    by_moment
}

fn known_by<A: Kept>(
    moment: i64,
    told: &[Told<A::Event>],
) -> impl Iterator<Item = &Told<A::Event>> {
    told.iter()
        .filter(move |told| micros(told.known_from) <= moment)
}

/// The news were recorded after all that was known before.
fn goes_on<A: Kept>(before: Option<&Stretch<A>>, news: &[&Told<A::Event>]) -> bool {
    before.is_none_or(|before| news.iter().all(|told| told.version > before.version))
}

/// The stretches that new events add to a state, where each is known no earlier than what is there.
pub(crate) fn continued<A: Kept>(state: &A, told: &[Told<A::Event>]) -> Vec<Stretch<A>> {
    let mut stretches: Vec<Stretch<A>> = Vec::new();
    for told in told {
        let known_from = micros(told.known_from);
        let next = match stretches.pop_if(|last| last.known_from == known_from) {
            Some(same) => stretch(known_from, same.state, None, [told]),
            None => {
                let before = stretches.last();
                let state = before.map_or(Some(state), |before| before.state.as_ref());
                stretch(known_from, state.cloned(), None, [told])
            }
        };
        stretches.push(next);
    }
    stretches
}

/// The stretches of a life as those see it who see so far; what is withheld from them may open by itself.
pub(crate) fn seen_stretches<A: Kept>(
    secrecy: &Secrecy<A>,
    whole: &A,
    told: &[Told<A::Event>],
    sees: Visibility,
) -> Vec<Stretch<A>> {
    let openings = (secrecy.openings)(whole, sees).into_iter().map(micros);
    let openings: BTreeSet<i64> = openings.collect();
    let mut by_moment = by_moment::<A>(told);
    for opening in &openings {
        by_moment.entry(*opening).or_default();
    }
    let mut stretches: Vec<Stretch<A>> = Vec::with_capacity(by_moment.len());
    for (moment, news) in by_moment {
        let before = stretches.last();
        let seen = |before, known: &[&_]| {
            (secrecy.seen_after)(whole, before, known, sees, instant(moment))
        };
        // What opens was withheld from every state before.
        let state = if goes_on(before, &news) && !openings.contains(&moment) {
            seen(before.and_then(|before| before.state.clone()), &news)
        } else {
            let known: Vec<_> = known_by::<A>(moment, told).collect();
            seen(None, &known)
        };
        let last = before.map(|before| (before.version, before.position));
        let new = news.iter().map(|told| (told.version, told.position));
        let (version, position) = new.chain(last).max().unwrap_or_default();
        stretches.push(Stretch {
            known_from: moment,
            version,
            position,
            state,
            opens: news.is_empty(),
        });
    }
    stretches
}

/// When what a stretch says is over: by news, or by what opens.
#[derive(Clone, Copy, Default)]
pub(crate) struct Ends {
    pub(crate) known_until: Option<i64>,
    pub(crate) seen_until: Option<i64>,
}

impl<A> Stretch<A> {
    pub(crate) fn ends_the_former(&self) -> Ends {
        let moment = Some(self.known_from);
        match self.opens {
            true => Ends {
                seen_until: moment,
                ..Ends::default()
            },
            false => Ends {
                known_until: moment,
                ..Ends::default()
            },
        }
    }
}

/// The rows of stretches that follow one another; a stretch in which nothing is so has none.
pub(crate) fn rows<A: Kept>(
    id: Uuid,
    audience: Audience,
    stretches: &[Stretch<A>],
    first_known: Option<i64>,
) -> Result<Vec<Row>, StoreError> {
    let first_known = first_known.or_else(|| {
        stretches
            .iter()
            .find(|stretch| stretch.state.is_some())
            .map(|stretch| stretch.known_from)
    });
    let ends = stretches
        .iter()
        .skip(1)
        .map(|next| next.ends_the_former())
        .chain([Ends::default()]);
    stretches
        .iter()
        .zip(ends)
        .filter_map(|(stretch, ends)| {
            let place = Place {
                id,
                audience,
                known_from: stretch.known_from,
                known_until: ends.known_until,
                seen_until: ends.seen_until,
                first_known: first_known?,
                version: stretch.version,
                position: stretch.position,
            };
            Some(Row::of(&place, stretch.state.as_ref()?))
        })
        .collect()
}

fn stretch<'a, A: Kept>(
    known_from: i64,
    state: Option<A>,
    before: Option<&Stretch<A>>,
    told: impl IntoIterator<Item = &'a Told<A::Event>>,
) -> Stretch<A> {
    let mut next = Stretch {
        known_from,
        version: before.map_or(0, |before| before.version),
        position: before.map_or(0, |before| before.position),
        state,
        opens: false,
    };
    for told in told {
        next.state = A::evolve(next.state, told);
        if told.version > next.version {
            next.version = told.version;
            next.position = told.position;
        }
    }
    next
}
