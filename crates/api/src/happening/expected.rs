//! Days to come, read from the term and the promises as they are known.

mod kinds;

use async_graphql::{Context, Result};
use chrono::NaiveDate;
use contracts::{Obligation, OptionId, OptionState, Radar};
use kernel::PartialDate as Day;

pub use kinds::{ClauseReportDue, DecisionDay, OptionNoticeDue, TermEnds, TermStarts};

use super::Happening;
use crate::{
    contract::{Contract, radar},
    global_id::global_id,
    scalars::Date,
};

/// The days to come of a contract, seen from the day that it is looked at; none of one that should never have been registered.
pub(super) async fn expected(
    ctx: &Context<'_>,
    contract: &Contract,
) -> Result<Vec<(Day, Happening)>> {
    if contract.state().retraction.is_some() {
        return Ok(Vec::new());
    }
    let on = contract.view.day(ctx, None)?;
    let mut days = of_term(contract);
    days.extend(of_clauses(contract, on));
    days.extend(decision(contract, radar(ctx, contract, on).await?));
    Ok(days)
}

/// The days that its term names.
fn of_term(contract: &Contract) -> Vec<(Day, Happening)> {
    let term = &contract.state().term;
    let mut days: Vec<(Day, Happening)> = Vec::new();
    if let Some(on) = term.starts {
        days.push((on, starts(contract, on)));
    }
    if let Some(on) = term.current_end() {
        days.push((on, ends(contract, on)));
    }
    for option in &term.options {
        if let (OptionState::Open, Some(by)) = (option.state, option.notice_by) {
            days.push(notice(contract, by, option.id));
        }
    }
    days
}

fn starts(contract: &Contract, on: Day) -> Happening {
    TermStarts {
        on,
        contract: contract.clone(),
    }
    .into()
}

fn ends(contract: &Contract, on: Day) -> Happening {
    TermEnds {
        on,
        contract: contract.clone(),
    }
    .into()
}

fn notice(contract: &Contract, by: NaiveDate, option: OptionId) -> (Day, Happening) {
    let on = Day::day(by);
    let due = OptionNoticeDue {
        on,
        contract: contract.clone(),
        option_id: global_id("ExtensionOption", option),
    };
    (on, due.into())
}

/// The reports that have not come, of clauses that are reported in a rhythm or asked about.
fn of_clauses(contract: &Contract, on: NaiveDate) -> Vec<(Day, Happening)> {
    let clauses = contract.state().social_clauses.iter();
    clauses
        .filter(|obligation| obligation.clause.rhythm.is_some() || !obligation.requests.is_empty())
        .flat_map(|obligation| reports_due(contract, obligation, on))
        .collect()
}

fn reports_due(
    contract: &Contract,
    obligation: &Obligation,
    on: NaiveDate,
) -> Vec<(Day, Happening)> {
    let periods = contract.state().clause_periods(obligation, on);
    periods
        .into_iter()
        .filter(|period| period.reports.is_empty())
        .filter_map(|period| {
            let on = Day::day(period.due_by?);
            let due = ClauseReportDue {
                on,
                contract: contract.clone(),
                clause_id: global_id("SocialClause", obligation.clause.id),
                from: Date(period.days.from),
                until: Date(period.days.until),
            };
            Some((on, due.into()))
        })
        .collect()
}

fn decision(contract: &Contract, radar: Radar) -> Option<(Day, Happening)> {
    match radar {
        Radar::Due(decision) => {
            let on = Day::day(decision.earliest);
            let day = DecisionDay {
                on,
                contract: contract.clone(),
                earliest: Date(decision.earliest),
                latest: Date(decision.latest),
            };
            Some((on, day.into()))
        }
        Radar::Missing(_) | Radar::Settled => None,
    }
}
