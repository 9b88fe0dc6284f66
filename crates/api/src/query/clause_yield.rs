//! What social clauses have given, against what the contracts are worth.

use async_graphql::{Context, Result};
use contracts::Contract;
use effects::summary::{Options, clause_yield as yielded};
use kernel::Instant;

use super::{
    ContractFilter, LogHead,
    all::all,
    answer::{illustrative_among, moment},
};
use crate::{
    contract::{Warning, day},
    effect::summary::{ClauseYield, ClauseYieldRow, ClauseYieldTotal, Seen},
    settings::settings,
    view::View,
};

pub(super) async fn clause_yield(
    ctx: &Context<'_>,
    filter: Option<ContractFilter>,
    known: Option<Instant>,
) -> Result<ClauseYield> {
    let options = options(ctx, known)?;
    let (contracts, warnings) = counted(ctx, filter, known).await?;
    let contracts = contracts
        .into_iter()
        .map(|view| (view.id(), view))
        .collect();
    let seen = Seen {
        effects: std::collections::HashMap::new(),
        contracts: &contracts,
    };
    let told = contracts.iter().map(|(id, view)| (*id, view.state()));
    let told = yielded(told, &options);
    Ok(ClauseYield {
        rows: told
            .rows
            .iter()
            .filter_map(|row| ClauseYieldRow::of(row, &seen))
            .collect(),
        totals: told.totals.iter().map(ClauseYieldTotal::from).collect(),
        coverage: seen.coverage(&told.coverage),
        thin: told.coverage.thin,
        warnings,
        as_of: moment(ctx, known)?,
        log: LogHead::read(ctx).await?,
    })
}

pub(super) fn options(ctx: &Context<'_>, known: Option<Instant>) -> Result<Options> {
    Ok(Options {
        smallest_group: settings(ctx)?.smallest_group,
        ..Options::new(Vec::new(), day(ctx, None, known)?)
    })
}

/// The contracts that count: public ones, and made-up examples only where they are asked for.
pub(super) async fn counted(
    ctx: &Context<'_>,
    filter: Option<ContractFilter>,
    known: Option<Instant>,
) -> Result<(Vec<View<Contract>>, Vec<Warning>)> {
    let mut filter = filter.unwrap_or_default();
    filter.illustrative = Some(filter.illustrative.unwrap_or(false));
    let filter = filter.read(ctx, known).await?;
    let found = all::<Contract>(ctx, &filter, known).await?;
    let public = |view: &View<Contract>| {
        let contract = view.state();
        contract.publication == contracts::Publication::Published && contract.retraction.is_none()
    };
    let contracts: Vec<View<Contract>> = found.into_iter().filter(public).collect();
    let views: Vec<crate::contract::Contract> = contracts.iter().cloned().map(Into::into).collect();
    let warnings = illustrative_among(views.iter()).into_iter().collect();
    Ok((contracts, warnings))
}
