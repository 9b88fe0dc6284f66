//! Reckoning with sizes that have bounds.

use kernel::{Quantity, QuantityParts};
use rust_decimal::Decimal;

use super::RefusalReason;

/// All of them together: bounds are kept, an open one leaves its side open, a missing one leaves it missing.
pub(super) fn sum(quantities: &[Quantity]) -> Result<Quantity, RefusalReason> {
    let first = quantities.first().ok_or(RefusalReason::NoValues)?;
    let point = total(quantities, Quantity::point)?;
    let bounded = quantities.iter().any(is_bounded);
    let (lower, upper) = if bounded || point.is_none() {
        (total(quantities, lowest)?, total(quantities, highest)?)
    } else {
        (None, None)
    };
    if bounded && lower.is_none() && upper.is_none() {
        return Err(RefusalReason::BoundsOpposed);
    }
    Quantity::from_parts(QuantityParts {
        point,
        lower,
        upper,
        lower_open: quantities.iter().any(Quantity::is_lower_open),
        upper_open: quantities.iter().any(Quantity::is_upper_open),
        approximate: quantities.iter().any(Quantity::is_approximate),
        unit: first.unit().clone(),
    })
    .map_err(|_| RefusalReason::BoundsOpposed)
}

/// The same with another number in the place of each; bounds stay on their side.
pub(super) fn each(
    quantity: &Quantity,
    number: impl Fn(Decimal) -> Option<Decimal>,
) -> Result<Quantity, RefusalReason> {
    let other = |part: Option<Decimal>| match part {
        Some(part) => number(part).map(Some).ok_or(RefusalReason::TooLarge),
        None => Ok(None),
    };
    Quantity::from_parts(QuantityParts {
        point: other(quantity.point())?,
        lower: other(quantity.lower())?,
        upper: other(quantity.upper())?,
        lower_open: quantity.is_lower_open(),
        upper_open: quantity.is_upper_open(),
        approximate: quantity.is_approximate(),
        unit: quantity.unit().clone(),
    })
    .map_err(|_| RefusalReason::BoundsOpposed)
}

/// Where it stands among others: its point, else the middle of its bounds, else the bound that it has.
pub(super) fn typical(quantity: &Quantity) -> Option<Decimal> {
    let middle = || {
        let half = quantity.lower()? / Decimal::TWO;
        half.checked_add(quantity.upper()? / Decimal::TWO)
    };
    quantity
        .point()
        .or_else(middle)
        .or(quantity.lower())
        .or(quantity.upper())
}

/// The least it may be; none where that is not told.
pub(super) fn lowest(quantity: &Quantity) -> Option<Decimal> {
    let point = quantity.point().filter(|_| !is_bounded(quantity));
    quantity.lower().or(point)
}

/// The most it may be; none where that is not told.
pub(super) fn highest(quantity: &Quantity) -> Option<Decimal> {
    let point = quantity.point().filter(|_| !is_bounded(quantity));
    quantity.upper().or(point)
}

fn is_bounded(quantity: &Quantity) -> bool {
    quantity.lower().is_some() || quantity.upper().is_some()
}

/// The sum of one side of them all; none when one of them lacks it.
fn total(
    quantities: &[Quantity],
    side: impl Fn(&Quantity) -> Option<Decimal>,
) -> Result<Option<Decimal>, RefusalReason> {
    let Some(sides) = quantities.iter().map(side).collect::<Option<Vec<_>>>() else {
        return Ok(None);
    };
    exact_sum(sides).map(Some)
}

/// All of them together to the last digit, in whatever order they come.
pub(super) fn exact_sum(
    numbers: impl IntoIterator<Item = Decimal>,
) -> Result<Decimal, RefusalReason> {
    let mut numbers: Vec<Decimal> = numbers.into_iter().collect();
    numbers.sort_unstable();
    numbers
        .into_iter()
        .try_fold(Decimal::ZERO, exactly_added)
        .ok_or(RefusalReason::TooLarge)
}

/// None where a digit would be lost.
fn exactly_added(one: Decimal, other: Decimal) -> Option<Decimal> {
    let (one, other) = (one.normalize(), other.normalize());
    let sum = one.checked_add(other)?;
    let is_exact = sum.is_zero() || sum.scale() == one.scale().max(other.scale());
    is_exact.then(|| sum.normalize())
}
