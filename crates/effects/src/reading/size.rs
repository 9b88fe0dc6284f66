use kernel::{Quantity, QuantityParts, QuantityRefusal, Unit};
use rust_decimal::Decimal;

/// A number or bounds, before there is a unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Size {
    pub point: Option<Decimal>,
    pub lower: Option<Decimal>,
    pub upper: Option<Decimal>,
    pub lower_open: bool,
    pub upper_open: bool,
    pub approximate: bool,
}

impl Size {
    pub(super) fn exactly(point: Decimal) -> Self {
        Self {
            point: Some(point),
            ..Self::default()
        }
    }

    pub(super) fn between(lower: Decimal, upper: Decimal) -> Self {
        Self {
            lower: Some(lower),
            upper: Some(upper),
            ..Self::default()
        }
    }

    pub(super) fn of(quantity: &Quantity) -> Self {
        Self {
            point: quantity.point(),
            lower: quantity.lower(),
            upper: quantity.upper(),
            lower_open: quantity.is_lower_open(),
            upper_open: quantity.is_upper_open(),
            approximate: quantity.is_approximate(),
        }
    }

    /// The number itself, or the bounds that are there.
    pub(super) fn numbers(&self) -> impl Iterator<Item = Decimal> {
        [self.point, self.lower, self.upper].into_iter().flatten()
    }

    /// The same to the other side of nothing: more than 5 up is less than −5.
    pub fn negated(self) -> Self {
        let minus = |number: Option<Decimal>| number.map(|number| -number);
        Self {
            point: minus(self.point),
            lower: minus(self.upper),
            upper: minus(self.lower),
            lower_open: self.upper_open,
            upper_open: self.lower_open,
            approximate: self.approximate,
        }
    }

    /// The size that a person gives a unit.
    pub fn in_unit(&self, unit: Unit) -> Result<Quantity, QuantityRefusal> {
        let Self {
            point,
            lower,
            upper,
            lower_open,
            upper_open,
            approximate,
        } = *self;
        Quantity::from_parts(QuantityParts {
            point,
            lower,
            upper,
            lower_open,
            upper_open,
            approximate,
            unit,
        })
    }
}
