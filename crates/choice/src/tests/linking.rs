//! A free choice points to the stories and contracts that tell of it.

use kernel::given::given;

use super::{ON, home_care, id, opened, opened_as};
use crate::{FreeChoice, FreeChoiceCommand, FreeChoiceEvent, Opening};

#[test]
fn only_what_is_new_is_linked() {
    given::<FreeChoice>([linked_to_one()])
        .when(link(&[1, 4], &[2, 3, 3]))
        .then([FreeChoiceEvent::Linked {
            cases: vec![id(4)],
            contracts: vec![id(3)],
            on: ON,
        }])
        .then_state(|choice| {
            assert_eq!(choice.cases, [id(1), id(4)]);
            assert_eq!(choice.contracts, [id(2), id(3)]);
        });
}

#[test]
fn linking_what_is_linked_does_nothing() {
    given::<FreeChoice>([linked_to_one()])
        .when(link(&[1], &[2]))
        .then_nothing();
}

#[test]
fn one_command_links_two_hundred_at_most() {
    let many: Vec<u32> = (1..=201).collect();
    for command in [link(&many, &[]), link(&[], &many)] {
        given::<FreeChoice>([opened()])
            .when(command)
            .then_refused_with("TOO_MANY");
    }
}

fn linked_to_one() -> FreeChoiceEvent {
    opened_as(Opening {
        cases: vec![id(1)],
        contracts: vec![id(2)],
        ..home_care()
    })
}

fn link(cases: &[u32], contracts: &[u32]) -> FreeChoiceCommand {
    FreeChoiceCommand::Link {
        cases: cases.iter().map(|number| id(*number)).collect(),
        contracts: contracts.iter().map(|number| id(*number)).collect(),
        on: ON,
    }
}
