//! What is missing over many contracts, and what would unlock most.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use async_graphql::{Context, Object, Result, SimpleObject};
use kernel::Instant;

use super::{
    LogHead,
    all::all,
    answer::{illustrative_among, moment},
    contract_filter::ContractFilter,
};
use crate::{
    contract::{Contract, GapKind, Unlock, Warning},
    scalars::DateTime,
    words::LocalizedText,
};

/// What is missing over many contracts. Danish: «manglende oplysninger».
#[derive(SimpleObject)]
pub struct GapReport {
    /// How many contracts were looked at.
    pub total: usize,
    /// What is missing, what would unlock most over them all first.
    pub rows: Vec<GapRow>,
    /// What a reader should be told beside the rows. Danish: «forbehold».
    pub warnings: Vec<Warning>,
    /// The moment of knowledge that it is answered from.
    pub as_of: DateTime,
    /// How far the log has come.
    pub log: LogHead,
}

/// A fact that is missing in some contracts. Danish: «manglende oplysning på tværs».
pub struct GapRow {
    kind: contracts::GapKind,
    unlocks: BTreeSet<contracts::Unlock>,
    contracts: Vec<Contract>,
    total: usize,
}

/// A fact that is missing in some contracts. Danish: «manglende oplysning på tværs».
#[Object]
impl GapRow {
    /// What is missing.
    async fn kind(&self) -> GapKind {
        self.kind.into()
    }

    /// For people.
    async fn label(&self) -> LocalizedText {
        self.kind.words().into()
    }

    /// The questions that it stands in the way of.
    async fn unlocks(&self) -> Vec<Unlock> {
        self.unlocks.iter().copied().map(Unlock::from).collect()
    }

    /// The same questions for people.
    async fn opens(&self) -> Vec<LocalizedText> {
        let unlocks = self.unlocks.iter();
        unlocks.map(|unlock| unlock.words().into()).collect()
    }

    /// The contracts where it is missing, the first 100 unless more are asked for.
    async fn contracts(
        &self,
        #[graphql(default = 100, desc = "How many at most.")] first: usize,
    ) -> &[Contract] {
        &self.contracts[..first.min(self.contracts.len())]
    }

    /// How many those are.
    async fn n(&self) -> usize {
        self.contracts.len()
    }

    /// Of so many contracts that were looked at.
    async fn total(&self) -> usize {
        self.total
    }
}

pub(super) async fn gaps(
    ctx: &Context<'_>,
    filter: Option<ContractFilter>,
    known: Option<Instant>,
) -> Result<GapReport> {
    let filter = filter.unwrap_or_default().read(ctx, known).await?;
    let found = all::<contracts::Contract>(ctx, &filter, known).await?;
    let contracts: Vec<Contract> = found.into_iter().map(Contract::from).collect();
    Ok(GapReport {
        total: contracts.len(),
        rows: rows(&contracts),
        warnings: illustrative_among(contracts.iter()).into_iter().collect(),
        as_of: moment(ctx, known)?,
        log: LogHead::read(ctx).await?,
    })
}

fn rows(contracts: &[Contract]) -> Vec<GapRow> {
    let mut kinds: BTreeMap<contracts::GapKind, GapRow> = BTreeMap::new();
    for contract in contracts {
        for gap in contract.state().gaps() {
            let row = kinds.entry(gap.kind).or_insert_with(|| GapRow {
                kind: gap.kind,
                unlocks: BTreeSet::new(),
                contracts: Vec::new(),
                total: contracts.len(),
            });
            row.unlocks.extend(gap.unlocks);
            row.contracts.push(contract.clone());
        }
    }
    let mut rows: Vec<GapRow> = kinds.into_values().collect();
    rows.sort_by_key(|row| {
        let lacking = row.contracts.len();
        (Reverse(lacking * row.unlocks.len()), Reverse(lacking))
    });
    rows
}
