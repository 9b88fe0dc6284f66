use kernel::{PartialDate, given::given};

use super::{
    better_overview, claimed, exactly, id, improved, ratio, recorded, retracted, ten_per_cent_down,
};
use crate::{
    Baseline, Effect, EffectEvent, Grade, Independence, ObservationId, ObservationRole,
    ObservationStatement, ObservationStatus, ObservedValue, OrdinalChange, Realisation,
    StudyDesign,
};

#[test]
fn the_best_grade_comes_first() {
    let calculated = ObservationStatement {
        id: id(12),
        period: Some(PartialDate::year(2025)),
        independence: Independence::Supplier,
        ..ten_per_cent_down()
    };
    headline_is(
        [ten_per_cent_down(), better_overview(), calculated],
        Some(id(10)),
    );
}

#[test]
fn then_the_newest_period() {
    headline_is([of_year(12, 2022), of_year(13, 2021)], Some(id(12)));
    headline_is([of_year(12, 2021), ten_per_cent_down()], Some(id(12)));
}

#[test]
fn then_the_newest_known() {
    headline_is([of_year(12, 2022), of_year(13, 2022)], Some(id(13)));
}

#[test]
fn the_surroundings_are_never_the_headline() {
    let around = ObservationStatement {
        role: ObservationRole::Context,
        ..ten_per_cent_down()
    };
    headline_is([around.clone(), better_overview()], Some(id(11)));
    headline_is([around], None);
}

#[test]
fn with_everything_retracted_there_is_no_headline_and_grade_e() {
    given::<Effect>([
        claimed(),
        recorded(ten_per_cent_down()),
        retracted(10, "fejl"),
    ])
    .then_state(|effect| {
        assert_eq!(effect.headline(), None);
        assert_eq!(effect.grade(), Grade::E);
    });
}

#[test]
fn what_was_measured_goes_before_what_was_calculated_promised_told_and_possible_however_new_it_is()
{
    use ObservationRole::*;
    let said = |number: u32, role, realisation| ObservationStatement {
        role,
        realisation,
        design: StudyDesign::None,
        ..of_year(number, 2010 + i32::try_from(number).unwrap())
    };
    let told = ObservationStatement {
        value: Some(improved("bedre overblik")),
        ..said(26, Narrated, Realisation::Unknown)
    };
    let in_order = [
        said(21, Measured, Realisation::RealisedInBudget),
        said(22, Modelled, Realisation::Unknown),
        said(23, Agreed, Realisation::Unknown),
        said(24, Target, Realisation::Unknown),
        said(25, Forecast, Realisation::Unknown),
        told,
        said(27, Measured, Realisation::Potential),
        said(28, Modelled, Realisation::Potential),
    ];
    for first in 0..in_order.len() {
        let left = &in_order[first..];
        headline_is(left.iter().cloned(), Some(left[0].id));
        headline_is(left.iter().rev().cloned(), Some(left[0].id));
    }
}

#[test]
fn more_than_was_promised_is_not_hidden_by_the_promise() {
    let of = |number, role, point| ObservationStatement {
        id: id(number),
        role,
        value: Some(exactly(point, "%")),
        ..of_year(number, 2022)
    };
    let promised = of(12, ObservationRole::Target, -10);
    let came = ObservationStatement {
        design: StudyDesign::ExPost,
        ..of(13, ObservationRole::Measured, -12)
    };
    headline_is([promised, came], Some(id(13)));
}

#[test]
fn a_trial_that_is_only_expected_is_neither_well_shown_nor_the_headline() {
    let expected = ObservationStatement {
        role: ObservationRole::Forecast,
        design: StudyDesign::Rct,
        independence: Independence::Independent,
        ..of_year(12, 2023)
    };
    headline_is([expected.clone(), ten_per_cent_down()], Some(id(10)));
    given::<Effect>([claimed(), recorded(expected)])
        .then_state(|effect| assert_eq!(effect.grade(), Grade::D));
}

#[test]
fn what_is_missing_is_the_headline_only_of_nothing_else() {
    let missing = ObservationStatement {
        status: ObservationStatus::Missing,
        value: None,
        missing_because: Some("ikke målt".to_owned()),
        ..of_year(12, 2023)
    };
    let promised = ObservationStatement {
        role: ObservationRole::Agreed,
        ..ten_per_cent_down()
    };
    headline_is([missing, promised], Some(id(10)));
}

