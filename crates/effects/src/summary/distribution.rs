use kernel::{Quantity, QuantityParts};
use rust_decimal::Decimal;

use super::{
    Entry,
    numbers::{highest, lowest, typical},
};

/// The least, the middle and the most of sizes that are shown beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    pub min: Quantity,
    /// Between two, where they are an even number: with the two as its bounds.
    pub median: Quantity,
    pub max: Quantity,
    pub n: usize,
}

impl Distribution {
    /// None of fewer than two.
    pub(super) fn of(entries: &[Entry<'_>]) -> Option<Self> {
        let mut sizes: Vec<&Quantity> = entries.iter().filter_map(Entry::quantity).collect();
        sizes.sort_by_key(|size| {
            (
                typical(size),
                lowest(size),
                highest(size),
                size.is_approximate(),
            )
        });
        let (min, max) = (sizes.first()?, sizes.last()?);
        let upper = sizes.get(sizes.len() / 2)?;
        let median = if sizes.len().is_multiple_of(2) {
            between(sizes.get(sizes.len() / 2 - 1)?, upper)?
        } else {
            (*upper).clone()
        };
        (sizes.len() > 1).then(|| Self {
            min: (*min).clone(),
            median,
            max: (*max).clone(),
            n: sizes.len(),
        })
    }
}

/// Between which two sizes the middle lies; it is no mean of them.
fn between(one: &Quantity, other: &Quantity) -> Option<Quantity> {
    if one == other {
        return Some(one.clone());
    }
    let both = [one, other];
    let bounded =
        |bound: fn(&Quantity) -> Option<Decimal>| both.iter().all(|size| bound(size).is_some());
    let lower = both
        .into_iter()
        .filter(|_| bounded(lowest))
        .min_by_key(|size| lowest(size));
    let upper = both
        .into_iter()
        .filter(|_| bounded(highest))
        .max_by_key(|size| highest(size));
    let parts = QuantityParts {
        point: None,
        lower: lower.and_then(lowest),
        upper: upper.and_then(highest),
        lower_open: lower.is_some_and(Quantity::is_lower_open),
        upper_open: upper.is_some_and(Quantity::is_upper_open),
        approximate: one.is_approximate() || other.is_approximate(),
        unit: one.unit().clone(),
    };
    Quantity::from_parts(parts)
        .ok()
        .or_else(|| Some(other.clone()))
}
