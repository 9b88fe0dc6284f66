use kernel::given::given;

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::{self, Retract, Sign},
    ContractEvent::Retracted,
    ContractRefusal,
};

#[test]
fn a_retraction_says_why() {
    given::<Contract>([registered()])
        .when(retract(" "))
        .then_refused(ContractRefusal::WhyMissing);
}

#[test]
fn what_is_retracted_stays_readable() {
    given::<Contract>([registered(), signed("2019")])
        .when(retract("Registreret to gange"))
        .then([Retracted {
            why: "Registreret to gange".to_owned(),
            on: date("2026"),
        }])
        .then_state(|contract| {
            assert_eq!(contract.title.da, "Vask i Vejen");
            assert_eq!(contract.signed_on, Some(date("2019")));
            let retraction = contract.retraction.as_ref().expect("it is retracted");
            assert_eq!(retraction.why, "Registreret to gange");
        });
}

#[test]
fn a_contract_is_retracted_once() {
    let retracted = || {
        given::<Contract>([
            registered(),
            Retracted {
                why: "Registreret to gange".to_owned(),
                on: date("2026"),
            },
        ])
    };
    retracted()
        .when(retract("Registreret to gange"))
        .then_nothing();
    retracted()
        .when(retract("Forkert kommune"))
        .then_refused(ContractRefusal::ContractRetracted);
}

#[test]
fn nothing_more_is_told_of_a_retracted_contract() {
    given::<Contract>([
        registered(),
        Retracted {
            why: "Registreret to gange".to_owned(),
            on: date("2026"),
        },
    ])
    .when(Sign { on: date("2019") })
    .then_refused(ContractRefusal::ContractRetracted);
}

fn retract(why: &str) -> ContractCommand {
    Retract {
        why: why.to_owned(),
        on: date("2026"),
    }
}
