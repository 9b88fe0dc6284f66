//! Groups part the effects; what is joint stands once.

use super::*;
use crate::{
    Reach,
    summary::{Key, KeyValue},
};

#[test]
fn an_agreement_of_several_municipalities_is_one_group_of_its_own() {
    let joint = contract(json!({ "municipalities": ["0575", "0621"] }));
    let single = contract(json!({ "municipalities": ["0575"] }));
    let known = [
        saving(1, -5).under(51, joint),
        saving(2, -7).under(52, single),
    ];
    let summary = summed(&known, &by([SummaryDimension::Municipality]));
    let keys: Vec<&Key> = summary.groups.iter().map(|group| &group.keys[0]).collect();
    let [vejen, kolding] = ["0575", "0621"].map(code);
    assert_eq!(
        keys,
        [
            &Key::One(vejen.clone()),
            &Key::Several(vec![vejen, kolding])
        ]
    );
    assert_eq!(summary.coverage.n, 2);
}

#[test]
fn what_an_effect_reaches_goes_before_where_its_contract_is() {
    let mut known = saving(1, -5).under(51, contract(json!({ "municipalities": ["0575"] })));
    known.effect.reach = Some(Reach {
        municipalities: vec![kernel::MunicipalityCode::parse("0621").unwrap()],
        ..Reach::default()
    });
    let known = [known];
    let summary = summed(&known, &by([SummaryDimension::Municipality]));
    assert_eq!(summary.groups[0].keys, [Key::One(code("0621"))]);
}

#[test]
fn a_region_is_that_of_the_day_that_is_asked_about() {
    let known = [saving(1, -5).under(51, contract(json!({ "municipalities": ["0101"] })))];
    let region = |on: &str| {
        let options = Options {
            on: on.parse().unwrap(),
            ..by([SummaryDimension::Region])
        };
        summed(&known, &options).groups[0].keys.clone()
    };
    assert_eq!(
        region("2026-12-31"),
        [Key::One(KeyValue::Region("Region Hovedstaden".to_owned()))]
    );
    assert_eq!(
        region("2027-01-01"),
        [Key::One(KeyValue::Region("Region Østdanmark".to_owned()))]
    );
}

#[test]
fn an_effect_stands_in_each_year_with_what_is_said_of_that_year() {
    let mut span = once(13, 2019, exactly(-3, "kW.h"));
    span.period_until = Some(PartialDate::year(2021));
    let undated = ObservationStatement {
        period: None,
        ..once(14, 2021, exactly(-9, "kW.h"))
    };
    let known = [
        effect(
            1,
            "energy.change",
            [
                once(11, 2021, exactly(-1, "kW.h")),
                once(12, 2022, exactly(-2, "kW.h")),
                span,
            ],
        ),
        effect(2, "energy.change", [undated]),
    ];
    let summary = summed(&known, &by([SummaryDimension::Year]));
    let told: Vec<(Key, Option<Quantity>)> = summary
        .groups
        .into_iter()
        .map(|group| (group.keys[0].clone(), group.value))
        .collect();
    let year = |from, until| Key::One(KeyValue::Years { from, until });
    let kwh = |point| Some(quantity(exactly(point, "kW.h")));
    assert_eq!(
        told,
        [
            (year(2019, 2021), kwh(-3)),
            (year(2021, 2021), kwh(-1)),
            (year(2022, 2022), kwh(-2)),
            (Key::NotStated, kwh(-9)),
        ]
    );
    assert_eq!((summary.coverage.n, summary.coverage.total), (2, 2));
}

#[test]
fn a_contract_of_which_nothing_is_told_is_in_the_scope() {
    let agreement = contract(json!({ "municipalities": ["0575"] }));
    let silent = Contracted {
        id: id(51),
        contract: &agreement,
        cases: &[],
    };
    let scope = Scope {
        silent: vec![silent],
        ..Scope::default()
    };
    let summary = summarise(&scope, &by([SummaryDimension::Municipality]));
    let group = &summary.groups[0];
    assert_eq!(group.keys, [Key::One(code("0575"))]);
    assert_eq!((group.coverage.n, group.coverage.total), (0, 1));
    let gap = summary.coverage.missing[0].gap;
    assert_eq!(gap, crate::summary::SummaryGap::NoEffectTold);
}

fn saving(number: u32, point: i64) -> Known {
    let statement = once(number + 10, 2021, exactly(point, "kW.h"));
    effect(number, "energy.change", [statement])
}

fn code(code: &str) -> KeyValue {
    KeyValue::Municipality(kernel::MunicipalityCode::parse(code).unwrap())
}
