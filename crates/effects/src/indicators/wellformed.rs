use kernel::{LocalizedText, QuantityKind, Unit};

use super::IndicatorRefusal;
use crate::{Additivity, IndicatorDefinition, MeasureKind};

const LONGEST_KEY: usize = 80;
const LONGEST_NAME: usize = 200;
const LONGEST_TEXT: usize = 2_000;

impl IndicatorDefinition {
    /// It may be used to measure by.
    pub(crate) fn check(&self) -> Result<(), IndicatorRefusal> {
        self.check_key()?;
        self.check_texts()?;
        self.check_unit()?;
        self.check_additivity()
    }

    /// A path of small words: "energy.change".
    fn check_key(&self) -> Result<(), IndicatorRefusal> {
        let is_small = |word: &str| {
            word.starts_with(|first: char| first.is_ascii_lowercase())
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if self.key.len() <= LONGEST_KEY && self.key.split('.').all(is_small) {
            return Ok(());
        }
        Err(IndicatorRefusal::KeyInvalid {
            key: self.key.chars().take(LONGEST_KEY).collect(),
        })
    }

    fn check_texts(&self) -> Result<(), IndicatorRefusal> {
        let named = |name: &LocalizedText| {
            !name.is_blank() && name.en.as_ref().is_some_and(|en| !en.trim().is_empty())
        };
        if !named(&self.name) {
            return Err(IndicatorRefusal::NameMissing);
        }
        short(&["name"], Some(&self.name), LONGEST_NAME)?;
        short(&["definition"], self.definition.as_ref(), LONGEST_TEXT)?;
        short(&["excludes"], self.excludes.as_ref(), LONGEST_TEXT)?;
        short(&["denominator"], self.denominator.as_ref(), LONGEST_TEXT)?;
        for (place, alignment) in self.alignments.iter().enumerate() {
            let place = place.to_string();
            for (field, text) in [("scheme", &alignment.scheme), ("id", &alignment.id)] {
                let path = ["alignments", &place, field];
                if text.trim().is_empty() {
                    let field = path.map(str::to_owned).to_vec();
                    return Err(IndicatorRefusal::AlignmentIncomplete { field });
                }
                short_text(&path, text, LONGEST_NAME)?;
            }
        }
        Ok(())
    }

    fn check_unit(&self) -> Result<(), IndicatorRefusal> {
        let is_words = match self.measure_kind {
            MeasureKind::Ordinal | MeasureKind::Narrative => true,
            MeasureKind::Amount
            | MeasureKind::Rate
            | MeasureKind::RelativeChange
            | MeasureKind::PointChange
            | MeasureKind::Share
            | MeasureKind::Intensity
            | MeasureKind::CountPersons
            | MeasureKind::CountEvents => false,
        };
        match &self.unit {
            None if is_words => Ok(()),
            None => Err(IndicatorRefusal::UnitMissing),
            Some(_) if is_words => Err(IndicatorRefusal::UnitOfWords),
            Some(unit) => {
                let unit = Unit::of(unit.ucum())?;
                match unit.quantity_kind() {
                    Some(kind) if self.measure_kind.is_counted_in(kind) => Ok(()),
                    Some(_) | None => Err(IndicatorRefusal::UnitOfAnotherKind {
                        unit: unit.ucum().to_owned(),
                    }),
                }
            }
        }
    }

    fn check_additivity(&self) -> Result<(), IndicatorRefusal> {
        if self.additivity.reach() <= self.measure_kind.additivity().reach() {
            return Ok(());
        }
        Err(match self.measure_kind {
            MeasureKind::RelativeChange | MeasureKind::PointChange | MeasureKind::Share => {
                IndicatorRefusal::PerCentAdded
            }
            MeasureKind::CountPersons => IndicatorRefusal::PersonsAddedOverTime,
            MeasureKind::Amount
            | MeasureKind::Rate
            | MeasureKind::Intensity
            | MeasureKind::CountEvents
            | MeasureKind::Ordinal
            | MeasureKind::Narrative => IndicatorRefusal::AddedTooFar,
        })
    }
}

impl MeasureKind {
    /// Sizes of this kind may be told in a unit of that kind.
    fn is_counted_in(self, kind: QuantityKind) -> bool {
        match self {
            Self::RelativeChange | Self::PointChange | Self::Share => {
                kind == QuantityKind::Dimensionless
            }
            Self::CountPersons => kind == QuantityKind::Persons,
            Self::CountEvents => kind == QuantityKind::Count,
            Self::Rate => matches!(
                kind,
                QuantityKind::TimePerTime
                    | QuantityKind::CountPerTime
                    | QuantityKind::EnergyPerTime
                    | QuantityKind::MassPerTime
            ),
            Self::Amount | Self::Intensity => {
                !matches!(kind, QuantityKind::Dimensionless | QuantityKind::Persons)
            }
            Self::Ordinal | Self::Narrative => false,
        }
    }
}

impl Additivity {
    /// How far may be added: not at all, over places, over time as well.
    const fn reach(self) -> u8 {
        match self {
            Self::NonAdditive => 0,
            Self::AdditiveNotOverTime => 1,
            Self::Additive => 2,
        }
    }
}

fn short(
    field: &[&str],
    text: Option<&LocalizedText>,
    longest: usize,
) -> Result<(), IndicatorRefusal> {
    let Some(text) = text else {
        return Ok(());
    };
    short_text(&[field, &["da"]].concat(), &text.da, longest)?;
    let english = text.en.as_deref().unwrap_or_default();
    short_text(&[field, &["en"]].concat(), english, longest)
}

fn short_text(field: &[&str], text: &str, longest: usize) -> Result<(), IndicatorRefusal> {
    let length = text.chars().count();
    if length <= longest {
        return Ok(());
    }
    Err(IndicatorRefusal::TextTooLong {
        field: field.iter().map(ToString::to_string).collect(),
        length,
        longest,
    })
}
