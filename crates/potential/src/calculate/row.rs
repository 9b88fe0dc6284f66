use rust_decimal::Decimal;

use super::{PotentialRow, Range, TypedVolume};
use crate::{AccountRow, Area, BenchmarkFigure, Place, Quality, Rate, Reason, Share};

/// By what a volume becomes a gain.
pub(super) struct Terms {
    pub(super) rate: Result<Rate, Reason>,
    pub(super) transaction_percent: Option<Decimal>,
}

impl Terms {
    /// What the accounts tell, held against the benchmark.
    pub(super) fn told(
        &self,
        mut row: PotentialRow,
        account: Result<&AccountRow, Reason>,
        figure: &BenchmarkFigure,
    ) -> PotentialRow {
        row.benchmark = figure.percent;
        let volume = account.and_then(|account| {
            row.base = account.base;
            row.illustrative = account.illustrative;
            let share = account.share()?;
            row.share = Some(share.percent);
            row.approximate = !matches!(share.quality, Quality::Exact);
            let benchmark = figure
                .percent
                .ok_or(figure.missing.unwrap_or(Reason::NoBenchmark))?;
            let gap = gap(share, benchmark)?;
            row.gap = Some(gap);
            volume(account, share, benchmark, gap)
        });
        self.with_volume(row, volume)
    }

    /// What a person typed of an area that the accounts do not tell.
    pub(super) fn typed(&self, mut row: PotentialRow, typed: &[TypedVolume]) -> PotentialRow {
        let found = typed
            .iter()
            .find(|typed| typed.area == row.area && typed.place == row.place);
        row.typed = found.is_some();
        let volume = found.map(|typed| typed.volume);
        self.with_volume(row, volume.ok_or(Reason::NotVisibleInAccounts))
    }

    fn with_volume(&self, mut row: PotentialRow, volume: Result<Decimal, Reason>) -> PotentialRow {
        row.volume = volume.ok();
        let outcome = volume.and_then(|volume| self.gained(volume));
        match outcome {
            Ok((rate, gain, transaction, net)) => {
                row.rate = rate;
                row.gain = Some(gain);
                row.transaction = transaction;
                row.net = Some(net);
            }
            Err(reason) => row.missing = Some(reason),
        }
        row
    }

    /// The rate, the gain, what the tender costs a year, and what is left.
    fn gained(
        &self,
        volume: Decimal,
    ) -> Result<(Option<Rate>, Range, Option<Decimal>, Range), Reason> {
        let rate = match (self.rate, volume.is_zero()) {
            (Ok(rate), _) => Some(rate),
            // Of nothing there is nothing to gain, whatever the rate.
            (Err(_), true) => None,
            (Err(reason), false) => return Err(reason),
        };
        let gain = rate.map_or(Some(Range::ZERO), |rate| Range::of(volume, &rate));
        let gain = gain.ok_or(Reason::TooLarge)?;
        let Some(percent) = self.transaction_percent else {
            return Ok((rate, gain, None, gain));
        };
        // The cost is of the whole contract sum; that is as many years' volume as years it is shared among.
        let transaction = per_cent(volume, percent).ok_or(Reason::TooLarge)?;
        let net = gain.less(transaction).ok_or(Reason::TooLarge)?;
        Ok((rate, gain, Some(transaction), net))
    }
}

impl PotentialRow {
    /// A row of which nothing is known yet.
    pub(super) fn empty(place: Place, area: Area) -> Self {
        Self {
            place,
            area,
            share: None,
            approximate: false,
            benchmark: None,
            gap: None,
            base: None,
            volume: None,
            typed: false,
            rate: None,
            gain: None,
            transaction: None,
            net: None,
            missing: None,
            illustrative: false,
        }
    }
}

impl Range {
    pub const ZERO: Self = Self {
        low: Decimal::ZERO,
        central: Decimal::ZERO,
        high: Decimal::ZERO,
    };

    fn of(volume: Decimal, rate: &Rate) -> Option<Self> {
        let (low, central, high) = rate.ordered();
        Some(Self {
            low: per_cent(volume, low)?,
            central: per_cent(volume, central)?,
            high: per_cent(volume, high)?,
        })
    }

    fn less(&self, cost: Decimal) -> Option<Self> {
        Some(Self {
            low: self.low.checked_sub(cost)?,
            central: self.central.checked_sub(cost)?,
            high: self.high.checked_sub(cost)?,
        })
    }

    pub(super) fn plus(&self, other: &Self) -> Option<Self> {
        Some(Self {
            low: self.low.checked_add(other.low)?,
            central: self.central.checked_add(other.central)?,
            high: self.high.checked_add(other.high)?,
        })
    }
}

/// A share known only as "at least" leaves no gap where it is at least the benchmark.
fn gap(share: Share, benchmark: Decimal) -> Result<Decimal, Reason> {
    let gap = benchmark
        .checked_sub(share.percent)
        .ok_or(Reason::TooLarge)?
        .max(Decimal::ZERO);
    match share.quality {
        Quality::Exact | Quality::Approximate => Ok(gap),
        Quality::AtLeast if gap.is_zero() => Ok(gap),
        Quality::AtLeast | Quality::AtMost => Err(Reason::ShareIsABound),
    }
}

/// From amounts where the share was derived from them, so that nothing is lost on the way.
fn volume(
    account: &AccountRow,
    share: Share,
    benchmark: Decimal,
    gap: Decimal,
) -> Result<Decimal, Reason> {
    if gap.is_zero() {
        return Ok(Decimal::ZERO);
    }
    let base = account.base.ok_or(Reason::NoBase)?;
    if base <= Decimal::ZERO {
        return Err(Reason::BaseNotPositive);
    }
    let volume = if share.derived {
        let exposed = account.exposed()?;
        per_cent(base, benchmark).and_then(|best| best.checked_sub(exposed))
    } else {
        per_cent(base, gap)
    };
    volume
        .map(|volume| volume.max(Decimal::ZERO))
        .ok_or(Reason::TooLarge)
}

fn per_cent(of: Decimal, percent: Decimal) -> Option<Decimal> {
    of.checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED)
}
