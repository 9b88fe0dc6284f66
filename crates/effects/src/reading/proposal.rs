use kernel::{LocalizedText, PartialDate, Quantity, Unit};
use rust_decimal::Decimal;

use super::{Per, Size, Warning, WarningKind};
use crate::{ComponentCheck, Components, OrdinalChange, Recurrence};

/// What a text may say in figures, for a person to confirm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// In the order of the text.
    pub figures: Vec<Figure>,
    /// Two of them tell one effect: "svarende til".
    pub same_effect: bool,
    pub years: Vec<StatedYear>,
    pub warnings: Vec<Warning>,
}

/// One size that a text tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The exact slice of the text.
    pub stated: String,
    pub span: Span,
    /// Negative where a fall is told.
    pub value: FigureValue,
    pub unit: Option<Unit>,
    /// What the text calls it, in the catalogue or not.
    pub unit_words: Option<String>,
    /// None where the text does not say it, or in no class that there is.
    pub recurrence: Option<Recurrence>,
    pub per: Vec<Per>,
    pub period: Option<PartialDate>,
    /// "I 2023 (2020)": said in 2020 of 2023.
    pub known_from: Option<PartialDate>,
    pub components: Option<Components>,
    pub check: Option<ComponentCheck>,
    pub mean: bool,
    pub percent: Option<PercentKind>,
    pub direction: Option<Shift>,
    /// It tells the effect of the figure before in other words.
    pub same_as_previous: bool,
    pub readings: Vec<Reading>,
}

/// A size as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FigureValue {
    Quantity(Quantity),
    /// Without a unit of the catalogue.
    Unitless(Size),
    Ratio {
        numerator: Decimal,
        denominator: Decimal,
        of: Option<String>,
    },
    Ordinal {
        change: OrdinalChange,
        words: String,
    },
}

/// A percentage of something and a percentage point are never the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PercentKind {
    Relative,
    Points,
}

/// Which way the text says that something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shift {
    Up,
    Down,
}

/// A place in the text, counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    pub start: usize,
    /// The first character after it.
    pub end: usize,
}

/// A year that a text names, with the word before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedYear {
    pub stated: String,
    pub span: Span,
    pub year: PartialDate,
}

/// Why words led to what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub words: String,
    pub meaning: LocalizedText,
}

impl Proposal {
    /// It tells no size, at most that something got better or worse.
    pub fn is_narrated(&self) -> bool {
        self.figures.iter().all(Figure::is_ordinal)
    }
}

impl Figure {
    /// The same size in the unit that has its rate in it: 25 hours, each day, are 25 h/d.
    pub fn as_rate(&self) -> Option<Quantity> {
        let FigureValue::Quantity(quantity) = &self.value else {
            return None;
        };
        let each = self.per.iter().find_map(|per| per.every.ucum())?;
        let unit = Unit::of(&format!("{}/{each}", quantity.unit().ucum())).ok()?;
        Size::of(quantity).in_unit(unit).ok()
    }

    pub(super) fn warned(&self, kind: WarningKind) -> Warning {
        Warning {
            kind,
            words: self.stated.clone(),
            span: Some(self.span),
        }
    }

    fn is_ordinal(&self) -> bool {
        match self.value {
            FigureValue::Ordinal { .. } => true,
            FigureValue::Quantity(_) | FigureValue::Unitless(_) | FigureValue::Ratio { .. } => {
                false
            }
        }
    }
}

impl Reading {
    pub(super) fn of(words: &str, da: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            words: words.to_owned(),
            meaning: LocalizedText::new(da, en),
        }
    }
}
