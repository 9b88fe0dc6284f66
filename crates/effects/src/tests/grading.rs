//! Against §5.2 and §5.3 of the effects model.

use kernel::given::given;

use super::{claimed, exactly, improved, over, ratio, recorded, ten_per_cent_down};
use crate::{
    Baseline, BaselineKind, Effect, Grade, Independence, ObservationRole, ObservationStatement,
    StudyDesign,
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

#[test]
fn a_number_is_graded_by_design_and_independence() {
    use {Grade::*, Independence::*};
    let by = [
        Supplier,
        Buyer,
        Joint,
        IndependentPaid,
        Independent,
        Unknown,
    ];
    for (design, grades) in [
        (StudyDesign::None, [D, D, D, D, D, D]),
        (StudyDesign::ExPost, [D, D, D, D, D, D]),
        (StudyDesign::PrePost, [D, C, C, B, B, D]),
        (StudyDesign::Historical, [D, C, C, B, B, D]),
        (StudyDesign::PrePostControlled, [B, B, B, B, B, B]),
        (StudyDesign::Quasi, [B, B, B, A, A, B]),
        (StudyDesign::Rct, [B, B, B, A, A, B]),
    ] {
        for (independence, grade) in by.into_iter().zip(grades) {
            let statement = ObservationStatement {
                design,
                independence,
                ..ten_per_cent_down()
            };
            let found = graded(statement);
            assert_eq!(found, grade, "{design:?} by {independence:?}");
        }
    }
}

#[test]
fn before_and_after_are_compared_with_something() {
    let not_stated = Some(against(BaselineKind::NoneStated));
    for baseline in [None, not_stated] {
        for (design, grade) in [
            (StudyDesign::PrePost, Grade::D),
            (StudyDesign::Historical, Grade::D),
            (StudyDesign::PrePostControlled, Grade::D),
            (StudyDesign::Quasi, Grade::A),
            (StudyDesign::Rct, Grade::A),
        ] {
            let statement = ObservationStatement {
                design,
                baseline: baseline.clone(),
                independence: Independence::Independent,
                validated_by: Some("KPMG".to_owned()),
                validation: Some(Independence::Independent),
                ..ten_per_cent_down()
            };
            assert_eq!(graded(statement), grade, "{design:?}");
        }
    }
    for kind in [
        BaselineKind::OwnBefore,
        BaselineKind::TenderEstimate,
        BaselineKind::ComparisonGroup,
        BaselineKind::AdjustedModel,
    ] {
        let statement = ObservationStatement {
            baseline: Some(against(kind)),
            ..ten_per_cent_down()
        };
        assert_eq!(graded(statement), Grade::C, "{kind:?}");
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
