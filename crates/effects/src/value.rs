use kernel::Quantity;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A size as it was stated: a quantity, so many of so many, or only a direction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObservedValue {
    Quantity(Quantity),
    /// "Nine out of ten": kept as its two numbers.
    Ratio {
        numerator: Decimal,
        denominator: Decimal,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<String>,
    },
    Ordinal {
        change: OrdinalChange,
        words: String,
    },
}

/// The worse is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrdinalChange {
    Improved,
    Unchanged,
    Worse,
}
