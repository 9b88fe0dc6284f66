mod choices;
mod missed;
mod terminated;

use chrono::NaiveDate;
use kernel::PartialDate;

use super::makers::*;
use crate::{
    AgreedTerm, Contract, ContractEvent, Decision,
    DecisionChoice::{self, LetLapse, Retender, TakeBack},
    DecisionGap, LeadTimes, Overdue, Radar, Tender, TenderProcedure,
};

#[test]
fn vejens_laundry_must_be_decided_between_the_ends_of_2025() {
    let decision = decision(&vejens_laundry(), "2025-01-15");
    assert_eq!(decision.earliest, day("2025-01-01"));
    assert_eq!(decision.latest, day("2025-12-31"));
    assert_eq!(decision.lead_time_months, 12);
    assert_eq!(decision.overdue, Overdue::Possibly);
    assert_eq!(
        decision.because.da,
        "Udløber 2026 (kun året er kendt); 12 måneder til nyt udbud (forudsat): \
         sidste beslutningsdag ligger mellem 1. januar 2025 og 31. december 2025."
    );
    assert_eq!(
        decision.because.en.as_deref(),
        Some(
            "Ends 2026 (known to the year only); 12 months for a new tender (assumed): \
             the last day to decide lies between 1 January 2025 and 31 December 2025."
        )
    );
}

#[test]
fn it_is_overdue_when_the_last_day_has_surely_passed() {
    for (on, overdue) in [
        ("2024-12-31", Overdue::No),
        ("2025-01-01", Overdue::No),
        ("2025-01-02", Overdue::Possibly),
        ("2025-12-31", Overdue::Possibly),
        ("2026-01-01", Overdue::Yes),
    ] {
        assert_eq!(decision(&vejens_laundry(), on).overdue, overdue, "{on}");
    }
}

#[test]
fn the_procedure_says_how_long_a_tender_takes_unless_the_contract_does() {
    let open = ContractEvent::TenderPublished {
        tender: Tender {
            procedure: Some(TenderProcedure::Open),
            ..tender("2019")
        },
        on: date("2019"),
    };
    let by_procedure = after([registered(), open.clone(), term_agreed("", "2026-12-31")]);
    assert_eq!(decision(&by_procedure, TODAY).latest, day("2026-03-31"));
    let by_contract = after([
        registered(),
        open,
        agreed(AgreedTerm {
            lead_time_months: Some(24),
            ..term("", "2026-12-31")
        }),
    ]);
    let decision = decision(&by_contract, TODAY);
    assert_eq!(decision.latest, day("2024-12-31"));
    assert!(decision.because.da.contains("24 måneder til nyt udbud:"));
}

#[test]
fn an_instance_settles_how_long_a_tender_takes() {
    let lead_times = LeadTimes {
        other: 6,
        ..LeadTimes::default()
    };
    let Radar::Due(decision) = vejens_laundry().radar(day(TODAY), &lead_times, false) else {
        panic!("it is due");
    };
    assert_eq!(decision.latest, day("2026-06-30"));
}

#[test]
fn notice_comes_before_the_tender() {
    let contract = contract(AgreedTerm {
        notice_months: Some(6),
        ..term("", "2026-12-31")
    });
    let decision = decision(&contract, TODAY);
    assert_eq!(
        days(&decision, Retender),
        between("2025-06-30", "2025-06-30")
    );
    assert_eq!(
        days(&decision, TakeBack),
        between("2025-06-30", "2025-06-30")
    );
    assert_eq!(
        days(&decision, LetLapse),
        between("2026-06-30", "2026-06-30")
    );
    assert!(decision.because.da.contains("; 6 måneders varsel; "));
}

#[test]
fn what_ends_with_a_month_is_decided_by_the_end_of_a_month() {
    for (ends, earliest, latest) in [
        ("2026-06-30", "2025-12-31", "2025-12-31"),
        ("2026-08-31", "2026-02-28", "2026-02-28"),
        ("2026-06-15", "2025-12-15", "2025-12-15"),
        ("2026-06", "2025-12-01", "2025-12-31"),
        ("2026-08", "2026-02-01", "2026-02-28"),
    ] {
        let contract = contract(AgreedTerm {
            lead_time_months: Some(6),
            ..term("", ends)
        });
        let decision = decision(&contract, TODAY);
        assert_eq!(
            days(&decision, Retender),
            between(earliest, latest),
            "{ends}"
        );
    }
}

