mod check;
mod measure;

use kernel::Quantity;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Recurrence;
use measure::Measure;

/// What a size is the product of: "500 times three minutes"; kept in the log, so fields are only ever added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Components {
    pub factors: Vec<Factor>,
}

/// One number that is multiplied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factor {
    pub value: Decimal,
    /// As UCUM writes it, or ISO 4217: `min`, `1/d`, `DKK`; `1` for a bare number.
    pub unit: String,
    /// How the source said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// What came of multiplying the components again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComponentCheck {
    Matches,
    /// The product, in the unit of the stated size; approximate where it had to be rounded.
    Differs {
        computed: Quantity,
    },
    /// Nothing to multiply, too large, or in units that have no exact way to each other.
    NotComputable,
}

impl Components {
    /// The product and its unit, exact.
    pub fn product(&self) -> Option<(Decimal, String)> {
        let measure = self.measure()?;
        let unit = measure.unit();
        Some((measure.value, unit))
    }

    /// The product beside what was stated, coming that often.
    pub fn check(&self, stated: &Quantity, recurrence: Recurrence) -> ComponentCheck {
        match self.measure() {
            Some(measure) => check::check(&measure, stated, recurrence),
            None => ComponentCheck::NotComputable,
        }
    }

    fn measure(&self) -> Option<Measure> {
        let mut factors = self.factors.iter();
        let first = factors.next()?;
        factors.try_fold(Measure::of(first.value, &first.unit), |product, factor| {
            product.times(Measure::of(factor.value, &factor.unit))
        })
    }
}

impl Factor {
    pub fn new(value: Decimal, unit: impl Into<String>) -> Self {
        Self {
            value,
            unit: unit.into(),
            words: None,
        }
    }
}
