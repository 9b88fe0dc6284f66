use rust_decimal::Decimal;

use super::{Figures, Split};
use crate::Range;

/// So many digits a decimal holds whatever they are, a sum or a difference of two of them too.
const DIGITS: u32 = 28;

/// What a single figure gained or lost in each step, and from the first to the last.
pub(super) struct Steps {
    data: Decimal,
    parameters: Decimal,
    method: Decimal,
    total: Decimal,
}

/// The steps of each end of a range; these are not ordered as a range of kroner is.
struct RangeSteps {
    low: Steps,
    central: Steps,
    high: Steps,
}

impl Split {
    /// From what was saved by today's data, then its rates, to its method.
    pub(super) fn of(figures: &[Figures; 4]) -> Option<Self> {
        let volume = Steps::of(figures.map(|one| one.volume))?;
        let gain = RangeSteps::of(figures.map(|one| one.gain))?;
        let net = RangeSteps::of(figures.map(|one| one.net))?;
        let part = |part: fn(&Steps) -> Decimal| Figures {
            volume: part(&volume),
            gain: gain.part(part),
            net: net.part(part),
        };
        Some(Self {
            data: part(|steps| steps.data),
            parameters: part(|steps| steps.parameters),
            method: part(|steps| steps.method),
            total: part(|steps| steps.total),
        })
    }
}

impl Steps {
    fn of(figures: [Decimal; 4]) -> Option<Self> {
        let [then, data, rates, now] = alike(figures);
        Some(Self {
            data: data.checked_sub(then)?,
            parameters: rates.checked_sub(data)?,
            method: now.checked_sub(rates)?,
            total: now.checked_sub(then)?,
        })
    }
}

impl RangeSteps {
    fn of(ranges: [Range; 4]) -> Option<Self> {
        Some(Self {
            low: Steps::of(ranges.map(|range| range.low))?,
            central: Steps::of(ranges.map(|range| range.central))?,
            high: Steps::of(ranges.map(|range| range.high))?,
        })
    }

    fn part(&self, part: fn(&Steps) -> Decimal) -> Range {
        Range {
            low: part(&self.low),
            central: part(&self.central),
            high: part(&self.high),
        }
    }
}

/// To as many decimals as the largest of them leaves room for, so that differences make their total exactly.
fn alike(figures: [Decimal; 4]) -> [Decimal; 4] {
    let whole = |figure: &Decimal| {
        let digits = figure.trunc().mantissa().unsigned_abs().checked_ilog10();
        digits.map_or(0, |power| power + 1)
    };
    let room = DIGITS.saturating_sub(figures.iter().map(whole).max().unwrap_or_default());
    figures.map(|figure| figure.round_dp(room))
}
