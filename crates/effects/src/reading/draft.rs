use super::{PercentKind, Reading, Size, hedge::Hedges, unit::UnitRead};
use crate::{Components, OrdinalChange};
use rust_decimal::Decimal;

/// A size as its own words say it, before its sentence is asked.
#[derive(Debug)]
pub(super) struct Draft {
    /// By words: the first one, a hedge too.
    pub first: usize,
    pub end: usize,
    pub content: Content,
    pub unit: UnitRead,
    pub components: Option<Components>,
    pub mean: bool,
    pub readings: Vec<Reading>,
}

#[derive(Debug)]
pub(super) enum Content {
    Size {
        size: Size,
        /// It has its own minus or plus, so that no word gives it another.
        is_signed: bool,
    },
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

impl Draft {
    pub(super) fn new(first: usize, content: Content, end: usize) -> Self {
        Self {
            first,
            end,
            content,
            unit: UnitRead {
                end,
                ..UnitRead::default()
            },
            components: None,
            mean: false,
            readings: Vec::new(),
        }
    }

    pub(super) fn hedged(mut self, hedges: Hedges) -> Self {
        self.first = hedges.first.min(self.first);
        self.mean = hedges.is_mean();
        self.readings.splice(0..0, hedges.readings);
        self
    }

    /// With the unit that follows it.
    pub(super) fn in_unit(mut self, unit: UnitRead) -> Self {
        if let Some(words) = &unit.words {
            self.readings.push(unit_reading(words, &unit));
        }
        self.end = unit.end.max(self.end);
        self.unit = unit;
        self
    }

    /// What is counted or lasts, rather than grows or falls.
    pub(super) fn is_counted(&self) -> bool {
        let unit = self.unit.unit.as_ref().map(kernel::Unit::ucum);
        unit.is_none_or(|unit| unit.starts_with('{') || matches!(unit, "a" | "mo" | "m2"))
    }

    pub(super) fn is_percent(&self) -> bool {
        self.unit.percent.is_some()
    }
}

fn unit_reading(words: &str, unit: &UnitRead) -> Reading {
    match (&unit.unit, unit.percent) {
        (_, Some(PercentKind::Relative)) => {
            Reading::of(words, "procent af noget", "per cent of something")
        }
        (_, Some(PercentKind::Points)) => Reading::of(
            words,
            "procentpoint, ikke procent",
            "percentage points, not per cent",
        ),
        (Some(unit), None) => {
            let code = unit.ucum();
            Reading::of(words, format!("enheden {code}"), format!("the unit {code}"))
        }
        (None, None) => Reading::of(words, "ingen enhed i kataloget", "no unit of the catalogue"),
    }
}
