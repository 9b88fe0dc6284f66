use kernel::{Quantity, Unit};
use rust_decimal::Decimal;

use crate::{
    IndicatorDefinition, ObservationRole, ObservationStatement, ObservationStatus, ObservedValue,
    StatementRefusal,
};

/// A smaller group of people could be recognised.
const FEWEST_PEOPLE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const PEOPLE: &str = "{person}";

impl ObservationStatement {
    /// It may be recorded as a size of what is defined so.
    pub(crate) fn check(
        &self,
        definition: Option<&IndicatorDefinition>,
    ) -> Result<(), StatementRefusal> {
        if self.stated.trim().is_empty() {
            return Err(StatementRefusal::StatedMissing);
        }
        if self.status == ObservationStatus::Retracted {
            return Err(StatementRefusal::StatedAsRetracted);
        }
        self.check_texts()?;
        self.check_missing()?;
        self.check_period()?;
        self.check_money(definition.and_then(|definition| definition.unit.as_ref()))?;
        if let Some(value) = &self.value {
            self.check_value(value, definition)?;
        }
        match self
            .baseline
            .as_ref()
            .and_then(|baseline| baseline.value.as_ref())
        {
            Some(value) => enough_people(value, &["baseline", "value"]),
            None => Ok(()),
        }
    }

    fn check_value(
        &self,
        value: &ObservedValue,
        definition: Option<&IndicatorDefinition>,
    ) -> Result<(), StatementRefusal> {
        let unit = definition.and_then(|definition| definition.unit.as_ref());
        match value {
            ObservedValue::Ordinal { .. } => Ok(()),
            ObservedValue::Quantity(_) | ObservedValue::Ratio { .. }
                if self.role == ObservationRole::Narrated =>
            {
                Err(StatementRefusal::NarratedWithNumber)
            }
            ObservedValue::Quantity(quantity) => {
                in_unit(quantity, unit)?;
                enough_people(quantity, &["value"])
            }
            ObservedValue::Ratio {
                numerator,
                denominator,
                of: _,
            } => ratio(*numerator, *denominator, unit),
        }
    }
}

fn in_unit(quantity: &Quantity, indicator_unit: Option<&Unit>) -> Result<(), StatementRefusal> {
    let unit = quantity.unit();
    match indicator_unit {
        Some(indicator_unit) if indicator_unit != unit => Err(StatementRefusal::UnitMismatch {
            unit: unit.ucum().to_owned(),
            indicator_unit: indicator_unit.ucum().to_owned(),
        }),
        Some(_) | None => Ok(()),
    }
}

fn ratio(
    numerator: Decimal,
    denominator: Decimal,
    indicator_unit: Option<&Unit>,
) -> Result<(), StatementRefusal> {
    if denominator.is_zero() {
        return Err(StatementRefusal::RatioOfNothing { numerator });
    }
    let few = numerator.abs().min(denominator.abs());
    match indicator_unit.map(Unit::ucum) {
        Some(PEOPLE) if few < FEWEST_PEOPLE => Err(StatementRefusal::SmallCell {
            count: few,
            field: &["value"],
        }),
        Some(_) | None => Ok(()),
    }
}

fn enough_people(
    quantity: &Quantity,
    field: &'static [&'static str],
) -> Result<(), StatementRefusal> {
    match too_few_people(quantity) {
        Some(count) => Err(StatementRefusal::SmallCell { count, field }),
        None => Ok(()),
    }
}

/// How many people it is, where they are so few that they could be recognised.
pub(crate) fn too_few_people(quantity: &Quantity) -> Option<Decimal> {
    [quantity.point(), quantity.lower(), quantity.upper()]
        .into_iter()
        .flatten()
        .map(|count| count.abs())
        .max()
        .filter(|count| *count < FEWEST_PEOPLE && quantity.unit().ucum() == PEOPLE)
}
