//! What a reader is told beside a number is what the numbers give occasion to, no more and no less.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::{
    Observation,
    summary::{Directions, Group},
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_bucket_is_told_with_all_that_it_gives_occasion_to(known in any_effects(), asked in any_dimensions()) {
        for bucket in buckets(&summed(&known, &by(asked))) {
            let told: BTreeSet<Caution> = bucket.cautions.iter().copied().collect();
            prop_assert_eq!(told.len(), bucket.cautions.len());
            prop_assert_eq!(told, of_a_bucket(bucket), "{:?}", bucket);
        }
    }

    #[test]
    fn a_group_and_the_whole_are_told_with_what_their_parts_give_occasion_to(known in any_effects(), asked in any_dimensions()) {
        let summary = summed(&known, &by(asked));
        for group in &summary.groups {
            let mut expected = of_its_whole(group.directions, &group.coverage);
            expected.extend(group.buckets.iter().flat_map(of_a_bucket).filter(is_of_a_part));
            expected.extend(of_effects(group, &known));
            let told: BTreeSet<Caution> = group.cautions.iter().copied().collect();
            prop_assert_eq!(told, expected);
        }
        let mut expected = of_its_whole(summary.directions, &summary.coverage);
        let parts = summary.groups.iter().flat_map(|group| group.cautions.iter().copied());
        expected.extend(parts.filter(is_of_a_part));
        expected.extend((!summary.disagreements.is_empty()).then_some(Caution::ConflictInside));
        let mut told: BTreeSet<Caution> = summary.cautions.iter().copied().collect();
        // Two units that stand in two groups are of the whole alone.
        if summary.groups.len() > 1 {
            told.remove(&Caution::SameEffectInTwoUnits);
            expected.remove(&Caution::SameEffectInTwoUnits);
        }
        prop_assert_eq!(told, expected);
    }

    #[test]
    fn what_is_shown_of_an_effect_is_what_is_best_told(known in any_effects()) {
        for entry in buckets(&summed(&known, &by([]))).flat_map(|bucket| &bucket.entries) {
            let grade = entry.observation.grade();
            prop_assert!(entry.others.iter().all(|other| grade <= other.grade()), "{entry:?}");
            prop_assert!(entry.others.is_sorted_by_key(|other| other.grade()), "{entry:?}");
        }
    }

    #[test]
    fn a_mean_weighs_each_change_by_what_it_is_a_change_of(known in any_effects()) {
        for bucket in buckets(&summed(&known, &by([]))) {
            let Some(weighted) = &bucket.weighted else { continue };
            let parts: Option<Vec<(Decimal, Decimal)>> = bucket.entries.iter().map(|entry| {
                let before = entry.observation.baseline.as_ref()?.value.as_ref()?.point()?;
                Some((entry.quantity()?.point()?, before))
            }).collect();
            let Some(parts) = parts else { continue };
            let whole: Decimal = parts.iter().map(|(_, before)| before).sum();
            let changed: Decimal = parts.iter().map(|(change, before)| change * before).sum();
            prop_assert_eq!(weighted.baseline.point(), Some(whole));
            if let Some(mean) = weighted.value.point() {
                prop_assert_eq!(mean, (changed / whole).normalize());
            }
        }
    }

    #[test]
    fn a_ratio_of_several_is_of_all_that_they_are_ratios_of(parts in prop::collection::vec((0_i64..10, 10_i64..30), 2..6)) {
        let numbered = (1_u32..).zip(&parts);
        let known: Vec<Known> = numbered
            .map(|(number, (part, whole))| {
                let value = ObservedValue::Ratio {
                    numerator: Decimal::from(*part),
                    denominator: Decimal::from(*whole),
                    of: Some("skoler".to_owned()),
                };
                effect(number, "physique.improved.share", [once(number + 100, 2021, value)])
            })
            .collect();
        let part: i64 = parts.iter().map(|(part, _)| part).sum();
        let whole: i64 = parts.iter().map(|(_, whole)| whole).sum();
        let share = (Decimal::from(part) / Decimal::from(whole)).normalize();
        let bucket = together(&known);
        prop_assert_eq!(bucket.method, Method::RatioOfSums);
        prop_assert_eq!(bucket.value.unwrap().point(), Some(share * Decimal::ONE_HUNDRED));
    }
}

fn of_a_bucket(bucket: &Bucket<'_>) -> BTreeSet<Caution> {
    let entries = &bucket.entries;
    let any = |is_so: fn(&Observation) -> bool| entries.iter().any(|one| is_so(one.observation));
    let money = bucket.class.money.is_some_and(|money| {
        money.net == crate::GrossNet::NotStated
            || money.price_level.is_none()
            || money.vat == crate::Vat::NotStated
    });
    let suppliers = bucket.coverage.n > 0 && bucket.coverage.supplier_only == bucket.coverage.n;
    [
        (
            entries.iter().any(|one| one.conflict),
            Caution::ConflictInside,
        ),
        (any(|one| !one.disputes.is_empty()), Caution::DisputeInside),
        (
            any(|one| one.role == ObservationRole::Modelled),
            Caution::ModelledIncluded,
        ),
        (
            any(|one| one.role == ObservationRole::Forecast),
            Caution::ExpectedIncluded,
        ),
        (
            any(|one| one.realisation == Realisation::Potential),
            Caution::PotentialIncluded,
        ),
        (money && entries.len() > 1, Caution::MoneyBasisNotStated),
        (bucket.coverage.thin, Caution::Few),
        (suppliers, Caution::SupplierOnly),
    ]
    .into_iter()
    .filter_map(|(is_so, caution)| is_so.then_some(caution))
    .collect()
}

/// What is said of the directions and the coverage of several.
fn of_its_whole(directions: Directions, coverage: &crate::summary::Coverage) -> BTreeSet<Caution> {
    let Directions {
        improved,
        unchanged,
        worse,
        ..
    } = directions;
    [
        (improved > 0 && unchanged + worse == 0, Caution::SuccessOnly),
        (improved > 0 && worse > 0, Caution::Contradictory),
        (coverage.thin, Caution::Few),
        (
            coverage.n > 0 && coverage.supplier_only == coverage.n,
            Caution::SupplierOnly,
        ),
    ]
    .into_iter()
    .filter_map(|(is_so, caution)| is_so.then_some(caution))
    .collect()
}

/// What is so of the whole where it is so of a part.
fn is_of_a_part(caution: &Caution) -> bool {
    [
        Caution::SameEffectInTwoUnits,
        Caution::ConflictInside,
        Caution::DisputeInside,
        Caution::ModelledIncluded,
        Caution::ExpectedIncluded,
        Caution::PotentialIncluded,
        Caution::MoneyBasisNotStated,
    ]
    .contains(caution)
}

fn of_effects(group: &Group<'_>, known: &[Known]) -> Vec<Caution> {
    let mut units: BTreeMap<EffectId, BTreeSet<String>> = BTreeMap::new();
    for bucket in &group.buckets {
        for entry in &bucket.entries {
            let unit = match bucket.class.shape {
                Shape::Quantity { unit } => unit.ucum().to_owned(),
                Shape::Ratio { .. } => "%".to_owned(),
            };
            units.entry(entry.first).or_default().insert(unit);
        }
    }
    let twice = units.values().any(|units| units.len() > 1);
    let apart = known
        .iter()
        .any(|one| group.effects.contains(&one.id) && one.effect.conflict());
    [
        twice.then_some(Caution::SameEffectInTwoUnits),
        apart.then_some(Caution::ConflictInside),
    ]
    .into_iter()
    .flatten()
    .collect()
}
