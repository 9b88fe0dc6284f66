//! The social clauses of many contracts as a task list.

use async_graphql::{Context, Result, SimpleObject};
use chrono::NaiveDate;
use contracts::ClauseId;
use kernel::{Instant, LocalizedText};

use super::{
    all::all,
    answer::{Answered, answered, illustrative_among},
    contract_filter::ContractFilter,
};
use crate::{
    connection::{Asked, Key},
    contract::{ClausePeriod, ClauseStanding, Contract, Ledger, SocialClause, newest},
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

/// Comes after every day.
const NO_DAY: &str = "~";

/// A row with what it is sorted by: what is due first comes first.
struct Row {
    due_by: Option<NaiveDate>,
    clause: ClauseId,
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
    let (mut rows, mut missing) = (Vec::new(), Vec::new());
    for contract in found.into_iter().map(Contract::from) {
        for obligation in &contract.state().social_clauses {
            let periods = contract.state().clause_periods(obligation, on);
            missing.extend(untold(&contract, obligation, &periods));
            rows.push(Row::of(&contract, obligation, periods, on));
        }
    }
    let coverage = Coverage::new(rows.len() - missing.len(), missing);
    let rows: Vec<Row> = rows
        .into_iter()
        .filter(|row| {
            standing
                .as_ref()
                .is_none_or(|asked| asked.contains(&row.obligation.standing))
        })
        .collect();
    let warnings = illustrative_among(rows.iter().map(|row| &row.obligation.contract));
    let rows = rows.into_iter().map(|row| (row.key(), row.obligation));
    let warnings = warnings.into_iter().collect();
    answered(ctx, rows.collect(), coverage, warnings, asked, known).await
}

impl Row {
    fn key(&self) -> Key {
        match self.due_by {
            Some(day) => Key::new(day, self.clause),
            None => Key::new(NO_DAY, self.clause),
        }
    }

    fn of(
        contract: &Contract,
        obligation: &contracts::Obligation,
        periods: Vec<contracts::ClausePeriod>,
        on: NaiveDate,
    ) -> Self {
        let standing = obligation.standing_by(&periods, on).into();
        let period = newest(periods, on);
        Self {
            due_by: period.as_ref().and_then(|period| period.due_by),
            clause: obligation.clause.id,
            obligation: Obligation {
                contract: contract.clone(),
                clause: SocialClause::of(obligation.clone(), contract.view.clone()),
                period: period.map(|period| ClausePeriod::of(period, &Ledger::of(obligation))),
                standing,
            },
        }
    }
}

/// That it cannot be told how much of a clause is due when; none when it can.
fn untold(
    contract: &Contract,
    obligation: &contracts::Obligation,
    periods: &[contracts::ClausePeriod],
) -> Option<Missing> {
    let text = &obligation.clause.text;
    let starts = contract.state().term.starts;
    let started = starts.is_some_and(|starts| !starts.is_unknown());
    let (reason, because) = if obligation.clause.promised.is_none() {
        (
            MissingReason::NotQuantified,
            LocalizedText::new(
                format!("Klausulen angiver ingen mængde: “{text}”"),
                format!("The clause names no amount: “{text}”"),
            ),
        )
    } else if periods.is_empty() && !started {
        (
            MissingReason::NoPeriod,
            LocalizedText::new(
                format!("Klausulens perioder kan ikke opgøres, da starten er ukendt: “{text}”"),
                format!(
                    "The periods of the clause cannot be told, for the start is unknown: “{text}”"
                ),
            ),
        )
    } else {
        return None;
    };
    Some(Missing::new(contract.clone(), reason, because))
}
