use rust_decimal::Decimal;
use thiserror::Error;

use super::Unit;
use crate::{Coded, danish_number};

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum QuantityRefusal {
    #[error("a quantity needs a point, a lower bound or an upper bound")]
    Empty,
    #[error("there is nothing between the lower bound {lower} and the upper bound {upper}")]
    BoundsCrossed { lower: Decimal, upper: Decimal },
    #[error("{point} is outside the bound {bound}")]
    PointOutside { point: Decimal, bound: Decimal },
    #[error(
        "“{written}” is not a unit of the catalogue: write {}",
        suggested(written, "one of")
    )]
    UnknownUnit { written: String },
}

impl Coded for QuantityRefusal {
    fn danish(&self) -> String {
        match self {
            Self::Empty => {
                "En mængde skal have et tal, en nedre grænse eller en øvre grænse".to_owned()
            }
            Self::BoundsCrossed { lower, upper } => format!(
                "Der er intet mellem den nedre grænse {} og den øvre grænse {}",
                danish_number(*lower),
                danish_number(*upper)
            ),
            Self::PointOutside { point, bound } => format!(
                "{} ligger uden for grænsen {}",
                danish_number(*point),
                danish_number(*bound)
            ),
            Self::UnknownUnit { written } => format!(
                "“{written}” er ikke en enhed i kataloget: skriv {}",
                suggested(written, "en af")
            ),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "EMPTY_QUANTITY",
            Self::BoundsCrossed { .. } | Self::PointOutside { .. } => "BOUNDS_CROSSED",
            Self::UnknownUnit { .. } => "UNKNOWN_UNIT",
        }
    }
}

/// The code that is meant, else every one that there is.
fn suggested(written: &str, one_of: &str) -> String {
    match Unit::meant(written) {
        Some(code) => code.to_owned(),
        None => format!("{one_of} {}", Unit::codes()),
    }
}
