//! What came of social clauses, against what the contracts are worth.

use std::collections::BTreeMap;

use contracts::{ClauseKind, Contract, ContractId, Obligation, ReportJudgement, SmallestGroup};
use kernel::{Money, Quantity, QuantityParts, Unit};
use rust_decimal::Decimal;

use super::{
    Coverage, Missing, Options, RefusalReason, Subject, SummaryGap, numbers, reading::tells_of_few,
    weighing,
};

const PEOPLE: &str = "{person}";

/// What came of the social clauses of some contracts.
#[derive(Clone, Debug, PartialEq)]
pub struct ClauseYield {
    /// One for each contract with a clause, by id.
    pub rows: Vec<YieldRow>,
    /// Sum over sum, for each kind and unit.
    pub totals: Vec<YieldTotal>,
    /// A contract counts that has both a delivery and a value; one that lacks both stands under both reasons.
    pub coverage: Coverage,
}

/// What came of the social clauses of one contract.
#[derive(Clone, Debug, PartialEq)]
pub struct YieldRow {
    pub contract: ContractId,
    pub delivered: Vec<Delivered>,
    pub value: Option<Money>,
    /// Why there is no ratio; none when there is one.
    pub gaps: Vec<SummaryGap>,
}

/// What was accepted of one kind of clause in one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivered {
    pub kind: ClauseKind,
    pub quantity: Quantity,
    /// Per 1,000 of the contract's value; none where that is not told.
    pub per_thousand: Option<Quantity>,
}

/// What was accepted of one kind of clause in one unit over all contracts.
#[derive(Clone, Debug, PartialEq)]
pub struct YieldTotal {
    pub kind: ClauseKind,
    /// Over the contracts that have both; none where there is no such, or they are not added.
    pub per_thousand: Option<Quantity>,
    pub refused: Option<RefusalReason>,
    pub delivered: Option<Quantity>,
    pub contract_value: Option<Money>,
    /// How many of the contracts with a clause they are.
    pub n: usize,
    pub total: usize,
}

/// The yield of clauses over contracts; those without a clause are not in the scope.
pub fn clause_yield<'a>(
    contracts: impl IntoIterator<Item = (ContractId, &'a Contract)>,
    options: &Options,
) -> ClauseYield {
    let mut rows: Vec<YieldRow> = contracts
        .into_iter()
        .filter(|(_, contract)| !contract.social_clauses.is_empty())
        .map(|(id, contract)| YieldRow::of(id, contract, options.smallest_group))
        .collect();
    rows.sort_by_key(|row| row.contract);
    let missing: Vec<Missing> = rows
        .iter()
        .flat_map(|row| {
            row.gaps.iter().map(|gap| Missing {
                subject: Subject::Contract(row.contract),
                gap: *gap,
                because: None,
            })
        })
        .collect();
    let n = rows.iter().filter(|row| row.gaps.is_empty()).count();
    let coverage = Coverage {
        total: rows.len(),
        thin: Decimal::from(n) < options.thin_below * Decimal::from(rows.len()),
        ..Coverage::counted(n, missing, options)
    };
    ClauseYield {
        totals: totals(&rows),
        rows,
        coverage,
    }
}

impl YieldRow {
    fn of(id: ContractId, contract: &Contract, smallest: SmallestGroup) -> Self {
        let mut accepted: BTreeMap<(ClauseKind, String), Vec<Quantity>> = BTreeMap::new();
        let mut few = false;
        for obligation in &contract.social_clauses {
            for quantity in accepted_of(obligation) {
                if tells_of_few(&quantity, smallest) {
                    few = true;
                    continue;
                }
                let unit = quantity.unit().ucum().to_owned();
                let kind = obligation.clause.kind;
                accepted.entry((kind, unit)).or_default().push(quantity);
            }
        }
        let value = contract
            .value
            .filter(|value| value.amount() > Decimal::ZERO);
        let delivered: Vec<Delivered> = accepted
            .into_iter()
            .flat_map(|((kind, _), quantities)| {
                let told = match together(&quantities) {
                    Some(quantity) => vec![quantity],
                    None => quantities,
                };
                told.into_iter().map(move |quantity| (kind, quantity))
            })
            .map(|(kind, quantity)| Delivered {
                kind,
                per_thousand: value.and_then(|value| per_thousand(&quantity, value.amount())),
                quantity,
            })
            .collect();
        let gaps = [
            delivered.is_empty().then_some(match few {
                true => SummaryGap::SmallCell,
                false => SummaryGap::NoDeliveryTold,
            }),
            value.is_none().then_some(SummaryGap::NoContractValue),
        ];
        Self {
            contract: id,
            delivered,
            value,
            gaps: gaps.into_iter().flatten().collect(),
        }
    }
}

