//! Each effect, told once or more often, with what it puts where.

use std::collections::BTreeMap;

use super::{
    Entry, Key, Member, Missing, Options, Scope, SummaryDimension,
    clusters::Clusters,
    fold::entries,
    reading::{counting, numbers, why_none},
};
use crate::{EffectId, Grade, Independence, Indicator, Observation, ObservationRole};

/// Effects that are one and the same and stand in one place, with their numbers.
#[derive(Clone, Debug)]
pub(super) struct Placed<'a> {
    /// The first of them all by id, in this place or not.
    pub(super) first: EffectId,
    pub(super) members: Vec<Member<'a>>,
    pub(super) entries: Vec<Entry<'a>>,
    /// Why there is no number; none when there is one.
    pub(super) missing: Option<Missing>,
    /// All that counts of them; what is only around an effect is not of it.
    pub(super) told: Vec<&'a Observation>,
    keys: Vec<Key>,
}

/// An effect, by the first that tells it, and its indicator where that is asked for.
type Told<'a> = (EffectId, Option<&'a Indicator>);

/// Every effect in the place where it stands, whatever is said of its size; told of several places, it stands under all of them together.
pub(super) fn placed<'a>(scope: &Scope<'a>, options: &Options) -> Vec<Placed<'a>> {
    let clusters = Clusters::of(scope);
    let by_indicator = options.dimensions.contains(&SummaryDimension::Indicator);
    let mut places: BTreeMap<Told<'_>, (Vec<Key>, Vec<Member<'a>>)> = BTreeMap::new();
    for member in &scope.members {
        let indicator = by_indicator.then_some(&member.effect.indicator);
        let keys = member.keys(options);
        let (joined, members) = places
            .entry((clusters.first(member.id), indicator))
            .or_insert_with(|| (keys.clone(), Vec::new()));
        let both = joined.iter().zip(&keys);
        *joined = both.map(|(one, other)| one.with(other)).collect();
        members.push(*member);
    }
    places
        .into_iter()
        .map(|((first, _), (keys, members))| Placed::of(first, keys, members, options))
        .collect()
}

impl<'a> Placed<'a> {
    fn of(
        first: EffectId,
        keys: Vec<Key>,
        mut members: Vec<Member<'a>>,
        options: &Options,
    ) -> Self {
        let (kept, smallest) = (&options.kept, options.smallest_group);
        members.sort_by_key(|member| member.id);
        let of_them = members.first().map_or(first, |member| member.id);
        let all = members.iter();
        let numbers = all.flat_map(|member| numbers(*member, kept, smallest));
        let entries = entries(first, numbers.collect());
        let told = members
            .iter()
            .flat_map(|member| counting(member.effect, kept));
        Self {
            first,
            told: told
                .filter(|observation| observation.role != ObservationRole::Context)
                .collect(),
            missing: entries
                .is_empty()
                .then(|| why_none(of_them, &members, kept, smallest)),
            members,
            entries,
            keys,
        }
    }

    /// The same in each group that its numbers belong to.
    pub(super) fn parts(&self, options: &Options) -> Vec<(Vec<Key>, Self)> {
        let mut parts: BTreeMap<Vec<Key>, Self> = BTreeMap::new();
        for entry in &self.entries {
            let keys = self.keys_with(Some(entry.observation), options);
            let part = parts.entry(keys).or_insert_with(|| Self {
                entries: Vec::new(),
                ..self.clone()
            });
            part.entries.push(entry.clone());
        }
        if self.entries.is_empty() {
            let headline = self.headline();
            parts.insert(self.keys_with(headline, options), self.clone());
        } else if options.by_statement() {
            for part in parts.values_mut() {
                part.told = part.entries.iter().flat_map(Entry::statements).collect();
            }
        }
        parts.into_iter().collect()
    }

    fn keys_with(&self, observation: Option<&Observation>, options: &Options) -> Vec<Key> {
        let asked = options.dimensions.iter().zip(&self.keys);
        asked
            .map(|(dimension, key)| match dimension {
                SummaryDimension::Year => Key::years(observation),
                SummaryDimension::Grade => Key::grade(observation),
                SummaryDimension::Theme
                | SummaryDimension::Indicator
                | SummaryDimension::TaskArea
                | SummaryDimension::Municipality
                | SummaryDimension::Region
                | SummaryDimension::Supplier
                | SummaryDimension::CooperationForm => key.clone(),
            })
            .collect()
    }

    /// Effects that are the same are one, wherever they stand.
    pub(super) fn by_effect(placed: &[Self]) -> Vec<Self> {
        let mut effects: BTreeMap<EffectId, Self> = BTreeMap::new();
        for one in placed {
            match effects.get_mut(&one.first) {
                Some(effect) => effect.join(one),
                None => {
                    effects.insert(one.first, one.clone());
                }
            }
        }
        effects.into_values().collect()
    }

    fn join(&mut self, other: &Self) {
        self.members.extend(&other.members);
        self.members.sort_by_key(|member| member.id);
        self.entries.extend(other.entries.iter().cloned());
        self.told.extend(&other.told);
        self.missing = match (self.missing.take(), &other.missing) {
            (Some(own), Some(others)) => Some(own.or(others)),
            (None, _) | (_, None) => None,
        };
    }

    /// The effect that is named where one of them is, and that is in the scope.
    pub(super) fn named(&self) -> EffectId {
        self.members.first().map_or(self.first, |member| member.id)
    }

    /// What to show first of all that is told.
    pub(super) fn headline(&self) -> Option<&'a Observation> {
        let told = self.told.iter().copied();
        told.max_by_key(|observation| observation.rank())
    }

    /// How well it is shown: by its numbers, where it has any; none where nothing is told of it.
    pub(super) fn grade(&self) -> Option<Grade> {
        let of_numbers = self.entries.iter().map(|entry| entry.observation.grade());
        of_numbers
            .min()
            .or_else(|| self.headline().map(Observation::grade))
    }

    /// Nobody but the supplier says so.
    pub(super) fn is_the_suppliers(&self) -> bool {
        !self.told.is_empty()
            && self
                .told
                .iter()
                .all(|observation| observation.independence == Independence::Supplier)
    }
}
