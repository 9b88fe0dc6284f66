use kernel::{Unit, given::given};
use rust_decimal::Decimal;

use super::{claimed_of, ratio, record, recorded, refused, ten_per_cent_down};
use crate::{Effect, EffectEvent, Indicator, ObservationStatement, StatementRefusal};

#[test]
fn a_ratio_is_of_something() {
    given::<Effect>([claimed_of("driver.shortage.share")])
        .when(record(told(9, 10)))
        .then([recorded(told(9, 10))]);
    given::<Effect>([claimed_of("driver.shortage.share")])
        .when(record(told(9, 0)))
        .then_refused(refused(StatementRefusal::RatioOfNothing {
            numerator: Decimal::from(9),
        }));
}

#[test]
fn a_ratio_is_of_what_is_counted_in_per_cent_or_in_nothing() {
    for indicator in ["energy.change", "money.saved", "people.in.job"] {
        given::<Effect>([claimed_of(indicator)])
            .when(record(told(9, 10)))
            .then_refused_with("RATIO_OF_AMOUNT");
    }
    for indicator in ["cost.change.relative", "governance.narrative"] {
        given::<Effect>([claimed_of(indicator)])
            .when(record(told(9, 10)))
            .then([recorded(told(9, 10))]);
    }
}

#[test]
fn a_share_that_was_once_defined_in_another_unit_takes_no_ratio() {
    let share = Indicator::of("driver.shortage.share").unwrap();
    let mut of_energy = share.definition().unwrap().clone();
    of_energy.unit = Unit::of("kW.h").ok();
    let mut claimed = claimed_of("driver.shortage.share");
    if let EffectEvent::Claimed { definition, .. } = &mut claimed {
        *definition = Some(Box::new(of_energy));
    }
    given::<Effect>([claimed])
        .when(record(told(9, 10)))
        .then_refused_with("RATIO_OF_AMOUNT");
}

#[test]
fn a_ratio_is_not_negative_and_a_share_not_more_than_the_whole() {
    for (numerator, denominator) in [(-1, -2), (-1, 2), (1, -2)] {
        given::<Effect>([claimed_of("driver.shortage.share")])
            .when(record(told(numerator, denominator)))
            .then_refused_with("RATIO_NEGATIVE");
    }
    given::<Effect>([claimed_of("driver.shortage.share")])
        .when(record(told(5, 2)))
        .then_refused_with("RATIO_OVER_WHOLE");
    given::<Effect>([claimed_of("driver.shortage.share")])
        .when(record(told(10, 10)))
        .then([recorded(told(10, 10))]);
}

fn told(numerator: i64, denominator: i64) -> ObservationStatement {
    ObservationStatement {
        value: Some(ratio(numerator, denominator)),
        ..ten_per_cent_down()
    }
}
