//! Against §5.2 and §5.3 of the effects model.

use kernel::given::given;

use super::{claimed, exactly, improved, over, ratio, recorded, ten_per_cent_down};
use crate::{
    Baseline, BaselineKind, Effect, Grade, Independence, ObservationRole, ObservationStatement,
    Realisation, StudyDesign,
};

#[test]
fn the_numbers_of_the_library_have_the_grades_of_the_effects_model() {
    use {Independence::*, ObservationRole::*};
    let holstebro = (Measured, exactly(-10, "%"), StudyDesign::PrePost, Buyer);
    let kerteminde = (
        Measured,
        over(1_000_000, "DKK"),
        StudyDesign::ExPost,
        Unknown,
    );
    let tunstall = (Modelled, exactly(25, "h/d"), StudyDesign::None, Supplier);
    let favrskov = (Modelled, exactly(-21, "%"), StudyDesign::PrePost, Supplier);
    let hauliers = (Context, ratio(9, 10), StudyDesign::None, Unknown);
    let automation = (Target, exactly(2_250_000, "DKK"), StudyDesign::None, Buyer);
    for ((role, value, design, independence), grade) in [
        (holstebro, Grade::C),
        (kerteminde, Grade::D),
        (tunstall, Grade::D),
        (favrskov, Grade::D),
        (hauliers, Grade::D),
        (automation, Grade::D),
    ] {
        let statement = ObservationStatement {
            role,
            value: Some(value),
            design,
            independence,
            ..ten_per_cent_down()
        };
        assert_eq!(graded(statement.clone()), grade, "{statement:?}");
    }
}

#[test]
fn the_narratives_of_the_library_are_words() {
    let told = |role, value| ObservationStatement {
        role,
        value,
        design: StudyDesign::None,
        independence: Independence::Unknown,
        ..ten_per_cent_down()
    };
    for narrative in [
        told(ObservationRole::Narrated, None),
        told(ObservationRole::Narrated, Some(improved("livsglæden"))),
        told(ObservationRole::Forecast, None),
        told(ObservationRole::Context, None),
    ] {
        assert_eq!(graded(narrative), Grade::E);
    }
}

/// Against whatever, by the supplier, the buyer, both, a paid and an unpaid third party, and nobody knows whom.
const TABLE: [(StudyDesign, BaselineKind, [Grade; 6]); 35] = {
    use {BaselineKind::*, Grade::*};
    const NOTHING: [Grade; 6] = [D; 6];
    const BEFORE: [Grade; 6] = [D, C, C, B, B, D];
    const CONTROLLED: [Grade; 6] = [B; 6];
    const TRIED: [Grade; 6] = [B, B, B, A, A, B];
    [
        (StudyDesign::None, NoneStated, NOTHING),
        (StudyDesign::None, OwnBefore, NOTHING),
        (StudyDesign::None, TenderEstimate, NOTHING),
        (StudyDesign::None, ComparisonGroup, NOTHING),
        (StudyDesign::None, AdjustedModel, NOTHING),
        (StudyDesign::ExPost, NoneStated, NOTHING),
        (StudyDesign::ExPost, OwnBefore, NOTHING),
        (StudyDesign::ExPost, TenderEstimate, NOTHING),
        (StudyDesign::ExPost, ComparisonGroup, NOTHING),
        (StudyDesign::ExPost, AdjustedModel, NOTHING),
        (StudyDesign::PrePost, NoneStated, NOTHING),
        (StudyDesign::PrePost, OwnBefore, BEFORE),
        (StudyDesign::PrePost, TenderEstimate, BEFORE),
        (StudyDesign::PrePost, ComparisonGroup, CONTROLLED),
        (StudyDesign::PrePost, AdjustedModel, CONTROLLED),
        (StudyDesign::Historical, NoneStated, NOTHING),
        (StudyDesign::Historical, OwnBefore, BEFORE),
        (StudyDesign::Historical, TenderEstimate, BEFORE),
        (StudyDesign::Historical, ComparisonGroup, BEFORE),
        (StudyDesign::Historical, AdjustedModel, BEFORE),
        (StudyDesign::PrePostControlled, NoneStated, NOTHING),
        (StudyDesign::PrePostControlled, OwnBefore, CONTROLLED),
        (StudyDesign::PrePostControlled, TenderEstimate, CONTROLLED),
        (StudyDesign::PrePostControlled, ComparisonGroup, CONTROLLED),
        (StudyDesign::PrePostControlled, AdjustedModel, CONTROLLED),
        (StudyDesign::Quasi, NoneStated, NOTHING),
        (StudyDesign::Quasi, OwnBefore, TRIED),
        (StudyDesign::Quasi, TenderEstimate, TRIED),
        (StudyDesign::Quasi, ComparisonGroup, TRIED),
        (StudyDesign::Quasi, AdjustedModel, TRIED),
        (StudyDesign::Rct, NoneStated, NOTHING),
        (StudyDesign::Rct, OwnBefore, TRIED),
        (StudyDesign::Rct, TenderEstimate, TRIED),
        (StudyDesign::Rct, ComparisonGroup, TRIED),
        (StudyDesign::Rct, AdjustedModel, TRIED),
    ]
};

