use kernel::{Quantity, Unit};
use rust_decimal::Decimal;

use crate::{
    IndicatorDefinition, ObservationRole, ObservationStatement, ObservationStatus, ObservedValue,
    StatementRefusal,
};

/// A smaller group of people could be recognised.
const FEWEST_PEOPLE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const PEOPLE: &str = "{person}";
const LONGEST_NAME: usize = 500;
const LONGEST_QUOTE: usize = 5_000;

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

    fn check_texts(&self) -> Result<(), StatementRefusal> {
        let source = &self.stated_in;
        let baseline = self.baseline.as_ref();
        short(&["stated"], Some(&self.stated), LONGEST_QUOTE)?;
        short(&["measuredBy"], self.measured_by.as_ref(), LONGEST_NAME)?;
        short(&["validatedBy"], self.validated_by.as_ref(), LONGEST_NAME)?;
        short(
            &["statedIn", "publisher"],
            Some(&source.publisher),
            LONGEST_NAME,
        )?;
        short(&["statedIn", "title"], Some(&source.title), LONGEST_NAME)?;
        short(&["statedIn", "quote"], source.quote.as_ref(), LONGEST_QUOTE)?;
        short(
            &["baseline", "note"],
            baseline.and_then(|baseline| baseline.note.as_ref()),
            LONGEST_QUOTE,
        )?;
        match &self.value {
            Some(ObservedValue::Ordinal { words, .. }) => {
                short(&["value", "words"], Some(words), LONGEST_NAME)
            }
            Some(ObservedValue::Ratio { of, .. }) => {
                short(&["value", "of"], of.as_ref(), LONGEST_NAME)
            }
            Some(ObservedValue::Quantity(_)) | None => Ok(()),
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
    let most = [quantity.point(), quantity.lower(), quantity.upper()]
        .into_iter()
        .flatten()
        .map(|count| count.abs())
        .max();
    match most {
        Some(count) if count < FEWEST_PEOPLE && quantity.unit().ucum() == PEOPLE => {
            Err(StatementRefusal::SmallCell { count, field })
        }
        Some(_) | None => Ok(()),
    }
}

fn short(
    field: &'static [&'static str],
    text: Option<&String>,
    longest: usize,
) -> Result<(), StatementRefusal> {
    let length = text.map_or(0, |text| text.chars().count());
    if length <= longest {
        return Ok(());
    }
    Err(StatementRefusal::TextTooLong {
        field,
        length,
        longest,
    })
}
