//! Sums go by the period of the promise, due days by the rhythm of the reports.

use kernel::LocalizedText;

use super::{ledger_makers::*, makers::*};
use crate::{
    ClausePeriod, ClauseReport, ClauseStanding, Contract, ContractEvent, Days, Period,
    ReportJudgement::*, Rhythm, SanctionStep, SocialClause,
};

#[test]
fn a_year_that_is_reported_quarterly_is_due_each_quarter() {
    let quarterly = || promising(counted(Period::Year, Period::Quarter));
    let first = first_period(quarterly(), "2023-04-30");
    assert_eq!(first.days, days("2023-01-01", "2023-12-31"));
    assert_eq!(first.due_by, Some(day("2023-04-30")));
    assert_eq!(first.standing, ClauseStanding::NotDue);
    let first = first_period(quarterly(), "2023-05-01");
    assert_eq!(first.due_by, Some(day("2023-04-30")));
    assert_eq!(first.standing, ClauseStanding::NotReported);
    assert_eq!(first.next_step, Some(SanctionStep::Dialogue));
    assert_eq!(
        first.because,
        LocalizedText::new(
            "Lovet 4; intet indberettet for 1. januar 2023–31. marts 2023, fristen var 30. april 2023",
            "Promised 4; nothing reported for 1 January 2023–31 March 2023, it was due by 30 April 2023"
        )
    );
}

#[test]
fn after_one_quarter_the_next_is_due() {
    let mut events = promising(counted(Period::Year, Period::Quarter));
    events.extend(accepted(1, quarter(1)));
    let first = first_period(events.clone(), "2023-07-30");
    assert_eq!(first.due_by, Some(day("2023-07-30")));
    assert_eq!(first.standing, ClauseStanding::NotDue);
    let first = first_period(events.clone(), "2023-07-31");
    assert_eq!(first.standing, ClauseStanding::NotReported);
    assert!(first.because.da.contains("1. april 2023–30. juni 2023"));
    events.push(reported(of(2, quarter(2))));
    let first = first_period(events, "2023-07-31");
    assert_eq!(first.due_by, Some(day("2023-10-30")));
    assert_eq!(first.standing, ClauseStanding::AwaitingReview);
}

#[test]
fn the_quarters_are_added_up_when_the_last_was_due() {
    let mut events = promising(counted(Period::Year, Period::Quarter));
    for number in 1..=4 {
        events.extend(accepted(number, quarter(number)));
    }
    assert_eq!(
        first_period(events.clone(), "2024-01-30").standing,
        ClauseStanding::Met
    );
    events.pop();
    events.push(judged(4, judgement(Rejected)));
    assert_eq!(
        first_period(events.clone(), "2024-01-30").standing,
        ClauseStanding::NotDue
    );
    let first = first_period(events, "2024-01-31");
    assert_eq!(first.standing, ClauseStanding::PartlyMet);
    assert_eq!(first.missing, Some(trainee_years("1")));
}

#[test]
fn a_report_of_the_whole_year_is_one_of_each_quarter() {
    let mut events = promising(counted(Period::Year, Period::Quarter));
    events.extend(accepted(1, days("2023-01-01", "2023-12-31")));
    let first = first_period(events, "2024-01-31");
    assert_eq!(first.standing, ClauseStanding::PartlyMet);
    assert_eq!(first.due_by, Some(day("2024-01-30")));
}

#[test]
fn a_promise_for_the_whole_contract_is_due_each_year_when_it_is_reported_yearly() {
    let yearly = counted(Period::Contract, Period::Year);
    for ends in ["2026-12-31", ""] {
        let mut events = vec![
            registered(),
            term_agreed("2023-01-01", ends),
            agreed_clause(yearly.clone()),
        ];
        assert_eq!(standing(&events, "2024-01-30"), ClauseStanding::NotDue);
        assert_eq!(standing(&events, "2024-01-31"), ClauseStanding::NotReported);
        events.extend(accepted(1, days("2023-01-01", "2023-12-31")));
        assert_eq!(standing(&events, "2024-01-31"), ClauseStanding::NotDue);
        assert_eq!(
            first_period(events.clone(), "2024-01-31").due_by,
            Some(day("2025-01-30"))
        );
        assert_eq!(standing(&events, "2025-01-31"), ClauseStanding::NotReported);
    }
}

#[test]
fn months_that_are_reported_yearly_are_due_after_the_year() {
    let events = promising(counted(Period::Month, Period::Year));
    let first = first_period(events, "2023-06-30");
    assert_eq!(first.days, days("2023-01-01", "2023-01-31"));
    assert_eq!(first.due_by, Some(day("2024-01-30")));
    assert_eq!(first.standing, ClauseStanding::NotDue);
}

#[test]
fn a_request_sets_the_due_day_of_the_part_that_it_asks_about() {
    let mut events = promising(counted(Period::Year, Period::Quarter));
    events.push(requested(quarter(1), Some("2023-08-15")));
    let first = first_period(events.clone(), "2023-05-01");
    assert_eq!(first.standing, ClauseStanding::NotDue);
    let first = first_period(events, "2023-07-31");
    assert_eq!(first.due_by, Some(day("2023-07-30")));
    assert!(first.because.da.contains("1. april 2023–30. juni 2023"));
}

#[test]
fn a_part_that_was_over_before_the_clause_was_agreed_is_never_due() {
    let late = SocialClause {
        agreed_on: Some(date("2023-08-01")),
        ..counted(Period::Year, Period::Quarter)
    };
    let first = first_period(promising(late), "2023-08-15");
    assert_eq!(first.due_by, Some(day("2023-10-30")));
    assert_eq!(first.standing, ClauseStanding::NotDue);
}

/// Four trainee years for each of one period, reported each of another.
fn counted(per: Period, every: Period) -> SocialClause {
    SocialClause {
        per: Some(per),
        rhythm: Some(Rhythm {
            every,
            within_days: 30,
        }),
        ..trainees()
    }
}

fn quarter(number: u32) -> Days {
    match number {
        1 => days("2023-01-01", "2023-03-31"),
        2 => days("2023-04-01", "2023-06-30"),
        3 => days("2023-07-01", "2023-09-30"),
        _ => days("2023-10-01", "2023-12-31"),
    }
}

/// One trainee year of these days.
fn of(number: u32, covers: Days) -> ClauseReport {
    ClauseReport {
        covers,
        ..report(number, "1")
    }
}

fn accepted(number: u32, covers: Days) -> [ContractEvent; 2] {
    [
        reported(of(number, covers)),
        judged(number, judgement(Accepted)),
    ]
}

fn first_period(events: Vec<ContractEvent>, on: &str) -> ClausePeriod {
    let contract: Contract = after(events);
    let mut periods = contract.clause_periods(&contract.social_clauses[0], day(on));
    periods.remove(0)
}

fn standing(events: &[ContractEvent], on: &str) -> ClauseStanding {
    let contract: Contract = after(events.to_vec());
    contract.clause_standing(&contract.social_clauses[0], day(on))
}
