//! Any command, any event: of few enough words that they meet.

mod changing;
mod following;
mod told;

use proptest::{collection::vec, prelude::*};

use super::values::*;
use crate::{ContractCommand, tests::makers::id};

pub(super) use told::any_event;

// The strategies are boxed: side by side, so many of them are more than the stack of a test holds.

/// Most of them begin with a registration that is accepted.
pub(super) fn any_commands() -> impl Strategy<Value = Vec<ContractCommand>> {
    let registration = any_accepted_registration()
        .prop_map(|registration| ContractCommand::Register(Box::new(registration)));
    let first = prop_oneof![9 => registration, 1 => any_command()];
    (first, vec(any_command(), 0..30)).prop_map(|(first, mut commands)| {
        commands.insert(0, first);
        commands
    })
}

/// What ends a contract or takes it back is rare, so that much can happen before.
fn any_command() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        2 => any_registration()
            .prop_map(|registration| ContractCommand::Register(Box::new(registration))),
        6 => of_the_tender(),
        12 => of_the_term(),
        16 => following::of_the_clauses(),
        10 => changing::of_changes(),
        5 => changing::of_complaints_and_savings(),
        10 => changing::of_the_registration(),
        1 => changing::that_ends_it(),
    ]
    .boxed()
}

fn of_the_tender() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        2 => (any_tender(), any_date())
            .prop_map(|(tender, on)| ContractCommand::PublishTender { tender, on }),
        1 => (any_words(), any_date())
            .prop_map(|(reason, on)| ContractCommand::CancelTender { reason, on }),
        2 => (any_criteria(), any_date())
            .prop_map(|(criteria, on)| ContractCommand::SetAwardCriteria { criteria, on }),
        2 => (any_suppliers(), any_date())
            .prop_map(|(suppliers, on)| ContractCommand::Award { suppliers, on }),
        2 => any_date().prop_map(|on| ContractCommand::Sign { on }),
    ]
    .boxed()
}

fn of_the_term() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        3 => (any_term(), any_date()).prop_map(|(term, on)| ContractCommand::AgreeTerm { term, on }),
        3 => (1_u32..4, any::<bool>(), any_date()).prop_map(|(number, accepted_late, on)| {
            ContractCommand::ExerciseOption {
                option: id(number),
                accepted_late,
                on,
            }
        }),
        2 => (1_u32..4, any_date()).prop_map(|(number, on)| ContractCommand::LapseOption {
            option: id(number),
            on,
        }),
        2 => any_date().prop_map(|on| ContractCommand::Renew { on }),
        1 => (any_particulars(), any_date())
            .prop_map(|(particulars, on)| ContractCommand::AgreeParticulars { particulars, on }),
    ]
    .boxed()
}
