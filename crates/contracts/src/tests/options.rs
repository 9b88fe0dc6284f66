use kernel::given::{Given, given};

use super::makers::*;
use crate::{
    Contract,
    ContractCommand::{self, ExerciseOption, LapseOption},
    ContractEvent::{self, OptionExercised, OptionLapsed},
    ContractRefusal, OptionState,
};

#[test]
fn an_open_option_is_exercised() {
    given_the_options([])
        .when(exercise("2022-05-01"))
        .then([exercised("2022-05-01")])
        .then_state(|contract| {
            let first = &contract.term.options[0];
            assert_eq!(first.state, OptionState::Exercised);
            assert_eq!(first.decided_on, Some(date("2022-05-01")));
        });
}

#[test]
fn an_open_option_lapses() {
    given_the_options([])
        .when(lapse("2022-06-01"))
        .then([lapsed("2022-06-01")])
        .then_state(|contract| {
            assert_eq!(contract.term.options[0].state, OptionState::Lapsed);
        });
}

#[test]
fn deciding_the_same_again_is_nothing_new() {
    for on in ["2022-05-01", "XXXX"] {
        given_the_options([exercised("2022-05-01")])
            .when(exercise(on))
            .then_nothing();
        given_the_options([lapsed("2022-05-01")])
            .when(lapse(on))
            .then_nothing();
    }
}

#[test]
fn a_decided_option_is_not_decided_otherwise() {
    given_the_options([lapsed("2022-06-01")])
        .when(exercise("2022-05-01"))
        .then_refused(ContractRefusal::OptionAlreadyDecided {
            state: OptionState::Lapsed,
        });
    given_the_options([exercised("2022-05-01")])
        .when(lapse("2022-06-01"))
        .then_refused(ContractRefusal::OptionAlreadyDecided {
            state: OptionState::Exercised,
        });
}

#[test]
fn only_an_option_of_the_contract_is_decided() {
    for command in [
        ExerciseOption {
            option: option(9),
            accepted_late: false,
            on: untold(),
        },
        LapseOption {
            option: option(9),
            on: untold(),
        },
    ] {
        given_the_options([])
            .when(command)
            .then_refused(ContractRefusal::UnknownOption);
    }
}

#[test]
fn an_option_is_not_exercised_surely_after_its_notice_day() {
    for on in ["2022-06-01", "2022-06", "2023"] {
        given_the_options([]).when(exercise(on)).then_refused(
            ContractRefusal::OptionNoticePassed {
                notice_by: day("2022-05-31"),
            },
        );
    }
}

#[test]
fn an_option_may_be_exercised_when_it_is_not_sure_that_it_is_too_late() {
    for on in ["2022-05-31", "2022", "XXXX"] {
        given_the_options([])
            .when(exercise(on))
            .then([exercised(on)]);
    }
}

#[test]
fn an_option_used_too_late_is_used_when_both_sides_take_it_so() {
    given_the_options([])
        .when(accepted_late("2022-06-15"))
        .then([OptionExercised {
            option: option(1),
            late: true,
            on: date("2022-06-15"),
        }])
        .then_state(|contract| {
            assert!(contract.term.options[0].late);
            assert_eq!(contract.term.current_end(), Some(date("2023-12-31")));
        });
}

#[test]
fn an_option_used_in_time_is_not_late_whatever_was_accepted() {
    given_the_options([])
        .when(accepted_late("2022-05-31"))
        .then([exercised("2022-05-31")]);
}

#[test]
fn an_option_is_not_used_twice() {
    for again in [exercise("2022-05-02"), accepted_late("2022-06-15")] {
        given_the_options([exercised("2022-05-01")])
            .when(again)
            .then_refused(ContractRefusal::OptionAlreadyDecided {
                state: OptionState::Exercised,
            });
    }
}

fn given_the_options(decided: impl IntoIterator<Item = ContractEvent>) -> Given<Contract> {
    let mut events = vec![registered(), agreed(four_years_and_two_options())];
    events.extend(decided);
    given(events)
}

fn exercise(on: &str) -> ContractCommand {
    ExerciseOption {
        option: option(1),
        accepted_late: false,
        on: date(on),
    }
}

fn exercised(on: &str) -> ContractEvent {
    OptionExercised {
        option: option(1),
        late: false,
        on: date(on),
    }
}

fn lapse(on: &str) -> ContractCommand {
    LapseOption {
        option: option(1),
        on: date(on),
    }
}

fn lapsed(on: &str) -> ContractEvent {
    OptionLapsed {
        option: option(1),
        on: date(on),
    }
}

fn accepted_late(on: &str) -> ContractCommand {
    ExerciseOption {
        option: option(1),
        accepted_late: true,
        on: date(on),
    }
}
