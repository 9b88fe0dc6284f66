//! Any command that changes what was agreed, or what was registered of it.

use proptest::{collection::vec, option, prelude::*};

use crate::{
    ContractCommand, Correction, SmallestGroup,
    tests::{
        makers::{day, id},
        properties::values::*,
    },
};

pub(super) fn of_changes() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        3 => (any_amendment(), any_date())
            .prop_map(|(amendment, on)| ContractCommand::Amend { amendment, on }),
        2 => (any_transfer(), any_date())
            .prop_map(|(transfer, on)| ContractCommand::Transfer { transfer, on }),
    ]
    .boxed()
}

pub(super) fn of_complaints_and_savings() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        (any_complaint(), any_date())
            .prop_map(|(complaint, on)| ContractCommand::LodgeComplaint { complaint, on }),
        (1_u32..4, any_outcome(), option::of(any_words()), any_date()).prop_map(
            |(number, outcome, words, on)| ContractCommand::DecideComplaint {
                complaint: id(number),
                outcome,
                words,
                on,
            }
        ),
        (any_settlement(), any_date())
            .prop_map(|(settlement, on)| ContractCommand::SettleSaving { settlement, on }),
    ]
    .boxed()
}

pub(super) fn of_the_registration() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        2 => (option::of(any_words()), any_date())
            .prop_map(|(unit, on)| ContractCommand::AssignOwner { unit, on }),
        2 => (option::of(any_words()), any_date())
            .prop_map(|(words, on)| ContractCommand::FollowUp {
                words,
                smallest_group: SmallestGroup::default(),
                on,
            }),
        1 => (1_u32..3, any_date()).prop_map(|(number, on)| ContractCommand::LinkCase {
            case: id(number),
            on,
        }),
        2 => (any_approver(), any_date()).prop_map(|(by, on)| ContractCommand::Approve { by, on }),
        1 => (any_approver(), any_words(), any_date())
            .prop_map(|(by, why, on)| ContractCommand::SendBack { by, why, smallest_group: SmallestGroup::default(), on }),
        1 => (any_approver(), any_date()).prop_map(|(by, on)| ContractCommand::Publish { by, on }),
        2 => (any_part(), any_class(), option::of(any_day()), any_date()).prop_map(
            |(part, class, until, on)| ContractCommand::Classify {
                part,
                class,
                reason: None,
                until,
                smallest_group: SmallestGroup::default(),
                on,
                today: day("2026-11-21"),
            }
        ),
        4 => any_correcting(),
    ]
    .boxed()
}

pub(super) fn that_ends_it() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        3 => any_termination().prop_map(ContractCommand::Terminate),
        1 => (any_words(), any_date()).prop_map(|(why, on)| ContractCommand::Retract { why, on }),
    ]
    .boxed()
}

/// A field is corrected once by one command.
fn any_correcting() -> BoxedStrategy<ContractCommand> {
    (vec(any_correction(), 0..4), any_words(), any_date())
        .prop_map(|(mut corrections, why, on)| {
            corrections.sort_by_key(Correction::field);
            corrections.dedup_by_key(|correction| correction.field());
            ContractCommand::Correct {
                corrections,
                why,
                smallest_group: SmallestGroup::default(),
                on,
            }
        })
        .boxed()
}
