use std::collections::HashMap;

use super::{
    Bucket, Caution, Class, Contracted, Coverage, Directions, Disagreement, Distribution, Entry,
    Key, Method, Options, OverTime, RefusalReason, Spread, Weighted, place::Placed,
};
use crate::EffectId;
use kernel::Quantity;

/// The effects that stand together under the same keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Group<'a> {
    /// One for each dimension that was asked for.
    pub keys: Vec<Key>,
    /// That of its only bucket; of one effect alone, its headline among numbers.
    pub value: Option<Quantity>,
    pub method: Method,
    /// Why there is no value; none when there is one.
    pub refused: Option<RefusalReason>,
    /// What the sources of one effect alone say that cannot all be right.
    pub spread: Option<Spread<'a>>,
    pub weighted: Option<Weighted>,
    /// Over all times, one size for each effect, where nothing but the times differ.
    pub distribution: Option<Distribution>,
    pub buckets: Vec<Bucket<'a>>,
    /// Where there are several times.
    pub over_time: Option<OverTime>,
    pub coverage: Coverage,
    pub directions: Directions,
    /// All of them, with a number or not.
    pub effects: Vec<EffectId>,
    pub cautions: Vec<Caution>,
}

/// What a group is made of.
#[derive(Default)]
pub(super) struct Draft<'a> {
    pub(super) placed: Vec<Placed<'a>>,
    pub(super) silent: Vec<Contracted<'a>>,
}

impl<'a> Group<'a> {
    pub(super) fn of(keys: Vec<Key>, draft: Draft<'a>, options: &Options) -> Self {
        let placed = draft.placed;
        let buckets = buckets(&placed, options);
        let coverage = Coverage::of(&placed, &draft.silent, options);
        let directions = Directions::of(&placed);
        let only = match buckets.as_slice() {
            [only] => Some(only),
            several => best_of_one_effect(several),
        };
        let refused = match only {
            Some(only) => only.refused,
            None => refused(&buckets),
        };
        let mut effects: Vec<EffectId> = placed
            .iter()
            .flat_map(|one| one.members.iter().map(|member| member.id))
            .collect();
        effects.sort_unstable();
        Self {
            value: only.and_then(|only| only.value.clone()),
            method: only.map_or(Method::None, |only| only.method),
            weighted: only.and_then(|only| only.weighted.clone()),
            distribution: match only {
                Some(only) => only.distribution.clone(),
                None => distribution(&buckets, refused),
            },
            over_time: OverTime::of(&buckets, self::refused(&buckets), options),
            spread: spread(&buckets, &placed, options),
            cautions: Caution::of_a_group(&buckets, &placed, directions, &coverage),
            refused,
            keys,
            buckets,
            coverage,
            directions,
            effects,
        }
    }
}

fn buckets<'a>(placed: &[Placed<'a>], options: &Options) -> Vec<Bucket<'a>> {
    let mut classes: HashMap<Class<'a>, Vec<Entry<'a>>> = HashMap::new();
    for entry in placed.iter().flat_map(|one| &one.entries) {
        classes.entry(entry.class).or_default().push(entry.clone());
    }
    let mut buckets: Vec<Bucket<'a>> = classes
        .into_iter()
        .map(|(class, entries)| Bucket::of(class, entries, placed, options))
        .collect();
    buckets.sort_by(|one, other| one.class.order(&other.class));
    buckets
}

/// Of one effect alone nothing is added: it has the number that goes before the others, whatever their roles and times; in two units it has no one number.
fn best_of_one_effect<'b, 'a>(buckets: &'b [Bucket<'a>]) -> Option<&'b Bucket<'a>> {
    only_effect(buckets)?;
    let (first, others) = buckets.split_first()?;
    let alike = others.iter().all(|other| {
        let (one, other) = (&first.class, &other.class);
        one.indicator == other.indicator
            && one.edition == other.edition
            && one.shape.unit() == other.shape.unit()
    });
    let of_one = buckets.iter().filter(|_| alike);
    of_one.max_by_key(|bucket| {
        let entries = bucket.entries.iter();
        entries.map(|entry| entry.observation.rank()).max()
    })
}

