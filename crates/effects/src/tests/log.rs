//! What is written stays readable, and any past makes a state or none.

use kernel::{Aggregate, Event, PartialDate, Told, fold, given::given};
use proptest::prelude::*;
use serde_json::Value;

use super::{
    ON, better_overview, cheaper_roads, claim, claimed, dispute, disputed, document, exactly, id,
    linked, over, ratio, record, recorded, retract, retracted, settle, settled, ten_per_cent_down,
};
use crate::{
    Claim, Effect, EffectCommand, EffectEvent, ObservationStatement, ObservationStatus,
    ObservedValue,
};

const FIXTURES: [(&str, &str); 15] = [
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
        include_str!("../../fixtures/observation_recorded_validated.json"),
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
        "EffectClaimed",
        include_str!("../../fixtures/claimed_with_reach.json"),
    ),
    (
        "ObservationRecorded",
        include_str!("../../fixtures/observation_recorded_money.json"),
    ),
    (
        "ObservationRecorded",
        include_str!("../../fixtures/observation_recorded_missing.json"),
    ),
    (
        "ObservationRecorded",
        include_str!("../../fixtures/observation_recorded_components.json"),
    ),
    (
        "ObservationDisputed",
        include_str!("../../fixtures/observation_disputed.json"),
    ),
    (
        "ObservationDisputed",
        include_str!("../../fixtures/observation_disputed_bare.json"),
    ),
    (
        "DisputeSettled",
        include_str!("../../fixtures/dispute_settled.json"),
    ),
    (
        "SameEffectLinked",
        include_str!("../../fixtures/same_effect_linked.json"),
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
        disputed(10, 20),
        settled(10, 20),
        linked(101),
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

proptest! {
    #[test]
    fn any_past_makes_a_state_or_none(past in prop::collection::vec(any_event(), 0..16)) {
        let begun = past.iter().any(|event| matches!(event, EffectEvent::Claimed { .. }));
        let effect = fold::<Effect>(&told(past));
        prop_assert_eq!(effect.is_some(), begun);
        if let Some(effect) = effect {
            effect.conflict();
            prop_assert!(effect.counting().count() <= effect.standing().count());
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
        (10..14_u32, 20..22_u32).prop_map(|(number, dispute)| disputed(number, dispute)),
        (10..14_u32, 20..22_u32).prop_map(|(number, dispute)| settled(number, dispute)),
        (100..103_u32).prop_map(linked),
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
        (10..14_u32, 20..22_u32).prop_map(|(number, asked)| dispute(number, asked)),
        (10..14_u32, 20..22_u32).prop_map(|(number, asked)| settle(number, asked)),
        (101..103_u32).prop_map(|other| EffectCommand::LinkSameEffect {
            id: id(100),
            other: id(other),
            on: ON,
        }),
    ]
}

fn any_statement() -> impl Strategy<Value = ObservationStatement> {
    (
        10..14_u32,
        prop::option::of(any_value()),
        prop::option::of((2020..2024).prop_map(PartialDate::year)),
        any::<bool>(),
        prop::option::of(10..14_u32),
        prop_oneof![
            Just(ObservationStatus::Final),
            Just(ObservationStatus::Provisional),
            Just(ObservationStatus::Disputed),
        ],
    )
        .prop_map(
            |(number, value, period, told, supersedes, status)| ObservationStatement {
                id: id(number),
                value,
                period,
                supersedes: supersedes.map(id),
                status,
                ..if told {
                    better_overview()
                } else {
                    ten_per_cent_down()
                }
            },
        )
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
