//! A refusal says why, in two languages, with a code that never changes.

use chrono::NaiveDate;
use kernel::{Coded, PartialDate};
use rust_decimal::Decimal;

use super::{ON, id, refused};
use crate::{EffectRefusal, Indicator, StatementRefusal};

#[test]
fn every_refusal_has_a_listed_code_and_a_field() {
    let unknown = Indicator::of("happiness").unwrap_err();
    let too_few = StatementRefusal::SmallCell {
        count: Decimal::from(4),
        field: &["value"],
    };
    let mismatch = StatementRefusal::UnitMismatch {
        unit: "h".to_owned(),
        indicator_unit: "%".to_owned(),
    };
    let twice = StatementRefusal::ObservationTwice {
        observation: id(10),
    };
    let nothing = StatementRefusal::RatioOfNothing {
        numerator: Decimal::ONE,
    };
    let of_amount = StatementRefusal::RatioOfAmount {
        indicator_unit: "kW.h".to_owned(),
    };
    let negative = StatementRefusal::RatioNegative {
        numerator: -Decimal::ONE,
        denominator: Decimal::TWO,
    };
    let over_whole = StatementRefusal::RatioOverWhole {
        numerator: Decimal::TEN,
        denominator: Decimal::TWO,
    };
    let impossible = StatementRefusal::SizeImpossible {
        size: Decimal::from(150),
        least: Decimal::ZERO,
        most: Some(Decimal::ONE_HUNDRED),
    };
    let not_yet = StatementRefusal::MeasuredInFuture {
        period: PartialDate::year(2030),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    };
    let reversed = StatementRefusal::PeriodReversed {
        from: Some(ON),
        until: PartialDate::year(2022),
    };
    let observation = id(10);
    let not_there = StatementRefusal::SupersedesUnknown { observation };
    let already_final = StatementRefusal::SupersedesFinal { observation };
    let refusals = [
        (EffectRefusal::AlreadyClaimed, ""),
        (EffectRefusal::UnknownEffect, "effect"),
        (EffectRefusal::UnknownIndicator(unknown), "indicator"),
        (EffectRefusal::NeitherCaseNorContract, "case"),
        (EffectRefusal::SameAsItself, "sameEffectAs"),
        (EffectRefusal::ObservationMissing, "observations"),
        (never_recorded(), "observation"),
        (EffectRefusal::WhyMissing, "why"),
        (EffectRefusal::DisputeWithoutWords, "words"),
        (EffectRefusal::UnknownDispute { dispute: id(20) }, "dispute"),
        (EffectRefusal::DisputeAlreadySettled, "dispute"),
        (
            EffectRefusal::ObservationRetracted {
                observation: id(10),
            },
            "observation",
        ),
        (refused(twice), "observation.id"),
        (
            refused(StatementRefusal::StatedMissing),
            "observation.stated",
        ),
        (
            refused(StatementRefusal::StatedAsRetracted),
            "observation.status",
        ),
        (
            refused(StatementRefusal::StatedAsDisputed),
            "observation.status",
        ),
        (refused(mismatch), "observation.value.unit"),
        (refused(nothing), "observation.value.denominator"),
        (refused(of_amount), "observation.value"),
        (refused(negative), "observation.value"),
        (refused(over_whole), "observation.value"),
        (refused(impossible), "observation.value"),
        (
            refused(StatementRefusal::PriceLevelInvalid { year: 99_999 }),
            "observation.money.priceLevel",
        ),
        (
            refused(StatementRefusal::NarratedWithNumber),
            "observation.value",
        ),
        (
            refused(StatementRefusal::MissingWithoutReason),
            "observation.missingBecause",
        ),
        (
            refused(StatementRefusal::ValueOfMissing),
            "observation.value",
        ),
        (
            refused(StatementRefusal::ReasonWithoutMissing),
            "observation.missingBecause",
        ),
        (refused(reversed), "observation.periodUntil"),
        (refused(not_yet), "observation.period"),
        (
            refused(StatementRefusal::ValidationWithoutValidator),
            "observation.validation",
        ),
        (
            refused(StatementRefusal::MoneyBasisWithoutMoney),
            "observation.money",
        ),
        (
            refused(StatementRefusal::FreedTimeInMoney),
            "observation.realisation",
        ),
        (refused(not_there), "observation.supersedes"),
        (refused(already_final), "observation.supersedes"),
        (refused(too_few), "observation.value"),
        (too_long(), "why"),
    ];
    let codes: Vec<_> = refusals.iter().map(|(refusal, _)| refusal.code()).collect();
    assert_eq!(codes, EffectRefusal::CODES);
    for (refusal, field) in refusals {
        assert_eq!(refusal.field().join("."), field);
        assert_ne!(refusal.danish(), refusal.to_string());
    }
}

#[test]
fn few_people_in_reach_are_refused_at_its_size() {
    let few = EffectRefusal::SmallCell {
        count: Decimal::from(4),
    };
    assert_eq!(few.code(), "SMALL_CELL");
    assert_eq!(few.field(), ["reach", "size"]);
    assert_ne!(few.danish(), few.to_string());
}

#[test]
fn a_period_that_begins_nowhere_is_told_so_in_both_languages() {
    let nowhere = StatementRefusal::PeriodReversed {
        from: None,
        until: ON,
    };
    assert_eq!(
        nowhere.danish(),
        "Perioden slutter (2023), men begynder ingen steder"
    );
    assert_eq!(
        nowhere.to_string(),
        "the period ends (2023) but begins nowhere"
    );
}

fn never_recorded() -> EffectRefusal {
    EffectRefusal::UnknownObservation {
        observation: id(12),
    }
}

fn too_long() -> EffectRefusal {
    EffectRefusal::TextTooLong {
        field: "why",
        length: 501,
        longest: 500,
    }
}
