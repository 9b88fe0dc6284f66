//! The indicators; a key never changes its meaning.

mod context;
mod narrated;
mod welfare;
mod work;

use std::sync::LazyLock;

use kernel::{LocalizedText, Unit};

use crate::indicator::{Additivity, Direction, EffectDimension, IndicatorDefinition, MeasureKind};

/// A line of the catalogue.
struct Entry {
    key: &'static str,
    da: &'static str,
    en: &'static str,
    /// UCUM, or ISO 4217 for money; none where only words are told.
    unit: Option<&'static str>,
    measure_kind: MeasureKind,
    direction: Direction,
    additivity: Additivity,
    dimension: EffectDimension,
}

const ROOMS: [&[Entry]; 4] = [
    work::INDICATORS,
    welfare::INDICATORS,
    narrated::INDICATORS,
    context::INDICATORS,
];

static CATALOGUE: LazyLock<Vec<IndicatorDefinition>> = LazyLock::new(|| {
    let entries = ROOMS.into_iter().flatten();
    entries.map(Entry::definition).collect()
});

pub(crate) fn all() -> impl Iterator<Item = &'static IndicatorDefinition> {
    CATALOGUE.iter()
}

pub(crate) fn find(key: &str) -> Option<&'static IndicatorDefinition> {
    all().find(|definition| definition.key == key)
}

/// An indicator that is told in words until something is said of its measure.
const fn indicator(
    key: &'static str,
    da: &'static str,
    en: &'static str,
    dimension: EffectDimension,
) -> Entry {
    Entry {
        key,
        da,
        en,
        unit: None,
        measure_kind: MeasureKind::Narrative,
        direction: Direction::Neither,
        additivity: Additivity::NonAdditive,
        dimension,
    }
}

impl Entry {
    fn definition(&self) -> IndicatorDefinition {
        IndicatorDefinition {
            key: self.key.to_owned(),
            edition: 1,
            name: LocalizedText::new(self.da, self.en),
            definition: None,
            excludes: None,
            unit: self.unit.and_then(|unit| Unit::of(unit).ok()),
            measure_kind: self.measure_kind,
            direction: self.direction,
            additivity: self.additivity,
            dimension: self.dimension,
            denominator: None,
            alignments: Vec::new(),
        }
    }

    const fn measured(self, measure_kind: MeasureKind, unit: &'static str) -> Self {
        Self {
            unit: Some(unit),
            measure_kind,
            additivity: measure_kind.additivity(),
            ..self
        }
    }

    const fn ordered(self) -> Self {
        Self {
            measure_kind: MeasureKind::Ordinal,
            ..self
        }
    }

    /// There at any time, so that two years of it are not twice as much.
    const fn stock(self) -> Self {
        Self {
            additivity: Additivity::AdditiveNotOverTime,
            ..self
        }
    }

    const fn not_added(self) -> Self {
        Self {
            additivity: Additivity::NonAdditive,
            ..self
        }
    }

    const fn up_is_better(self) -> Self {
        Self {
            direction: Direction::UpIsBetter,
            ..self
        }
    }

    const fn down_is_better(self) -> Self {
        Self {
            direction: Direction::DownIsBetter,
            ..self
        }
    }
}
