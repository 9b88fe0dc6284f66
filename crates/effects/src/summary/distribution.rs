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

/// The middle of two sizes, and how far apart they are.
fn between(one: &Quantity, other: &Quantity) -> Option<Quantity> {
    if one == other {
        return Some(one.clone());
    }
    let point = match (one.point(), other.point()) {
        (Some(one), Some(other)) => (one / Decimal::TWO)
            .checked_add(other / Decimal::TWO)
            .map(|point| point.normalize()),
        (None, _) | (_, None) => None,
    };
    let parts = QuantityParts {
        point,
        lower: lowest(one),
        upper: highest(other),
        lower_open: one.is_lower_open(),
        upper_open: other.is_upper_open(),
        approximate: one.is_approximate() || other.is_approximate(),
        unit: one.unit().clone(),
    };
    Quantity::from_parts(parts)
        .ok()
        .or_else(|| Some(other.clone()))
}
