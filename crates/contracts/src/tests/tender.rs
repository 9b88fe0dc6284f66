use kernel::given::given;

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::{Award, CancelTender, PublishTender, Sign},
    ContractEvent::{Awarded, TenderCancelled, TenderPublished},
    ContractRefusal, Path, Tender, TenderProcedure,
};

#[test]
fn a_tender_is_published() {
    given::<Contract>([registered()])
        .when(PublishTender {
            tender: tender("2019"),
            on: date("2019"),
        })
        .then([tender_published("2019")]);
}

#[test]
fn publishing_the_same_tender_again_is_nothing_new() {
    given::<Contract>([registered(), tender_published("2019")])
        .when(PublishTender {
            tender: tender("2019"),
            on: untold(),
        })
        .then_nothing();
}

#[test]
fn the_day_of_publication_is_taken_from_the_event_when_the_tender_does_not_tell_it() {
    given::<Contract>([registered()])
        .when(PublishTender {
            tender: Tender::default(),
            on: date("2019-05"),
        })
        .then_state(|contract| {
            let published_on = contract.tender.as_ref().and_then(|t| t.published_on);
            assert_eq!(published_on, Some(date("2019-05")));
        });
}

#[test]
fn more_told_of_a_tender_keeps_the_award_that_was_told_before() {
    let procedure = Some(TenderProcedure::Open);
    given::<Contract>([registered(), awarded("2020")])
        .when(PublishTender {
            tender: Tender {
                procedure,
                ..tender("2019")
            },
            on: untold(),
        })
        .then_state(|contract| {
            assert_eq!(
                contract.tender,
                Some(Tender {
                    procedure,
                    awarded_on: Some(date("2020")),
                    ..tender("2019")
                })
            );
        });
}

#[test]
fn a_tender_is_not_awarded_before_it_is_published() {
    given::<Contract>([registered()])
        .when(PublishTender {
            tender: Tender {
                awarded_on: Some(date("2018")),
                ..tender("2019")
            },
            on: untold(),
        })
        .then_refused(ContractRefusal::AwardedBeforePublished {
            published_on: date("2019"),
            awarded_on: date("2018"),
            at: Path::of("tender").then("awardedOn"),
        });
    given::<Contract>([registered(), tender_published("2019")])
        .when(award("2018-12-31"))
        .then_refused(ContractRefusal::AwardedBeforePublished {
            published_on: date("2019"),
            awarded_on: date("2018-12-31"),
            at: Path::of("on"),
        });
}

#[test]
fn a_tender_may_be_awarded_in_the_year_of_its_publication() {
    given::<Contract>([registered(), tender_published("2019-06")])
        .when(award("2019"))
        .then([awarded("2019")]);
}

#[test]
fn a_contract_is_awarded_to_someone() {
    given::<Contract>([registered()])
        .when(Award {
            suppliers: Vec::new(),
            on: date("2019"),
        })
        .then_refused(ContractRefusal::SupplierMissing {
            at: Path::of("suppliers"),
        });
}

#[test]
fn a_contract_is_awarded_to_each_supplier_once() {
    given::<Contract>([registered()])
        .when(Award {
            suppliers: vec![elis(), elis()],
            on: date("2019"),
        })
        .then_refused(ContractRefusal::DuplicateSupplier { name: elis().name });
}

#[test]
fn the_winner_is_the_supplier_from_then_on() {
    given::<Contract>([registered(), tender_published("2019")])
        .when(award("2019-11-30"))
        .then_state(|contract| {
            assert_eq!(contract.suppliers, [elis()]);
            let awarded_on = contract.tender.as_ref().and_then(|t| t.awarded_on);
            assert_eq!(awarded_on, Some(date("2019-11-30")));
        });
}

#[test]
fn the_same_award_again_is_nothing_new() {
    for on in ["2019", "XXXX"] {
        given::<Contract>([registered(), awarded("2019")])
            .when(award(on))
            .then_nothing();
    }
}

#[test]
fn an_award_without_a_day_is_an_award() {
    given::<Contract>([registered()])
        .when(award("XXXX"))
        .then_state(|contract| {
            let awarded_on = contract.tender.as_ref().and_then(|t| t.awarded_on);
            assert_eq!(awarded_on, Some(untold()));
        });
}

#[test]
fn the_address_of_a_notice_is_at_most_5000_characters() {
    given::<Contract>([registered()])
        .when(PublishTender {
            tender: Tender {
                notice_url: Some("u".repeat(5_001)),
                ..Tender::default()
            },
            on: untold(),
        })
        .then_refused_with("TEXT_TOO_LONG");
}

#[test]
fn a_tender_without_anything_told_is_still_a_tender() {
    given::<Contract>([registered()])
        .when(PublishTender {
            tender: Tender::default(),
            on: untold(),
        })
        .then([TenderPublished {
            tender: Tender::default(),
            on: untold(),
        }]);
}

#[test]
fn a_tender_is_cancelled_for_a_reason() {
    given::<Contract>([registered(), tender_published("2019")])
        .when(cancel("ingen egnede tilbud"))
        .then([cancelled("2019-06")])
        .then_state(|contract| {
            let reason = contract.cancelled.as_ref().map(|dated| dated.what.as_str());
            assert_eq!(reason, Some("ingen egnede tilbud"));
        });
    given::<Contract>([registered()])
        .when(cancel(" "))
        .then_refused(ContractRefusal::WordsMissing {
            at: Path::of("reason"),
        });
}

#[test]
fn cancelling_again_for_the_same_reason_is_nothing_new() {
    given::<Contract>([registered(), cancelled("2019")])
        .when(cancel("ingen egnede tilbud"))
        .then_nothing();
    given::<Contract>([registered(), cancelled("2019")])
        .when(cancel("fejl i materialet"))
        .then_refused(ContractRefusal::TenderCancelled);
}

#[test]
fn the_tender_of_a_signed_contract_is_not_cancelled_any_more() {
    given::<Contract>([registered(), signed("2019-05-01")])
        .when(cancel("ingen egnede tilbud"))
        .then_refused(ContractRefusal::TenderConcluded);
}

#[test]
fn after_a_cancellation_nothing_is_awarded_or_signed() {
    for command in [award("2020"), Sign { on: date("2020") }] {
        given::<Contract>([registered(), tender_published("2019"), cancelled("2019-06")])
            .when(command)
            .then_refused(ContractRefusal::TenderCancelled);
    }
}

#[test]
fn a_tender_published_anew_stands_without_the_award_of_the_cancelled_one() {
    given::<Contract>([
        registered(),
        tender_published("2019"),
        awarded("2019-05"),
        cancelled("2019-06"),
    ])
    .when(PublishTender {
        tender: tender("2020"),
        on: date("2020"),
    })
    .then_state(|contract| {
        assert_eq!(contract.cancelled, None);
        assert_eq!(contract.tender, Some(tender("2020")));
    });
}

fn cancel(reason: &str) -> crate::ContractCommand {
    CancelTender {
        reason: reason.to_owned(),
        on: date("2019-06"),
    }
}

fn cancelled(on: &str) -> crate::ContractEvent {
    TenderCancelled {
        reason: "ingen egnede tilbud".to_owned(),
        on: date(on),
    }
}

fn award(on: &str) -> crate::ContractCommand {
    Award {
        suppliers: vec![elis()],
        on: date(on),
    }
}

fn awarded(on: &str) -> crate::ContractEvent {
    Awarded {
        suppliers: vec![elis()],
        on: date(on),
    }
}
