use kernel::{
    Instant, LocalizedText, MunicipalityCode, Told,
    given::{Given, given_told, nothing_yet},
};

use super::makers::*;
use crate::{
    Approver, Contract,
    ContractCommand::{Approve, Publish, Register},
    ContractEvent::{self, Approved, Published, Registered},
    ContractRefusal, CooperationForm, Draft, Publication, Registration,
};

pub(super) const WRITER: &str = "actor-1";
pub(super) const READER: &str = "actor-2";

#[test]
fn a_draft_is_not_public_until_it_is_published() {
    nothing_yet::<Contract>()
        .when(Register(Box::new(Registration {
            draft: Some(Draft::default()),
            ..registration()
        })))
        .then_state(|contract| {
            assert_eq!(contract.publication, Publication::Draft);
            assert_eq!(contract.authors, [WRITER]);
        });
}

#[test]
fn nobody_approves_their_own_draft() {
    drafted([])
        .when(approve(by(WRITER)))
        .then_refused(ContractRefusal::ApproverIsAuthor);
    drafted([(READER, signed("2019"))])
        .when(approve(by(READER)))
        .then_refused(ContractRefusal::ApproverIsAuthor);
    drafted([])
        .when(approve(by(READER)))
        .then([Approved { on: date("2026") }]);
}

#[test]
fn someone_of_the_same_municipality_approves() {
    for municipality in [None, Some(kolding())] {
        drafted([])
            .when(approve(Approver {
                municipality,
                ..by(READER)
            }))
            .then_refused(ContractRefusal::ApproverOfAnotherMunicipality);
    }
}

#[test]
fn an_approved_draft_is_published() {
    drafted([])
        .when(publish(by(WRITER)))
        .then_refused(ContractRefusal::NotApproved);
    drafted([approved()])
        .when(publish(by(WRITER)))
        .then([Published { on: date("2026") }])
        .then_state(|contract| {
            assert_eq!(contract.publication, Publication::Published);
            assert!(contract.authors.is_empty());
        });
}

#[test]
fn what_is_changed_after_the_approval_must_be_approved_anew() {
    let changed = || drafted([approved(), (WRITER, signed("2019"))]);
    changed().then_state(|contract| assert_eq!(contract.publication, Publication::Draft));
    changed()
        .when(publish(by(READER)))
        .then_refused(ContractRefusal::NotApproved);
    changed()
        .when(approve(by(WRITER)))
        .then_refused(ContractRefusal::ApproverIsAuthor);
    changed()
        .when(approve(by(READER)))
        .then([Approved { on: date("2026") }]);
}

#[test]
fn who_approved_and_then_changed_it_needs_another() {
    let changed = || drafted([approved(), (READER, signed("2019"))]);
    changed()
        .when(approve(by(READER)))
        .then_refused(ContractRefusal::ApproverIsAuthor);
    changed()
        .when(approve(by(WRITER)))
        .then([Approved { on: date("2026") }]);
}

#[test]
fn two_eyes_are_enough_where_four_are_not_asked_for() {
    let alone = || Approver {
        four_eyes: false,
        ..by(WRITER)
    };
    drafted([])
        .when(approve(alone()))
        .then([Approved { on: date("2026") }]);
    drafted([])
        .when(publish(alone()))
        .then([Published { on: date("2026") }]);
}

#[test]
fn asking_again_is_nothing_new() {
    drafted([approved()])
        .when(approve(by(WRITER)))
        .then_nothing();
    drafted([approved(), published()])
        .when(publish(by(WRITER)))
        .then_nothing();
}

#[test]
fn what_never_was_a_draft_is_neither_approved_nor_published() {
    for command in [approve(by(READER)), publish(by(READER))] {
        kernel::given::given::<Contract>([registered()])
            .when(command)
            .then_refused(ContractRefusal::NotADraft);
    }
    drafted([approved(), published()])
        .when(approve(by(READER)))
        .then_refused(ContractRefusal::NotADraft);
}

#[test]
fn who_writes_on_what_is_public_is_not_kept() {
    drafted([approved(), published(), (WRITER, signed("2019"))]).then_state(|contract| {
        assert_eq!(contract.publication, Publication::Published);
        assert!(contract.authors.is_empty());
    });
}

pub(super) fn approve(by: Approver) -> crate::ContractCommand {
    Approve {
        by,
        on: date("2026"),
    }
}

fn publish(by: Approver) -> crate::ContractCommand {
    Publish {
        by,
        on: date("2026"),
    }
}

/// Of Vejen, where four eyes are asked for.
pub(super) fn by(actor: &str) -> Approver {
    Approver {
        actor: actor.to_owned(),
        municipality: Some(vejen()),
        four_eyes: true,
    }
}

pub(super) fn approved() -> (&'static str, ContractEvent) {
    (READER, Approved { on: untold() })
}

pub(super) fn published() -> (&'static str, ContractEvent) {
    (WRITER, Published { on: untold() })
}

/// A draft of Vejen that the writer has registered, and what was done to it since.
pub(super) fn drafted<const N: usize>(
    since: [(&'static str, ContractEvent); N],
) -> Given<Contract> {
    let registered = draft_of(vejen());
    let told = std::iter::once((WRITER, registered)).chain(since);
    given_told((1..).zip(told).map(|(version, (actor, event))| Told {
        event,
        source: None,
        actor: actor.to_owned(),
        known_from: Instant::UNIX_EPOCH,
        recorded_at: Instant::UNIX_EPOCH,
        version,
        position: version,
    }))
}

fn draft_of(municipality: MunicipalityCode) -> ContractEvent {
    Registered {
        slug: "vejen-vask".to_owned(),
        title: LocalizedText::da("Vask i Vejen"),
        form: CooperationForm::ServiceContract,
        task_area: None,
        municipalities: vec![municipality],
        suppliers: Vec::new(),
        owner_unit: None,
        value: None,
        succeeds: None,
        nature: None,
        lead: None,
        illustrative: false,
        draft: Some(Draft {
            municipality: Some(municipality),
        }),
        provisional_until: None,
        on: untold(),
    }
}
