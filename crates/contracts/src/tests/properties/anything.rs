//! Any command, any event: of few enough words that they meet.

use kernel::PartialDate;
use proptest::{collection::vec, prelude::*};

use super::values::*;
use crate::{
    ContractCommand, ContractEvent, Correction,
    tests::makers::{self, id},
};

/// Most of them begin with a registration that is accepted.
pub(super) fn any_commands() -> impl Strategy<Value = Vec<ContractCommand>> {
    let registration = ContractCommand::Register(Box::new(makers::registration()));
    let first = prop_oneof![9 => Just(registration), 1 => any_command()];
    (first, vec(any_command(), 0..30)).prop_map(|(first, mut commands)| {
        commands.insert(0, first);
        commands
    })
}

fn any_command() -> impl Strategy<Value = ContractCommand> {
    prop_oneof![
        3 => any_registration()
            .prop_map(|registration| ContractCommand::Register(Box::new(registration))),
        1 => (any_tender(), any_date())
            .prop_map(|(tender, on)| ContractCommand::PublishTender { tender, on }),
        1 => (any_criteria(), any_date())
            .prop_map(|(criteria, on)| ContractCommand::SetAwardCriteria { criteria, on }),
        1 => (any_suppliers(), any_date())
            .prop_map(|(suppliers, on)| ContractCommand::Award { suppliers, on }),
        1 => any_date().prop_map(|on| ContractCommand::Sign { on }),
        2 => (any_term(), any_date()).prop_map(|(term, on)| ContractCommand::AgreeTerm { term, on }),
        2 => (1_u32..4, any_date()).prop_map(|(number, on)| ContractCommand::ExerciseOption {
            option: id(number),
            on,
        }),
        2 => (1_u32..4, any_date()).prop_map(|(number, on)| ContractCommand::LapseOption {
            option: id(number),
            on,
        }),
        1 => (any_clause(), any_date())
            .prop_map(|(clause, on)| ContractCommand::AgreeSocialClause { clause, on }),
        1 => (any_words(), any_date())
            .prop_map(|(ground, on)| ContractCommand::Terminate { ground, on }),
        1 => (1_u32..3, any_date()).prop_map(|(number, on)| ContractCommand::LinkCase {
            case: id(number),
            on,
        }),
        3 => any_correction_command(),
    ]
}

pub(super) fn any_event() -> impl Strategy<Value = ContractEvent> {
    prop_oneof![
        1 => Just(makers::registered()),
        1 => (any_tender(), any_date())
            .prop_map(|(tender, on)| ContractEvent::TenderPublished { tender, on }),
        1 => (any_criteria(), any_date())
            .prop_map(|(criteria, on)| ContractEvent::AwardCriteriaSet { criteria, on }),
        1 => (any_suppliers(), any_date())
            .prop_map(|(suppliers, on)| ContractEvent::Awarded { suppliers, on }),
        1 => any_date().prop_map(|on| ContractEvent::Signed { on }),
        2 => (any_term(), any_date()).prop_map(|(term, on)| ContractEvent::TermAgreed { term, on }),
        1 => (1_u32..4, any_date()).prop_map(|(number, on)| ContractEvent::OptionExercised {
            option: id(number),
            on,
        }),
        1 => (1_u32..4, any_date()).prop_map(|(number, on)| ContractEvent::OptionLapsed {
            option: id(number),
            on,
        }),
        1 => (any_clause(), any_date())
            .prop_map(|(clause, on)| ContractEvent::SocialClauseAgreed { clause, on }),
        1 => (any_words(), any_date())
            .prop_map(|(ground, on)| ContractEvent::Terminated { ground, on }),
        1 => (1_u32..3, any_date()).prop_map(|(number, on)| ContractEvent::CaseLinked {
            case: id(number),
            on,
        }),
        2 => any_correction().prop_map(|correction| ContractEvent::Corrected {
            correction,
            was: String::new(),
            becomes: String::new(),
            why: String::new(),
            corrects: 1,
            on: PartialDate::UNKNOWN,
        }),
    ]
}

/// A field is corrected once by one command.
fn any_correction_command() -> impl Strategy<Value = ContractCommand> {
    (vec(any_correction(), 0..4), any_words(), any_date()).prop_map(|(mut corrections, why, on)| {
        corrections.sort_by_key(Correction::field);
        corrections.dedup_by_key(|correction| correction.field());
        ContractCommand::Correct {
            corrections,
            why,
            on,
        }
    })
}
