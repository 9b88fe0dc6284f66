use kernel::given::given;

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::{LinkCase, Sign},
    ContractEvent::CaseLinked,
    ContractRefusal,
};

#[test]
fn a_contract_is_signed() {
    given::<Contract>([registered()])
        .when(Sign { on: date("2019") })
        .then([signed("2019")]);
}

#[test]
fn signing_again_on_the_same_day_or_no_day_told_is_nothing_new() {
    for on in ["2019", "XXXX"] {
        given::<Contract>([registered(), signed("2019")])
            .when(Sign { on: date(on) })
            .then_nothing();
    }
}

#[test]
fn signing_again_on_another_day_needs_a_correction() {
    given::<Contract>([registered(), signed("2019")])
        .when(Sign {
            on: date("2020-01-01"),
        })
        .then_refused(ContractRefusal::AlreadySigned { on: date("2019") });
}

#[test]
fn a_signing_without_a_day_is_a_signing() {
    given::<Contract>([registered()])
        .when(Sign { on: untold() })
        .then_state(|contract| assert_eq!(contract.signed_on, Some(untold())));
}

#[test]
fn a_case_is_linked_once() {
    let linked = CaseLinked {
        case: case(1),
        on: untold(),
    };
    given::<Contract>([registered()])
        .when(link(1))
        .then([linked.clone()]);
    given::<Contract>([registered(), linked.clone()])
        .when(link(1))
        .then_nothing();
    given::<Contract>([registered(), linked])
        .when(link(2))
        .then_state(|contract| assert_eq!(contract.cases, [case(1), case(2)]));
}

fn link(number: u32) -> crate::ContractCommand {
    LinkCase {
        case: case(number),
        on: untold(),
    }
}
