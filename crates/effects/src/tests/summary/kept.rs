//! A filter of statements leaves the other statements of the same effects out.

use super::*;
use crate::{
    Realisation,
    summary::{Kept, SummaryGap},
};

#[test]
fn what_others_measured_is_left_out_where_one_measurer_is_asked_for() {
    let known = [told_twice()];
    let kept = Kept {
        independences: vec![Independence::Supplier],
        ..Kept::default()
    };
    comes_to_of(&known, kept, -30);
    let kept = Kept {
        independences: vec![Independence::Buyer],
        ..Kept::default()
    };
    comes_to_of(&known, kept, -10);
}

#[test]
fn a_potential_is_left_out_where_what_is_realised_is_asked_for() {
    let potential = ObservationStatement {
        realisation: Realisation::Potential,
        ..once(12, 2021, exactly(-30, "kW.h"))
    };
    let realised = ObservationStatement {
        realisation: Realisation::RealisedInBudget,
        ..once(11, 2021, exactly(-10, "kW.h"))
    };
    let known = [effect(1, "energy.change", [realised, potential])];
    let kept = Kept {
        realisations: vec![Realisation::RealisedInBudget],
        ..Kept::default()
    };
    comes_to_of(&known, kept, -10);
}

#[test]
fn a_design_and_a_status_are_asked_of_the_statements() {
    let trial = ObservationStatement {
        design: StudyDesign::Rct,
        ..once(12, 2021, exactly(-3, "kW.h"))
    };
    let estimated = ObservationStatement {
        status: ObservationStatus::Estimated,
        ..once(13, 2021, exactly(-8, "kW.h"))
    };
    let told = [once(11, 2021, exactly(-10, "kW.h")), trial, estimated];
    let known = [effect(1, "energy.change", told)];
    let kept = Kept {
        designs: vec![StudyDesign::PrePost],
        statuses: vec![ObservationStatus::Estimated],
        ..Kept::default()
    };
    comes_to_of(&known, kept, -8);
}

#[test]
fn what_is_disputed_is_asked_for_by_itself() {
    let mut known = [told_twice()];
    known[0].effect.observations[1].status = ObservationStatus::Disputed;
    let kept = |disputed| Kept {
        disputed: Some(disputed),
        ..Kept::default()
    };
    comes_to_of(&known, kept(true), -30);
    comes_to_of(&known, kept(false), -10);
}

#[test]
fn what_was_taken_back_is_found_where_it_is_asked_for() {
    let mut known = [told_twice()];
    known[0].effect.observations[0].status = ObservationStatus::Retracted;
    let kept = Kept {
        statuses: vec![ObservationStatus::Retracted],
        ..Kept::default()
    };
    assert!(kept.is_some_of(&known[0].effect));
    let options = Options { kept, ..by([]) };
    let coverage = summed(&known, &options).coverage;
    assert_eq!(coverage.missing[0].gap, SummaryGap::Retracted);
}

/// 10 down says the buyer, 30 down says the supplier.
fn told_twice() -> Known {
    let calculated = ObservationStatement {
        independence: Independence::Supplier,
        ..once(12, 2021, exactly(-30, "kW.h"))
    };
    effect(
        1,
        "energy.change",
        [once(11, 2021, exactly(-10, "kW.h")), calculated],
    )
}

#[track_caller]
fn comes_to_of(known: &[Known], kept: Kept, point: i64) {
    let options = Options { kept, ..by([]) };
    let summary = summed(known, &options);
    let entry = &only(&summary.groups[0]).entries[0];
    assert_eq!(entry.quantity(), Some(&quantity(exactly(point, "kW.h"))));
    assert!(entry.others.is_empty());
}
