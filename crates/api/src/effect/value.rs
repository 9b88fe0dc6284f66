use async_graphql::{Enum, SimpleObject, Union};

use crate::{scalars::Decimal, words::Quantity};

/// A size as it was observed. Danish: «observeret værdi».
#[derive(Clone, Union)]
pub enum ObservedValue {
    Quantity(Quantity),
    Ratio(Ratio),
    Ordinal(Ordinal),
}

impl From<effects::ObservedValue> for ObservedValue {
    fn from(value: effects::ObservedValue) -> Self {
        match value {
            effects::ObservedValue::Quantity(quantity) => Self::Quantity(quantity.into()),
            effects::ObservedValue::Ratio {
                numerator,
                denominator,
                of,
            } => Self::Ratio(Ratio {
                numerator: numerator.into(),
                denominator: denominator.into(),
                of,
            }),
            effects::ObservedValue::Ordinal { change, words } => Self::Ordinal(Ordinal {
                change: change.into(),
                words,
            }),
        }
    }
}

/// So many of so many, e.g. nine of ten. Danish: «andel».
#[derive(Clone, SimpleObject)]
pub struct Ratio {
    /// So many.
    pub numerator: Decimal,
    /// Of so many.
    pub denominator: Decimal,
    /// Of what, e.g. vognmænd.
    pub of: Option<String>,
}

/// Better, unchanged or worse, in words only. Danish: «retning i ord».
#[derive(Clone, SimpleObject)]
pub struct Ordinal {
    /// Which way.
    pub change: OrdinalChange,
    /// What is said to have changed.
    pub words: String,
}

/// Which way something changed. Danish: «forandring».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::OrdinalChange")]
pub enum OrdinalChange {
    /// Danish: «bedre».
    Improved,
    /// Danish: «uændret».
    Unchanged,
    /// Danish: «dårligere».
    Worse,
}
