//! The indicators; a key never changes its meaning.

mod context;
mod narrated;
mod welfare;
mod work;

use crate::indicator::{Additivity, Direction, EffectDimension, IndicatorDefinition, MeasureKind};

const ROOMS: [&[IndicatorDefinition]; 4] = [
    work::INDICATORS,
    welfare::INDICATORS,
    narrated::INDICATORS,
    context::INDICATORS,
];

pub(crate) fn all() -> impl Iterator<Item = &'static IndicatorDefinition> {
    ROOMS.into_iter().flatten()
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
) -> IndicatorDefinition {
    IndicatorDefinition {
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

impl IndicatorDefinition {
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
