use kernel::{Quantity, QuantityKind, Unit};
use rust_decimal::Decimal;

use crate::{
    IndicatorDefinition, MeasureKind, ObservationRole, ObservationStatement, ObservationStatus,
    ObservedValue, StatementRefusal,
};

/// A smaller group of people could be recognised.
const FEWEST_PEOPLE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const PEOPLE: &str = "{person}";
const PER_CENT: &str = "%";

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
        if self.status == ObservationStatus::Disputed {
            return Err(StatementRefusal::StatedAsDisputed);
        }
        self.check_texts()?;
        self.check_validation()?;
        self.check_missing()?;
        self.check_period()?;
        self.check_price_level()?;
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
        let whole =
            definition.is_some_and(|definition| definition.measure_kind == MeasureKind::Share);
        match value {
            ObservedValue::Ordinal { .. } => Ok(()),
            ObservedValue::Quantity(_) | ObservedValue::Ratio { .. }
                if self.role == ObservationRole::Narrated =>
            {
                Err(StatementRefusal::NarratedWithNumber)
            }
            ObservedValue::Quantity(quantity) => {
                in_unit(quantity, unit)?;
                enough_people(quantity, &["value"])?;
                definition.map_or(Ok(()), |definition| definition.check_size(quantity))
            }
            ObservedValue::Ratio {
                numerator,
                denominator,
                of: _,
            } => ratio(*numerator, *denominator, unit, whole),
        }
    }
}

impl IndicatorDefinition {
    /// A share is of a whole, no more is lost than there was, and things are counted from none.
    fn check_size(&self, size: &Quantity) -> Result<(), StatementRefusal> {
        let Some((least, most)) = self.ends(size.unit().quantity_kind()) else {
            return Ok(());
        };
        let outside = |told: &Decimal| *told < least || most.is_some_and(|most| *told > most);
        let told = [size.point(), size.lower(), size.upper()];
        match told.into_iter().flatten().find(outside) {
            Some(size) => Err(StatementRefusal::SizeImpossible { size, least, most }),
            None => Ok(()),
        }
    }

    /// From which size to which, where there is an end.
    fn ends(&self, kind: Option<QuantityKind>) -> Option<(Decimal, Option<Decimal>)> {
        match kind? {
            QuantityKind::Dimensionless => match self.measure_kind {
                MeasureKind::Share => Some((Decimal::ZERO, Some(Decimal::ONE_HUNDRED))),
                MeasureKind::RelativeChange => Some((-Decimal::ONE_HUNDRED, None)),
                MeasureKind::Amount
                | MeasureKind::Rate
                | MeasureKind::PointChange
                | MeasureKind::Intensity
                | MeasureKind::CountPersons
                | MeasureKind::CountEvents
                | MeasureKind::Ordinal
                | MeasureKind::Narrative => None,
            },
            QuantityKind::Persons | QuantityKind::Count => {
                (!self.is_named_a_change()).then_some((Decimal::ZERO, None))
            }
            QuantityKind::Time
            | QuantityKind::TimePerTime
            | QuantityKind::Energy
            | QuantityKind::EnergyPerTime
            | QuantityKind::Mass
            | QuantityKind::MassPerTime
            | QuantityKind::Length
            | QuantityKind::Area
            | QuantityKind::Volume
            | QuantityKind::Money
            | QuantityKind::CountPerTime
            | QuantityKind::PersonTime => None,
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

/// Of what is counted in per cent, or in nothing.
fn ratio(
    numerator: Decimal,
    denominator: Decimal,
    indicator_unit: Option<&Unit>,
    whole: bool,
) -> Result<(), StatementRefusal> {
    if denominator.is_zero() {
        return Err(StatementRefusal::RatioOfNothing { numerator });
    }
    if numerator.min(denominator) < Decimal::ZERO {
        return Err(StatementRefusal::RatioNegative {
            numerator,
            denominator,
        });
    }
    let few = numerator.min(denominator);
    match indicator_unit.map(Unit::ucum) {
        Some(PEOPLE) if few < FEWEST_PEOPLE => Err(StatementRefusal::SmallCell {
            count: few,
            field: &["value"],
        }),
        Some(_) | None if whole && numerator > denominator => {
            Err(StatementRefusal::RatioOverWhole {
                numerator,
                denominator,
            })
        }
        Some(PER_CENT) | None => Ok(()),
        Some(unit) => Err(StatementRefusal::RatioOfAmount {
            indicator_unit: unit.to_owned(),
        }),
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
