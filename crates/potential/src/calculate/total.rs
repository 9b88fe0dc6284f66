use rust_decimal::Decimal;

use super::{Coverage, PotentialRow, Range, Totals, area::AreaCalculation, potential::AreaTotal};
use crate::Reason;

/// The sum over all rows that could be computed, or why there is none.
pub(super) fn over(
    rows: &[PotentialRow],
    areas: &[AreaCalculation<'_>],
) -> (Option<Totals>, Option<Reason>) {
    let overlap = areas.iter().enumerate().any(|(place, one)| {
        let others = areas.iter().skip(place + 1);
        others
            .into_iter()
            .any(|other| one.area.overlaps(&other.area))
    });
    if overlap {
        return (None, Some(Reason::AreasOverlap));
    }
    outcome(sum(rows))
}

pub(super) fn of_area(area: &AreaCalculation<'_>) -> AreaTotal {
    let (totals, no_total) = outcome(sum(&area.rows));
    AreaTotal {
        area: area.area.clone(),
        totals,
        no_total,
        coverage: Coverage::of(&area.rows),
    }
}

fn outcome(totals: Result<Totals, Reason>) -> (Option<Totals>, Option<Reason>) {
    match totals {
        Ok(totals) => (Some(totals), None),
        Err(reason) => (None, Some(reason)),
    }
}

fn sum(rows: &[PotentialRow]) -> Result<Totals, Reason> {
    let mut known = rows.iter().filter_map(Totals::of);
    let first = known.next().ok_or(Reason::NothingKnown)?;
    known
        .try_fold(first, |sum, next| sum.plus(&next))
        .ok_or(Reason::TooLarge)
}

impl Totals {
    fn of(row: &PotentialRow) -> Option<Self> {
        Some(Self {
            volume: row.volume?,
            gain: row.gain?,
            transaction: row.transaction,
            net: row.net?,
        })
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        let transaction = match (self.transaction, other.transaction) {
            (Some(own), Some(others)) => Some(own.checked_add(others)?),
            (Some(one), None) | (None, Some(one)) => Some(one),
            (None, None) => None,
        };
        Some(Self {
            volume: Decimal::checked_add(self.volume, other.volume)?,
            gain: Range::plus(&self.gain, &other.gain)?,
            transaction,
            net: Range::plus(&self.net, &other.net)?,
        })
    }
}
