use kernel::{PartialDate, given::given};

use super::{
    better_overview, claimed, claimed_of, exactly, id, over, recorded, retracted, ten_per_cent_down,
};
use crate::{
    DeliveryStanding, Effect, EffectEvent, Independence, ObservationRole, ObservationStatement,
    ObservedValue, Recurrence, StudyDesign,
};

#[test]
fn without_a_promise_there_is_nothing_to_keep() {
    stands([ten_per_cent_down()], DeliveryStanding::NothingPromised);
}

#[test]
fn a_promise_that_nobody_has_told_of_since_is_not_known() {
    stands([promised(-10)], DeliveryStanding::NotKnown);
}

#[test]
fn a_calculation_is_no_delivery() {
    let calculated = ObservationStatement {
        role: ObservationRole::Modelled,
        ..came(-12)
    };
    stands([promised(-10), calculated], DeliveryStanding::NotKnown);
}

#[test]
fn a_cost_that_falls_further_than_promised_is_met() {
    stands([promised(-10), came(-12)], DeliveryStanding::Met);
    stands([promised(-10), came(-10)], DeliveryStanding::Met);
}

#[test]
fn a_cost_that_falls_less_than_promised_is_partly_met() {
    stands([promised(-10), came(-4)], DeliveryStanding::PartlyMet);
}

#[test]
fn a_cost_that_rose_or_stayed_is_not_met() {
    stands([promised(-10), came(3)], DeliveryStanding::NotMet);
    stands([promised(-10), came(0)], DeliveryStanding::NotMet);
}

#[test]
fn words_say_nothing_of_how_much_came() {
    stands(
        [promised(-10), better_overview()],
        DeliveryStanding::NotComparable,
    );
}

#[test]
fn what_nobody_says_how_was_found_is_not_compared() {
    let told = ObservationStatement {
        design: StudyDesign::None,
        ..came(-12)
    };
    stands([promised(-10), told], DeliveryStanding::NotComparable);
}

#[test]
fn another_year_or_rhythm_is_not_compared() {
    let of_2021 = ObservationStatement {
        period: Some(PartialDate::year(2021)),
        ..promised(-10)
    };
    let in_2023 = ObservationStatement {
        period: Some(PartialDate::year(2023)),
        ..came(-12)
    };
    stands([of_2021, in_2023], DeliveryStanding::NotComparable);
    let once = ObservationStatement {
        recurrence: Recurrence::OneOff,
        ..came(-12)
    };
    stands([promised(-10), once], DeliveryStanding::NotComparable);
}

#[test]
fn what_is_agreed_comes_before_what_was_expected() {
    let expected = ObservationStatement {
        id: id(22),
        role: ObservationRole::Forecast,
        ..promised(-20)
    };
    stands([expected, promised(-10), came(-12)], DeliveryStanding::Met);
}

#[test]
fn a_better_shown_delivery_comes_before_a_calculation_of_the_supplier() {
    let by_the_supplier = ObservationStatement {
        id: id(23),
        independence: Independence::Supplier,
        ..came(-30)
    };
    stands(
        [promised(-10), came(-4), by_the_supplier],
        DeliveryStanding::PartlyMet,
    );
}

#[test]
fn a_bound_that_leaves_it_open_is_not_compared() {
    given::<Effect>([
        claimed_of("money.net.gain"),
        recorded(of_money(20, ObservationRole::Agreed, exactly(2, "DKK"))),
        recorded(of_money(21, ObservationRole::Measured, over(1, "DKK"))),
    ])
    .then_state(|effect| {
        assert_eq!(effect.delivery(), DeliveryStanding::NotComparable);
    });
}

#[test]
fn a_promise_that_was_retracted_binds_nobody() {
    given::<Effect>([
        claimed(),
        recorded(promised(-10)),
        recorded(came(-4)),
        retracted(20, "fejl"),
    ])
    .then_state(|effect| {
        assert_eq!(effect.delivery(), DeliveryStanding::NothingPromised);
    });
}

fn promised(per_cent: i64) -> ObservationStatement {
    ObservationStatement {
        id: id(20),
        role: ObservationRole::Agreed,
        value: Some(exactly(per_cent, "%")),
        ..ten_per_cent_down()
    }
}

fn came(per_cent: i64) -> ObservationStatement {
    ObservationStatement {
        id: id(21),
        value: Some(exactly(per_cent, "%")),
        ..ten_per_cent_down()
    }
}

fn of_money(number: u32, role: ObservationRole, value: ObservedValue) -> ObservationStatement {
    ObservationStatement {
        id: id(number),
        role,
        value: Some(value),
        ..ten_per_cent_down()
    }
}

#[track_caller]
fn stands(statements: impl IntoIterator<Item = ObservationStatement>, expected: DeliveryStanding) {
    let past: Vec<EffectEvent> = std::iter::once(claimed())
        .chain(statements.into_iter().map(recorded))
        .collect();
    given::<Effect>(past).then_state(|effect| assert_eq!(effect.delivery(), expected));
}
