//! Any command to the ledger of social clauses.

use proptest::{option, prelude::*};

use crate::{
    ContractCommand, SmallestGroup,
    tests::{makers::id, properties::values::*},
};

pub(super) fn of_the_clauses() -> BoxedStrategy<ContractCommand> {
    prop_oneof![
        4 => (any_clause(), any_date())
            .prop_map(|(clause, on)| ContractCommand::AgreeSocialClause {
                clause,
                smallest_group: SmallestGroup::default(),
                on,
            }),
        2 => (1_u32..3, any_request(), any_date()).prop_map(|(number, request, on)| {
            ContractCommand::RequestClauseReport {
                clause: id(number),
                covers: request.covers,
                due_by: request.due_by,
                on,
            }
        }),
        5 => (1_u32..3, any_report(), any_date())
            .prop_map(|(number, report, on)| ContractCommand::ReportSocialClause {
                clause: id(number),
                report,
                smallest_group: SmallestGroup::default(),
                on,
            }),
        5 => any_judging(),
        3 => (1_u32..3, any_sanction(), any_date())
            .prop_map(|(number, sanction, on)| ContractCommand::SanctionClause {
                clause: id(number),
                sanction,
                smallest_group: SmallestGroup::default(),
                on,
            }),
        1 => (1_u32..3, any_words(), any_date())
            .prop_map(|(number, why, on)| ContractCommand::EndSocialClause {
                smallest_group: SmallestGroup::default(),
                clause: id(number),
                why,
                on,
            }),
    ]
    .boxed()
}

fn any_judging() -> BoxedStrategy<ContractCommand> {
    (
        1_u32..5,
        any_judgement(),
        option::of(any_words()),
        option::of(any_substitute()),
        any_date(),
    )
        .prop_map(
            |(number, judgement, why, substitute, on)| ContractCommand::JudgeClauseReport {
                report: id(number),
                judgement,
                why,
                substitute,
                smallest_group: SmallestGroup::default(),
                on,
            },
        )
        .boxed()
}
