use kernel::{PartialDate, given::given};

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::{self, Classify},
    ContractEvent::{self, PartClassified},
    ContractRefusal, LegalBasis, Part, SecrecyReason, SmallestGroup,
    Visibility::{self, Confidential, Internal, Public},
};

#[test]
fn what_is_confidential_says_why_and_until_when() {
    given::<Contract>([registered()])
        .when(classify(Confidential, Some(secret()), Some("2029-01-01")))
        .then([classified(Confidential, Some(secret()), Some("2029-01-01"))])
        .then_state(|contract| {
            assert_eq!(contract.classified[&Part::Value].class, Confidential);
        });
    given::<Contract>([registered()])
        .when(classify(Confidential, None, Some("2029-01-01")))
        .then_refused_with("SECRECY_REASON_MISSING");
    given::<Contract>([registered()])
        .when(classify(Confidential, Some(secret()), None))
        .then_refused_with("SECRECY_END_MISSING");
}

#[test]
fn a_reason_says_something() {
    let silent = SecrecyReason {
        words: " ".to_owned(),
        ..secret()
    };
    given::<Contract>([registered()])
        .when(classify(Confidential, Some(silent), Some("2029-01-01")))
        .then_refused_with("WORDS_MISSING");
}

#[test]
fn what_is_internal_needs_neither() {
    given::<Contract>([registered()])
        .when(classify(Internal, None, None))
        .then([classified(Internal, None, None)]);
}

#[test]
fn secrecy_ends_after_the_day_on_which_it_is_said() {
    given::<Contract>([registered()])
        .when(classify(Confidential, Some(secret()), Some(SAID)))
        .then_refused_with("SECRECY_END_PASSED");
    for passed in ["2020-01-01", SAID] {
        given::<Contract>([registered()])
            .when(classify_on(
                untold(),
                Confidential,
                Some(secret()),
                Some(passed),
            ))
            .then_refused(ContractRefusal::SecrecyEndPassed {
                until: day(passed),
                said: day(SAID),
            });
    }
    given::<Contract>([registered()])
        .when(classify(Public, None, Some("2029-01-01")))
        .then_refused_with("PUBLIC_WITH_AN_END");
}

#[test]
fn asking_for_the_class_that_it_has_is_nothing_new() {
    given::<Contract>([registered()])
        .when(classify(Public, None, None))
        .then_nothing();
    let confidential = || classified(Confidential, Some(secret()), Some("2029-01-01"));
    given::<Contract>([registered(), confidential()])
        .when(classify(Confidential, Some(secret()), Some("2029-01-01")))
        .then_nothing();
    given::<Contract>([registered(), confidential()])
        .when(classify(Confidential, Some(secret()), Some("2030-01-01")))
        .then([classified(Confidential, Some(secret()), Some("2030-01-01"))]);
    given::<Contract>([registered(), confidential()])
        .when(classify(Public, None, None))
        .then([classified(Public, None, None)]);
}

#[test]
fn what_is_retracted_can_still_be_kept_from_the_public() {
    let retracted = ContractEvent::Retracted {
        why: "Registreret to gange".to_owned(),
        on: untold(),
    };
    given::<Contract>([registered(), retracted])
        .when(classify(Internal, None, None))
        .then([classified(Internal, None, None)]);
}

const SAID: &str = "2026-11-21";

fn classify(
    class: Visibility,
    reason: Option<SecrecyReason>,
    until: Option<&str>,
) -> ContractCommand {
    classify_on(date(SAID), class, reason, until)
}

fn classify_on(
    on: PartialDate,
    class: Visibility,
    reason: Option<SecrecyReason>,
    until: Option<&str>,
) -> ContractCommand {
    Classify {
        part: Part::Value,
        class,
        reason,
        until: until.map(day),
        smallest_group: SmallestGroup::default(),
        on,
        today: day(SAID),
    }
}

fn classified(
    class: Visibility,
    reason: Option<SecrecyReason>,
    until: Option<&str>,
) -> ContractEvent {
    PartClassified {
        part: Part::Value,
        class,
        reason,
        until: until.map(day),
        on: date(SAID),
    }
}

fn secret() -> SecrecyReason {
    SecrecyReason {
        basis: LegalBasis::BusinessSecret,
        words: "Tilbudsprisen er en forretningshemmelighed".to_owned(),
    }
}
