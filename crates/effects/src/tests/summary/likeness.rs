//! What is unlike stands apart, and the group says why it has no number.

use super::*;

#[test]
fn what_is_measured_and_what_is_calculated_are_not_added() {
    unlike(
        once(12, 2021, exactly(-5, "kW.h")),
        |statement| statement.role = ObservationRole::Modelled,
        RefusalReason::UnlikeRoles,
    );
}

#[test]
fn what_comes_once_and_what_comes_every_year_are_not_added() {
    unlike(
        once(12, 2021, exactly(-5, "kW.h")),
        |statement| statement.recurrence = Recurrence::PerYear,
        RefusalReason::UnlikeRecurrence,
    );
}

#[test]
fn a_potential_is_not_added_to_what_was_realised() {
    unlike(
        once(12, 2021, exactly(-5, "kW.h")),
        |statement| statement.realisation = Realisation::Potential,
        RefusalReason::UnlikeRealisation,
    );
}

#[test]
fn different_periods_are_not_added_unless_it_is_asked_over_time() {
    unlike(
        once(12, 2021, exactly(-5, "kW.h")),
        |statement| statement.period = Some(PartialDate::year(2022)),
        RefusalReason::PeriodsDiffer,
    );
}

#[test]
fn one_without_a_period_is_not_added_to_one_with_its_period() {
    unlike(
        once(12, 2021, exactly(-5, "kW.h")),
        |statement| statement.period = None,
        RefusalReason::PeriodNotStated,
    );
}

#[test]
fn two_indicators_are_never_one_number() {
    let known = [
        effect(1, "energy.change", [once(11, 2021, exactly(-5, "kW.h"))]),
        effect(2, "co2.change", [once(12, 2021, exactly(-5, "t"))]),
    ];
    refused_with(&known, RefusalReason::UnlikeIndicators);
}

#[test]
fn two_without_a_period_are_not_added_but_listed() {
    let undated = |number, point| ObservationStatement {
        period: None,
        ..once(number, 2021, exactly(point, "kW.h"))
    };
    let known = [
        effect(1, "energy.change", [undated(11, -5)]),
        effect(2, "energy.change", [undated(12, -7)]),
    ];
    refused_with(&known, RefusalReason::PeriodNotStated);
    let listed = together(&known).distribution.unwrap();
    assert_eq!(listed.min, quantity(exactly(-7, "kW.h")));
    assert_eq!(listed.max, quantity(exactly(-5, "kW.h")));
}

#[test]
fn what_is_told_without_its_rhythm_is_not_added() {
    let unsaid = |number| ObservationStatement {
        recurrence: Recurrence::Unspecified,
        ..once(number, 2021, exactly(-5, "kW.h"))
    };
    let known = [
        effect(1, "energy.change", [unsaid(11)]),
        effect(2, "energy.change", [unsaid(12)]),
    ];
    refused_with(&known, RefusalReason::RecurrenceNotStated);
}

#[test]
fn what_is_not_added_by_its_indicator_is_listed() {
    let years = |number, point| once(number, 2021, exactly(point, "a"));
    let known = [
        effect(1, "payback.time", [years(11, 15)]),
        effect(2, "payback.time", [years(12, 20)]),
    ];
    refused_with(&known, RefusalReason::NotAdditive);
}

/// Beside five like it, it is not added, and changes no sum.
#[track_caller]
fn unlike(
    mut other: ObservationStatement,
    change: fn(&mut ObservationStatement),
    reason: RefusalReason,
) {
    let like = effect(1, "energy.change", [once(11, 2021, exactly(-5, "kW.h"))]);
    change(&mut other);
    let known = [like.clone(), effect(2, "energy.change", [other])];
    let group = together(&known);
    assert_eq!((&group.value, group.refused), (&None, Some(reason)));
    assert_eq!(group.buckets.len(), 2);
    let alone = [like];
    let alone = together(&alone);
    assert!(
        group
            .buckets
            .iter()
            .any(|bucket| bucket.value == alone.value)
    );
}
