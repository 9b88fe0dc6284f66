use kernel::{
    Instant, LocalizedText, MunicipalityCode, Told,
    given::{Given, given_told, nothing_yet},
};

use super::makers::*;
use crate::{
    Approver, Contract,
    ContractCommand::{Approve, Publish, Register, SendBack},
    ContractEvent::{self, Approved, Published, Registered, SentBack},
    ContractRefusal, CooperationForm, Draft, Publication, Registration, SmallestGroup,
};

const WRITER: &str = "actor-1";
const READER: &str = "actor-2";

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
fn a_draft_is_sent_back_with_a_reason_by_someone_of_the_same_municipality() {
    drafted([])
        .when(send_back(by(READER), WHY))
        .then([sent_back()])
        .then_state(|contract| {
            assert_eq!(contract.publication, Publication::Draft);
            assert_eq!(contract.authors, [WRITER]);
            let back = contract.sent_back.as_ref().map(|back| back.what.as_str());
            assert_eq!(back, Some(WHY));
            let warnings = contract.warnings();
            assert_eq!(warnings[0].code, "DRAFT");
            assert!(warnings[0].words.da.contains(WHY));
        });
    drafted([])
        .when(send_back(by(READER), " "))
        .then_refused(ContractRefusal::WhyMissing);
    drafted([])
        .when(send_back(by(READER), "Borgeren 010170-1234 er nævnt"))
        .then_refused_with("PERSONAL_NUMBER");
}

#[test]
fn what_another_municipality_drafts_or_is_no_unapproved_draft_is_not_sent_back() {
    let of_kolding = Approver {
        municipality: Some(kolding()),
        ..by(READER)
    };
    drafted([])
        .when(send_back(of_kolding, WHY))
        .then_refused(ContractRefusal::ApproverOfAnotherMunicipality);
    drafted([approved()])
        .when(send_back(by(READER), WHY))
        .then_refused(ContractRefusal::ApprovedAlready);
    drafted([approved(), published()])
        .when(send_back(by(READER), WHY))
        .then_refused(ContractRefusal::NotADraft);
}

#[test]
fn a_draft_lies_with_its_writers_until_they_write_on_it() {
    let back = || drafted([(READER, sent_back())]);
    back().when(send_back(by(READER), WHY)).then_nothing();
    back()
        .when(send_back(by(READER), "Værdien mangler"))
        .then([SentBack {
            why: "Værdien mangler".to_owned(),
            on: date("2026"),
        }]);
    for since in [(WRITER, signed("2019")), approved()] {
        drafted([(READER, sent_back()), since])
            .then_state(|contract| assert_eq!(contract.sent_back, None));
    }
    drafted([(READER, sent_back()), (WRITER, signed("2019"))])
        .when(send_back(by(READER), WHY))
        .then([sent_back()]);
}

#[test]
fn that_a_draft_was_sent_back_is_a_difference_that_the_event_speaks_of() {
    drafted([(READER, sent_back())]).then_state(|now| {
        drafted([]).then_state(|then| {
            let differences = then.differences(now);
            let [difference] = differences.as_slice() else {
                panic!("{differences:?}");
            };
            assert_eq!(sent_back().speaks_of(), [difference.field.as_str()]);
            assert_eq!(difference.was.as_deref(), Some("kladde"));
            let becomes = "kladde, sendt tilbage 2026: Løbetiden mangler";
            assert_eq!(difference.becomes.as_deref(), Some(becomes));
        });
    });
}

#[test]
fn who_sent_a_draft_back_has_not_written_on_it() {
    let back = || drafted([(READER, sent_back())]);
    back()
        .when(approve(by(WRITER)))
        .then_refused(ContractRefusal::ApproverIsAuthor);
    back()
        .when(approve(by(READER)))
        .then([Approved { on: date("2026") }]);
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

fn approve(by: Approver) -> crate::ContractCommand {
    Approve {
        by,
        on: date("2026"),
    }
}

const WHY: &str = "Løbetiden mangler";

fn send_back(by: Approver, why: &str) -> crate::ContractCommand {
    SendBack {
        by,
        why: why.to_owned(),
        smallest_group: SmallestGroup::default(),
        on: date("2026"),
    }
}

fn sent_back() -> ContractEvent {
    SentBack {
        why: WHY.to_owned(),
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
fn by(actor: &str) -> Approver {
    Approver {
        actor: actor.to_owned(),
        municipality: Some(vejen()),
        four_eyes: true,
    }
}

fn approved() -> (&'static str, ContractEvent) {
    (READER, Approved { on: untold() })
}

fn published() -> (&'static str, ContractEvent) {
    (WRITER, Published { on: untold() })
}

/// A draft of Vejen that the writer has registered, and what was done to it since.
fn drafted<const N: usize>(since: [(&'static str, ContractEvent); N]) -> Given<Contract> {
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
