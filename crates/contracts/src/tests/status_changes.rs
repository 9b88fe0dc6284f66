use super::{makers::*, status::is_certainly};
use crate::{
    AgreedTerm, Complaint, ComplaintOutcome, ContractEvent,
    ContractStatus::{Active, Awarded, Cancelled, Expired, Planned, Tendering, Terminated},
    Renewal, StatusNote, TerminationKind,
};

#[test]
fn a_termination_counts_from_the_day_on_which_it_takes_effect() {
    let contract = after([
        registered(),
        term_agreed("2019-01-01", "2026-12-31"),
        ended_with_notice(Some("2024-07-01")),
    ]);
    is_certainly(&contract, "2024-06-30", Active);
    is_certainly(&contract, "2024-07-01", Terminated);
}

#[test]
fn a_termination_of_unknown_effect_is_not_before_it_was_said() {
    let contract = after([
        registered(),
        term_agreed("2019-01-01", "2026-12-31"),
        ended_with_notice(Some("XXXX")),
    ]);
    is_certainly(&contract, "2023-12-31", Active);
    let possible = contract.status(day("2024-01-01")).possible;
    assert_eq!(possible, [Active, Terminated]);
}

#[test]
fn a_cancelled_tender_that_led_to_nothing_is_cancelled() {
    let contract = after([
        registered(),
        tender_published("2019-03-01"),
        cancelled("2019"),
    ]);
    is_certainly(&contract, "2018-12-31", Planned);
    let status = contract.status(day("2019-06-01"));
    assert_eq!(status.possible, [Tendering, Awarded, Cancelled]);
    assert_eq!(status.why, StatusNote::CancellationNotToTheDay);
    is_certainly(&contract, "2019-12-31", Cancelled);
    is_certainly(&contract, "2030-01-01", Cancelled);
}

#[test]
fn a_tender_published_anew_is_not_cancelled() {
    let contract = after([
        registered(),
        tender_published("2019-03-01"),
        cancelled("2019-06-01"),
        tender_published("2020-03-01"),
    ]);
    assert!(
        !contract
            .status(day("2021-01-01"))
            .possible
            .contains(&Cancelled)
    );
}

#[test]
fn what_a_source_says_may_run_longer_is_not_surely_expired_before() {
    let contract = after([
        registered(),
        agreed(AgreedTerm {
            latest_possible_end: Some(date("2027")),
            ..term("2020-01-01", "2025-12-31")
        }),
    ]);
    is_certainly(&contract, "2025-12-31", Active);
    let status = contract.status(day("2026-06-01"));
    assert_eq!(status.possible, [Active, Expired]);
    assert_eq!(status.why, StatusNote::MayRunLonger);
    is_certainly(&contract, "2028-01-01", Expired);
}

#[test]
fn what_renews_itself_may_run_on_after_its_end() {
    let contract = after([
        registered(),
        agreed(AgreedTerm {
            renewal: Some(Renewal {
                months: 12,
                notice_months: None,
            }),
            ..term("2020-01-01", "2025-12-31")
        }),
    ]);
    is_certainly(&contract, "2025-12-31", Active);
    let status = contract.status(day("2040-01-01"));
    assert_eq!(status.possible, [Active, Expired]);
    assert_eq!(status.why, StatusNote::MayHaveRenewed);
}

#[test]
fn a_pending_complaint_is_told_beside_a_status_that_is_certain() {
    let mut events = vec![
        registered(),
        term_agreed("2020-01-01", "2025-12-31"),
        ContractEvent::ComplaintLodged {
            complaint: Complaint {
                id: id(1),
                body: "Klagenævnet for Udbud".to_owned(),
                about: "tildelingen".to_owned(),
            },
            on: date("2020-02-01"),
        },
    ];
    let why = |events: &[ContractEvent], on| after(events.to_vec()).status(day(on)).why;
    assert_eq!(why(&events, "2020-01-31"), StatusNote::Certain);
    assert_eq!(why(&events, "2020-02-01"), StatusNote::ComplaintPending);
    assert_eq!(why(&events, "2021-01-01"), StatusNote::ComplaintPending);
    events.push(ContractEvent::ComplaintDecided {
        complaint: id(1),
        outcome: ComplaintOutcome::Dismissed,
        words: None,
        on: date("2020-06-01"),
    });
    assert_eq!(why(&events, "2020-03-01"), StatusNote::ComplaintPending);
    assert_eq!(why(&events, "2021-01-01"), StatusNote::Certain);
}

#[test]
fn a_contract_without_effect_is_terminated_from_the_decision() {
    let contract = after([
        registered(),
        term_agreed("2020-01-01", "2025-12-31"),
        ContractEvent::ComplaintDecided {
            complaint: id(1),
            outcome: ComplaintOutcome::WithoutEffect,
            words: None,
            on: date("2021-05-01"),
        },
    ]);
    is_certainly(&contract, "2021-04-30", Active);
    is_certainly(&contract, "2021-05-01", Terminated);
}

fn cancelled(on: &str) -> ContractEvent {
    ContractEvent::TenderCancelled {
        reason: "ingen egnede tilbud".to_owned(),
        on: date(on),
    }
}

fn ended_with_notice(effective_on: Option<&str>) -> ContractEvent {
    ContractEvent::Terminated {
        ground: "opsagt".to_owned(),
        kind: Some(TerminationKind::Notice),
        by: None,
        effective_on: effective_on.map(date),
        exit_cost: None,
        on: date("2024-01-01"),
    }
}