#[test]
fn a_number_is_graded_by_design_by_what_it_is_held_against_and_by_whom() {
    use Independence::*;
    let by = [
        Supplier,
        Buyer,
        Joint,
        IndependentPaid,
        Independent,
        Unknown,
    ];
    for (design, kind, grades) in TABLE {
        for (independence, grade) in by.into_iter().zip(grades) {
            let statement = ObservationStatement {
                design,
                independence,
                baseline: Some(against(kind)),
                ..ten_per_cent_down()
            };
            let found = graded(statement.clone());
            assert_eq!(found, grade, "{design:?}, {kind:?}, {independence:?}");
            if kind == BaselineKind::NoneStated {
                let untold = ObservationStatement {
                    baseline: None,
                    validated_by: Some("KPMG".to_owned()),
                    validation: Some(Independent),
                    ..statement
                };
                assert_eq!(graded(untold), Grade::D, "{design:?}, {independence:?}");
            }
        }
    }
}

#[test]
fn what_no_study_found_is_never_shown_well() {
    use ObservationRole::*;
    let not_found = [
        (Forecast, Realisation::Unknown),
        (Target, Realisation::Unknown),
        (Agreed, Realisation::Unknown),
        (Context, Realisation::Unknown),
        (Measured, Realisation::Potential),
        (Modelled, Realisation::Potential),
    ];
    for (role, realisation) in not_found {
        for (design, kind, _) in TABLE {
            let statement = ObservationStatement {
                role,
                realisation,
                design,
                baseline: Some(against(kind)),
                independence: Independence::Independent,
                ..ten_per_cent_down()
            };
            assert_eq!(graded(statement), Grade::D, "{role:?}, {design:?}");
        }
    }
}

#[test]
fn what_an_independent_party_validated_is_shown_better_whoever_measured() {
    use {Grade::*, Independence::*};
    for (validation, grades) in [
        (Some(Independent), [B, B, D]),
        (Some(IndependentPaid), [B, B, D]),
        (Some(Buyer), [D, C, D]),
        (Some(Joint), [D, C, D]),
        (Some(Supplier), [D, C, D]),
        (Some(Unknown), [D, C, D]),
        (None, [D, C, D]),
    ] {
        let measured = [
            (StudyDesign::PrePost, Supplier),
            (StudyDesign::Historical, Buyer),
            (StudyDesign::ExPost, Buyer),
        ];
        for ((design, independence), grade) in measured.into_iter().zip(grades) {
            let statement = ObservationStatement {
                design,
                independence,
                validated_by: Some("KPMG".to_owned()),
                validation,
                ..ten_per_cent_down()
            };
            assert_eq!(graded(statement), grade, "{design:?}, {validation:?}");
        }
    }
}

#[test]
fn without_a_number_even_a_trial_is_words() {
    for value in [None, Some(improved("bedre"))] {
        let statement = ObservationStatement {
            value,
            design: StudyDesign::Rct,
            independence: Independence::Independent,
            ..ten_per_cent_down()
        };
        assert_eq!(graded(statement), Grade::E);
    }
}

#[test]
fn what_is_narrated_is_words_even_where_an_old_event_has_a_number() {
    let statement = ObservationStatement {
        role: ObservationRole::Narrated,
        ..ten_per_cent_down()
    };
    assert_eq!(graded(statement), Grade::E);
}

fn against(kind: BaselineKind) -> Baseline {
    Baseline {
        kind,
        value: None,
        period: None,
        note: None,
    }
}

fn graded(statement: ObservationStatement) -> Grade {
    let mut grade = None;
    given::<Effect>([claimed(), recorded(statement)]).then_state(|effect| {
        let observation = effect.observations.first().unwrap();
        assert_eq!(observation.grade(), effect.grade());
        grade = Some(effect.grade());
    });
    grade.expect("then_state always looks")
}