/// The effect that all numbers are of; none where they are of several.
fn only_effect(buckets: &[Bucket<'_>]) -> Option<EffectId> {
    let mut effects = buckets
        .iter()
        .flat_map(|bucket| &bucket.entries)
        .map(|entry| entry.first);
    let first = effects.next()?;
    effects.all(|other| other == first).then_some(first)
}

fn spread<'a>(
    buckets: &[Bucket<'a>],
    placed: &[Placed<'a>],
    options: &Options,
) -> Option<Spread<'a>> {
    let only = only_effect(buckets)?;
    let only = placed.iter().find(|one| one.first == only)?;
    Disagreement::of(only, options.smallest_group)?.spread
}

/// Why a group has no number: the first way in which its sizes are unlike.
fn refused(buckets: &[Bucket<'_>]) -> Option<RefusalReason> {
    let (first, others) = match buckets {
        [] => return Some(RefusalReason::NoValues),
        [only] => return only.refused,
        [first, others @ ..] => (&first.class, others),
    };
    let unlike = |differs: fn(&Class<'_>, &Class<'_>) -> bool| {
        others.iter().any(|other| differs(first, &other.class))
    };
    Some(
        if unlike(|a, b| (a.indicator, a.edition) != (b.indicator, b.edition)) {
            RefusalReason::UnlikeIndicators
        } else if unlike(|a, b| a.shape != b.shape) {
            RefusalReason::UnlikeUnits
        } else if unlike(|a, b| a.role != b.role) {
            RefusalReason::UnlikeRoles
        } else if unlike(|a, b| a.realisation != b.realisation) {
            RefusalReason::UnlikeRealisation
        } else if unlike(|a, b| a.recurrence != b.recurrence) {
            RefusalReason::UnlikeRecurrence
        } else if unlike(|a, b| a.money != b.money) {
            RefusalReason::UnlikeMoney
        } else if buckets.iter().any(|bucket| bucket.class.period.is_none()) {
            RefusalReason::PeriodNotStated
        } else {
            RefusalReason::PeriodsDiffer
        },
    )
}

/// One size for each effect, where nothing but the times differ.
fn distribution(buckets: &[Bucket<'_>], refused: Option<RefusalReason>) -> Option<Distribution> {
    let shown = !buckets
        .iter()
        .any(|bucket| bucket.refused == Some(RefusalReason::FreedTimeIsNotMoney));
    match refused? {
        RefusalReason::PeriodNotStated | RefusalReason::PeriodsDiffer if shown => {
            let mut best: HashMap<EffectId, &Entry<'_>> = HashMap::new();
            for entry in buckets.iter().flat_map(|bucket| &bucket.entries) {
                let standing = best.entry(entry.first).or_insert(entry);
                if entry.observation.rank() > standing.observation.rank() {
                    *standing = entry;
                }
            }
            let entries: Vec<Entry<'_>> = best.into_values().cloned().collect();
            Distribution::of(&entries)
        }
        RefusalReason::PeriodNotStated
        | RefusalReason::PeriodsDiffer
        | RefusalReason::NoValues
        | RefusalReason::FreedTimeIsNotMoney
        | RefusalReason::UnlikeIndicators
        | RefusalReason::UnlikeUnits
        | RefusalReason::UnlikeRoles
        | RefusalReason::UnlikeRealisation
        | RefusalReason::UnlikeRecurrence
        | RefusalReason::UnlikeMoney
        | RefusalReason::PercentagesAreNotAdded
        | RefusalReason::NotAdditive
        | RefusalReason::NotAdditiveOverTime
        | RefusalReason::RecurrenceNotStated
        | RefusalReason::PeriodsOverlap
        | RefusalReason::SmallCell
        | RefusalReason::BoundsOpposed
        | RefusalReason::TooLarge => None,
    }
}
