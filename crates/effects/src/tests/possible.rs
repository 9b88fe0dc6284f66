//! What an indicator cannot come to is not recorded.

use kernel::given::given;
use rust_decimal::Decimal;

use super::{between, claimed_of, exactly, id, over, record, ten_per_cent_down};
use crate::{Effect, MoneyBasis, ObservationStatement, ObservedValue, Recurrence};

#[test]
fn a_share_is_of_a_whole() {
    for value in [
        exactly(150, "%"),
        exactly(-5, "%"),
        between(50, 101, "%"),
        over(-1, "%"),
    ] {
        refused("sick.leave", value);
    }
    for value in [exactly(0, "%"), exactly(100, "%"), over(20, "%")] {
        taken("sick.leave", value);
    }
}

#[test]
fn no_more_is_lost_than_there_was() {
    refused("energy.change.relative", exactly(-150, "%"));
    taken("energy.change.relative", exactly(-100, "%"));
    taken("energy.change.relative", exactly(150, "%"));
}

#[test]
fn things_and_people_are_counted_from_none() {
    refused("places.offered", exactly(-5, "{place}"));
    refused("people.in.job", exactly(-20, "{person}"));
    taken("places.offered", exactly(5, "{place}"));
}

#[test]
fn what_is_measured_rather_than_counted_may_be_below_none() {
    taken("energy.change", exactly(-5, "kW.h"));
    taken("cost.change.relative", over(-50, "%"));
}

#[test]
fn prices_are_of_a_year_that_there_is() {
    for (year, is_taken) in [(2023, true), (99_999, false), (0, false)] {
        let statement = ObservationStatement {
            money: Some(MoneyBasis {
                price_level: Some(year),
                ..MoneyBasis::default()
            }),
            ..of(exactly(100, "DKK"))
        };
        let asked = given::<Effect>([claimed_of("money.saved")]).when(record(statement));
        match is_taken {
            true => asked.then_state(|effect| assert_eq!(effect.observations.len(), 1)),
            false => asked.then_refused_with("PRICE_LEVEL_INVALID"),
        };
    }
}

#[test]
fn a_size_that_cannot_be_is_refused_with_what_it_may_be() {
    let refusal = crate::StatementRefusal::SizeImpossible {
        size: Decimal::from(150),
        least: Decimal::ZERO,
        most: Some(Decimal::ONE_HUNDRED),
    };
    let words = "150 is no size of the indicator, which goes from 0 to 100";
    assert_eq!(refusal.to_string(), words);
}

fn refused(indicator: &str, value: ObservedValue) {
    given::<Effect>([claimed_of(indicator)])
        .when(record(of(value)))
        .then_refused_with("SIZE_IMPOSSIBLE");
}

fn taken(indicator: &str, value: ObservedValue) {
    given::<Effect>([claimed_of(indicator)])
        .when(record(of(value)))
        .then_state(|effect| assert_eq!(effect.observations.len(), 1));
}

fn of(value: ObservedValue) -> ObservationStatement {
    ObservationStatement {
        id: id(12),
        value: Some(value),
        recurrence: Recurrence::OneOff,
        ..ten_per_cent_down()
    }
}
