//! What is written stays readable, and any past makes a state or none.

use kernel::{Aggregate, Coded, Event, PartialDate, Told, fold, given::given};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

use super::{
    ON, better_overview, cheaper_roads, claim, claimed, document, exactly, id, over, ratio, record,
    recorded, refused, retract, retracted, ten_per_cent_down,
};
use crate::{
    Claim, Effect, EffectCommand, EffectEvent, EffectRefusal, Indicator, ObservationStatement,
    ObservedValue, StatementRefusal,
};

const FIXTURES: [(&str, &str); 6] = [
    ("EffectClaimed", include_str!("../../fixtures/claimed.json")),
    (
        "EffectClaimed",
        include_str!("../../fixtures/claimed_bare.json"),
    ),
    (
        "ObservationRecorded",
        include_str!("../../fixtures/observation_recorded_quantity.json"),
    ),
    (
        "ObservationRecorded",
        include_str!("../../fixtures/observation_recorded_ratio.json"),
    ),
    (
        "ObservationRecorded",
        include_str!("../../fixtures/observation_recorded_ordinal.json"),
    ),
    (
        "ObservationRetracted",
        include_str!("../../fixtures/observation_retracted.json"),
    ),
];

#[test]
fn an_event_in_the_log_is_read_and_written_the_same() {
    for (name, fixture) in FIXTURES {
        let stored: Value = serde_json::from_str(fixture).unwrap();
        let event: EffectEvent = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(event.name(), name);
        assert_eq!(serde_json::to_value(&event).unwrap(), stored);
    }
}

#[test]
fn an_event_knows_its_day() {
    for event in [
        claimed(),
        recorded(better_overview()),
        retracted(10, "fejl"),
    ] {
        assert_eq!(event.on(), ON);
    }
}

#[test]
fn an_effect_is_kept_and_read_again() {
    given::<Effect>([
        claimed(),
        recorded(ten_per_cent_down()),
        retracted(10, "fejl"),
    ])
    .then_state(|effect| {
        let document = serde_json::to_value(effect).unwrap();
        assert_eq!(serde_json::from_value::<Effect>(document).unwrap(), *effect);
    });
}

#[test]
fn an_observation_has_the_clocks_of_its_event_and_its_source_is_the_effects() {
    given::<Effect>([claimed(), recorded(ten_per_cent_down())]).then_state(|effect| {
        let observation = effect.observations.first().unwrap();
        assert_eq!(
            serde_json::to_value(observation.known_from).unwrap(),
            "2026-01-01T00:00:01Z"
        );
        assert_eq!(observation.recorded_at, observation.known_from);
        assert_eq!(effect.sources, [document("13 gode eksempler")]);
    });
}

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
        (refused(mismatch), "observation.value.unit"),
        (refused(nothing), "observation.value.denominator"),
        (
            refused(StatementRefusal::NarratedWithNumber),
            "observation.value",
        ),
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

proptest! {
    #[test]
    fn any_past_makes_a_state_or_none(past in prop::collection::vec(any_event(), 0..16)) {
        let begun = past.iter().any(|event| matches!(event, EffectEvent::Claimed { .. }));
        let effect = fold::<Effect>(&told(past));
        prop_assert_eq!(effect.is_some(), begun);
        if let Some(effect) = effect {
            effect.conflict();
            let headline = effect.headline().map(|one| one.grade());
            prop_assert!(headline.is_none_or(|grade| grade >= effect.grade()));
        }
    }

    #[test]
    fn nothing_that_is_recorded_is_ever_removed(
        past in prop::collection::vec(any_event(), 0..16),
        next in any_event(),
    ) {
        let mut told = told([vec![claimed()], past].concat());
        let before = fold::<Effect>(&told).expect("an effect was claimed");
        told.extend(self::told(vec![next]));
        let after = fold::<Effect>(&told).expect("an effect was claimed");
        for (then, now) in before.observations.iter().zip(&after.observations) {
            prop_assert_eq!(then.id, now.id);
            prop_assert_eq!(&then.stated, &now.stated);
            prop_assert_eq!(&then.value, &now.value);
            prop_assert!(then.stands() || !now.stands());
        }
        prop_assert!(before.observations.len() <= after.observations.len());
    }

    #[test]
    fn what_was_done_is_not_done_twice(
        past in prop::collection::vec(any_event(), 0..16),
        command in any_command(),
    ) {
        let mut told = told(past);
        let decide = |now: Option<Effect>| Effect::decide(now.as_ref(), command.clone());
        if let Ok(events) = decide(fold(&told)) {
            told.extend(self::told(events));
            prop_assert_eq!(decide(fold(&told)), Ok(Vec::new()));
        }
    }
}

fn any_event() -> impl Strategy<Value = EffectEvent> {
    prop_oneof![
        Just(claimed()),
        any_statement().prop_map(recorded),
        (10..14_u32).prop_map(|number| retracted(number, "fejl")),
    ]
}

fn any_command() -> impl Strategy<Value = EffectCommand> {
    prop_oneof![
        prop::collection::vec(any_statement(), 0..3).prop_map(|observations| claim(Claim {
            observations,
            ..cheaper_roads()
        })),
        any_statement().prop_map(record),
        (10..14_u32).prop_map(|number| retract(number, "fejl")),
    ]
}

fn any_statement() -> impl Strategy<Value = ObservationStatement> {
    (
        10..14_u32,
        prop::option::of(any_value()),
        prop::option::of((2020..2024).prop_map(PartialDate::year)),
        any::<bool>(),
    )
        .prop_map(|(number, value, period, told)| ObservationStatement {
            id: id(number),
            value,
            period,
            ..if told {
                better_overview()
            } else {
                ten_per_cent_down()
            }
        })
}

fn any_value() -> impl Strategy<Value = ObservedValue> {
    prop_oneof![
        (-20..20_i64).prop_map(|point| exactly(point, "%")),
        (-20..20_i64).prop_map(|lower| over(lower, "%")),
        (0..20_i64, 0..3_i64).prop_map(|(one, other)| ratio(one, other)),
    ]
}

fn told(events: Vec<EffectEvent>) -> Vec<Told<EffectEvent>> {
    let at = serde_json::from_str("\"2026-01-01T00:00:00Z\"").unwrap();
    (1..)
        .zip(events)
        .map(|(version, event)| Told {
            event,
            source: None,
            actor: kernel::given::ACTOR.to_owned(),
            known_from: at,
            recorded_at: at,
            version,
            position: version,
        })
        .collect()
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
