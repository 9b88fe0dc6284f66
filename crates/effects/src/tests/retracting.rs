use kernel::given::given;

use super::{better_overview, claimed, id, recorded, retract, retracted, ten_per_cent_down};
use crate::{Effect, EffectEvent, EffectRefusal, Grade, ObservationStatus};

#[test]
fn a_retracted_observation_stays_and_says_why() {
    given::<Effect>(past())
        .when(retract(10, "tallet gjaldt en anden kommune"))
        .then([retracted(10, "tallet gjaldt en anden kommune")])
        .then_state(|effect| {
            let first = effect.observations.first().unwrap();
            assert_eq!(effect.observations.len(), 2);
            assert_eq!(first.status, ObservationStatus::Retracted);
            assert_eq!(
                first.retracted_because.as_deref(),
                Some("tallet gjaldt en anden kommune")
            );
            assert_eq!(first.stated, ten_per_cent_down().stated);
        });
}

#[test]
fn a_retracted_observation_no_longer_counts() {
    given::<Effect>(past()).then_state(|effect| assert_eq!(effect.grade(), Grade::C));
    given::<Effect>(past())
        .when(retract(10, "fejl"))
        .then_state(|effect| {
            assert_eq!(effect.grade(), Grade::E);
            assert_eq!(effect.headline().map(|one| one.id), Some(id(11)));
        });
}

#[test]
fn retracting_twice_changes_nothing() {
    given::<Effect>([
        claimed(),
        recorded(ten_per_cent_down()),
        retracted(10, "fejl"),
    ])
    .when(retract(10, "en anden grund"))
    .then_nothing();
}

#[test]
fn what_was_never_recorded_cannot_be_retracted() {
    given::<Effect>(past())
        .when(retract(12, "fejl"))
        .then_refused(EffectRefusal::UnknownObservation {
            observation: id(12),
        });
}

#[test]
fn retracting_needs_a_reason() {
    given::<Effect>(past())
        .when(retract(10, " "))
        .then_refused(EffectRefusal::WhyMissing);
}

#[test]
fn a_reason_has_at_most_500_characters() {
    given::<Effect>(past())
        .when(retract(10, &"a".repeat(501)))
        .then_refused(EffectRefusal::TextTooLong {
            field: "why",
            length: 501,
            longest: 500,
        });
}

fn past() -> [EffectEvent; 3] {
    [
        claimed(),
        recorded(ten_per_cent_down()),
        recorded(better_overview()),
    ]
}
