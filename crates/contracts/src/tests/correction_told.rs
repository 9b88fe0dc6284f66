//! Which event has the word on what, and how that is kept.

use kernel::{Aggregate, Event};

use super::{correction::correct, makers::*};
use crate::{
    AgreedTerm, Amendment, Contract,
    ContractEvent::{
        self, Amended, OptionExercised, OwnerAssigned, SocialClauseAgreed, TenderPublished,
        TermAgreed, Transferred,
    },
    ContractRefusal, Correction, Field, LegalGround, NewParty, Tender, Transfer, TransferGround,
};

#[test]
fn a_field_is_corrected_once_at_a_time() {
    let twice = [
        Correction::Ends(Some(date("2027"))),
        Correction::Ends(Some(date("2028"))),
    ];
    kernel::given::given::<Contract>([registered(), term_agreed("", "2026")])
        .when(correct(twice))
        .then_refused(ContractRefusal::CorrectedTwice { field: Field::Ends });
}

#[test]
fn what_the_first_term_leaves_out_can_be_corrected_there() {
    let contract = after([registered(), term_agreed("", "2026")]);
    for field in [Field::Starts, Field::Ends, Field::Months, Field::Renewal] {
        assert_eq!(contract.told.get(&field), Some(&2), "{field}");
    }
}

#[test]
fn what_a_later_term_leaves_out_was_told_before() {
    let renewed = TermAgreed {
        term: AgreedTerm {
            months: Some(24),
            ..AgreedTerm::default()
        },
        on: untold(),
    };
    let contract = after([registered(), term_agreed("2019", "2026"), renewed]);
    assert_eq!(contract.told.get(&Field::Ends), Some(&2));
    assert_eq!(contract.told.get(&Field::Months), Some(&3));
    let corrects = corrects(&contract, Correction::Ends(Some(date("2027"))));
    assert_eq!(corrects, Some(2));
}

#[test]
fn a_tender_published_anew_says_all_but_the_award() {
    let anew = TenderPublished {
        tender: Tender::default(),
        on: date("2020"),
    };
    let awarded = TenderPublished {
        tender: Tender {
            awarded_on: Some(date("2019")),
            ..tender("2019")
        },
        on: date("2019"),
    };
    let contract = after([registered(), awarded, anew]);
    assert_eq!(contract.told.get(&Field::TenderProcedure), Some(&3));
    assert_eq!(contract.told.get(&Field::TenderAwardedOn), Some(&2));
}

#[test]
fn each_option_clause_and_amendment_has_its_own_word() {
    let contract = after([
        registered(),
        agreed(four_years_and_two_options()),
        OptionExercised {
            option: option(2),
            late: false,
            on: date("2022"),
        },
        SocialClauseAgreed {
            clause: clause(1, "Fem i job"),
            on: untold(),
        },
        Amended {
            amendment: Amendment {
                id: id(1),
                ground: LegalGround::NotSubstantial,
                description: "Andet leveringssted".to_owned(),
                why: None,
                value: None,
                indexed_value: None,
            },
            on: untold(),
        },
        terminated("2024"),
    ]);
    for (field, version) in [
        (Field::Option(option(1)), 2),
        (Field::Option(option(2)), 3),
        (Field::Clause(id(1)), 4),
        (Field::Amendment(id(1)), 5),
        (Field::TerminatedOn, 6),
        (Field::TerminationGround, 6),
    ] {
        assert_eq!(contract.told.get(&field), Some(&version), "{field}");
    }
}

#[test]
fn a_transfer_speaks_of_who_comes() {
    let to_kolding = Transferred {
        transfer: Transfer {
            to: NewParty::Municipality {
                instead_of: vejen(),
                municipality: kolding(),
            },
            ground: TransferGround::Agreement,
            why: None,
        },
        on: date("2027"),
    };
    let contract = after([registered(), to_kolding]);
    assert_eq!(contract.told.get(&Field::Municipalities), Some(&2));
    assert_eq!(contract.told.get(&Field::Suppliers), Some(&1));
    assert_eq!(contract.told.get(&Field::Lead), Some(&1));
}

#[test]
fn an_owner_speaks_of_itself() {
    let contract = after([
        registered(),
        OwnerAssigned {
            unit: None,
            on: untold(),
        },
    ]);
    assert_eq!(contract.told.get(&Field::OwnerUnit), Some(&2));
}

#[test]
fn a_field_is_stored_as_it_always_was() {
    for (field, stored) in [
        (Field::Title, "title"),
        (Field::TenderPublishedOn, "tender_published_on"),
        (Field::OwnerUnit, "owner_unit"),
        (Field::LatestPossibleEnd, "latest_possible_end"),
        (
            Field::Option(id(1)),
            "options:00000000-0000-7000-8000-000000000001",
        ),
        (
            Field::Clause(id(2)),
            "clauses:00000000-0000-7000-8000-000000000002",
        ),
        (
            Field::Amendment(id(3)),
            "amendments:00000000-0000-7000-8000-000000000003",
        ),
    ] {
        let written = serde_json::to_value(field).expect("a field is a word");
        assert_eq!(written, stored);
        assert_eq!(serde_json::from_value::<Field>(written).ok(), Some(field));
    }
    for unknown in ["colour", "option", "options:1", "site:1"] {
        assert!(serde_json::from_value::<Field>(unknown.into()).is_err());
    }
}

#[test]
fn every_plain_field_comes_back() {
    for field in Field::PLAIN {
        assert_eq!(field.to_string().parse(), Ok(field));
    }
}

#[test]
fn what_is_told_of_an_option_survives_the_document() {
    let contract = after([registered(), agreed(four_years_and_two_options())]);
    let stored = serde_json::to_string(&contract).expect("a contract is JSON");
    let read: Contract = serde_json::from_str(&stored).expect("it is one");
    assert_eq!(read.told, contract.told);
}

fn corrects(contract: &Contract, correction: Correction) -> Option<i64> {
    let events: Vec<ContractEvent> =
        Contract::decide(Some(contract), correct([correction])).expect("it can be corrected");
    events.first().and_then(Event::corrects)
}
