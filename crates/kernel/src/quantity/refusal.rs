use rust_decimal::Decimal;
use thiserror::Error;

use crate::Coded;

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum QuantityRefusal {
    #[error("a quantity needs a point, a lower bound or an upper bound")]
    Empty,
    #[error("there is nothing between the lower bound {lower} and the upper bound {upper}")]
    BoundsCrossed { lower: Decimal, upper: Decimal },
    #[error("{point} is outside the bound {bound}")]
    PointOutside { point: Decimal, bound: Decimal },
    #[error("“{written}” is not a unit of the catalogue")]
    UnknownUnit { written: String },
}

impl Coded for QuantityRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "EMPTY_QUANTITY",
            Self::BoundsCrossed { .. } | Self::PointOutside { .. } => "BOUNDS_CROSSED",
            Self::UnknownUnit { .. } => "UNKNOWN_UNIT",
        }
    }
}