#[test]
fn what_is_final_goes_before_what_is_provisional_and_that_before_what_is_estimated() {
    use ObservationStatus::*;
    let said = |number, status, point| ObservationStatement {
        status,
        value: Some(exactly(point, "%")),
        ..of_year(number, 2022)
    };
    let (firm, early, guessed) = (
        said(12, Final, -9),
        said(13, Provisional, -3),
        said(14, Estimated, -1),
    );
    headline_is([firm, early.clone(), guessed.clone()], Some(id(12)));
    headline_is([guessed, early], Some(id(13)));
}

#[test]
fn the_order_of_recording_is_nothing_to_the_headline() {
    let stated = |words: &'static str| {
        move |statement: &mut ObservationStatement| statement.stated = words.to_owned()
    };
    in_any_order(
        |one| one.value = Some(exactly(-5, "%")),
        |other| other.value = Some(exactly(5, "%")),
    );
    in_any_order(stated("X"), stated("Y"));
    in_any_order(
        |one| one.value = Some(ratio(9, 10)),
        |other| other.value = Some(ratio(1, 2)),
    );
    in_any_order(
        |one| one.value = Some(improved("bedre")),
        |other| other.value = None,
    );
    in_any_order(
        |one| one.counterfactual = Some("det var sket alligevel".to_owned()),
        |_| {},
    );
    in_any_order(|one| one.measured_by = None, |_| {});
    in_any_order(
        |one| one.baseline.as_mut().unwrap().note = Some("før".to_owned()),
        |_| {},
    );
}

#[test]
fn of_words_alone_the_worst_is_the_headline_whatever_they_are() {
    let changes = [
        OrdinalChange::Improved,
        OrdinalChange::Unchanged,
        OrdinalChange::Worse,
    ];
    for (better, worse) in [(0, 1), (1, 2), (0, 2)] {
        for (said_better, said_worse) in [("A", "B"), ("B", "A")] {
            let told = |number, change, words: &str| ObservationStatement {
                value: Some(ObservedValue::Ordinal {
                    change,
                    words: words.to_owned(),
                }),
                stated: words.to_owned(),
                ..of_year(number, 2022)
            };
            let better = told(12, changes[better], said_better);
            let worse = told(13, changes[worse], said_worse);
            headline_is([better.clone(), worse.clone()], Some(worse.id));
            headline_is([worse.clone(), better], Some(worse.id));
        }
    }
}

#[test]
fn a_direction_in_words_goes_before_what_has_no_size_at_all() {
    let worded = ObservationStatement {
        value: Some(improved("bedre")),
        stated: "Å".to_owned(),
        ..of_year(12, 2022)
    };
    let silent = ObservationStatement {
        value: None,
        stated: "A".to_owned(),
        ..of_year(13, 2022)
    };
    headline_is([silent, worded.clone()], Some(worded.id));
}

/// Told one first or the other, with the ids of either order, the headline says the same.
#[track_caller]
fn in_any_order(
    one: impl Fn(&mut ObservationStatement),
    other: impl Fn(&mut ObservationStatement),
) {
    let (mut one_said, mut other_said) = (of_year(12, 2022), of_year(12, 2022));
    one(&mut one_said);
    other(&mut other_said);
    let headlines = [[&one_said, &other_said], [&other_said, &one_said]].map(|[first, last]| {
        let last = ObservationStatement {
            id: id(13),
            ..last.clone()
        };
        let mut headline = None;
        given::<Effect>([claimed(), recorded(first.clone()), recorded(last)]).then_state(
            |effect| {
                let said = effect.headline().unwrap();
                headline = Some((
                    said.stated.clone(),
                    said.value.clone(),
                    said.counterfactual.clone(),
                    said.measured_by.clone(),
                    said.baseline
                        .clone()
                        .and_then(|baseline: Baseline| baseline.note),
                ));
            },
        );
        headline
    });
    assert_eq!(headlines[0], headlines[1]);
}

fn of_year(number: u32, year: i32) -> ObservationStatement {
    ObservationStatement {
        id: id(number),
        period: Some(PartialDate::year(year)),
        ..ten_per_cent_down()
    }
}

#[track_caller]
fn headline_is(
    statements: impl IntoIterator<Item = ObservationStatement>,
    expected: Option<ObservationId>,
) {
    let past: Vec<EffectEvent> = statements.into_iter().map(recorded).collect();
    given::<Effect>([vec![claimed()], past].concat()).then_state(|effect| {
        assert_eq!(effect.headline().map(|one| one.id), expected);
    });
}
