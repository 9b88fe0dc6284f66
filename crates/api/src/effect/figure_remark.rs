use async_graphql::{Enum, SimpleObject};
use effects::reading;

use super::figure::TextSpan;
use crate::words::LocalizedText;

/// What a person should look at before the reading is taken. Danish: «bemærkning til tal».
#[derive(SimpleObject)]
pub struct FigureRemark {
    /// A code that never changes.
    pub code: FigureRemarkCode,
    /// What to look at, for people.
    pub message: LocalizedText,
    /// The words that it is about; empty where it is about the whole.
    pub words: String,
    /// Where they are; null where it is about the whole.
    pub span: Option<TextSpan>,
}

impl From<reading::Warning> for FigureRemark {
    fn from(warning: reading::Warning) -> Self {
        Self {
            code: warning.kind.into(),
            message: warning.kind.sentence().into(),
            words: warning.words,
            span: warning.span.map(TextSpan::from),
        }
    }
}

/// What should be looked at in a figure that was read. Danish: «bemærkningens kode».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "reading::WarningKind")]
pub enum FigureRemarkCode {
    /// The text tells no number; what it tells is narrated.
    NoNumber,
    /// The text is longer than what is read of it.
    TextCut,
    /// A point may divide thousands or decimals; it is read as dividing thousands.
    ThousandPoint,
    /// A point is read as dividing decimals, which is not Danish.
    DecimalPoint,
    /// A comma may divide decimals or, in English, thousands; it is read as dividing decimals.
    DecimalComma,
    /// The number is written in English.
    EnglishNumber,
    /// Two numbers may be one with a space in it.
    SpacedNumber,
    /// The number could not be read.
    UnreadableNumber,
    /// The number is too large to be kept exactly.
    NumberTooLarge,
    /// The words say a number, but not which.
    VagueNumber,
    /// The number has no unit.
    UnitMissing,
    /// The register does not know the unit; the size is told without it.
    #[graphql(name = "UNIT_NOT_IN_CATALOGUE")]
    UnknownUnit,
    /// The unit may be several.
    AmbiguousUnit,
    /// The number may be a year.
    CouldBeYear,
    /// It goes from one level to another; neither is the size of the change.
    FromTo,
    /// The first of two bounds is the larger.
    RangeReversed,
    /// The text says about how much, but a share in two numbers has no place for it.
    HedgeUnused,
    /// The words may say longer than a time, or in the course of it.
    OverTime,
    /// The text tells a fall, so that a negative size is proposed.
    NegativeProposed,
    /// It is not clear which way it went.
    DirectionUnclear,
    /// What it is said to be the same as is not in the text.
    SameEffectAlone,
    /// The components, multiplied again, do not make the size.
    ComponentsDiffer,
    /// It tells of fewer people than the register takes.
    FewPeople,
    /// A week and a month are no class in which sizes are summed.
    NoRecurrenceClass,
}
