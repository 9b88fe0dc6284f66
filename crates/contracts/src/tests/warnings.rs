use super::{
    makers::*,
    makers_of_changes::{contract_of_a_million, minor, valueless},
};
use crate::{
    Complaint, ComplaintDecision, ComplaintOutcome, Contract, ContractEvent, LodgedComplaint,
    Publication, Retraction,
};

#[test]
fn of_an_ordinary_contract_there_is_nothing_to_warn_of() {
    assert_eq!(after([registered()]).warnings(), []);
}

#[test]
fn what_is_made_up_says_so() {
    let contract = Contract {
        illustrative: true,
        ..after([registered()])
    };
    assert_eq!(codes(&contract), ["ILLUSTRATIVE"]);
    let warning = &contract.warnings()[0];
    assert!(warning.words.da.starts_with("Eksempel – opdigtet"));
}

#[test]
fn a_draft_is_one_until_it_is_published() {
    for (publication, expected) in [
        (Publication::Draft, vec!["DRAFT"]),
        (Publication::Approved, vec!["DRAFT"]),
        (Publication::Published, Vec::new()),
    ] {
        let contract = Contract {
            publication,
            ..after([registered()])
        };
        assert_eq!(codes(&contract), expected);
    }
}

#[test]
fn what_is_provisional_names_its_day() {
    let contract = Contract {
        provisional_until: Some(day("2026-12-31")),
        ..after([registered()])
    };
    assert_eq!(codes(&contract), ["PROVISIONAL"]);
    let words = contract.warnings().remove(0).words;
    assert!(words.da.contains("31. december 2026"));
    assert!(
        words
            .en
            .is_some_and(|english| english.contains("31 December 2026"))
    );
}

#[test]
fn a_retraction_says_why_before_all_else() {
    let contract = Contract {
        retraction: Some(Retraction {
            why: "Registreret to gange".to_owned(),
            on: date("2026"),
        }),
        illustrative: true,
        ..after([registered()])
    };
    assert_eq!(codes(&contract), ["RETRACTED", "ILLUSTRATIVE"]);
    let words = contract.warnings().remove(0).words;
    assert!(words.da.ends_with("Registreret to gange"));
}

#[test]
fn a_complaint_is_pending_until_it_is_decided() {
    let complained = |decided| Contract {
        complaints: vec![LodgedComplaint {
            decided,
            ..lodged()
        }],
        ..after([registered()])
    };
    assert_eq!(codes(&complained(None)), ["COMPLAINT_PENDING"]);
    let dismissed = ComplaintDecision {
        outcome: ComplaintOutcome::Dismissed,
        words: None,
        on: date("2020"),
    };
    assert_eq!(codes(&complained(Some(dismissed))), Vec::<&str>::new());
}

#[test]
fn an_option_used_after_its_notice_day_is_told_of() {
    let used = |late| {
        after([
            registered(),
            agreed(four_years_and_two_options()),
            ContractEvent::OptionExercised {
                option: option(1),
                late,
                on: date("2022-06-15"),
            },
        ])
    };
    assert_eq!(codes(&used(true)), ["OPTION_USED_LATE"]);
    assert_eq!(codes(&used(false)), Vec::<&str>::new());
}

#[test]
fn a_meter_that_has_reached_a_limit_is_told_of_in_its_own_words() {
    let contract = after(contract_of_a_million([minor(1, "125000")]));
    assert_eq!(codes(&contract), ["SECTION_180_CROSSED"]);
    assert_eq!(contract.warnings()[0], contract.change_meter().notes[0]);
    for changes in [vec![minor(1, "40000")], vec![valueless(1)]] {
        assert!(after(contract_of_a_million(changes)).warnings().is_empty());
    }
}

fn codes(contract: &Contract) -> Vec<&'static str> {
    contract
        .warnings()
        .into_iter()
        .map(|warning| warning.code)
        .collect()
}

fn lodged() -> LodgedComplaint {
    LodgedComplaint {
        complaint: Complaint {
            id: id(1),
            body: "Klagenævnet for Udbud".to_owned(),
            about: "Tildelingen".to_owned(),
        },
        on: date("2019"),
        decided: None,
    }
}
