//! What holds of any effects.

mod cautions;
mod drawn;

use std::collections::{BTreeMap, BTreeSet};

use drawn::{any_effects, any_size, sized};
use kernel::QuantityParts;
use proptest::prelude::*;

use super::*;
use crate::summary::{Caution, Class, Method, Shape};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_order_of_the_members_is_nothing_to_it(known in any_effects(), asked in any_dimensions(), turn in 0_usize..8) {
        let options = by(asked);
        let mut scope = scope(&known);
        let forward = summarise(&scope, &options);
        scope.members.reverse();
        prop_assert_eq!(&forward, &summarise(&scope, &options));
        let turn = turn % scope.members.len();
        scope.members.rotate_left(turn);
        prop_assert_eq!(&forward, &summarise(&scope, &options));
    }

    #[test]
    fn another_effect_changes_no_bucket_but_its_own(mut known in any_effects()) {
        if let Some(last) = known.last_mut() {
            last.effect.same_effect_as.clear();
        }
        let Some((last, before)) = known.split_last() else { return Ok(()) };
        let (with, without) = (summed(&known, &by([])), summed(before, &by([])));
        let own: BTreeSet<String> = classes(last);
        for bucket in buckets(&without).filter(|bucket| !own.contains(&format!("{:?}", bucket.class))) {
            let same: Vec<_> = buckets(&with).filter(|other| other.class == bucket.class).collect();
            prop_assert_eq!(same.len(), 1);
            prop_assert_eq!((&same[0].value, same[0].method, same[0].refused), (&bucket.value, bucket.method, bucket.refused));
            prop_assert_eq!((&same[0].weighted, &same[0].distribution), (&bucket.weighted, &bucket.distribution));
        }
    }

    #[test]
    fn a_bucket_holds_only_what_is_alike(known in any_effects(), asked in any_dimensions()) {
        for bucket in buckets(&summed(&known, &by(asked))) {
            for entry in &bucket.entries {
                let (said, class) = (entry.observation, bucket.class);
                prop_assert_eq!((said.role, said.realisation, said.recurrence), (class.role, class.realisation, class.recurrence));
                prop_assert_eq!(said.period, class.period.map(|period| period.from));
                let level = said.money.as_ref().and_then(|money| money.price_level);
                prop_assert_eq!(level, class.money.and_then(|money| money.price_level));
            }
        }
    }

    #[test]
    fn bounds_only_widen(sizes in prop::collection::vec(any_size(), 1..8)) {
        let known = kroner_of(&sizes);
        let mut before: Option<Quantity> = None;
        for many in 1..=known.len() {
            let Some(value) = together(&known[..many]).value else { return Ok(()) };
            if let Some(before) = &before {
                prop_assert!(value.lower().is_none() || known_below(before), "{before:?} and {value:?}");
                prop_assert!(value.upper().is_none() || known_above(before), "{before:?} and {value:?}");
                prop_assert!(width(&value) >= width(before), "{before:?} and {value:?}");
                prop_assert!(value.is_approximate() || !before.is_approximate());
            }
            before = Some(value);
        }
    }

    #[test]
    fn whatever_each_may_be_all_of_them_together_may_be(sizes in prop::collection::vec((any_size(), any::<bool>()), 1..8)) {
        let all: Vec<QuantityParts> = sizes.iter().map(|(size, _)| size.clone()).collect();
        let known = kroner_of(&all);
        let Some(value) = together(&known).value else { return Ok(()) };
        let total: Decimal = sizes.iter().map(|(size, high)| extreme(size, *high)).sum();
        let is_point = value.lower().is_none() && value.upper().is_none();
        prop_assert!(!is_point || value.point() == Some(total) || all.iter().any(|size| size.point.is_none()));
        prop_assert!(value.lower().is_none_or(|lower| lower <= total), "{total} in {value:?}");
        prop_assert!(value.upper().is_none_or(|upper| total <= upper), "{total} in {value:?}");
        let open = all.iter().any(|size| size.lower_open && size.lower.is_some());
        prop_assert_eq!(value.is_lower_open(), open && value.lower().is_some());
    }

    #[test]
    fn whatever_each_may_be_the_least_the_middle_and_the_most_hold_it(sizes in prop::collection::vec((any_size(), any::<bool>()), 2..8)) {
        let all: Vec<QuantityParts> = sizes.iter().map(|(size, _)| size.clone()).collect();
        let numbered = (1_u32..).zip(&all);
        let known: Vec<Known> = numbered
            .map(|(number, size)| {
                let value = ObservedValue::Quantity(sized(size.clone(), "%"));
                effect(number, "cost.change.relative", [once(number + 100, 2021, value)])
            })
            .collect();
        let listed = together(&known).distribution.unwrap();
        let mut real: Vec<Decimal> = sizes.iter().map(|(size, high)| extreme(size, *high)).collect();
        real.sort_unstable();
        let holds = |told: &Quantity, size: Decimal| {
            let exact = told.point().filter(|_| told.lower().is_none() && told.upper().is_none());
            exact.is_none_or(|point| point == size)
                && told.lower().is_none_or(|lower| lower <= size)
                && told.upper().is_none_or(|upper| size <= upper)
        };
        prop_assert!(holds(&listed.min, real[0]), "{real:?} in {listed:?}");
        prop_assert!(holds(&listed.max, real[real.len() - 1]), "{real:?} in {listed:?}");
        if let Some(median) = &listed.median {
            let middle = [(real.len() - 1) / 2, real.len() / 2];
            prop_assert!(middle.iter().all(|place| holds(median, real[*place])), "{real:?} in {listed:?}");
        }
    }

    #[test]
    fn groups_part_the_effects(known in any_effects()) {
        let summary = summed(&known, &by([SummaryDimension::Indicator, SummaryDimension::Municipality]));
        let mut told: Vec<EffectId> = summary.groups.iter().flat_map(|group| group.effects.clone()).collect();
        told.sort_unstable();
        let mut ids: Vec<EffectId> = known.iter().map(|known| known.id).collect();
        ids.sort_unstable();
        prop_assert_eq!(told, ids);
    }

    #[test]
    fn every_size_stands_in_one_group_however_it_is_grouped(known in any_effects(), asked in any_dimensions()) {
        let split = asked.contains(&SummaryDimension::Indicator);
        let whole = by(split.then_some(SummaryDimension::Indicator));
        prop_assert_eq!(sizes(&summed(&known, &by(asked))), sizes(&summed(&known, &whole)));
    }

    #[test]
    fn a_percentage_is_never_summed_and_never_weighed_without_a_time(known in any_effects()) {
        for bucket in buckets(&summed(&known, &by([]))) {
            let percent = bucket.value.as_ref().is_some_and(|value| value.unit().ucum() == "%");
            prop_assert!(!percent || bucket.method != Method::Sum);
            let several = bucket.entries.len() > 1;
            let nameless = bucket.class.shape == Shape::Ratio { of: None };
            let timeless = bucket.class.period.is_none();
            prop_assert!(!(percent && several && (nameless || timeless)), "{:?}", bucket.class);
            if let Some(weighted) = &bucket.weighted {
                let points: Option<Vec<Decimal>> = bucket.entries.iter().map(|entry| entry.quantity()?.point()).collect();
                if let (Some(points), Some(mean)) = (points, weighted.value.point()) {
                    prop_assert!(points.iter().min() <= Some(&mean) && Some(&mean) <= points.iter().max());
                }
            }
        }
    }

    #[test]
    fn money_that_is_added_without_its_basis_says_so(known in any_effects()) {
        let summary = summed(&known, &by([]));
        for bucket in buckets(&summary) {
            let level = bucket.class.money.map(|money| money.price_level);
            if level == Some(None) && bucket.method == Method::Sum {
                prop_assert!(bucket.cautions.contains(&Caution::MoneyBasisNotStated));
                prop_assert!(summary.cautions.contains(&Caution::MoneyBasisNotStated));
            }
        }
    }

    #[test]
    fn freed_time_is_never_money_and_a_potential_never_without_a_word(known in any_effects()) {
        for bucket in buckets(&summed(&known, &by([]))) {
            let freed = bucket.class.realisation == Realisation::FreedTime;
            prop_assert!(!(freed && bucket.class.money.is_some()) || bucket.value.is_none());
            let potential = bucket.class.realisation == Realisation::Potential;
            prop_assert_eq!(bucket.cautions.contains(&Caution::PotentialIncluded), potential);
        }
    }

    #[test]
    fn every_number_says_of_how_many_effects_it_is(known in any_effects()) {
        let summary = summed(&known, &by([]));
        let group = &summary.groups[0];
        let told: BTreeSet<EffectId> = group.buckets.iter().flat_map(|bucket| &bucket.entries).map(|entry| entry.first).collect();
        prop_assert_eq!(group.coverage.n, told.len());
        prop_assert_eq!(group.coverage.total, told_apart(&known));
        prop_assert_eq!(group.value.is_some(), group.refused.is_none());
    }
}

