use kernel::Event;

use super::makers::*;
use crate::{
    Amendment,
    ContractEvent::{
        self, Amended, CaseLinked, Corrected, FollowedUp, OptionExercised, Retracted,
        SocialClauseAgreed, TenderCancelled, Transferred,
    },
    Correction, Difference, LegalGround, NewParty, Transfer, TransferGround,
};

#[test]
fn what_is_the_same_makes_no_difference() {
    let contract = after([registered(), agreed(four_years_and_two_options())]);
    assert!(contract.differences(&contract).is_empty());
}

#[test]
fn each_field_that_differs_is_told_in_words() {
    let then = after([registered(), term_agreed("", "2026")]);
    let now = after([
        registered(),
        term_agreed("", "2026"),
        corrected(Correction::Ends(Some(date("2027-05-31")))),
        signed("2019"),
    ]);
    assert_eq!(
        then.differences(&now),
        [
            difference("signedOn", None, Some("2019")),
            difference("ends", Some("2026"), Some("31. maj 2027")),
        ]
    );
    assert_eq!(
        now.differences(&then),
        [
            difference("ends", Some("31. maj 2027"), Some("2026")),
            difference("signedOn", Some("2019"), None),
        ]
    );
}

#[test]
fn one_option_of_several_differs_by_itself() {
    let term = || agreed(four_years_and_two_options());
    let then = after([registered(), term()]);
    let now = after([
        registered(),
        term(),
        OptionExercised {
            option: option(1),
            late: false,
            on: date("2022-05-01"),
        },
    ]);
    assert_eq!(
        then.differences(&now),
        [difference(
            "options",
            Some("12 måneder, kan udnyttes senest 31. maj 2022: åben"),
            Some("12 måneder, kan udnyttes senest 31. maj 2022: udnyttet 1. maj 2022"),
        )]
    );
}

#[test]
fn from_nothing_everything_is_new() {
    let contract = after([registered(), term_agreed("", "2026")]);
    let fields: Vec<String> = contract
        .differences_from_nothing()
        .into_iter()
        .map(|difference| difference.field)
        .collect();
    assert_eq!(fields, ["title", "form", "ends"]);
}

#[test]
fn an_event_speaks_of_every_field_that_it_changes() {
    let mut past = vec![registered(), agreed(four_years_and_two_options())];
    for event in every_kind_of_change() {
        let then = after(past.clone());
        past.push(event.clone());
        let differences = then.differences(&after(past.clone()));
        assert!(!differences.is_empty(), "{}", event.name());
        for difference in differences {
            assert!(
                event.speaks_of().contains(&difference.field),
                "{} says nothing of {}",
                event.name(),
                difference.field
            );
        }
    }
}

#[test]
fn a_tender_cancelled_and_a_contract_retracted_say_why() {
    let then = after([registered(), tender_published("2019")]);
    let now = after([
        registered(),
        tender_published("2019"),
        TenderCancelled {
            reason: "Ingen tilbud".to_owned(),
            on: date("2020"),
        },
        Retracted {
            why: "Registreret to gange".to_owned(),
            on: untold(),
        },
    ]);
    assert_eq!(
        then.differences(&now),
        [
            difference("tenderCancelled", None, Some("2020: Ingen tilbud")),
            difference(
                "retraction",
                None,
                Some("dato ukendt: Registreret to gange")
            ),
        ]
    );
}

fn every_kind_of_change() -> Vec<ContractEvent> {
    vec![
        tender_published("2018"),
        ContractEvent::AwardCriteriaSet {
            criteria: service_quality_economy(),
            on: date("2018"),
        },
        ContractEvent::Awarded {
            suppliers: vec![elis()],
            on: date("2019"),
        },
        signed("2019"),
        OptionExercised {
            option: option(1),
            late: false,
            on: date("2022-05-01"),
        },
        ContractEvent::OptionLapsed {
            option: option(2),
            on: date("2023"),
        },
        ContractEvent::Renewed {
            months: Some(12),
            on: date("2024"),
        },
        SocialClauseAgreed {
            clause: clause(1, "Fem i job"),
            on: untold(),
        },
        Amended {
            amendment: Amendment {
                id: id(1),
                ground: LegalGround::Unforeseen,
                description: "Flere vaskedage".to_owned(),
                why: Some("Ny bygning".to_owned()),
                value: None,
                indexed_value: None,
            },
            on: date("2021"),
        },
        Transferred {
            transfer: Transfer {
                to: NewParty::Supplier {
                    instead_of: elis().key(),
                    supplier: supplier("Eksempel A/S"),
                },
                ground: TransferGround::Bankruptcy,
                why: None,
            },
            on: date("2023"),
        },
        ContractEvent::OwnerAssigned {
            unit: Some("Udbud".to_owned()),
            on: untold(),
        },
        FollowedUp {
            words: None,
            on: date("2024"),
        },
        CaseLinked {
            case: case(1),
            on: untold(),
        },
        terminated("2024"),
        corrected(Correction::TerminationGround("Hjemtaget".to_owned())),
        Retracted {
            why: "Registreret to gange".to_owned(),
            on: untold(),
        },
    ]
}

fn corrected(correction: Correction) -> ContractEvent {
    Corrected {
        correction,
        was: String::new(),
        becomes: String::new(),
        why: "Ny kilde".to_owned(),
        corrects: 1,
        on: untold(),
    }
}

fn difference(field: &str, was: Option<&str>, becomes: Option<&str>) -> Difference {
    Difference {
        field: field.to_owned(),
        was: was.map(str::to_owned),
        becomes: becomes.map(str::to_owned),
    }
}
