//! The social clauses of many contracts as a task list.

use async_graphql::{Context, Result, SimpleObject};
use chrono::NaiveDate;
use kernel::{Instant, LocalizedText};

use super::{
    all::all,
    answer::{Answered, answered, illustrative_among},
    contract_filter::ContractFilter,
};
use crate::{
    connection::Asked,
    contract::{ClausePeriod, ClauseStanding, Contract, SocialClause, newest},
    coverage::{Coverage, Missing, MissingReason},
};

/// A social clause with its newest period that is due or reported. Danish: «forpligtelse».
#[derive(Clone, SimpleObject)]
pub struct Obligation {
    /// The contract that it belongs to.
    pub contract: Contract,
    /// The clause.
    pub clause: SocialClause,
    /// Its newest period that is due or reported, else the newest that was asked for or has begun; null when none has.
    pub period: Option<ClausePeriod>,
    /// Where it stands.
    pub standing: ClauseStanding,
}

/// A row with what it is sorted by: what is due first comes first.
struct Row {
    due_by: Option<NaiveDate>,
    key: String,
    obligation: Obligation,
}

pub(super) async fn obligations(
    ctx: &Context<'_>,
    filter: Option<ContractFilter>,
    on: NaiveDate,
    standing: Option<Vec<ClauseStanding>>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Answered<Obligation>> {
    let filter = filter.unwrap_or_default().read(ctx, known).await?;
    let found = all::<contracts::Contract>(ctx, &filter, known).await?;
    let contracts: Vec<Contract> = found.into_iter().map(Contract::from).collect();
    let coverage = coverage(&contracts, on);
    let mut rows: Vec<Row> = contracts
        .iter()
        .flat_map(|contract| rows(contract, on))
        .filter(|row| {
            standing
                .as_ref()
                .is_none_or(|asked| asked.contains(&row.obligation.standing))
        })
        .collect();
    rows.sort_by_cached_key(|row| (row.due_by.is_none(), row.due_by, row.key.clone()));
    let warnings = illustrative_among(rows.iter().map(|row| &row.obligation.contract));
    let rows = rows.into_iter().map(|row| (row.key, row.obligation));
    let warnings = warnings.into_iter().collect();
    answered(ctx, rows.collect(), coverage, warnings, asked, known).await
}

fn rows(contract: &Contract, on: NaiveDate) -> Vec<Row> {
    let state = contract.state();
    state
        .social_clauses
        .iter()
        .map(|obligation| {
            let period = newest(state.clause_periods(obligation, on), on);
            Row {
                due_by: period.as_ref().and_then(|period| period.due_by),
                key: obligation.clause.id.to_string(),
                obligation: Obligation {
                    contract: contract.clone(),
                    clause: SocialClause::of(obligation.clone(), contract.view.clone()),
                    period: period.map(|period| ClausePeriod::of(period, obligation)),
                    standing: state.clause_standing(obligation, on).into(),
                },
            }
        })
        .collect()
}

/// How many clauses promise an amount for periods that are known.
fn coverage(contracts: &[Contract], on: NaiveDate) -> Coverage {
    let (mut told, mut missing) = (0, Vec::new());
    for contract in contracts {
        for obligation in &contract.state().social_clauses {
            match why_untold(contract.state(), obligation, on) {
                Some((reason, because)) => {
                    missing.push(Missing::new(contract.clone(), reason, because));
                }
                None => told += 1,
            }
        }
    }
    Coverage::new(told, missing)
}

/// Why it cannot be told how much is due when; none when it can.
fn why_untold(
    contract: &contracts::Contract,
    obligation: &contracts::Obligation,
    on: NaiveDate,
) -> Option<(MissingReason, LocalizedText)> {
    let text = &obligation.clause.text;
    if obligation.clause.promised.is_none() {
        return Some((
            MissingReason::NotQuantified,
            LocalizedText::new(
                format!("Klausulen angiver ingen mængde: “{text}”"),
                format!("The clause names no amount: “{text}”"),
            ),
        ));
    }
    let started = contract
        .term
        .starts
        .is_some_and(|starts| !starts.is_unknown());
    let periods = contract.clause_periods(obligation, on);
    (periods.is_empty() && !started).then(|| {
        (
            MissingReason::NoPeriod,
            LocalizedText::new(
                format!("Klausulens perioder kan ikke opgøres, da starten er ukendt: “{text}”"),
                format!(
                    "The periods of the clause cannot be told, for the start is unknown: “{text}”"
                ),
            ),
        )
    })
}
