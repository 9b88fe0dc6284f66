//! Means that are allowed: by known baselines, and of sums.

use kernel::{PartialDate, Quantity, Unit};
use rust_decimal::Decimal;

use super::{
    Entry, RefusalReason,
    numbers::{each, exact_sum, sum},
};
use crate::{MeasureKind, ObservedValue};

/// The changes of several over what they are changes of, where that is known of each.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighted {
    pub value: Quantity,
    /// What all of them are changes of.
    pub baseline: Quantity,
    /// How many they are; no fewer than have a change.
    pub n: usize,
}

/// None unless every one has a baseline with a size, and all of one unit and time.
pub(super) fn weighted(entries: &[Entry<'_>]) -> Option<Weighted> {
    let relative = |entry: &Entry<'_>| {
        let definition = entry.member.effect.definition();
        definition.is_some_and(|definition| definition.measure_kind == MeasureKind::RelativeChange)
    };
    if entries.len() < 2 || !entries.iter().all(relative) {
        return None;
    }
    let told: Vec<(&Quantity, Option<PartialDate>)> =
        entries.iter().map(baseline).collect::<Option<_>>()?;
    let (first, others) = told.split_first()?;
    if others.iter().any(|other| is_unlike(first, other)) {
        return None;
    }
    let baselines: Vec<&Quantity> = told.iter().map(|(size, _)| *size).collect();
    let changes = entries.iter().zip(&baselines).map(|(entry, baseline)| {
        let weight = baseline.point()?;
        each(entry.quantity()?, |number| number.checked_mul(weight)).ok()
    });
    let changes = sum(&changes.collect::<Option<Vec<_>>>()?).ok()?;
    let baseline = sum(&baselines.into_iter().cloned().collect::<Vec<_>>()).ok()?;
    let whole = baseline.point()?;
    let value = each(&changes, |number| share(number, whole)).ok()?;
    let value = match baseline.is_approximate() {
        true => value.approximately(),
        false => value,
    };
    Some(Weighted {
        value,
        baseline,
        n: entries.len(),
    })
}

/// A baseline that can weigh, with its time: one number above nothing.
fn baseline<'a>(entry: &Entry<'a>) -> Option<(&'a Quantity, Option<PartialDate>)> {
    let told = entry.observation.baseline.as_ref()?;
    let size = told.value.as_ref()?;
    let bounded = size.lower().is_some() || size.upper().is_some();
    let weighs = size.point().is_some_and(|point| point > Decimal::ZERO);
    (weighs && !bounded).then_some((size, told.period))
}

/// Of two units, or of two times: a year weighs unlike a month.
fn is_unlike(
    one: &(&Quantity, Option<PartialDate>),
    other: &(&Quantity, Option<PartialDate>),
) -> bool {
    one.0.unit() != other.0.unit() || one.1 != other.1
}

/// So many of all together, in per cent.
pub(super) fn ratio_of_sums(entries: &[Entry<'_>]) -> Result<Quantity, RefusalReason> {
    let mut sums = (Vec::new(), Vec::new());
    for entry in entries {
        let Some(ObservedValue::Ratio {
            numerator,
            denominator,
            of: _,
        }) = &entry.observation.value
        else {
            return Err(RefusalReason::UnlikeUnits);
        };
        sums.0.push(*numerator);
        sums.1.push(*denominator);
    }
    let (part, whole) = (exact_sum(sums.0)?, exact_sum(sums.1)?);
    let per_cent = share(part, whole)
        .and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED))
        .ok_or(RefusalReason::NoValues)?;
    let unit = Unit::of("%").map_err(|_| RefusalReason::UnlikeUnits)?;
    Ok(Quantity::exactly(per_cent.normalize(), unit))
}

pub(super) fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_div(whole).map(|share| share.normalize())
}