/// What the buyer has accepted of a clause, report by report; what was taken in the place of the promise is none of it.
pub(super) fn accepted_of(obligation: &Obligation) -> Vec<Quantity> {
    obligation
        .counting_reports()
        .filter(|received| {
            let judged = received.judged.as_ref();
            judged.is_some_and(|judged| judged.judgement == ReportJudgement::Accepted)
        })
        .filter_map(|received| received.report.delivered.clone())
        .collect()
}

/// Several reports of one clause: the same people may be in two of them, so that they are at least the most of one and at most all of all.
pub(super) fn together(quantities: &[Quantity]) -> Option<Quantity> {
    let (first, others) = quantities.split_first()?;
    if others.is_empty() {
        return Some(first.clone());
    }
    if !first.unit().is_additive() {
        return None;
    }
    if first.unit().ucum() == PEOPLE {
        Quantity::from_parts(bounds(quantities, first.unit())).ok()
    } else {
        numbers::sum(quantities).ok()
    }
}

/// From the most that one of them surely is to the most that all of them may be.
fn bounds(quantities: &[Quantity], unit: &Unit) -> QuantityParts {
    let least = quantities
        .iter()
        .filter_map(|quantity| Some((numbers::lowest(quantity)?, quantity.is_lower_open())))
        .max();
    let most = quantities.iter().map(numbers::highest);
    let most = most.collect::<Option<Vec<_>>>();
    QuantityParts {
        point: None,
        lower: least.map(|(least, _)| least),
        upper: most.and_then(|most| numbers::exact_sum(most).ok()),
        lower_open: least.is_some_and(|(_, open)| open),
        upper_open: quantities.iter().any(Quantity::is_upper_open),
        approximate: quantities.iter().any(Quantity::is_approximate),
        unit: unit.clone(),
    }
}

fn per_thousand(quantity: &Quantity, value: Decimal) -> Option<Quantity> {
    numbers::each(quantity, |number| {
        weighing::share(number.checked_mul(Decimal::ONE_THOUSAND)?, value)
    })
    .ok()
}

fn totals(rows: &[YieldRow]) -> Vec<YieldTotal> {
    let mut kinds: BTreeMap<(ClauseKind, String), Vec<(&YieldRow, &Delivered)>> = BTreeMap::new();
    for row in rows {
        for delivered in &row.delivered {
            let unit = delivered.quantity.unit().ucum().to_owned();
            let told = kinds.entry((delivered.kind, unit)).or_default();
            told.push((row, delivered));
        }
    }
    kinds
        .into_iter()
        .map(|((kind, _), told)| YieldTotal::of(kind, &told, rows.len()))
        .collect()
}

impl YieldTotal {
    fn of(kind: ClauseKind, told: &[(&YieldRow, &Delivered)], total: usize) -> Self {
        let both: Vec<(&Delivered, Money)> = told
            .iter()
            .filter_map(|(row, delivered)| Some((*delivered, row.value?)))
            .collect();
        let made = Self::made(&both);
        let refused = made.as_ref().err().copied();
        let (delivered, contract_value) = made.ok().unzip();
        let ratio = delivered.as_ref().zip(contract_value);
        Self {
            kind,
            per_thousand: ratio.and_then(|(sum, value)| per_thousand(sum, value.amount())),
            refused,
            delivered,
            contract_value,
            n: both.len(),
            total,
        }
    }

    fn made(both: &[(&Delivered, Money)]) -> Result<(Quantity, Money), RefusalReason> {
        let (first, others) = both.split_first().ok_or(RefusalReason::NoValues)?;
        let currency = first.1.currency();
        if others.iter().any(|(_, value)| value.currency() != currency) {
            return Err(RefusalReason::UnlikeMoney);
        }
        if !first.0.quantity.unit().is_additive() && !others.is_empty() {
            return Err(RefusalReason::PercentagesAreNotAdded);
        }
        let sizes: Vec<Quantity> = both.iter().map(|(told, _)| told.quantity.clone()).collect();
        let amount = both.iter().map(|(_, value)| value.amount());
        let amount = amount
            .into_iter()
            .try_fold(Decimal::ZERO, Decimal::checked_add)
            .and_then(|amount| Money::new(amount, currency).ok());
        Ok((
            numbers::sum(&sizes)?,
            amount.ok_or(RefusalReason::TooLarge)?,
        ))
    }
}
