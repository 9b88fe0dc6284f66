use super::{
    makers::*,
    publication::{READER, WRITER, approve, approved, by, drafted, published},
};
use crate::{
    Approver,
    ContractCommand::SendBack,
    ContractEvent::{self, Approved, SentBack},
    ContractRefusal, Publication, SmallestGroup,
};

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
