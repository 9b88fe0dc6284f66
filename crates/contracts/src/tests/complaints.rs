use kernel::given::given;

use super::makers::*;
use crate::{
    Complaint, ComplaintOutcome, Contract,
    ContractCommand::{self, DecideComplaint, LodgeComplaint},
    ContractEvent::{self, ComplaintDecided, ComplaintLodged},
    ContractRefusal, Correction, Path, SmallestGroup, Termination, TerminationKind,
};

#[test]
fn a_complaint_is_pending_until_it_is_decided() {
    given::<Contract>([registered()])
        .when(lodge(complaint(1, "tildelingen")))
        .then([lodged(1)])
        .then_state(|contract| assert!(contract.complaint_pending()));
    given::<Contract>([registered(), lodged(1)])
        .when(decide(1, ComplaintOutcome::Dismissed))
        .then([decided(1, ComplaintOutcome::Dismissed)])
        .then_state(|contract| assert!(!contract.complaint_pending()));
}

#[test]
fn a_complaint_is_lodged_somewhere_about_something() {
    for (body, about, field) in [(" ", "tildelingen", "body"), ("Klagenævnet", "", "about")] {
        given::<Contract>([registered()])
            .when(lodge(Complaint {
                id: id(1),
                body: body.to_owned(),
                about: about.to_owned(),
            }))
            .then_refused(ContractRefusal::WordsMissing {
                at: Path::of(field),
            });
    }
}

#[test]
fn a_complaint_is_lodged_once() {
    given::<Contract>([registered(), lodged(1)])
        .when(lodge(complaint(1, "tildelingen")))
        .then_nothing();
    given::<Contract>([registered(), lodged(1)])
        .when(lodge(complaint(1, "kontrakten")))
        .then_refused(ContractRefusal::ComplaintTwice { at: Path::of("id") });
}

#[test]
fn a_complaint_is_decided_once() {
    let past = || {
        [
            registered(),
            lodged(1),
            decided(1, ComplaintOutcome::Upheld),
        ]
    };
    given::<Contract>(past())
        .when(decide(1, ComplaintOutcome::Upheld))
        .then_nothing();
    given::<Contract>(past())
        .when(decide(1, ComplaintOutcome::Withdrawn))
        .then_refused(ContractRefusal::ComplaintAlreadyDecided {
            outcome: ComplaintOutcome::Upheld,
        });
}

#[test]
fn only_a_complaint_of_the_contract_is_decided() {
    given::<Contract>([registered(), lodged(1)])
        .when(decide(2, ComplaintOutcome::Upheld))
        .then_refused(ContractRefusal::UnknownComplaint);
}

#[test]
fn a_contract_declared_without_effect_is_terminated() {
    given::<Contract>([registered(), lodged(1)])
        .when(decide(1, ComplaintOutcome::WithoutEffect))
        .then_state(|contract| {
            let termination = contract.termination.as_ref().expect("it is terminated");
            assert_eq!(termination.kind, Some(TerminationKind::WithoutEffect));
            assert_eq!(termination.takes_effect(), date("2020-06-01"));
        });
}

#[test]
fn a_decision_without_effect_goes_before_a_notice_that_has_not_run_out() {
    for (effective_on, kind, takes_effect) in [
        ("2027-12-31", TerminationKind::WithoutEffect, "2020-06-01"),
        ("2020-06-01", TerminationKind::WithoutEffect, "2020-06-01"),
        ("2020", TerminationKind::WithoutEffect, "2020-06-01"),
        ("2020-05-31", TerminationKind::Notice, "2020-05-31"),
    ] {
        given::<Contract>([registered(), lodged(1), notice(effective_on)])
            .when(decide(1, ComplaintOutcome::WithoutEffect))
            .then_state(|contract| {
                let termination = contract.termination.as_ref().expect("it is terminated");
                assert_eq!(termination.kind, Some(kind), "{effective_on}");
                assert_eq!(termination.takes_effect(), date(takes_effect));
            });
    }
}

