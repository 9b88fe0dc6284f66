//! What may be asked of an indicator.

use async_graphql::{ID, InputObject};
use effects::{CataloguedIndicator, Indicator, IndicatorCommand, IndicatorDefinition, IndicatorId};
use kernel::Unit;

use super::{At, LocalizedTextInput, Reading, Telling, Told};
use crate::{
    effect::{Additivity, Direction, IndicatorDimension, MeasureKind},
    global_id::key_of,
    user_error::UserError,
};

type Read = Result<(IndicatorId, IndicatorCommand, Told), Vec<UserError>>;

/// What an indicator means.
#[derive(Clone, InputObject)]
pub struct MeaningInput {
    /// In Danish and English.
    pub name: LocalizedTextInput,
    /// What is counted, and how.
    pub definition: Option<LocalizedTextInput>,
    /// What is left out.
    pub excludes: Option<LocalizedTextInput>,
    /// UCUM code of the unit, ISO 4217 for money; none where only words are told.
    pub unit: Option<String>,
    /// What kind of size it is.
    pub measure_kind: MeasureKind,
    /// Which way is better.
    #[graphql(default_with = "Direction::Neither")]
    pub direction: Direction,
    /// Over what it may be added.
    pub additivity: Additivity,
    /// What side of life it is on.
    pub dimension: IndicatorDimension,
    /// What it is counted per, where it is per something.
    pub denominator: Option<LocalizedTextInput>,
    /// The same measure in the words of others.
    #[graphql(default)]
    pub alignments: Vec<AlignmentInput>,
}

/// The name that somebody else has for an indicator.
#[derive(Clone, InputObject)]
pub struct AlignmentInput {
    /// Whose, e.g. UN SDG.
    pub scheme: String,
    /// The name in it, e.g. 7.
    pub id: String,
}

impl MeaningInput {
    /// Which edition it is follows from those before.
    fn read(self, reading: &mut Reading, key: String) -> Option<Box<IndicatorDefinition>> {
        let unit = reading.optional(self.unit, |reading, unit| {
            reading.take(&At::input().then("unit"), Unit::of(&unit))
        });
        let alignments = self.alignments.into_iter();
        Some(Box::new(IndicatorDefinition {
            key,
            edition: 1,
            name: self.name.into(),
            definition: self.definition.map(Into::into),
            excludes: self.excludes.map(Into::into),
            unit: unit?,
            measure_kind: self.measure_kind.into(),
            direction: self.direction.into(),
            additivity: self.additivity.into(),
            dimension: self.dimension.into(),
            denominator: self.denominator.map(Into::into),
            alignments: alignments.map(Into::into).collect(),
        }))
    }
}

impl From<AlignmentInput> for effects::Alignment {
    fn from(alignment: AlignmentInput) -> Self {
        Self {
            scheme: alignment.scheme,
            id: alignment.id,
        }
    }
}

/// The first edition of a new indicator.
#[derive(Clone, InputObject)]
pub struct DefineIndicatorInput {
    /// Small words with dots, e.g. energy.change; it never changes.
    pub key: String,
    #[graphql(flatten)]
    pub meaning: MeaningInput,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl DefineIndicatorInput {
    pub(crate) fn read(self) -> Read {
        let mut reading = Reading::default();
        let id = CataloguedIndicator::id_of(&self.key);
        let definition = self.meaning.read(&mut reading, self.key);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let (definition, told) = (definition?, told?);
            let on = told.on;
            Some((id, IndicatorCommand::Define { definition, on }, told))
        })();
        reading.done(read)
    }
}

/// The next edition of an indicator, whole: what is left out is no longer said.
#[derive(Clone, InputObject)]
pub struct SupersedeIndicatorInput {
    /// Id or key of the indicator.
    pub indicator: ID,
    #[graphql(flatten)]
    pub meaning: MeaningInput,
    /// Why the one before no longer holds.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SupersedeIndicatorInput {
    pub(crate) fn read(self) -> Read {
        let mut reading = Reading::default();
        let key = key(&self.indicator);
        let id = CataloguedIndicator::id_of(&key);
        let definition = self.meaning.read(&mut reading, key);
        let told = self.telling.read(&mut reading);
        let why = self.why;
        let read = (|| {
            let (definition, told) = (definition?, told?);
            let on = told.on;
            let command = IndicatorCommand::Supersede {
                definition,
                why,
                on,
            };
            Some((id, command, told))
        })();
        reading.done(read)
    }
}

/// That nothing new is claimed by an indicator; what was measured by it stays.
#[derive(Clone, InputObject)]
pub struct WithdrawIndicatorInput {
    /// Id or key of the indicator.
    pub indicator: ID,
    /// Why.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl WithdrawIndicatorInput {
    pub(crate) fn read(self) -> Read {
        let mut reading = Reading::default();
        let key = key(&self.indicator);
        let told = self.telling.read(&mut reading);
        let read = told.map(|told| {
            let command = IndicatorCommand::Withdraw {
                indicator: Indicator::keyed(&key),
                why: self.why,
                on: told.on,
            };
            (CataloguedIndicator::id_of(&key), command, told)
        });
        reading.done(read)
    }
}

/// The key that is meant by an id or a key.
pub(crate) fn key(id: &ID) -> String {
    key_of(id, "Indicator").unwrap_or_else(|| id.to_string())
}
