use kernel::{Coded, Language, PartialDate, danish_number};
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
    #[error("what is missing is told without why")]
    MissingWithoutReason,
    #[error("what is missing has a value")]
    ValueOfMissing,
    #[error("it is said why a value is missing, but the statement is not that it is")]
    ReasonWithoutMissing,
    #[error("{}", reversed(*from, *until, Language::English))]
    PeriodReversed {
        from: Option<PartialDate>,
        until: PartialDate,
    },
    #[error("what money is counted in is told of what is not money")]
    MoneyBasisWithoutMoney,
    #[error("freed time is told in money; minutes are not money until a budget is cut")]
    FreedTimeInMoney,
    #[error("observation {observation} does not stand to be superseded")]
    SupersedesUnknown { observation: ObservationId },
    #[error("observation {observation} is neither provisional nor estimated; retract it instead")]
    SupersedesFinal { observation: ObservationId },
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
            Self::MissingWithoutReason => "Det er ikke oplyst, hvorfor tallet mangler".to_owned(),
            Self::ValueOfMissing => {
                "Et tal, der mangler, kan ikke have en værdi".to_owned()
            }
            Self::ReasonWithoutMissing => {
                "Der er oplyst en grund til, at tallet mangler, men status er ikke, at det mangler"
                    .to_owned()
            }
            Self::PeriodReversed { from, until } => reversed(*from, *until, Language::Danish),
            Self::MoneyBasisWithoutMoney => {
                "Brutto/netto, prisniveau og moms hører til beløb, og dette er ikke et beløb"
                    .to_owned()
            }
            Self::FreedTimeInMoney => {
                "Frigivet tid kan ikke opgøres i penge: minutter er ikke penge, før et budget er skåret"
                    .to_owned()
            }
            Self::SupersedesUnknown { observation } => {
                format!("Observationen {observation} står der ikke, så den kan ikke afløses")
            }
            Self::SupersedesFinal { observation } => format!(
                "Observationen {observation} er hverken foreløbig eller anslået; træk den tilbage i stedet"
            ),
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
            Self::MissingWithoutReason => "MISSING_WITHOUT_REASON",
            Self::ValueOfMissing => "VALUE_OF_MISSING",
            Self::ReasonWithoutMissing => "REASON_WITHOUT_MISSING",
            Self::PeriodReversed { .. } => "PERIOD_REVERSED",
            Self::MoneyBasisWithoutMoney => "MONEY_BASIS_WITHOUT_MONEY",
            Self::FreedTimeInMoney => "FREED_TIME_IN_MONEY",
            Self::SupersedesUnknown { .. } => "SUPERSEDES_UNKNOWN",
            Self::SupersedesFinal { .. } => "SUPERSEDES_FINAL",
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
            Self::NarratedWithNumber | Self::ValueOfMissing => &["value"],
            Self::MissingWithoutReason | Self::ReasonWithoutMissing => &["missingBecause"],
            Self::PeriodReversed { .. } => &["periodUntil"],
            Self::MoneyBasisWithoutMoney => &["money"],
            Self::FreedTimeInMoney => &["realisation"],
            Self::SupersedesUnknown { .. } | Self::SupersedesFinal { .. } => &["supersedes"],
            Self::SmallCell { field, .. } | Self::TextTooLong { field, .. } => field,
        };
        path.iter().map(ToString::to_string).collect()
    }
}

fn reversed(from: Option<PartialDate>, until: PartialDate, language: Language) -> String {
    let until = until.words(language);
    match (from.map(|from| from.words(language)), language) {
        (Some(from), Language::Danish) => {
            format!("Perioden slutter ({until}), før den begynder ({from})")
        }
        (None, Language::Danish) => {
            format!("Perioden slutter ({until}), men begynder ingen steder")
        }
        (Some(from), Language::English) => {
            format!("the period ends ({until}) before it begins ({from})")
        }
        (None, Language::English) => format!("the period ends ({until}) but begins nowhere"),
    }
}
