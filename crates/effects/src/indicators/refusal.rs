use kernel::{Coded, QuantityRefusal};
use thiserror::Error;

use crate::UnknownIndicator;

/// Why a command to an indicator is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum IndicatorRefusal {
    #[error("“{key}” is defined already; supersede it with a new edition instead")]
    AlreadyDefined { key: String },
    #[error(transparent)]
    Unknown(#[from] UnknownIndicator),
    #[error("“{key}” keeps its key; another key is another indicator")]
    KeyChanged { key: String },
    #[error("“{key}” is no key: write small words with dots, like energy.change")]
    KeyInvalid { key: String },
    #[error("an indicator has a name in Danish and in English")]
    NameMissing,
    #[error("what is measured has a unit")]
    UnitMissing,
    #[error("what is told in words has no unit")]
    UnitOfWords,
    #[error(transparent)]
    UnknownUnit(#[from] QuantityRefusal),
    #[error("sizes of this kind are not told in {unit}")]
    UnitOfAnotherKind { unit: String },
    #[error("per cent are never added")]
    PerCentAdded,
    #[error("persons are not added over time: the same person may be there again")]
    PersonsAddedOverTime,
    #[error("sizes of this kind are not added so far")]
    AddedTooFar,
    #[error("an alignment names a scheme and the id in it")]
    AlignmentIncomplete { field: Vec<String> },
    #[error("edition {edition} says the same already")]
    Unchanged { edition: u32 },
    #[error("“{key}” is withdrawn: {why}")]
    Withdrawn { key: String, why: String },
    #[error("it is not said why")]
    WhyMissing,
    #[error("{} is {length} characters long, longer than {longest}", field.join("."))]
    TextTooLong {
        field: Vec<String>,
        length: usize,
        longest: usize,
    },
}

impl IndicatorRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "INDICATOR_ALREADY_DEFINED",
        "UNKNOWN_INDICATOR",
        "INDICATOR_KEY_CHANGED",
        "INDICATOR_KEY_INVALID",
        "INDICATOR_NAME_MISSING",
        "INDICATOR_UNIT_MISSING",
        "INDICATOR_UNIT_OF_WORDS",
        "UNKNOWN_UNIT",
        "INDICATOR_UNIT_OF_ANOTHER_KIND",
        "PER_CENT_NOT_ADDITIVE",
        "PERSONS_NOT_ADDITIVE_OVER_TIME",
        "ADDITIVITY_TOO_WIDE",
        "ALIGNMENT_INCOMPLETE",
        "INDICATOR_UNCHANGED",
        "INDICATOR_WITHDRAWN",
        "WHY_MISSING",
        "TEXT_TOO_LONG",
    ];
}

impl Coded for IndicatorRefusal {
    fn danish(&self) -> String {
        match self {
            Self::AlreadyDefined { key } => {
                format!("“{key}” er allerede defineret; afløs den med en ny udgave i stedet")
            }
            Self::Unknown(refusal) => refusal.danish(),
            Self::KeyChanged { key } => {
                format!("“{key}” beholder sin nøgle; en anden nøgle er en anden indikator")
            }
            Self::KeyInvalid { key } => format!(
                "“{key}” er ikke en nøgle: skriv små ord med punktum imellem, fx energy.change"
            ),
            Self::NameMissing => "En indikator har et navn på dansk og på engelsk".to_owned(),
            Self::UnitMissing => "Det, der måles, har en enhed".to_owned(),
            Self::UnitOfWords => "Det, der fortælles i ord, har ingen enhed".to_owned(),
            Self::UnknownUnit(refusal) => refusal.danish(),
            Self::UnitOfAnotherKind { unit } => {
                format!("Størrelser af den art opgøres ikke i {unit}")
            }
            Self::PerCentAdded => "Procenter lægges aldrig sammen".to_owned(),
            Self::PersonsAddedOverTime => {
                "Personer lægges ikke sammen over tid: den samme person kan være der igen"
                    .to_owned()
            }
            Self::AddedTooFar => "Størrelser af den art lægges ikke så vidt sammen".to_owned(),
            Self::AlignmentIncomplete { .. } => {
                "En henvisning nævner et katalog og navnet i det".to_owned()
            }
            Self::Unchanged { edition } => format!("Udgave {edition} siger allerede det samme"),
            Self::Withdrawn { key, why } => format!("“{key}” er trukket ud af brug: {why}"),
            Self::WhyMissing => "Begrundelsen mangler".to_owned(),
            Self::TextTooLong {
                field,
                length,
                longest,
            } => format!(
                "“{}” er på {length} tegn; højst {longest} er tilladt",
                field.join(".")
            ),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyDefined { .. } => "INDICATOR_ALREADY_DEFINED",
            Self::Unknown(refusal) => refusal.code(),
            Self::KeyChanged { .. } => "INDICATOR_KEY_CHANGED",
            Self::KeyInvalid { .. } => "INDICATOR_KEY_INVALID",
            Self::NameMissing => "INDICATOR_NAME_MISSING",
            Self::UnitMissing => "INDICATOR_UNIT_MISSING",
            Self::UnitOfWords => "INDICATOR_UNIT_OF_WORDS",
            Self::UnknownUnit(refusal) => refusal.code(),
            Self::UnitOfAnotherKind { .. } => "INDICATOR_UNIT_OF_ANOTHER_KIND",
            Self::PerCentAdded => "PER_CENT_NOT_ADDITIVE",
            Self::PersonsAddedOverTime => "PERSONS_NOT_ADDITIVE_OVER_TIME",
            Self::AddedTooFar => "ADDITIVITY_TOO_WIDE",
            Self::AlignmentIncomplete { .. } => "ALIGNMENT_INCOMPLETE",
            Self::Unchanged { .. } => "INDICATOR_UNCHANGED",
            Self::Withdrawn { .. } => "INDICATOR_WITHDRAWN",
            Self::WhyMissing => "WHY_MISSING",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
        }
    }

    fn field(&self) -> Vec<String> {
        let field = match self {
            Self::Unchanged { .. } => return Vec::new(),
            Self::AlignmentIncomplete { field } | Self::TextTooLong { field, .. } => {
                return field.clone();
            }
            Self::Unknown(refusal) => return refusal.field(),
            Self::AlreadyDefined { .. } | Self::KeyChanged { .. } | Self::KeyInvalid { .. } => {
                "key"
            }
            Self::NameMissing => "name",
            Self::UnitMissing
            | Self::UnitOfWords
            | Self::UnknownUnit(_)
            | Self::UnitOfAnotherKind { .. } => "unit",
            Self::PerCentAdded | Self::PersonsAddedOverTime | Self::AddedTooFar => "additivity",
            Self::Withdrawn { .. } => "indicator",
            Self::WhyMissing => "why",
        };
        vec![field.to_owned()]
    }
}
