use rust_decimal::Decimal;

use crate::words::Money;

/// Kroner as they were computed, unrounded.
pub(super) fn kroner(amount: Decimal) -> Money {
    Money {
        amount: amount.normalize().into(),
        currency: "DKK".to_owned(),
    }
}
