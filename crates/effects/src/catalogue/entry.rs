use kernel::{LocalizedText, Unit};

use crate::indicator::{
    Additivity, Alignment, Direction, EffectDimension, IndicatorDefinition, MeasureKind,
};

/// Danish and English.
type Words = (&'static str, &'static str);

/// A line of the catalogue.
pub(super) struct Entry {
    key: &'static str,
    da: &'static str,
    en: &'static str,
    /// UCUM, or ISO 4217 for money; none where only words are told.
    unit: Option<&'static str>,
    measure_kind: MeasureKind,
    direction: Direction,
    additivity: Additivity,
    dimension: EffectDimension,
    definition: Option<Words>,
    excludes: Option<Words>,
    denominator: Option<Words>,
    /// Scheme and id.
    alignments: &'static [(&'static str, &'static str)],
}

/// An indicator that is told in words until something is said of its measure.
pub(super) const fn indicator(
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
        definition: None,
        excludes: None,
        denominator: None,
        alignments: &[],
    }
}

impl Entry {
    pub(super) fn definition(&self) -> IndicatorDefinition {
        IndicatorDefinition {
            key: self.key.to_owned(),
            edition: 1,
            name: LocalizedText::new(self.da, self.en),
            definition: text(self.definition),
            excludes: text(self.excludes),
            unit: self.unit.and_then(|unit| Unit::of(unit).ok()),
            measure_kind: self.measure_kind,
            direction: self.direction,
            additivity: self.additivity,
            dimension: self.dimension,
            denominator: text(self.denominator),
            alignments: self.alignments.iter().map(alignment).collect(),
        }
    }

    pub(super) const fn measured(self, measure_kind: MeasureKind, unit: &'static str) -> Self {
        Self {
            unit: Some(unit),
            measure_kind,
            additivity: measure_kind.additivity(),
            ..self
        }
    }

    pub(super) const fn ordered(self) -> Self {
        Self {
            measure_kind: MeasureKind::Ordinal,
            ..self
        }
    }

    /// There at any time, so that two years of it are not twice as much.
    pub(super) const fn stock(self) -> Self {
        Self {
            additivity: Additivity::AdditiveNotOverTime,
            ..self
        }
    }

    pub(super) const fn not_added(self) -> Self {
        Self {
            additivity: Additivity::NonAdditive,
            ..self
        }
    }

    pub(super) const fn up_is_better(self) -> Self {
        Self {
            direction: Direction::UpIsBetter,
            ..self
        }
    }

    pub(super) const fn down_is_better(self) -> Self {
        Self {
            direction: Direction::DownIsBetter,
            ..self
        }
    }

    /// What is counted, and how.
    pub(super) const fn counts(self, da: &'static str, en: &'static str) -> Self {
        Self {
            definition: Some((da, en)),
            ..self
        }
    }

    pub(super) const fn without(self, da: &'static str, en: &'static str) -> Self {
        Self {
            excludes: Some((da, en)),
            ..self
        }
    }

    pub(super) const fn per(self, da: &'static str, en: &'static str) -> Self {
        Self {
            denominator: Some((da, en)),
            ..self
        }
    }

    pub(super) const fn aligned(self, alignments: &'static [(&'static str, &'static str)]) -> Self {
        Self { alignments, ..self }
    }
}

fn text(words: Option<Words>) -> Option<LocalizedText> {
    words.map(|(da, en)| LocalizedText::new(da, en))
}

fn alignment((scheme, id): &(&str, &str)) -> Alignment {
    Alignment {
        scheme: (*scheme).to_owned(),
        id: (*id).to_owned(),
    }
}
