//! The questions that the product must answer, on the seeds.

use super::*;
use crate::{
    Grade,
    summary::{Caution, Method},
};

#[test]
fn b4_three_million_kwh_stand_once_without_a_period() {
    let known = favrskov();
    let summary = summed(&known, &by([SummaryDimension::Indicator]));
    let kwh = summary
        .groups
        .iter()
        .find(|group| {
            group
                .value
                .as_ref()
                .is_some_and(|value| value.unit().ucum() == "kW.h")
        })
        .unwrap();
    assert_eq!(kwh.value, Some(quantity(about(-3_000_000, "kW.h"))));
    assert_eq!(kwh.method, Method::Single);
    let bucket = only(kwh);
    assert_eq!(bucket.class.period, None);
    assert_eq!(bucket.class.recurrence, Recurrence::Unspecified);
    assert_eq!(bucket.entries.len(), 1);
    assert_eq!(summary.coverage.n, 1, "the 21 per cent are the same effect");
    assert_eq!(summary.coverage.grades.get(&Grade::D), Some(&1));
}

#[test]
fn favrskovs_effect_in_two_units_is_one_effect_in_one_group() {
    let known = favrskov();
    let group = together(&known);
    assert_eq!((group.coverage.n, group.coverage.total), (1, 1));
    assert_eq!(group.buckets.len(), 2);
    assert_eq!(group.refused, Some(RefusalReason::UnlikeIndicators));
    assert!(group.cautions.contains(&Caution::SameEffectInTwoUnits));
    assert!(group.cautions.contains(&Caution::SupplierOnly));
}

#[test]
fn b5_digirehabs_hours_disagree_and_the_spread_is_shown() {
    let hours = |number, point, period, independence| ObservationStatement {
        recurrence: Recurrence::PerYear,
        period,
        design: StudyDesign::None,
        independence,
        ..once(number, 2021, exactly(point, "h/a"))
    };
    let year = Some(PartialDate::year(2021));
    let known = [effect(
        1,
        "care.need.change",
        [
            hours(11, -27, year, Independence::Unknown),
            hours(12, -75, None, Independence::Supplier),
            hours(13, -52, None, Independence::Supplier),
        ],
    )];
    let group = together(&known);
    let entry = &only(&group).entries[0];
    assert_eq!(entry.quantity(), Some(&quantity(exactly(-27, "h/a"))));
    assert!(entry.conflict);
    let spread = entry.spread().unwrap();
    assert_eq!(spread.lowest.point(), Some(Decimal::from(-75)));
    assert_eq!(spread.highest.point(), Some(Decimal::from(-27)));
    assert!(group.cautions.contains(&Caution::ConflictInside));
}

#[test]
fn b5_of_one_effect_alone_nothing_is_added_and_its_headline_is_the_number() {
    let hours = |number, point, period, role, independence| ObservationStatement {
        role,
        recurrence: Recurrence::PerYear,
        period,
        design: StudyDesign::None,
        independence,
        ..once(number, 2021, exactly(point, "h/a"))
    };
    use ObservationRole::{Measured, Modelled};
    let year = Some(PartialDate::year(2021));
    let care = effect(
        1,
        "care.need.change",
        [
            hours(11, -27, year, Measured, Independence::Unknown),
            hours(12, -75, None, Modelled, Independence::Supplier),
            hours(13, -52, None, Modelled, Independence::Supplier),
        ],
    );
    let known = [care.clone()];
    let group = together(&known);
    assert_eq!(group.buckets.len(), 2);
    assert_eq!(group.value, Some(quantity(exactly(-27, "h/a"))));
    assert_eq!((group.method, group.refused), (Method::Single, None));
    let spread = group.spread.unwrap();
    assert_eq!(spread.lowest.point(), Some(Decimal::from(-75)));
    assert_eq!(spread.highest.point(), Some(Decimal::from(-27)));
    let other = effect(
        2,
        "care.need.change",
        [hours(14, -9, None, Modelled, Independence::Buyer)],
    );
    let known = [care, other];
    refused_with(&known, RefusalReason::UnlikeRoles);
    assert_eq!(together(&known).spread, None);
}

#[test]
fn of_one_effect_in_two_years_the_newest_is_the_number_and_they_are_added_over_time() {
    let known = [effect(
        1,
        "money.saved",
        [
            once(11, 2021, exactly(10, "DKK")),
            once(12, 2022, exactly(20, "DKK")),
        ],
    )];
    comes_to(&known, exactly(20, "DKK"));
    let over_time = together(&known).over_time.unwrap();
    assert_eq!(over_time.value, Some(quantity(exactly(30, "DKK"))));
    assert_eq!(together(&known).spread, None);
}

#[test]
fn what_is_measured_and_what_is_calculated_of_one_effect_may_disagree_across_buckets() {
    let calculated = ObservationStatement {
        role: ObservationRole::Modelled,
        ..once(12, 2021, exactly(-75, "h/a"))
    };
    let known = [effect(
        1,
        "care.need.change",
        [once(11, 2021, exactly(-27, "h/a")), calculated],
    )];
    let summary = summed(&known, &by([]));
    assert_eq!(summary.groups[0].buckets.len(), 2);
    assert!(summary.cautions.contains(&Caution::ConflictInside));
    let disagreement = &summary.disagreements[0];
    assert_eq!(disagreement.observations.len(), 2);
    let spread = disagreement.spread.as_ref().unwrap();
    assert_eq!(spread.lowest.point(), Some(Decimal::from(-75)));
}

fn favrskov() -> [Known; 2] {
    let calculated = |number, value| ObservationStatement {
        role: ObservationRole::Modelled,
        recurrence: Recurrence::Unspecified,
        period: None,
        design: StudyDesign::None,
        independence: Independence::Supplier,
        ..once(number, 2021, value)
    };
    [
        effect(
            1,
            "energy.change.relative",
            [calculated(11, exactly(-21, "%"))],
        ),
        effect(
            2,
            "energy.change",
            [calculated(12, about(-3_000_000, "kW.h"))],
        )
        .same_as(1),
    ]
}
