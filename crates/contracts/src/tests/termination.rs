use kernel::given::given;

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::{
        AgreeSocialClause, Correct, ExerciseOption, LapseOption, LinkCase, Sign, Terminate,
    },
    ContractRefusal, Correction, Path, Termination,
};

#[test]
fn a_contract_is_terminated_on_a_ground() {
    given::<Contract>([registered()])
        .when(terminate("misligholdelse", "2024"))
        .then([terminated("2024")])
        .then_state(|contract| {
            assert_eq!(
                contract.termination,
                Some(Termination {
                    on: date("2024"),
                    ground: "misligholdelse".to_owned(),
                })
            );
        });
}

#[test]
fn terminating_again_with_the_same_words_is_nothing_new() {
    given::<Contract>([registered(), terminated("2024")])
        .when(terminate("misligholdelse", "2025"))
        .then_nothing();
}

#[test]
fn terminating_again_with_other_words_is_refused() {
    given::<Contract>([registered(), terminated("2024")])
        .when(terminate("konkurs", "2024"))
        .then_refused(ContractRefusal::AlreadyTerminated);
}

#[test]
fn a_termination_has_a_ground() {
    given::<Contract>([registered()])
        .when(terminate(" ", "2024"))
        .then_refused(ContractRefusal::GroundMissing);
}

#[test]
fn a_ground_is_at_most_500_characters() {
    given::<Contract>([registered()])
        .when(terminate(&"x".repeat(501), "2024"))
        .then_refused(ContractRefusal::TextTooLong {
            length: 501,
            longest: 500,
            at: Path::of("ground"),
        });
}

#[test]
fn a_terminated_contract_is_not_extended_signed_or_added_to() {
    for command in [
        ExerciseOption {
            option: option(1),
            on: untold(),
        },
        Sign { on: untold() },
        AgreeSocialClause {
            clause: clause(1, "Fem i job"),
            on: untold(),
        },
    ] {
        given::<Contract>([
            registered(),
            agreed(four_years_and_two_options()),
            terminated("2021"),
        ])
        .when(command)
        .then_refused(ContractRefusal::ContractTerminated);
    }
}

#[test]
fn a_terminated_contract_can_be_corrected_linked_and_let_lapse() {
    for command in [
        Correct {
            corrections: vec![Correction::Ends(Some(date("2023")))],
            why: "Ny kilde".to_owned(),
            on: untold(),
        },
        LinkCase {
            case: case(1),
            on: untold(),
        },
        LapseOption {
            option: option(1),
            on: untold(),
        },
    ] {
        given::<Contract>([
            registered(),
            agreed(four_years_and_two_options()),
            terminated("2021"),
        ])
        .when(command)
        .then_state(|contract| assert!(contract.termination.is_some()));
    }
}

#[test]
fn what_is_already_so_is_nothing_new_on_a_terminated_contract_too() {
    given::<Contract>([registered(), signed("2019"), terminated("2024")])
        .when(Sign { on: date("2019") })
        .then_nothing();
}

fn terminate(ground: &str, on: &str) -> crate::ContractCommand {
    Terminate {
        ground: ground.to_owned(),
        on: date(on),
    }
}
