use kernel::given::given;

use super::{ledger_makers::*, makers::*};
use crate::{
    AgreedTerm, ClausePeriod, ClauseReport, ClauseStanding, Contract, ContractEvent, Period,
    Renewal, SocialClause,
};

#[test]
fn periods_are_those_that_have_begun_within_the_term() {
    assert_eq!(
        spans(then([]), "2024-07-01"),
        [
            ("2023-01-01", "2023-06-30"),
            ("2023-07-01", "2023-12-31"),
            ("2024-01-01", "2024-06-30"),
            ("2024-07-01", "2024-12-31"),
        ]
        .map(|(from, until)| days(from, until))
    );
    assert_eq!(spans(then([]), "2030-01-01").len(), 4);
    assert_eq!(spans(then([]), "2022-12-31"), []);
}

#[test]
fn periods_are_cut_off_where_clause_or_contract_ends() {
    let cut = [
        days("2023-01-01", "2023-06-30"),
        days("2023-07-01", "2023-09-15"),
    ];
    assert_eq!(spans(then([ended("2023-09-15")]), "2030-01-01"), cut);
    assert_eq!(spans(then([terminated("2023-09-15")]), "2030-01-01"), cut);
}

#[test]
fn a_termination_that_takes_effect_after_the_term_lengthens_nothing() {
    let events = then([terminated("2026-06-30")]);
    assert_eq!(spans(events.clone(), "2030-01-01").len(), 4);
    given::<Contract>(events)
        .when(tell(ClauseReport {
            covers: days("2025-01-01", "2025-06-30"),
            ..report(1, "4")
        }))
        .then_refused_with("REPORT_OUTSIDE_TERM");
}

#[test]
fn what_renews_itself_runs_until_its_termination_takes_effect() {
    let renewing = AgreedTerm {
        renewal: Some(Renewal {
            months: 12,
            notice_months: None,
        }),
        ..term("2023-01-01", "2024-12-31")
    };
    let events = vec![
        registered(),
        agreed(renewing),
        agreed_clause(trainees()),
        terminated("2025-12-31"),
    ];
    assert_eq!(spans(events, "2030-01-01").len(), 6);
}

#[test]
fn a_start_that_is_no_day_makes_periods_of_the_calendar() {
    let year = SocialClause {
        per: Some(Period::Year),
        ..trainees()
    };
    let events = [
        registered(),
        term_agreed("2022-05", "2023"),
        agreed_clause(year),
    ];
    assert_eq!(
        spans(events.to_vec(), "2030-01-01"),
        [
            days("2022-05-01", "2022-12-31"),
            days("2023-01-01", "2023-12-31")
        ]
    );
}

#[test]
fn where_nothing_is_known_only_what_is_told_makes_a_period() {
    let untold_term = vec![registered(), agreed_clause(trainees())];
    assert_eq!(spans(untold_term.clone(), "2030-01-01"), []);
    assert_eq!(
        standing(untold_term.clone(), "2030-01-01"),
        ClauseStanding::NotDue
    );
    let mut told = untold_term;
    told.push(reported(report(1, "4")));
    assert_eq!(spans(told, "2030-01-01"), [first_half()]);
}

#[test]
fn a_period_that_was_over_before_the_clause_was_agreed_is_none_of_its() {
    let late = SocialClause {
        agreed_on: Some(date("2024-02-01")),
        ..trainees()
    };
    assert_eq!(
        spans(promising(late), "2024-03-01"),
        [days("2024-01-01", "2024-06-30")]
    );
}

#[test]
fn a_promise_for_the_whole_contract_has_one_period() {
    let whole = SocialClause {
        per: Some(Period::Contract),
        rhythm: None,
        ..trainees()
    };
    let periods = periods(promising(whole), "2024-07-01");
    assert_eq!(periods.len(), 1);
    assert_eq!(periods[0].days, days("2023-01-01", "2024-12-31"));
    assert_eq!(periods[0].due_by, Some(day("2025-01-30")));
}

#[test]
fn an_option_that_nobody_used_makes_no_period() {
    let mut events = vec![
        registered(),
        agreed(four_years_and_two_options()),
        agreed_clause(SocialClause {
            per: Some(Period::Year),
            ..trainees()
        }),
    ];
    assert_eq!(spans(events.clone(), "2030-01-01").len(), 4);
    events.push(reported(report(1, "4")));
    assert_eq!(spans(events, "2030-01-01").len(), 5);
}

#[test]
fn absurd_days_make_no_more_than_600_periods() {
    let monthly = SocialClause {
        per: Some(Period::Month),
        ..trainees()
    };
    let events = vec![
        registered(),
        term_agreed("1000-01-31", ""),
        agreed_clause(monthly),
    ];
    let spans = spans(events, "9999-12-31");
    assert_eq!(spans.len(), 600);
    assert_eq!(spans[598].until.succ_opt(), Some(spans[599].from));
}

fn standing(events: Vec<ContractEvent>, on: &str) -> ClauseStanding {
    let contract: Contract = after(events);
    contract.clause_standing(&contract.social_clauses[0], day(on))
}

fn periods(events: Vec<ContractEvent>, on: &str) -> Vec<ClausePeriod> {
    let contract: Contract = after(events);
    contract.clause_periods(&contract.social_clauses[0], day(on))
}

fn spans(events: Vec<ContractEvent>, on: &str) -> Vec<crate::Days> {
    periods(events, on)
        .into_iter()
        .map(|period| period.days)
        .collect()
}