#[test]
fn a_decision_without_effect_has_its_words_of_its_kind_and_its_ground_may_be_told_later() {
    let declared = [
        registered(),
        lodged(1),
        decided(1, ComplaintOutcome::WithoutEffect),
    ];
    let words = after(declared.clone()).termination.expect("it ended");
    assert_eq!(words.words(), "erklæret uden virkning");
    given::<Contract>(declared)
        .when(ContractCommand::Correct {
            corrections: vec![Correction::TerminationGround(
                "ulovlig tildeling".to_owned(),
            )],
            why: "Kendelsen er læst".to_owned(),
            smallest_group: SmallestGroup::default(),
            on: untold(),
        })
        .then_state(|contract| {
            let ground = contract.termination.as_ref().map(Termination::words);
            assert_eq!(ground, Some("ulovlig tildeling"));
        });
}

#[test]
fn no_other_outcome_terminates() {
    for outcome in [
        ComplaintOutcome::Withdrawn,
        ComplaintOutcome::Dismissed,
        ComplaintOutcome::Upheld,
        ComplaintOutcome::AwardAnnulled,
    ] {
        given::<Contract>([registered(), lodged(1)])
            .when(decide(1, outcome))
            .then_state(|contract| assert_eq!(contract.termination, None));
    }
}

#[test]
fn a_complaint_is_not_decided_surely_before_it_is_lodged() {
    given::<Contract>([registered(), lodged(1)])
        .when(decide_on("2020-01-31"))
        .then_refused(ContractRefusal::DecidedBeforeLodged {
            lodged: date("2020-02-01"),
            decided: date("2020-01-31"),
        });
    for perhaps_after in ["2020-02-01", "2020", "XXXX"] {
        given::<Contract>([registered(), lodged(1)])
            .when(decide_on(perhaps_after))
            .then_state(|contract| assert!(!contract.complaint_pending()));
    }
}

#[test]
fn the_same_complaint_of_the_same_day_is_no_other_complaint() {
    let past = || given::<Contract>([registered(), lodged(1)]);
    past()
        .when(lodge(complaint(2, "tildelingen")))
        .then_nothing();
    past()
        .when(LodgeComplaint {
            complaint: complaint(2, "tildelingen"),
            on: date("2020-03-01"),
        })
        .then_state(|contract| assert_eq!(contract.complaints.len(), 2));
    let of_no_day = |number| LodgeComplaint {
        complaint: complaint(number, "tildelingen"),
        on: untold(),
    };
    past()
        .when(of_no_day(2))
        .then_state(|contract| assert_eq!(contract.complaints.len(), 2));
}

fn complaint(number: u32, about: &str) -> Complaint {
    Complaint {
        id: id(number),
        body: "Klagenævnet for Udbud".to_owned(),
        about: about.to_owned(),
    }
}

fn lodge(complaint: Complaint) -> ContractCommand {
    LodgeComplaint {
        complaint,
        on: date("2020-02-01"),
    }
}

fn lodged(number: u32) -> ContractEvent {
    ComplaintLodged {
        complaint: complaint(number, "tildelingen"),
        on: date("2020-02-01"),
    }
}

fn decide(number: u32, outcome: ComplaintOutcome) -> ContractCommand {
    DecideComplaint {
        complaint: id(number),
        outcome,
        words: None,
        on: date("2020-06-01"),
    }
}

fn decide_on(on: &str) -> ContractCommand {
    DecideComplaint {
        complaint: id(1),
        outcome: ComplaintOutcome::Dismissed,
        words: None,
        on: date(on),
    }
}

fn decided(number: u32, outcome: ComplaintOutcome) -> ContractEvent {
    ComplaintDecided {
        complaint: id(number),
        outcome,
        words: None,
        on: date("2020-06-01"),
    }
}

fn notice(effective_on: &str) -> ContractEvent {
    ContractEvent::Terminated {
        ground: "opsagt".to_owned(),
        kind: Some(TerminationKind::Notice),
        by: None,
        effective_on: Some(date(effective_on)),
        exit_cost: None,
        on: date("2020-01-15"),
    }
}