fn any_dimensions() -> impl Strategy<Value = Vec<SummaryDimension>> {
    let asked = vec![
        SummaryDimension::Indicator,
        SummaryDimension::Municipality,
        SummaryDimension::Year,
        SummaryDimension::Grade,
    ];
    prop::sample::subsequence(asked, 0..=3)
}

fn buckets<'a, 'b>(summary: &'b Summary<'a>) -> impl Iterator<Item = &'b Bucket<'a>> {
    summary.groups.iter().flat_map(|group| &group.buckets)
}

/// How often each size of each effect stands in a summary.
fn sizes(summary: &Summary<'_>) -> BTreeMap<String, usize> {
    let mut sizes = BTreeMap::new();
    for entry in buckets(summary).flat_map(|bucket| &bucket.entries) {
        let size = format!("{:?} {:?}", entry.first, entry.observation.id);
        *sizes.entry(size).or_default() += 1;
    }
    sizes
}

fn classes(known: &Known) -> BTreeSet<String> {
    let known = std::slice::from_ref(known);
    let summary = summed(known, &by([]));
    buckets(&summary)
        .map(|bucket| {
            let class: Class<'_> = bucket.class;
            format!("{class:?}")
        })
        .collect()
}

/// How many they are where those that are linked are one.
fn told_apart(known: &[Known]) -> usize {
    let mut of: BTreeMap<EffectId, EffectId> =
        known.iter().map(|known| (known.id, known.id)).collect();
    for _ in known {
        for one in known {
            for other in &one.effect.same_effect_as {
                let least = of.get(other).copied().unwrap_or(*other).min(of[&one.id]);
                of.insert(one.id, least);
                of.insert(*other, least);
            }
        }
    }
    known
        .iter()
        .map(|known| of[&known.id])
        .collect::<BTreeSet<_>>()
        .len()
}

