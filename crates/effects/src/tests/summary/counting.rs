//! Each effect counts once, by the statement that is shown best.

use super::*;
use crate::summary::{Subject, SummaryGap};

#[test]
fn the_best_grade_stands_for_an_effect_and_sources_are_never_averaged() {
    let calculated = ObservationStatement {
        independence: Independence::Supplier,
        ..once(12, 2021, exactly(-30, "kW.h"))
    };
    let known = [effect(
        1,
        "energy.change",
        [once(11, 2021, exactly(-10, "kW.h")), calculated],
    )];
    let group = together(&known);
    assert_eq!(group.value, Some(quantity(exactly(-10, "kW.h"))));
    let entry = &only(&group).entries[0];
    assert!(entry.conflict);
    let spread = entry.spread().unwrap();
    assert_eq!(spread.lowest, &quantity(exactly(-30, "kW.h")));
    assert_eq!(spread.highest, &quantity(exactly(-10, "kW.h")));
}

#[test]
fn a_statement_without_a_period_is_another_telling_of_the_one_that_has_it() {
    let undated = ObservationStatement {
        period: None,
        ..once(12, 2021, over(1_000_000, "DKK"))
    };
    let dated = once(11, 2021, over(1_000_000, "DKK"));
    let known = [effect(1, "money.net.gain", [undated, dated])];
    let group = together(&known);
    assert_eq!(group.buckets.len(), 1);
    assert_eq!(
        only(&group).class.period.unwrap().from,
        PartialDate::year(2021)
    );
}

#[test]
fn what_is_retracted_missing_or_around_it_does_not_count_and_says_so() {
    let around = ObservationStatement {
        role: ObservationRole::Context,
        ..once(12, 2021, exactly(9, "kW.h"))
    };
    let missing = ObservationStatement {
        status: ObservationStatus::Missing,
        value: None,
        missing_because: Some("ikke målt".to_owned()),
        ..once(13, 2021, exactly(9, "kW.h"))
    };
    let known = [
        effect(1, "energy.change", [better_overview()]),
        effect(2, "energy.change", [around]),
        effect(3, "energy.change", [missing]),
        taken_back(4),
    ];
    let group = together(&known);
    let gaps = group.coverage.missing.iter();
    assert_eq!(
        gaps.map(|missing| (missing.subject, missing.gap))
            .collect::<Vec<_>>(),
        [
            (Subject::Effect(id(1)), SummaryGap::NoNumber),
            (Subject::Effect(id(2)), SummaryGap::ContextOnly),
            (Subject::Effect(id(3)), SummaryGap::MissingStated),
            (Subject::Effect(id(4)), SummaryGap::Retracted),
        ]
    );
    assert_eq!((group.coverage.n, group.coverage.total), (0, 4));
    assert_eq!(group.refused, Some(RefusalReason::NoValues));
    let because = &group.coverage.missing[2].because;
    assert_eq!(because.as_deref(), Some("ikke målt"));
}

#[test]
fn what_has_another_in_its_place_does_not_count() {
    let provisional = ObservationStatement {
        status: ObservationStatus::Provisional,
        ..once(11, 2021, exactly(-10, "kW.h"))
    };
    let final_one = ObservationStatement {
        supersedes: Some(id(11)),
        independence: Independence::Supplier,
        ..once(12, 2021, exactly(-9, "kW.h"))
    };
    let known = [effect(1, "energy.change", [provisional, final_one])];
    comes_to(&known, exactly(-9, "kW.h"));
}

#[test]
fn effects_that_are_the_same_count_once_whichever_names_the_other() {
    let one = effect(1, "energy.change", [once(11, 2021, exactly(-5, "kW.h"))]);
    let other = effect(2, "energy.change", [once(12, 2021, exactly(-5, "kW.h"))]);
    for known in [
        [one.clone(), other.clone().same_as(1)],
        [one.same_as(2), other],
    ] {
        comes_to(&known, exactly(-5, "kW.h"));
        let coverage = together(&known).coverage;
        assert_eq!((coverage.n, coverage.total), (1, 1));
    }
}

#[test]
fn effects_that_are_the_same_as_one_outside_the_scope_count_once() {
    let known = [
        effect(1, "energy.change", [once(11, 2021, exactly(-5, "kW.h"))]).same_as(9),
        effect(2, "energy.change", [once(12, 2021, exactly(-5, "kW.h"))]),
    ];
    let mut scope = scope(&known);
    scope.links.push((id(9), id(2)));
    let summary = summarise(&scope, &by([]));
    assert_eq!(summary.groups[0].value, Some(quantity(exactly(-5, "kW.h"))));
}

#[test]
fn what_is_missing_is_named_by_an_effect_of_the_scope() {
    let undated = ObservationStatement {
        period: None,
        ..once(12, 2021, exactly(-5, "kW.h"))
    };
    let known = [effect(5, "energy.change", [undated])
        .same_as(1)
        .under(51, contract(json!({})))];
    let summary = summed(&known, &by([]));
    let ratio = only(&summary.groups[0]).per_thousand.as_ref().unwrap();
    assert_eq!(ratio.coverage.missing[0].subject, Subject::Effect(id(5)));
    assert_eq!(summary.lacks[0].subjects, [Subject::Effect(id(5))]);
}

fn taken_back(number: u32) -> Known {
    let mut known = effect(
        number,
        "energy.change",
        [once(14, 2021, exactly(9, "kW.h"))],
    );
    known.effect.observations[0].status = ObservationStatus::Retracted;
    known
}
