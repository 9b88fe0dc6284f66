use kernel::{Money, given::given};

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::{
        AgreeSocialClause, Correct, ExerciseOption, LapseOption, LinkCase, Sign, Terminate,
    },
    ContractRefusal, Correction, Party, Path, SmallestGroup, Termination, TerminationKind,
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
                    kind: None,
                    by: None,
                    effective_on: None,
                    exit_cost: None,
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
            accepted_late: false,
            on: untold(),
        },
        Sign { on: untold() },
        AgreeSocialClause {
            clause: clause(1, "Fem i job"),
            smallest_group: SmallestGroup::default(),
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
            smallest_group: SmallestGroup::default(),
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

#[test]
fn terminating_again_in_another_way_is_refused() {
    given::<Contract>([registered(), terminated("2024")])
        .when(Terminate(Termination {
            kind: Some(TerminationKind::Breach),
            ..termination("misligholdelse".to_owned(), date("2024"))
        }))
        .then_refused(ContractRefusal::AlreadyTerminated);
}

#[test]
fn a_termination_does_not_surely_take_effect_before_it_is_said() {
    given::<Contract>([registered()])
        .when(effective("2024-06-30", "2024-06-29"))
        .then_refused(ContractRefusal::EffectiveBeforeSaid {
            said: date("2024-06-30"),
            effective: date("2024-06-29"),
            at: Path::of("effectiveOn"),
        });
    given::<Contract>([registered()])
        .when(effective("2024-06-30", "2024"))
        .then_state(|contract| {
            let takes_effect = contract.termination.as_ref().map(Termination::takes_effect);
            assert_eq!(takes_effect, Some(date("2024")));
        });
}

#[test]
fn what_it_cost_to_leave_is_kept_in_any_currency() {
    let exit_cost = Some(Money::parse("1000000", "EUR").expect("it is an amount"));
    given::<Contract>([registered()])
        .when(Terminate(Termination {
            exit_cost,
            kind: Some(TerminationKind::TakenBack),
            by: Some(Party::Buyer),
            ..termination("hjemtaget".to_owned(), date("2017"))
        }))
        .then_state(|contract| {
            let kept = contract.termination.as_ref().and_then(|t| t.exit_cost);
            assert_eq!(kept, exit_cost);
        });
}

fn effective(on: &str, effective_on: &str) -> crate::ContractCommand {
    Terminate(Termination {
        effective_on: Some(date(effective_on)),
        ..termination("opsagt".to_owned(), date(on))
    })
}

fn terminate(ground: &str, on: &str) -> crate::ContractCommand {
    Terminate(Termination {
        ground: ground.to_owned(),
        kind: None,
        by: None,
        effective_on: None,
        exit_cost: None,
        on: date(on),
    })
}