#[test]
fn from_the_latest_possible_end_it_is_said_that_it_may_be_earlier() {
    let contract = contract(AgreedTerm {
        latest_possible_end: Some(date("2025")),
        options: vec![agreed_option(1, 12)],
        ..AgreedTerm::default()
    });
    let decision = decision(&contract, "2023-06-01");
    assert_eq!(decision.end, date("2025"));
    assert_eq!(
        days(&decision, Retender),
        between("2024-01-01", "2024-12-31")
    );
    assert_eq!(whats(&decision), [Retender, TakeBack, LetLapse]);
    assert!(decision.because.da.starts_with(
        "Udløbet er ikke kendt, kun det senest mulige, 2025 (kun året er kendt), så det kan ligge tidligere; "
    ));
}

#[test]
fn what_may_run_longer_than_its_end_is_decided_between_the_two() {
    let contract = contract(AgreedTerm {
        latest_possible_end: Some(date("2024-08-31")),
        ..term("2014", "2020-08-31")
    });
    let decision = decision(&contract, "2022-01-15");
    assert_eq!(
        days(&decision, Retender),
        between("2019-08-31", "2023-08-31")
    );
    assert_eq!(decision.overdue, Overdue::Possibly);
    assert!(decision.because.da.starts_with(
        "Udløber 31. august 2020 eller, om den er forlænget, senest 31. august 2024; "
    ));
}

#[test]
fn what_ran_out_with_nothing_after_it_is_the_most_overdue() {
    let contract = contract(AgreedTerm {
        options: vec![agreed_option(1, 12)],
        ..term("", "2023")
    });
    let decision = decision(&contract, TODAY);
    assert_eq!(decision.overdue, Overdue::Yes);
    assert_eq!(decision.option, None);
    assert_eq!(whats(&decision), [Retender, TakeBack, LetLapse]);
    assert!(decision.because.da.starts_with(
        "Udløb 2023 (kun året er kendt), og der er ikke registreret en kontrakt, der følger efter; "
    ));
}

#[test]
fn what_is_followed_ended_or_came_to_nothing_is_settled() {
    let laundry = vejens_laundry();
    let succeeded = laundry.radar(day(TODAY), &LeadTimes::default(), true);
    assert_eq!(succeeded, Radar::Settled);
    for over in [
        terminated("2024"),
        ContractEvent::TenderCancelled {
            reason: "Ingen tilbud".to_owned(),
            on: date("2024"),
        },
        ContractEvent::Retracted {
            why: "Registreret to gange".to_owned(),
            on: date("2024"),
        },
    ] {
        let contract = after([registered(), term_agreed("", "2026"), over]);
        assert_eq!(radar(&contract, TODAY), Radar::Settled);
    }
}

#[test]
fn without_an_end_it_is_missing_with_the_reason() {
    let nothing = after([registered()]);
    let in_words = contract(AgreedTerm {
        stated: Some("gennem 23 år".to_owned()),
        ends: Some(PartialDate::UNKNOWN),
        ..AgreedTerm::default()
    });
    let no_start = contract(AgreedTerm {
        months: Some(48),
        ..AgreedTerm::default()
    });
    for (contract, gap) in [
        (nothing, DecisionGap::EndUnknown),
        (in_words, DecisionGap::EndUnknown),
        (no_start, DecisionGap::StartUnknown),
    ] {
        assert_eq!(radar(&contract, TODAY), Radar::Missing(gap));
        assert!(!gap.words().is_blank());
    }
}

const TODAY: &str = "2025-01-15";

fn vejens_laundry() -> Contract {
    after([
        registered(),
        tender_published("2019"),
        term_agreed("", "2026"),
    ])
}

fn contract(term: AgreedTerm) -> Contract {
    after([registered(), agreed(term)])
}

fn radar(contract: &Contract, on: &str) -> Radar {
    contract.radar(day(on), &LeadTimes::default(), false)
}

#[track_caller]
fn decision(contract: &Contract, on: &str) -> Decision {
    match radar(contract, on) {
        Radar::Due(decision) => *decision,
        Radar::Missing(gap) => panic!("{gap:?}"),
        Radar::Settled => panic!("it is settled"),
    }
}

fn whats(decision: &Decision) -> Vec<DecisionChoice> {
    decision.choices.iter().map(|choice| choice.what).collect()
}

#[track_caller]
fn days(decision: &Decision, what: DecisionChoice) -> (NaiveDate, NaiveDate) {
    let choice = decision
        .choices
        .iter()
        .find(|choice| choice.what == what)
        .expect("it can be chosen");
    (choice.earliest, choice.latest)
}

fn between(earliest: &str, latest: &str) -> (NaiveDate, NaiveDate) {
    (day(earliest), day(latest))
}
