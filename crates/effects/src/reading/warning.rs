mod sentence;

use kernel::LocalizedText;

use super::Span;

/// What a person should look at before the reading is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    pub kind: WarningKind,
    /// As the text has it; empty where it is about the whole.
    pub words: String,
    pub span: Option<Span>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WarningKind {
    /// There is nothing but words: it is narrated.
    NoNumber,
    TextCut,
    ThousandPoint,
    DecimalPoint,
    DecimalComma,
    EnglishNumber,
    SpacedNumber,
    UnreadableNumber,
    NumberTooLarge,
    /// "Several hundred" is no number.
    VagueNumber,
    UnitMissing,
    UnknownUnit,
    AmbiguousUnit,
    CouldBeYear,
    /// From one level to another: neither is the size of the change.
    FromTo,
    RangeReversed,
    /// It says about how much, but a share in two numbers has no place for it.
    HedgeUnused,
    /// "Over fire år" may be longer than that, or in the course of it.
    OverTime,
    NegativeProposed,
    DirectionUnclear,
    /// The other of the two is not in the text.
    SameEffectAlone,
    ComponentsDiffer,
    FewPeople,
    /// A week and a month are no class in which sizes are summed.
    NoRecurrenceClass,
}

impl WarningKind {
    /// Never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoNumber => "NO_NUMBER",
            Self::TextCut => "TEXT_CUT",
            Self::ThousandPoint => "THOUSAND_POINT",
            Self::DecimalPoint => "DECIMAL_POINT",
            Self::DecimalComma => "DECIMAL_COMMA",
            Self::EnglishNumber => "ENGLISH_NUMBER",
            Self::SpacedNumber => "SPACED_NUMBER",
            Self::UnreadableNumber => "UNREADABLE_NUMBER",
            Self::NumberTooLarge => "NUMBER_TOO_LARGE",
            Self::VagueNumber => "VAGUE_NUMBER",
            Self::UnitMissing => "UNIT_MISSING",
            Self::UnknownUnit => "UNIT_NOT_IN_CATALOGUE",
            Self::AmbiguousUnit => "AMBIGUOUS_UNIT",
            Self::CouldBeYear => "COULD_BE_YEAR",
            Self::FromTo => "FROM_TO",
            Self::RangeReversed => "RANGE_REVERSED",
            Self::HedgeUnused => "HEDGE_UNUSED",
            Self::OverTime => "OVER_TIME",
            Self::NegativeProposed => "NEGATIVE_PROPOSED",
            Self::DirectionUnclear => "DIRECTION_UNCLEAR",
            Self::SameEffectAlone => "SAME_EFFECT_ALONE",
            Self::ComponentsDiffer => "COMPONENTS_DIFFER",
            Self::FewPeople => "FEW_PEOPLE",
            Self::NoRecurrenceClass => "NO_RECURRENCE_CLASS",
        }
    }

    /// What to look at.
    pub fn sentence(self) -> LocalizedText {
        LocalizedText::new(self.danish(), self.english())
    }
}
