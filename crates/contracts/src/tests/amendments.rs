use kernel::{Money, given::given};

use super::{
    makers::*,
    makers_of_changes::{amendment, corrected},
};
use crate::{
    AgreedTerm, Amendment, Contract,
    ContractCommand::{self, Amend},
    ContractEvent::{self, Amended},
    ContractRefusal, Correction, LegalGround, Path, Renewal,
};

#[test]
fn a_contract_is_amended_on_a_ground() {
    given::<Contract>([registered(), term_agreed("2019-01-01", "2022-12-31")])
        .when(amend(amendment(1), "2021-05-01"))
        .then([amended(1, "2021-05-01")])
        .then_state(|contract| {
            assert_eq!(contract.amendments.len(), 1);
            assert_eq!(contract.term.current_end(), Some(date("2022-12-31")));
        });
}

#[test]
fn an_amendment_tells_what_is_changed() {
    given::<Contract>([registered()])
        .when(amend(
            Amendment {
                description: " ".to_owned(),
                ..amendment(1)
            },
            "2021",
        ))
        .then_refused(ContractRefusal::WordsMissing {
            at: Path::of("description"),
        });
    given::<Contract>([registered()])
        .when(amend(
            Amendment {
                why: Some("x".repeat(5_001)),
                ..amendment(1)
            },
            "2021",
        ))
        .then_refused(ContractRefusal::TextTooLong {
            length: 5_001,
            longest: 5_000,
            at: Path::of("why"),
        });
}

#[test]
fn an_amendment_is_there_once() {
    given::<Contract>([registered(), amended(1, "2021")])
        .when(amend(amendment(1), "2022"))
        .then_nothing();
    given::<Contract>([registered(), amended(1, "2021")])
        .when(amend(
            Amendment {
                ground: LegalGround::Unforeseen,
                ..amendment(1)
            },
            "2021",
        ))
        .then_refused(ContractRefusal::AmendmentTwice { at: Path::of("id") });
}

#[test]
fn what_has_surely_ended_is_not_amended() {
    for (past, ended) in [
        (term_agreed("2019-01-01", "2022-12-31"), "2022-12-31"),
        (term_agreed("", "2022"), "2022"),
        (terminated("2022-06-30"), "2022-06-30"),
    ] {
        given::<Contract>([registered(), past])
            .when(amend(amendment(1), "2023-01-01"))
            .then_refused(ContractRefusal::AmendmentAfterExpiry { ended: date(ended) });
    }
}

#[test]
fn what_may_still_run_is_amended() {
    let longer = AgreedTerm {
        latest_possible_end: Some(date("2024")),
        ..term("2019-01-01", "2022-12-31")
    };
    let renewing = AgreedTerm {
        renewal: Some(Renewal {
            months: 12,
            notice_months: None,
        }),
        ..term("2019-01-01", "2022-12-31")
    };
    for past in [
        agreed(longer),
        agreed(renewing),
        term_agreed("2019-01-01", "2023"),
        term_agreed("2019-01-01", ""),
        terminated("XXXX"),
    ] {
        given::<Contract>([registered(), past])
            .when(amend(amendment(1), "2023-06-01"))
            .then([amended(1, "2023-06-01")]);
    }
    given::<Contract>([registered(), term_agreed("2019-01-01", "2022-12-31")])
        .when(amend(amendment(1), "XXXX"))
        .then([amended(1, "XXXX")]);
}

#[test]
fn a_change_is_in_the_currency_of_the_contract_or_in_kroner() {
    let in_euro = Money::parse("1000", "EUR").expect("it is an amount");
    for (field, amendment) in [
        (
            "value",
            Amendment {
                value: Some(in_euro),
                ..amendment(1)
            },
        ),
        (
            "indexedValue",
            Amendment {
                indexed_value: Some(in_euro),
                ..amendment(1)
            },
        ),
    ] {
        given::<Contract>([registered()])
            .when(amend(amendment.clone(), "2021"))
            .then_refused(ContractRefusal::CurrencyDiffers {
                expected: "DKK",
                found: "EUR",
                at: Path::of(field),
            });
        given::<Contract>([registered(), corrected(Correction::Value(Some(in_euro)))])
            .when(amend(amendment, "2021"))
            .then_state(|contract| assert_eq!(contract.amendments.len(), 1));
    }
}

#[test]
fn each_ground_is_a_section_of_the_act_and_a_code_of_eforms() {
    for (ground, section, code) in [
        (LegalGround::NotSubstantial, 178, "mod-nons"),
        (LegalGround::ReviewClause, 179, "mod-rev"),
        (LegalGround::MinorValue, 180, "mod-minv"),
        (LegalGround::AdditionalNeeds, 181, "add-wss"),
        (LegalGround::NewSupplier, 182, "mod-repl"),
        (LegalGround::Unforeseen, 183, "mod-cir"),
    ] {
        assert_eq!(ground.section(), section);
        assert_eq!(ground.eforms(), code);
    }
}

fn amend(amendment: Amendment, on: &str) -> ContractCommand {
    Amend {
        amendment,
        on: date(on),
    }
}

fn amended(number: u32, on: &str) -> ContractEvent {
    Amended {
        amendment: amendment(number),
        on: date(on),
    }
}
