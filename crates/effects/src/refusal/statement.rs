use kernel::{Coded, danish_number};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::ObservationId;

/// Why one statement is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StatementRefusal {
    #[error("observation {observation} is already recorded")]
    ObservationTwice { observation: ObservationId },
    #[error("the words of the source are missing")]
    StatedMissing,
    #[error("an observation is recorded as it stands; retract it afterwards, with a reason")]
    StatedAsRetracted,
    #[error("the value is in {unit}, but the indicator in {indicator_unit}")]
    UnitMismatch {
        unit: String,
        indicator_unit: String,
    },
    #[error("{numerator} of 0 is not a ratio")]
    RatioOfNothing { numerator: Decimal },
    #[error("what is narrated has no number; say who measured or modelled it")]
    NarratedWithNumber,
    #[error("{count} people are fewer than 5, too few to be told of")]
    SmallCell {
        count: Decimal,
        field: &'static [&'static str],
    },
    #[error("{} is {length} characters long, longer than {longest}", field.join("."))]
    TextTooLong {
        field: &'static [&'static str],
        length: usize,
        longest: usize,
    },
}

impl Coded for StatementRefusal {
    fn danish(&self) -> String {
        match self {
            Self::ObservationTwice { observation } => {
                format!("Observationen {observation} er allerede registreret")
            }
            Self::StatedMissing => "Kildens egne ord mangler".to_owned(),
            Self::StatedAsRetracted => {
                "En observation registreres, som den står; træk den tilbage bagefter med en begrundelse"
                    .to_owned()
            }
            Self::UnitMismatch {
                unit,
                indicator_unit,
            } => format!("Værdien er i {unit}, men indikatoren i {indicator_unit}"),
            Self::RatioOfNothing { numerator } => {
                format!("{} ud af 0 er ikke et forhold", danish_number(*numerator))
            }
            Self::NarratedWithNumber => {
                "Det, der blot er fortalt, har intet tal; oplys, hvem der har målt eller modelleret det"
                    .to_owned()
            }
            Self::SmallCell { count, .. } => format!(
                "{} personer er færre end 5 og dermed for få til at blive omtalt",
                danish_number(*count)
            ),
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
            Self::ObservationTwice { .. } => "OBSERVATION_TWICE",
            Self::StatedMissing => "STATED_MISSING",
            Self::StatedAsRetracted => "STATED_AS_RETRACTED",
            Self::UnitMismatch { .. } => "UNIT_MISMATCH",
            Self::RatioOfNothing { .. } => "RATIO_OF_NOTHING",
            Self::NarratedWithNumber => "NARRATED_WITH_NUMBER",
            Self::SmallCell { .. } => "SMALL_CELL",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
        }
    }

    /// Seen from the statement.
    fn field(&self) -> Vec<String> {
        let path: &[&str] = match self {
            Self::ObservationTwice { .. } => &["id"],
            Self::StatedMissing => &["stated"],
            Self::StatedAsRetracted => &["status"],
            Self::UnitMismatch { .. } => &["value", "unit"],
            Self::RatioOfNothing { .. } => &["value", "denominator"],
            Self::NarratedWithNumber => &["value"],
            Self::SmallCell { field, .. } | Self::TextTooLong { field, .. } => field,
        };
        path.iter().map(ToString::to_string).collect()
    }
}
