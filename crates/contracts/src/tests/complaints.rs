use kernel::given::given;

use super::makers::*;
use crate::{
    Complaint, ComplaintOutcome, Contract,
    ContractCommand::{self, DecideComplaint, LodgeComplaint},
    ContractEvent::{self, ComplaintDecided, ComplaintLodged},
    ContractRefusal, Path, TerminationKind,
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

fn decided(number: u32, outcome: ComplaintOutcome) -> ContractEvent {
    ComplaintDecided {
        complaint: id(number),
        outcome,
        words: None,
        on: date("2020-06-01"),
    }
}
