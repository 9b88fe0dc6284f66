use kernel::given::given;

use super::{
    agreement, claimed, dispute, disputed, document, id, objection, recorded, retracted, settle,
    settled, ten_per_cent_down,
};
use crate::{
    Dispute, Effect, EffectCommand, EffectEvent, EffectRefusal, ObservationStatement,
    ObservationStatus, Settlement,
};

#[test]
fn the_words_of_the_other_side_stand_beside_the_number() {
    given::<Effect>(past())
        .when(dispute(10, 20))
        .then([disputed(10, 20)])
        .then_state(|effect| {
            let first = effect.observations.first().unwrap();
            assert_eq!(first.status, ObservationStatus::Disputed);
            assert_eq!(first.disputes, [objection(20)]);
            assert_eq!(effect.headline().map(|one| one.id), Some(id(10)));
        });
}

#[test]
fn a_settled_dispute_stays_and_the_statement_stands_as_it_was_told() {
    for status in [ObservationStatus::Final, ObservationStatus::Provisional] {
        let statement = ObservationStatement {
            status,
            ..ten_per_cent_down()
        };
        given::<Effect>([claimed(), recorded(statement), disputed(10, 20)])
            .when(settle(10, 20))
            .then([settled(10, 20)])
            .then_state(|effect| {
                let first = effect.observations.first().unwrap();
                assert_eq!(first.status, status);
                let settled = first.disputes.first().and_then(|one| one.settled.as_ref());
                assert_eq!(settled, Some(&agreement()));
            });
    }
}

#[test]
fn while_one_dispute_is_open_the_statement_is_disputed() {
    let other = EffectEvent::ObservationDisputed {
        observation: id(10),
        dispute: id(21),
        by: "Borgerne".to_owned(),
        words: "Vi kan ikke se det".to_owned(),
        stated_in: None,
        on: super::ON,
    };
    given::<Effect>([past(), vec![disputed(10, 20), other, settled(10, 20)]].concat()).then_state(
        |effect| {
            let first = effect.observations.first().unwrap();
            assert_eq!(first.status, ObservationStatus::Disputed);
        },
    );
}

#[test]
fn the_same_words_by_the_same_side_again_change_nothing() {
    given::<Effect>([past(), vec![disputed(10, 20)]].concat())
        .when(dispute(10, 21))
        .then_nothing();
}

#[test]
fn a_dispute_has_a_side_and_words() {
    for objection in [
        Dispute {
            by: " ".to_owned(),
            ..objection(20)
        },
        Dispute {
            words: String::new(),
            ..objection(20)
        },
    ] {
        given::<Effect>(past())
            .when(disputing(objection))
            .then_refused(EffectRefusal::DisputeWithoutWords);
    }
}

#[test]
fn the_other_side_is_quoted_in_5000_characters_and_named_in_500() {
    let too_long = |field, longest| EffectRefusal::TextTooLong {
        field,
        length: longest + 1,
        longest,
    };
    given::<Effect>(past())
        .when(disputing(Dispute {
            words: "a".repeat(5_001),
            ..objection(20)
        }))
        .then_refused(too_long("words", 5_000));
    given::<Effect>(past())
        .when(disputing(Dispute {
            by: "a".repeat(501),
            ..objection(20)
        }))
        .then_refused(too_long("by", 500));
    given::<Effect>(past())
        .when(disputing(Dispute {
            stated_in: Some(document(&"a".repeat(501))),
            ..objection(20)
        }))
        .then_refused(too_long("title", 500));
}

#[test]
fn what_is_retracted_or_was_never_recorded_is_not_disputed() {
    given::<Effect>([past(), vec![retracted(10, "fejl")]].concat())
        .when(dispute(10, 20))
        .then_refused(EffectRefusal::ObservationRetracted {
            observation: id(10),
        });
    given::<Effect>(past())
        .when(dispute(12, 20))
        .then_refused(EffectRefusal::UnknownObservation {
            observation: id(12),
        });
}

#[test]
fn a_dispute_is_settled_once() {
    let past = || [past(), vec![disputed(10, 20), settled(10, 20)]].concat();
    given::<Effect>(past()).when(settle(10, 20)).then_nothing();
    given::<Effect>(past())
        .when(settling("Forlig"))
        .then_refused(EffectRefusal::DisputeAlreadySettled);
}

#[test]
fn only_a_dispute_that_was_raised_is_settled_and_in_words() {
    given::<Effect>(past())
        .when(settle(10, 20))
        .then_refused(EffectRefusal::UnknownDispute { dispute: id(20) });
    given::<Effect>([past(), vec![disputed(10, 20)]].concat())
        .when(settling(" "))
        .then_refused(EffectRefusal::DisputeWithoutWords);
}

fn past() -> Vec<EffectEvent> {
    vec![claimed(), recorded(ten_per_cent_down())]
}

fn disputing(dispute: Dispute) -> EffectCommand {
    EffectCommand::DisputeObservation {
        observation: id(10),
        dispute,
    }
}

fn settling(words: &str) -> EffectCommand {
    EffectCommand::SettleDispute {
        observation: id(10),
        dispute: id(20),
        settlement: Settlement {
            words: words.to_owned(),
            ..agreement()
        },
    }
}
