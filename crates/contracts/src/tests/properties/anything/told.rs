//! Any event, whether a rule would have let it in or not.

use kernel::PartialDate;
use proptest::{option, prelude::*};

use crate::{
    ContractEvent, Termination,
    tests::{
        makers::{self, id},
        properties::values::*,
    },
};

pub(in crate::tests::properties) fn any_event() -> BoxedStrategy<ContractEvent> {
    prop_oneof![
        1 => Just(makers::registered()),
        6 => of_the_tender(),
        6 => of_the_term(),
        6 => of_the_clauses(),
        5 => of_changes(),
        3 => of_complaints_and_savings(),
        4 => of_the_registration(),
        1 => any_termination().prop_map(terminated),
    ]
    .boxed()
}

fn of_the_tender() -> BoxedStrategy<ContractEvent> {
    prop_oneof![
        2 => (any_tender(), any_date())
            .prop_map(|(tender, on)| ContractEvent::TenderPublished { tender, on }),
        1 => (any_words(), any_date())
            .prop_map(|(reason, on)| ContractEvent::TenderCancelled { reason, on }),
        2 => (any_criteria(), any_date())
            .prop_map(|(criteria, on)| ContractEvent::AwardCriteriaSet { criteria, on }),
        2 => (any_suppliers(), any_date())
            .prop_map(|(suppliers, on)| ContractEvent::Awarded { suppliers, on }),
        2 => any_date().prop_map(|on| ContractEvent::Signed { on }),
    ]
    .boxed()
}

fn of_the_term() -> BoxedStrategy<ContractEvent> {
    prop_oneof![
        3 => (any_term(), any_date()).prop_map(|(term, on)| ContractEvent::TermAgreed { term, on }),
        2 => (1_u32..4, any::<bool>(), any_date()).prop_map(|(number, late, on)| {
            ContractEvent::OptionExercised {
                option: id(number),
                late,
                on,
            }
        }),
        2 => (1_u32..4, any_date()).prop_map(|(number, on)| ContractEvent::OptionLapsed {
            option: id(number),
            on,
        }),
        1 => (option::of(1..120_u32), any_date())
            .prop_map(|(months, on)| ContractEvent::Renewed { months, on }),
        1 => (any_particulars(), any_date())
            .prop_map(|(particulars, on)| ContractEvent::ParticularsAgreed { particulars, on }),
    ]
    .boxed()
}

fn of_the_clauses() -> BoxedStrategy<ContractEvent> {
    prop_oneof![
        3 => (any_clause(), any_date())
            .prop_map(|(clause, on)| ContractEvent::SocialClauseAgreed { clause, on }),
        1 => (1_u32..3, any_request(), any_date()).prop_map(|(number, request, on)| {
            ContractEvent::ClauseReportRequested {
                clause: id(number),
                request,
                on,
            }
        }),
        3 => (1_u32..3, any_report(), any_date()).prop_map(|(number, report, on)| {
            ContractEvent::ClauseReported {
                clause: id(number),
                report,
                on,
            }
        }),
        3 => any_judged(),
        2 => (1_u32..3, any_sanction(), any_date()).prop_map(|(number, sanction, on)| {
            ContractEvent::ClauseSanctioned {
                clause: id(number),
                sanction,
                on,
            }
        }),
        1 => (1_u32..3, any_words(), any_date())
            .prop_map(|(number, why, on)| ContractEvent::SocialClauseEnded {
                clause: id(number),
                why,
                on,
            }),
    ]
    .boxed()
}

fn any_judged() -> BoxedStrategy<ContractEvent> {
    (
        (1_u32..3, 1_u32..5),
        any_judgement(),
        option::of(any_words()),
        option::of(any_substitute()),
        any_date(),
    )
        .prop_map(|((clause, report), judgement, why, substitute, on)| {
            ContractEvent::ClauseReportJudged {
                clause: id(clause),
                report: id(report),
                judgement,
                why,
                substitute,
                on,
            }
        })
        .boxed()
}

fn of_changes() -> BoxedStrategy<ContractEvent> {
    prop_oneof![
        3 => (any_amendment(), any_date())
            .prop_map(|(amendment, on)| ContractEvent::Amended { amendment, on }),
        2 => (any_transfer(), any_date())
            .prop_map(|(transfer, on)| ContractEvent::Transferred { transfer, on }),
    ]
    .boxed()
}

fn of_complaints_and_savings() -> BoxedStrategy<ContractEvent> {
    prop_oneof![
        (any_complaint(), any_date())
            .prop_map(|(complaint, on)| ContractEvent::ComplaintLodged { complaint, on }),
        (1_u32..4, any_outcome(), option::of(any_words()), any_date()).prop_map(
            |(number, outcome, words, on)| ContractEvent::ComplaintDecided {
                complaint: id(number),
                outcome,
                words,
                on,
            }
        ),
        (any_settlement(), any_date())
            .prop_map(|(settlement, on)| ContractEvent::SavingSettled { settlement, on }),
    ]
    .boxed()
}

fn of_the_registration() -> BoxedStrategy<ContractEvent> {
    prop_oneof![
        2 => (option::of(any_words()), any_date())
            .prop_map(|(unit, on)| ContractEvent::OwnerAssigned { unit, on }),
        2 => (option::of(any_words()), any_date())
            .prop_map(|(words, on)| ContractEvent::FollowedUp { words, on }),
        2 => (1_u32..3, any_date()).prop_map(|(number, on)| ContractEvent::CaseLinked {
            case: id(number),
            on,
        }),
        1 => any_date().prop_map(|on| ContractEvent::Approved { on }),
        1 => (any_words(), any_date()).prop_map(|(why, on)| ContractEvent::SentBack { why, on }),
        2 => (any_part(), any_class(), option::of(any_day()), any_date()).prop_map(
            |(part, class, until, on)| ContractEvent::PartClassified {
                part,
                class,
                reason: None,
                until,
                on,
            }
        ),
        1 => any_date().prop_map(|on| ContractEvent::Published { on }),
        3 => any_correction().prop_map(|correction| ContractEvent::Corrected {
            correction,
            was: String::new(),
            becomes: String::new(),
            why: String::new(),
            corrects: 1,
            on: PartialDate::UNKNOWN,
        }),
        1 => (any_words(), any_date()).prop_map(|(why, on)| ContractEvent::Retracted { why, on }),
    ]
    .boxed()
}

fn terminated(termination: Termination) -> ContractEvent {
    ContractEvent::Terminated {
        ground: termination.ground,
        kind: termination.kind,
        by: termination.by,
        effective_on: termination.effective_on,
        exit_cost: termination.exit_cost,
        on: termination.on,
    }
}
