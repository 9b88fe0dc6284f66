//! A ledger as long as a ledger can be.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::{ledger_makers::*, makers::*};
use crate::{ClauseReport, Contract, ContractEvent, Days, Period, ReportId, Rhythm, SocialClause};

const REPORTS: u32 = 5_000;
const MONTHS: u32 = 600;

#[test]
fn five_thousand_reports_are_told_once_each_in_six_hundred_periods() {
    let contract: Contract = after(long_ledger(|number| report(number, "1")));
    let periods = contract.clause_periods(&contract.social_clauses[0], day("2024-12-31"));
    assert_eq!(periods.len(), 600);
    let told: Vec<ReportId> = periods.iter().flat_map(|p| p.reports.clone()).collect();
    assert_eq!(told.len(), 5_000);
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), 5_000);
    for period in periods {
        let count = period.reports.len().to_string();
        assert_eq!(period.reported, Some(trainee_years(&count)));
    }
}

#[test]
fn of_five_thousand_reports_that_replace_one_another_the_last_of_each_period_counts() {
    let contract: Contract = after(long_ledger(|number| ClauseReport {
        replaces: (number >= MONTHS).then(|| id(number - MONTHS)),
        ..report(number, "1")
    }));
    let periods = contract.clause_periods(&contract.social_clauses[0], day("2024-12-31"));
    let told: BTreeSet<ReportId> = periods.iter().flat_map(|p| p.reports.clone()).collect();
    assert_eq!(told, (REPORTS - MONTHS..REPORTS).map(id).collect());
}

#[test]
fn a_promise_for_a_contract_of_nine_thousand_years_has_a_due_day() {
    let whole = SocialClause {
        per: Some(Period::Contract),
        rhythm: Some(Rhythm {
            every: Period::Month,
            within_days: 30,
        }),
        ..trainees()
    };
    let mut events = vec![
        registered(),
        term_agreed("1000-01-01", "9999-12-31"),
        agreed_clause(whole),
    ];
    events.push(reported(report(1, "1")));
    let contract: Contract = after(events);
    let periods = contract.clause_periods(&contract.social_clauses[0], day("9999-06-30"));
    assert_eq!(periods.len(), 1);
    assert!(periods[0].due_by.is_some());
}

/// Of the months from 1975 on, over and over.
fn long_ledger(report: impl Fn(u32) -> ClauseReport) -> Vec<ContractEvent> {
    let monthly = SocialClause {
        per: Some(Period::Month),
        rhythm: None,
        ..trainees()
    };
    let mut events = vec![
        registered(),
        term_agreed("1975-01-01", "2024-12-31"),
        agreed_clause(monthly),
    ];
    events.extend((0..REPORTS).map(|number| {
        reported(ClauseReport {
            covers: month(number % MONTHS),
            ..report(number)
        })
    }));
    events
}

fn month(number: u32) -> Days {
    let from: NaiveDate = day("1975-01-01") + Months::new(number);
    Days {
        from,
        until: from + Months::new(1) - chrono::Days::new(1),
    }
}
