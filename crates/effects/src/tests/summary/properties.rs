//! What holds of any effects.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::summary::Class;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_the_members_is_nothing_to_it(known in any_effects(), by_year in any::<bool>()) {
        let options = by(by_year.then_some(SummaryDimension::Year));
        let mut scope = scope(&known);
        let forward = summarise(&scope, &options);
        scope.members.reverse();
        prop_assert_eq!(forward, summarise(&scope, &options));
    }

    #[test]
    fn another_effect_changes_no_bucket_but_its_own(mut known in any_effects()) {
        if let Some(last) = known.last_mut() {
            last.effect.same_effect_as.clear();
        }
        let Some((last, before)) = known.split_last() else { return Ok(()) };
        let (with, without) = (summed(&known, &by([])), summed(before, &by([])));
        let own: BTreeSet<String> = classes(last);
        for bucket in without.groups.iter().flat_map(|group| &group.buckets) {
            if !own.contains(&format!("{:?}", bucket.class)) {
                let same = with.groups.iter().flat_map(|group| &group.buckets);
                let same = same.filter(|other| other.class == bucket.class).collect::<Vec<_>>();
                prop_assert_eq!(same.len(), 1);
                prop_assert_eq!(&same[0].value, &bucket.value);
            }
        }
    }

    #[test]
    fn bounds_only_widen(sizes in prop::collection::vec((-100_i64..100, 0_i64..50), 1..8)) {
        let known: Vec<Known> = (1..).zip(&sizes).map(|(number, (from, wide))| {
            let value = between(*from, from + wide, "DKK");
            effect(number, "money.saved", [once(number + 100, 2021, value)])
        }).collect();
        let mut width = Decimal::ZERO;
        for many in 1..=known.len() {
            let value = together(&known[..many]).value.unwrap();
            let wide = value.upper().unwrap() - value.lower().unwrap();
            prop_assert!(wide >= width);
            width = wide;
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
    fn a_percentage_is_never_summed(known in any_effects()) {
        for bucket in summed(&known, &by([])).groups.iter().flat_map(|group| &group.buckets) {
            let percent = bucket.value.as_ref().is_some_and(|value| value.unit().ucum() == "%");
            prop_assert!(!percent || bucket.method != crate::summary::Method::Sum);
        }
    }

    #[test]
    fn every_number_says_of_how_many_it_is(known in any_effects()) {
        let summary = summed(&known, &by([SummaryDimension::Indicator]));
        for group in &summary.groups {
            prop_assert_eq!(group.coverage.n + group.coverage.missing.len(), group.coverage.total);
            prop_assert_eq!(group.value.is_some(), group.refused.is_none());
        }
    }
}

fn classes(known: &Known) -> BTreeSet<String> {
    let known = std::slice::from_ref(known);
    let summary = summed(known, &by([]));
    let buckets = summary.groups.iter().flat_map(|group| &group.buckets);
    buckets
        .map(|bucket| {
            let class: Class<'_> = bucket.class;
            format!("{class:?}")
        })
        .collect()
}

fn any_effects() -> impl Strategy<Value = Vec<Known>> {
    let indicator = prop::sample::select(vec![
        ("energy.change", "kW.h"),
        ("money.saved", "DKK"),
        ("cost.change.relative", "%"),
        ("people.in.job", "{person}"),
        ("payback.time", "a"),
    ]);
    let statement = (-30_i64..30, 2019_i32..2023, any::<(bool, bool, bool)>());
    let statements = prop::collection::vec(statement, 1..4);
    let one = (
        indicator,
        statements,
        prop::option::of(1_u32..8),
        0_usize..3,
    );
    prop::collection::vec(one, 1..8).prop_map(|effects| {
        let numbered = (1_u32..).zip(effects);
        numbered
            .map(|(number, ((indicator, unit), statements, same, places))| {
                let statements = (1_u32..)
                    .zip(statements)
                    .map(|(place, (point, year, told))| {
                        let (dated, supplier, modelled) = told;
                        any_statement(
                            number * 100 + place,
                            point,
                            unit,
                            dated.then_some(year),
                            supplier,
                            modelled,
                        )
                    });
                let mut known = effect(number, indicator, statements);
                known.effect.same_effect_as = same
                    .filter(|same| *same < number)
                    .map(id)
                    .into_iter()
                    .collect();
                let codes: Vec<&str> = ["0575", "0621"].into_iter().take(places).collect();
                known.under(500 + number, contract(json!({ "municipalities": codes })))
            })
            .collect()
    })
}

fn any_statement(
    number: u32,
    point: i64,
    unit: &str,
    year: Option<i32>,
    supplier: bool,
    modelled: bool,
) -> ObservationStatement {
    ObservationStatement {
        period: year.map(PartialDate::year),
        independence: if supplier {
            Independence::Supplier
        } else {
            Independence::Buyer
        },
        role: if modelled {
            ObservationRole::Modelled
        } else {
            ObservationRole::Measured
        },
        ..once(number, 2021, exactly(point, unit))
    }
}
