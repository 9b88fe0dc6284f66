mod kind;
mod refusal;
mod slips;
mod unit;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use kind::QuantityKind;
pub use refusal::QuantityRefusal;
pub use unit::Unit;

/// A size as it was said: a point, bounds, or both, in one unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantity(QuantityParts);

/// What a quantity is made of; an open bound is itself not reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QuantityParts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lower: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upper: Option<Decimal>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lower_open: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub upper_open: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    pub unit: Unit,
}

impl Quantity {
    /// One number.
    pub fn exactly(point: Decimal, unit: Unit) -> Self {
        Self(QuantityParts {
            point: Some(point),
            ..QuantityParts::none(unit)
        })
    }

    /// At least `lower`, at most `upper`, or both.
    pub fn between(
        lower: Option<Decimal>,
        upper: Option<Decimal>,
        unit: Unit,
    ) -> Result<Self, QuantityRefusal> {
        Self::from_parts(QuantityParts {
            lower,
            upper,
            ..QuantityParts::none(unit)
        })
    }

    /// At least one number, none of them outside the bounds; a bound that is not there is not open.
    pub fn from_parts(parts: QuantityParts) -> Result<Self, QuantityRefusal> {
        if parts.point.is_none() && parts.lower.is_none() && parts.upper.is_none() {
            return Err(QuantityRefusal::Empty);
        }
        let parts = QuantityParts {
            lower_open: parts.lower_open && parts.lower.is_some(),
            upper_open: parts.upper_open && parts.upper.is_some(),
            ..parts
        };
        parts.in_order()?;
        Ok(Self(parts))
    }

    /// The same, without the lower bound itself, where there is one that can be left out.
    pub fn lower_open(self) -> Self {
        Self::from_parts(QuantityParts {
            lower_open: true,
            ..self.0.clone()
        })
        .unwrap_or(self)
    }

    /// The same, without the upper bound itself, where there is one that can be left out.
    pub fn upper_open(self) -> Self {
        Self::from_parts(QuantityParts {
            upper_open: true,
            ..self.0.clone()
        })
        .unwrap_or(self)
    }

    /// The same, said with an “about”.
    pub fn approximately(self) -> Self {
        Self(QuantityParts {
            approximate: true,
            ..self.0
        })
    }

    pub fn point(&self) -> Option<Decimal> {
        self.0.point
    }

    pub fn lower(&self) -> Option<Decimal> {
        self.0.lower
    }

    pub fn upper(&self) -> Option<Decimal> {
        self.0.upper
    }

    pub fn is_lower_open(&self) -> bool {
        self.0.lower_open
    }

    pub fn is_upper_open(&self) -> bool {
        self.0.upper_open
    }

    pub fn is_approximate(&self) -> bool {
        self.0.approximate
    }

    pub fn unit(&self) -> &Unit {
        &self.0.unit
    }
}

impl QuantityParts {
    fn none(unit: Unit) -> Self {
        Self {
            point: None,
            lower: None,
            upper: None,
            lower_open: false,
            upper_open: false,
            approximate: false,
            unit,
        }
    }

    fn in_order(&self) -> Result<(), QuantityRefusal> {
        if let (Some(lower), Some(upper)) = (self.lower, self.upper)
            && beyond(lower, upper, self.lower_open || self.upper_open)
        {
            return Err(QuantityRefusal::BoundsCrossed { lower, upper });
        }
        let Some(point) = self.point else {
            return Ok(());
        };
        match (self.lower, self.upper) {
            (Some(bound), _) if beyond(bound, point, self.lower_open) => {
                Err(QuantityRefusal::PointOutside { point, bound })
            }
            (_, Some(bound)) if beyond(point, bound, self.upper_open) => {
                Err(QuantityRefusal::PointOutside { point, bound })
            }
            (_, _) => Ok(()),
        }
    }
}

fn beyond(low: Decimal, high: Decimal, open: bool) -> bool {
    low > high || (open && low == high)
}
