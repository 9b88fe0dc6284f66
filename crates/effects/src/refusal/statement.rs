use chrono::NaiveDate;
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
    #[error(
        "an observation is recorded as it stands; dispute it afterwards, in the other side's words"
    )]
    StatedAsDisputed,
    #[error("the value is in {unit}, but the indicator in {indicator_unit}")]
    UnitMismatch {
        unit: String,
        indicator_unit: String,
    },
    #[error("{numerator} of 0 is not a ratio")]
    RatioOfNothing { numerator: Decimal },
    #[error("the indicator is in {indicator_unit}; so many of so many is not a size of it")]
    RatioOfAmount { indicator_unit: String },
    #[error("{numerator} of {denominator} is negative")]
    RatioNegative {
        numerator: Decimal,
        denominator: Decimal,
    },
    #[error("{numerator} of {denominator} is more than the whole")]
    RatioOverWhole {
        numerator: Decimal,
        denominator: Decimal,
    },
    #[error("{size} is no size of the indicator, which goes {}", span(*least, *most, Language::English))]
    SizeImpossible {
        size: Decimal,
        least: Decimal,
        most: Option<Decimal>,
    },
    #[error("{year} is no year of prices")]
    PriceLevelInvalid { year: i32 },
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
    #[error("what begins {} is not measured or told of yet on {today}", period.words(Language::English))]
    MeasuredInFuture {
        period: PartialDate,
        today: NaiveDate,
    },
    #[error("how who validated it stands to the agreement is told, but not who did")]
    ValidationWithoutValidator,
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
            Self::StatedAsDisputed => {
                "En observation registreres, som den står; gør indsigelse bagefter med den anden parts ord"
                    .to_owned()
            }
            Self::UnitMismatch {
                unit,
                indicator_unit,
            } => format!("Værdien er i {unit}, men indikatoren i {indicator_unit}"),
            Self::RatioOfNothing { numerator } => {
                format!("{} ud af 0 er ikke et forhold", danish_number(*numerator))
            }
            Self::RatioOfAmount { indicator_unit } => format!(
                "Indikatoren er i {indicator_unit}, så “så mange ud af så mange” er ikke en størrelse af den"
            ),
            Self::RatioNegative {
                numerator,
                denominator,
            } => format!(
                "{} ud af {} er negativt",
                danish_number(*numerator),
                danish_number(*denominator)
            ),
            Self::RatioOverWhole {
                numerator,
                denominator,
            } => format!(
                "{} ud af {} er mere end det hele",
                danish_number(*numerator),
                danish_number(*denominator)
            ),
            Self::SizeImpossible { size, least, most } => format!(
                "{} er ikke en størrelse af indikatoren, som går {}",
                danish_number(*size),
                span(*least, *most, Language::Danish)
            ),
            Self::PriceLevelInvalid { year } => format!("{year} er ikke et prisniveauår"),
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
            Self::MeasuredInFuture { period, today } => format!(
                "Det, der begynder {}, er ikke målt eller fortalt endnu ({})",
                period.words(Language::Danish),
                PartialDate::day(*today).words(Language::Danish)
            ),
            Self::ValidationWithoutValidator => {
                "Det er oplyst, hvordan den, der har efterprøvet tallet, står til aftalen, men ikke hvem det er"
                    .to_owned()
            }
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
            Self::StatedAsDisputed => "STATED_AS_DISPUTED",
            Self::UnitMismatch { .. } => "UNIT_MISMATCH",
            Self::RatioOfNothing { .. } => "RATIO_OF_NOTHING",
            Self::RatioOfAmount { .. } => "RATIO_OF_AMOUNT",
            Self::RatioNegative { .. } => "RATIO_NEGATIVE",
            Self::RatioOverWhole { .. } => "RATIO_OVER_WHOLE",
            Self::SizeImpossible { .. } => "SIZE_IMPOSSIBLE",
            Self::PriceLevelInvalid { .. } => "PRICE_LEVEL_INVALID",
            Self::NarratedWithNumber => "NARRATED_WITH_NUMBER",
            Self::MissingWithoutReason => "MISSING_WITHOUT_REASON",
            Self::ValueOfMissing => "VALUE_OF_MISSING",
            Self::ReasonWithoutMissing => "REASON_WITHOUT_MISSING",
            Self::PeriodReversed { .. } => "PERIOD_REVERSED",
            Self::MeasuredInFuture { .. } => "MEASURED_IN_FUTURE",
            Self::ValidationWithoutValidator => "VALIDATION_WITHOUT_VALIDATOR",
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
            Self::StatedAsRetracted | Self::StatedAsDisputed => &["status"],
            Self::UnitMismatch { .. } => &["value", "unit"],
            Self::RatioOfNothing { .. } => &["value", "denominator"],
            Self::NarratedWithNumber
            | Self::ValueOfMissing
            | Self::RatioOfAmount { .. }
            | Self::RatioNegative { .. }
            | Self::RatioOverWhole { .. }
            | Self::SizeImpossible { .. } => &["value"],
            Self::PriceLevelInvalid { .. } => &["money", "priceLevel"],
            Self::MissingWithoutReason | Self::ReasonWithoutMissing => &["missingBecause"],
            Self::PeriodReversed { .. } => &["periodUntil"],
            Self::MeasuredInFuture { .. } => &["period"],
            Self::ValidationWithoutValidator => &["validation"],
            Self::MoneyBasisWithoutMoney => &["money"],
            Self::FreedTimeInMoney => &["realisation"],
            Self::SupersedesUnknown { .. } | Self::SupersedesFinal { .. } => &["supersedes"],
            Self::SmallCell { field, .. } | Self::TextTooLong { field, .. } => field,
        };
        path.iter().map(ToString::to_string).collect()
    }
}

fn span(least: Decimal, most: Option<Decimal>, language: Language) -> String {
    match (most, language) {
        (Some(most), Language::Danish) => format!("fra {least} til {most}"),
        (None, Language::Danish) => format!("fra {least} og op"),
        (Some(most), Language::English) => format!("from {least} to {most}"),
        (None, Language::English) => format!("from {least} up"),
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
