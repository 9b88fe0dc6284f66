use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// So many per cent of a volume are saved; less than none is a rise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rate {
    pub low: Decimal,
    /// None where no middle is stated or proposed; calculated with as the middle of low and high.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub central: Option<Decimal>,
    pub high: Decimal,
}

impl Rate {
    /// What is calculated with, and never out of order.
    pub(crate) fn ordered(&self) -> (Decimal, Decimal, Decimal) {
        let (low, high) = (self.low.min(self.high), self.high.max(self.low));
        let central = self.central.unwrap_or_else(|| middle(low, high));
        (low, central.max(low).min(high), high)
    }

    /// No part of it above a rate that was found; a range that lies wholly above begins at nothing instead, so that it stays a range.
    pub(crate) fn capped(&self, at: Decimal) -> Self {
        let (low, central, high) = self.ordered();
        let collapses = low < high && low >= at;
        Self {
            low: if collapses {
                at.min(Decimal::ZERO)
            } else {
                low.min(at)
            },
            central: Some(central.min(at)),
            high: high.min(at),
        }
    }

    /// It is one number: nobody told how uncertain it is.
    pub(crate) fn is_a_point(&self) -> bool {
        self.low == self.high
    }

    /// Somewhere between a later tender's rate and this one.
    pub(crate) fn down_to(&self, later: &Self) -> Self {
        let (_, own, high) = self.ordered();
        let (low, others, _) = later.ordered();
        Self {
            low,
            central: Some(middle(own, others)),
            high,
        }
    }
}

fn middle(low: Decimal, high: Decimal) -> Decimal {
    low.saturating_add(high) / Decimal::TWO
}
