use async_graphql::SimpleObject;
use effects::summary;

use super::{RefusalReason, seen::Seen};
use crate::{
    contract::{ClauseKind, Contract, Warning},
    coverage::{Coverage, MissingReason},
    query::LogHead,
    scalars::DateTime,
    words::{LocalizedText, Money, Quantity},
};

/// What came of social clauses, against what the contracts are worth. Danish: «udbytte af sociale klausuler».
#[derive(SimpleObject)]
pub struct ClauseYield {
    /// One for each contract with a social clause.
    pub rows: Vec<ClauseYieldRow>,
    /// The sum of what was accepted over the sum of the values, for each kind and unit; empty where no contract has both. Danish: «sum over sum».
    pub totals: Vec<ClauseYieldTotal>,
    /// A contract counts that has both a delivery and a value; one that lacks both is missing for both reasons.
    pub coverage: Coverage,
    /// Less of them counts than is needed to show a number without a word. Danish: «for få».
    pub thin: bool,
    /// What a reader should be told beside it. Danish: «forbehold».
    pub warnings: Vec<Warning>,
    /// The moment of knowledge that it is answered from.
    pub as_of: DateTime,
    /// How far the log has come.
    pub log: LogHead,
}

/// What came of the social clauses of one contract. Danish: «kontraktens udbytte».
#[derive(Clone, SimpleObject)]
pub struct ClauseYieldRow {
    /// The contract.
    pub contract: Contract,
    /// What the buyer has accepted, for each kind and unit.
    pub delivered: Vec<ClauseDelivered>,
    /// What the contract is worth, without VAT.
    pub value: Option<Money>,
    /// Why there is no ratio; empty when there is one.
    pub missing: Vec<MissingReason>,
}

/// What was accepted of one kind of clause in one unit. Danish: «godkendt levering».
#[derive(Clone, SimpleObject)]
pub struct ClauseDelivered {
    /// The kind of clause.
    pub kind: ClauseKind,
    /// How much; people in several reports may be the same, and have bounds.
    pub quantity: Quantity,
    /// For each 1,000 of the contract's value.
    pub per_thousand: Option<Quantity>,
}

/// What was accepted of one kind of clause in one unit, over the contracts that have both. Danish: «udbytte i alt».
#[derive(Clone, SimpleObject)]
pub struct ClauseYieldTotal {
    /// The kind of clause.
    pub kind: ClauseKind,
    /// The sum of what was accepted.
    pub delivered: Option<Quantity>,
    /// The sum of the values.
    pub contract_value: Option<Money>,
    /// Sum over sum, for each 1,000.
    pub per_thousand: Option<Quantity>,
    /// Why there is no number.
    pub refused_because: Option<RefusalReason>,
    /// The same for people.
    pub because: Option<LocalizedText>,
    /// So many of the contracts have both.
    pub n: usize,
    /// Of so many with a social clause.
    pub total: usize,
}

impl ClauseYieldRow {
    pub(crate) fn of(row: &summary::YieldRow, seen: &Seen<'_>) -> Option<Self> {
        let delivered = row.delivered.iter();
        Some(Self {
            contract: seen.contract(row.contract)?,
            delivered: delivered
                .map(|told| ClauseDelivered {
                    kind: told.kind.into(),
                    quantity: told.quantity.clone().into(),
                    per_thousand: told.per_thousand.clone().map(Quantity::from),
                })
                .collect(),
            value: row.value.map(Money::from),
            missing: row.gaps.iter().copied().map(MissingReason::from).collect(),
        })
    }
}

impl From<&summary::YieldTotal> for ClauseYieldTotal {
    fn from(total: &summary::YieldTotal) -> Self {
        Self {
            kind: total.kind.into(),
            delivered: total.delivered.clone().map(Quantity::from),
            contract_value: total.contract_value.map(Money::from),
            per_thousand: total.per_thousand.clone().map(Quantity::from),
            refused_because: total.refused.map(RefusalReason::from),
            because: total.refused.map(|refused| refused.words().into()),
            n: total.n,
            total: total.total,
        }
    }
}
