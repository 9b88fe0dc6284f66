//! The decision radar: what must be decided, and by when.

use std::collections::HashSet;

use async_graphql::{Context, Result};
use chrono::NaiveDate;
use contracts::{ContractId, Radar};
use kernel::{DatePrecision, Instant, LocalizedText};
use store::Store;

use super::{
    all::all,
    answer::{Answered, answered, illustrative_among, warning},
    contract_filter::ContractFilter,
};
use crate::{
    connection::{Asked, Key},
    contract::{Contract, Decision, Warning, takes_over},
    coverage::{Coverage, Missing},
    error::failed,
    settings::settings,
    view::View,
};

/// The days that a decision is looked for in, and the day it is seen from.
pub(super) struct Days {
    pub(super) from: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
    pub(super) on: NaiveDate,
}

/// A contract with its decision.
type Due = (Contract, contracts::Decision);

pub(super) async fn decisions(
    ctx: &Context<'_>,
    filter: Option<ContractFilter>,
    days: &Days,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Answered<Decision>> {
    let filter = filter.unwrap_or_default().read(ctx, known).await?;
    let found = all::<contracts::Contract>(ctx, &filter, known).await?;
    let (mut due, missing) = looked_at(ctx, found, days.on, known).await?;
    let coverage = Coverage::new(due.len(), missing);
    due.retain(|(_, decision)| days.touch(decision));
    let warnings = warnings(&due);
    let rows = due
        .into_iter()
        .map(|(contract, decision)| {
            let sort = format!("{} {}", decision.earliest, decision.latest);
            let key = Key::new(sort, contract.view.id());
            (key, Decision::of(contract, days.on, decision))
        })
        .collect();
    answered(ctx, rows, coverage, warnings, asked, known).await
}

impl Days {
    /// The last day to decide may be one of them.
    fn touch(&self, decision: &contracts::Decision) -> bool {
        self.from.is_none_or(|from| decision.latest >= from)
            && self.until.is_none_or(|until| decision.earliest <= until)
    }
}

/// What is due, and where the day cannot be told; what is settled is neither.
async fn looked_at(
    ctx: &Context<'_>,
    found: Vec<View<contracts::Contract>>,
    on: NaiveDate,
    known: Option<Instant>,
) -> Result<(Vec<Due>, Vec<Missing>)> {
    let succeeded = succeeded(ctx, &found, known).await?;
    let lead_times = &settings(ctx)?.lead_times;
    let (mut due, mut missing) = (Vec::new(), Vec::new());
    for view in found {
        match view
            .state()
            .radar(on, lead_times, succeeded.contains(&view.id()))
        {
            Radar::Due(decision) => due.push((Contract::from(view), *decision)),
            Radar::Missing(gap) => {
                let contract = Contract::from(view);
                missing.push(Missing::new(contract, gap.into(), gap.words()));
            }
            Radar::Settled => {}
        }
    }
    Ok((due, missing))
}

/// Those that another contract follows, in one query for all.
pub(super) async fn succeeded(
    ctx: &Context<'_>,
    contracts: &[View<contracts::Contract>],
    known: Option<Instant>,
) -> Result<HashSet<ContractId>> {
    let ids: Vec<String> = contracts
        .iter()
        .map(|contract| contract.id().to_string())
        .collect();
    let later = ctx
        .data::<Store>()?
        .having::<contracts::Contract>("succeeds", &ids, known)
        .await
        .map_err(|error| failed(&error))?;
    Ok(later
        .into_values()
        .flatten()
        .filter(|later| takes_over(&later.state))
        .filter_map(|later| later.state.succeeds)
        .collect())
}

fn warnings(due: &[Due]) -> Vec<Warning> {
    let not_to_the_day = [
        (DatePrecision::Year, "END_PRECISION_YEAR", "året", "year"),
        (
            DatePrecision::Season,
            "END_PRECISION_SEASON",
            "årstiden",
            "season",
        ),
        (
            DatePrecision::Month,
            "END_PRECISION_MONTH",
            "måneden",
            "month",
        ),
    ];
    not_to_the_day
        .into_iter()
        .filter_map(|(precision, code, danish, english)| {
            let count = due
                .iter()
                .filter(|(_, decision)| decision.end.precision() == precision)
                .count();
            (count > 0).then(|| warning(code, only_known(count, danish, english)))
        })
        .chain(illustrative_among(due.iter().map(|(contract, _)| contract)))
        .collect()
}

/// That so many rest on an end of which only a part is known.
fn only_known(count: usize, danish: &str, english: &str) -> LocalizedText {
    LocalizedText::new(
        format!(
            "Beslutninger, hvor kun {danish} for udløbet er kendt: {count}. \
             Fristen er derfor et interval, ikke en bestemt dag."
        ),
        format!(
            "Decisions where only the {english} of the end is known: {count}. \
             The deadline is therefore a span, not a day."
        ),
    )
}