fn kroner_of(sizes: &[QuantityParts]) -> Vec<Known> {
    let numbered = (1_u32..).zip(sizes);
    numbered
        .map(|(number, size)| {
            let value = ObservedValue::Quantity(sized(size.clone(), "DKK"));
            effect(number, "money.saved", [once(number + 100, 2021, value)])
        })
        .collect()
}

/// The least or the most that a size may be; far out where that is not told.
fn extreme(size: &QuantityParts, high: bool) -> Decimal {
    let bounded = size.lower.is_some() || size.upper.is_some();
    let far = Decimal::ONE_THOUSAND;
    let point = size.point.filter(|_| !bounded);
    match high {
        true => size.upper.or(point).unwrap_or(far),
        false => size.lower.or(point).unwrap_or(-far),
    }
}

fn known_below(size: &Quantity) -> bool {
    size.lower().is_some() || size.upper().is_none()
}

fn known_above(size: &Quantity) -> bool {
    size.upper().is_some() || size.lower().is_none()
}

fn width(size: &Quantity) -> Decimal {
    match (size.lower(), size.upper()) {
        (Some(lower), Some(upper)) => upper - lower,
        (None, None) => Decimal::ZERO,
        (Some(_), None) | (None, Some(_)) => Decimal::MAX,
    }
}
