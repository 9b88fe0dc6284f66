//! How the weights of criteria that stand side by side go together.

use rust_decimal::Decimal;

use super::Weight;
use crate::{ContractRefusal, Path};

/// Weights of one scale; percent make 100 or, below another criterion, what that one weighs.
pub(super) fn go_together(
    weights: &[Weight],
    above: Option<Weight>,
    at: &Path,
) -> Result<(), ContractRefusal> {
    let scale = weights.first().map(Weight::scale);
    if weights.iter().any(|weight| Some(weight.scale()) != scale) {
        return Err(ContractRefusal::WeightKindsMixed { at: at.clone() });
    }
    match scale {
        Some(Scale::Percent) => make_hundred(weights, above, at),
        Some(Scale::Rank) => are_in_order(weights, at),
        Some(Scale::Decimal | Scale::Points) | None => Ok(()),
    }
}

impl Weight {
    /// It is more than nothing, and its range is one.
    pub(super) fn check(&self, at: &Path) -> Result<(), ContractRefusal> {
        let Some((min, max)) = self.bounds() else {
            return Ok(());
        };
        let at = at.clone();
        if min < Decimal::ZERO {
            return Err(ContractRefusal::WeightNotPositive { weight: min, at });
        }
        if min > max {
            return Err(ContractRefusal::WeightRangeCrossed { min, max, at });
        }
        if max == Decimal::ZERO {
            return Err(ContractRefusal::WeightNotPositive { weight: max, at });
        }
        Ok(())
    }

    fn scale(&self) -> Scale {
        match self {
            Self::PercentExact(_) | Self::PercentRange { .. } => Scale::Percent,
            Self::DecimalExact(_) | Self::DecimalRange { .. } => Scale::Decimal,
            Self::PointsExact(_) | Self::PointsRange { .. } => Scale::Points,
            Self::OrderOfImportance(_) => Scale::Rank,
        }
    }

    /// The least and the most that it weighs; a rank has no weight.
    fn bounds(&self) -> Option<(Decimal, Decimal)> {
        match *self {
            Self::PercentExact(weight) | Self::DecimalExact(weight) | Self::PointsExact(weight) => {
                Some((weight, weight))
            }
            Self::PercentRange { min, max }
            | Self::DecimalRange { min, max }
            | Self::PointsRange { min, max } => Some((min, max)),
            Self::OrderOfImportance(_) => None,
        }
    }

    fn rank(&self) -> Option<u32> {
        match self {
            Self::OrderOfImportance(rank) => Some(*rank),
            Self::PercentExact(_)
            | Self::PercentRange { .. }
            | Self::DecimalExact(_)
            | Self::DecimalRange { .. }
            | Self::PointsExact(_)
            | Self::PointsRange { .. } => None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scale {
    Percent,
    Decimal,
    Points,
    Rank,
}

fn make_hundred(
    weights: &[Weight],
    above: Option<Weight>,
    at: &Path,
) -> Result<(), ContractRefusal> {
    let (min, max) = weights.iter().filter_map(Weight::bounds).fold(
        (Decimal::ZERO, Decimal::ZERO),
        |(min, max), (least, most)| (min.saturating_add(least), max.saturating_add(most)),
    );
    let can_make = |least, most| min <= most && least <= max;
    let whole = above
        .filter(|above| above.scale() == Scale::Percent)
        .and_then(|above| above.bounds());
    if can_make(Decimal::ONE_HUNDRED, Decimal::ONE_HUNDRED)
        || whole.is_some_and(|(least, most)| can_make(least, most))
    {
        return Ok(());
    }
    let at = at.clone();
    if min == max {
        return Err(ContractRefusal::WeightsNotHundred { total: min, at });
    }
    Err(ContractRefusal::WeightsCannotMakeHundred { min, max, at })
}

fn are_in_order(weights: &[Weight], at: &Path) -> Result<(), ContractRefusal> {
    let mut ranks: Vec<u32> = weights.iter().filter_map(Weight::rank).collect();
    ranks.sort_unstable();
    if (1..).zip(&ranks).any(|(expected, rank)| expected != *rank) {
        return Err(ContractRefusal::RanksNotInOrder {
            count: ranks.len(),
            at: at.clone(),
        });
    }
    Ok(())
}
