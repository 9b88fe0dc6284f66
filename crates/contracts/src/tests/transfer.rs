use kernel::{MunicipalityCode, Supplier, given::given};

use super::makers::*;
use crate::{
    Contract, ContractCommand,
    ContractEvent::{self, Transferred},
    ContractRefusal, NewParty, Path, Transfer, TransferGround,
};

#[test]
fn another_supplier_takes_the_place_of_one() {
    given::<Contract>([registered_with_parties()])
        .when(transfer(to_supplier(&elis(), "Eksempel Vask A/S")))
        .then([transferred(to_supplier(&elis(), "Eksempel Vask A/S"))])
        .then_state(|contract| {
            assert_eq!(
                contract.suppliers,
                [supplier("Eksempel Vask A/S"), supplier("Konsortiet A/S")]
            );
            assert_eq!(contract.transfers.len(), 1);
        });
}

#[test]
fn the_lead_moves_along_with_its_municipality() {
    given::<Contract>([registered_with_parties()])
        .when(transfer(to_municipality(vejen(), kolding())))
        .then_state(|contract| {
            assert_eq!(contract.municipalities, [kolding()]);
            assert_eq!(contract.lead, Some(kolding()));
        });
}

#[test]
fn an_authority_holds_what_a_municipality_has_agreed_to() {
    given::<Contract>([registered_with_parties()])
        .when(transfer(to_authority("Region Syddanmark")))
        .then_state(|contract| {
            assert_eq!(contract.municipalities, [vejen()]);
            assert_eq!(contract.held_by(), Some("Region Syddanmark"));
        });
}

#[test]
fn an_authority_holds_it_no_longer_when_it_goes_back_to_a_municipality() {
    for municipality in [vejen(), kolding()] {
        given::<Contract>([
            registered_with_parties(),
            transferred(to_authority("Region Syddanmark")),
        ])
        .when(transfer(to_municipality(vejen(), municipality)))
        .then_state(|contract| {
            assert_eq!(contract.held_by(), None);
            assert_eq!(contract.municipalities, [municipality]);
        });
    }
}

#[test]
fn a_change_of_supplier_leaves_the_authority_in_its_place() {
    let contract = after([
        registered_with_parties(),
        transferred(to_authority("Region Syddanmark")),
        transferred(to_supplier(&elis(), "Eksempel Vask A/S")),
    ]);
    assert_eq!(contract.held_by(), Some("Region Syddanmark"));
}

#[test]
fn only_a_party_is_replaced() {
    let authority = NewParty::Authority {
        instead_of: kolding(),
        name: "Region Syddanmark".to_owned(),
        cvr: None,
    };
    for (to, kind) in [
        (
            to_supplier(&supplier("Fremmed A/S"), "Eksempel Vask A/S"),
            "supplier",
        ),
        (to_municipality(kolding(), vejen()), "municipality"),
        (authority, "authority"),
    ] {
        given::<Contract>([registered_with_parties()])
            .when(transfer(to))
            .then_refused(ContractRefusal::UnknownParty {
                at: Path::of("to").then(kind).then("insteadOf"),
            });
    }
}

#[test]
fn nobody_is_replaced_by_themselves_or_by_another_party() {
    for (to, kind, field) in [
        (
            to_supplier(&elis(), "elis danmark a/s "),
            "supplier",
            "supplier",
        ),
        (
            to_supplier(&elis(), "Konsortiet A/S"),
            "supplier",
            "supplier",
        ),
        (
            to_municipality(vejen(), vejen()),
            "municipality",
            "municipality",
        ),
        (to_authority("Vejen Kommune"), "authority", "name"),
        (to_authority("vejen"), "authority", "name"),
    ] {
        given::<Contract>([registered_with_parties()])
            .when(transfer(to))
            .then_refused(ContractRefusal::TransferToItself {
                at: Path::of("to").then(kind).then(field),
            });
    }
}

#[test]
fn who_comes_in_has_a_name() {
    given::<Contract>([registered_with_parties()])
        .when(transfer(to_authority(" ")))
        .then_refused(ContractRefusal::WordsMissing {
            at: Path::of("to").then("authority").then("name"),
        });
    given::<Contract>([registered_with_parties()])
        .when(transfer(to_supplier(&elis(), "")))
        .then_refused(ContractRefusal::WordsMissing {
            at: Path::of("to")
                .then("supplier")
                .then("supplier")
                .then("name"),
        });
}

#[test]
fn the_same_transfer_again_is_nothing_new() {
    for to in [
        to_supplier(&elis(), "Eksempel Vask A/S"),
        to_municipality(vejen(), kolding()),
        to_authority("Region Syddanmark"),
    ] {
        given::<Contract>([registered_with_parties(), transferred(to.clone())])
            .when(transfer(to.clone()))
            .then_nothing();
        given::<Contract>([
            registered_with_parties(),
            transferred(to.clone()),
            terminated("2027"),
        ])
        .when(transfer(to))
        .then_nothing();
    }
}

#[test]
fn what_went_over_may_come_back_and_go_over_again() {
    let there = to_supplier(&elis(), "Eksempel Vask A/S");
    let back = to_supplier(&supplier("Eksempel Vask A/S"), &elis().name);
    given::<Contract>([
        registered_with_parties(),
        transferred(there.clone()),
        transferred(back),
    ])
    .when(transfer(there.clone()))
    .then([transferred(there)]);
}

#[test]
fn a_terminated_contract_is_not_transferred() {
    given::<Contract>([registered_with_parties(), terminated("2024")])
        .when(transfer(to_authority("Region Syddanmark")))
        .then_refused(ContractRefusal::ContractTerminated);
}

/// Vejen leads, Elis and another deliver.
fn registered_with_parties() -> ContractEvent {
    let mut event = registered();
    if let ContractEvent::Registered {
        municipalities,
        lead,
        suppliers,
        ..
    } = &mut event
    {
        *municipalities = vec![vejen()];
        *lead = Some(vejen());
        *suppliers = vec![elis(), supplier("Konsortiet A/S")];
    }
    event
}

fn to_supplier(instead_of: &Supplier, name: &str) -> NewParty {
    NewParty::Supplier {
        instead_of: instead_of.key(),
        supplier: supplier(name),
    }
}

fn to_municipality(instead_of: MunicipalityCode, municipality: MunicipalityCode) -> NewParty {
    NewParty::Municipality {
        instead_of,
        municipality,
    }
}

fn to_authority(name: &str) -> NewParty {
    NewParty::Authority {
        instead_of: vejen(),
        name: name.to_owned(),
        cvr: None,
    }
}

fn told(to: NewParty) -> Transfer {
    Transfer {
        to,
        ground: TransferGround::Reform,
        why: None,
    }
}

fn transfer(to: NewParty) -> ContractCommand {
    ContractCommand::Transfer {
        transfer: told(to),
        on: date("2027-01-01"),
    }
}

fn transferred(to: NewParty) -> ContractEvent {
    Transferred {
        transfer: told(to),
        on: date("2027-01-01"),
    }
}
