use std::collections::BTreeMap;

use contracts::ContractId;
use kernel::{Money, Quantity};
use rust_decimal::Decimal;

use super::{
    Coverage, Entry, Missing, Options, RefusalReason, SummaryGap,
    numbers::{each, sum},
    place::Placed,
};

/// What came for each 1,000 of contract value: sum over sum, over those that have both.
#[derive(Clone, Debug, PartialEq)]
pub struct PerThousand {
    pub value: Option<Quantity>,
    /// All the values, each contract once.
    pub contract_value: Option<Money>,
    pub refused: Option<RefusalReason>,
    pub coverage: Coverage,
}

impl PerThousand {
    pub(super) fn of(entries: &[Entry<'_>], group: &[Placed<'_>], options: &Options) -> Self {
        let mut values: BTreeMap<ContractId, Money> = BTreeMap::new();
        let (mut sizes, mut missing) = (Vec::new(), Vec::new());
        for entry in entries {
            let value = group
                .iter()
                .filter(|placed| placed.first == entry.first)
                .flat_map(|placed| &placed.members)
                .filter_map(|member| Some((member.contract?.id, member.contract?.contract.value?)))
                .min_by_key(|(id, _)| *id);
            match (value, entry.quantity()) {
                (Some((id, value)), Some(size)) if value.amount() > Decimal::ZERO => {
                    values.insert(id, value);
                    sizes.push(size.clone());
                }
                (Some(_) | None, _) => {
                    missing.push(Missing::of(entry.member.id, SummaryGap::NoContractValue));
                }
            }
        }
        let made = ratio(&sizes, &values);
        let refused = made.as_ref().err().copied();
        let (value, contract_value) = made.ok().unzip();
        Self {
            value,
            contract_value,
            refused,
            coverage: Coverage::counted(sizes.len(), missing, options),
        }
    }
}

fn ratio(
    sizes: &[Quantity],
    values: &BTreeMap<ContractId, Money>,
) -> Result<(Quantity, Money), RefusalReason> {
    let mut amounts = values.values();
    let first = amounts.next().ok_or(RefusalReason::NoValues)?;
    let whole = amounts.try_fold(first.amount(), |whole, value| {
        if value.currency() != first.currency() {
            return Err(RefusalReason::UnlikeMoney);
        }
        whole
            .checked_add(value.amount())
            .ok_or(RefusalReason::TooLarge)
    })?;
    let value = each(&sum(sizes)?, |number| {
        let thousandfold = number.checked_mul(Decimal::ONE_THOUSAND)?;
        thousandfold
            .checked_div(whole)
            .map(|ratio| ratio.normalize())
    })?;
    let whole = Money::new(whole, first.currency()).map_err(|_| RefusalReason::TooLarge)?;
    Ok((value, whole))
}
