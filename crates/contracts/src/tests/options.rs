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
    given_the_options([exercised("2022-05-01")])
        .when(exercise("2022-05-02"))
        .then_nothing();
    given_the_options([lapsed("2022-06-01")])
        .when(lapse("2022-06-02"))
        .then_nothing();
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

fn given_the_options(decided: impl IntoIterator<Item = ContractEvent>) -> Given<Contract> {
    let mut events = vec![registered(), agreed(four_years_and_two_options())];
    events.extend(decided);
    given(events)
}

fn exercise(on: &str) -> ContractCommand {
    ExerciseOption {
        option: option(1),
        on: date(on),
    }
}

fn exercised(on: &str) -> ContractEvent {
    OptionExercised {
        option: option(1),
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
