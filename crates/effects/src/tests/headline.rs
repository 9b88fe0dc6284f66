use kernel::{PartialDate, given::given};

use super::{better_overview, claimed, id, recorded, retracted, ten_per_cent_down};
use crate::{
    Effect, EffectEvent, Grade, Independence, ObservationId, ObservationRole, ObservationStatement,
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
