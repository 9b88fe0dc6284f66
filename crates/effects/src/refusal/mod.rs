mod statement;

use kernel::{Coded, danish_number};
use rust_decimal::Decimal;
use thiserror::Error;

pub use statement::StatementRefusal;

use crate::{DisputeId, ObservationId, UnknownIndicator};

/// Why a command to an effect is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EffectRefusal {
    #[error("the effect is already claimed in other words; record an observation instead")]
    AlreadyClaimed,
    #[error("there is no such effect")]
    UnknownEffect,
    #[error(transparent)]
    UnknownIndicator(#[from] UnknownIndicator),
    #[error("an effect belongs to a case or a contract, or says what it covers")]
    NeitherCaseNorContract,
    #[error("an effect cannot be the same as itself")]
    SameAsItself,
    #[error("an effect is claimed with at least one observation")]
    ObservationMissing,
    #[error("the effect has no observation {observation}")]
    UnknownObservation { observation: ObservationId },
    #[error("it is not said why the observation is retracted")]
    WhyMissing,
    #[error("who disputes the statement, or in which words, is missing")]
    DisputeWithoutWords,
    #[error("the observation has no dispute {dispute}")]
    UnknownDispute { dispute: DisputeId },
    #[error("the dispute is already settled in other words")]
    DisputeAlreadySettled,
    #[error("observation {observation} is retracted")]
    ObservationRetracted { observation: ObservationId },
    #[error("{field} is {length} characters long, longer than {longest}")]
    TextTooLong {
        field: &'static str,
        length: usize,
        longest: usize,
    },
    #[error("{count} people are fewer than 5, too few to be told of")]
    SmallCell { count: Decimal },
    /// About one statement: of the claim, by its place from 0, or the one that is recorded.
    #[error("{refusal}")]
    Statement {
        place: Option<usize>,
        refusal: StatementRefusal,
    },
}

impl EffectRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "ALREADY_CLAIMED",
        "UNKNOWN_EFFECT",
        "UNKNOWN_INDICATOR",
        "NEITHER_CASE_NOR_CONTRACT",
        "SAME_AS_ITSELF",
        "OBSERVATION_MISSING",
        "UNKNOWN_OBSERVATION",
        "WHY_MISSING",
        "DISPUTE_WITHOUT_WORDS",
        "UNKNOWN_DISPUTE",
        "DISPUTE_ALREADY_SETTLED",
        "OBSERVATION_RETRACTED",
        "OBSERVATION_TWICE",
        "STATED_MISSING",
        "STATED_AS_RETRACTED",
        "STATED_AS_DISPUTED",
        "UNIT_MISMATCH",
        "RATIO_OF_NOTHING",
        "RATIO_OF_AMOUNT",
        "RATIO_NEGATIVE",
        "RATIO_OVER_WHOLE",
        "SIZE_IMPOSSIBLE",
        "PRICE_LEVEL_INVALID",
        "NARRATED_WITH_NUMBER",
        "MISSING_WITHOUT_REASON",
        "VALUE_OF_MISSING",
        "REASON_WITHOUT_MISSING",
        "PERIOD_REVERSED",
        "MEASURED_IN_FUTURE",
        "VALIDATION_WITHOUT_VALIDATOR",
        "MONEY_BASIS_WITHOUT_MONEY",
        "FREED_TIME_IN_MONEY",
        "SUPERSEDES_UNKNOWN",
        "SUPERSEDES_FINAL",
        "SMALL_CELL",
        "TEXT_TOO_LONG",
    ];
}

impl Coded for EffectRefusal {
    fn danish(&self) -> String {
        match self {
            Self::AlreadyClaimed => {
                "Effekten er allerede beskrevet med andre ord; registrer en observation i stedet"
                    .to_owned()
            }
            Self::UnknownEffect => "Effekten findes ikke".to_owned(),
            Self::UnknownIndicator(refusal) => refusal.danish(),
            Self::NeitherCaseNorContract => {
                "En effekt hører til en case eller en kontrakt, eller den siger, hvad den omfatter"
                    .to_owned()
            }
            Self::SameAsItself => "En effekt kan ikke være den samme som sig selv".to_owned(),
            Self::ObservationMissing => {
                "En effekt skal registreres med mindst én observation".to_owned()
            }
            Self::UnknownObservation { observation } => {
                format!("Effekten har ingen observation {observation}")
            }
            Self::WhyMissing => {
                "Det er ikke begrundet, hvorfor observationen trækkes tilbage".to_owned()
            }
            Self::DisputeWithoutWords => {
                "Hvem der bestrider udsagnet, eller med hvilke ord, mangler".to_owned()
            }
            Self::UnknownDispute { dispute } => {
                format!("Observationen har ingen indsigelse {dispute}")
            }
            Self::DisputeAlreadySettled => {
                "Indsigelsen er allerede afgjort med andre ord".to_owned()
            }
            Self::ObservationRetracted { observation } => {
                format!("Observationen {observation} er trukket tilbage")
            }
            Self::TextTooLong {
                field,
                length,
                longest,
            } => format!("“{field}” er på {length} tegn; højst {longest} er tilladt"),
            Self::SmallCell { count } => format!(
                "{} personer er færre end 5 og dermed for få til at blive omtalt",
                danish_number(*count)
            ),
            Self::Statement { place: _, refusal } => refusal.danish(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyClaimed => "ALREADY_CLAIMED",
            Self::UnknownEffect => "UNKNOWN_EFFECT",
            Self::UnknownIndicator(refusal) => refusal.code(),
            Self::NeitherCaseNorContract => "NEITHER_CASE_NOR_CONTRACT",
            Self::SameAsItself => "SAME_AS_ITSELF",
            Self::ObservationMissing => "OBSERVATION_MISSING",
            Self::UnknownObservation { .. } => "UNKNOWN_OBSERVATION",
            Self::WhyMissing => "WHY_MISSING",
            Self::DisputeWithoutWords => "DISPUTE_WITHOUT_WORDS",
            Self::UnknownDispute { .. } => "UNKNOWN_DISPUTE",
            Self::DisputeAlreadySettled => "DISPUTE_ALREADY_SETTLED",
            Self::ObservationRetracted { .. } => "OBSERVATION_RETRACTED",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
            Self::SmallCell { .. } => "SMALL_CELL",
            Self::Statement { refusal, .. } => refusal.code(),
        }
    }

    fn field(&self) -> Vec<String> {
        let field = match self {
            Self::AlreadyClaimed => return Vec::new(),
            Self::UnknownEffect => "effect",
            Self::UnknownIndicator(refusal) => return refusal.field(),
            Self::NeitherCaseNorContract => "case",
            Self::SameAsItself => "sameEffectAs",
            Self::ObservationMissing => "observations",
            Self::UnknownObservation { .. } | Self::ObservationRetracted { .. } => "observation",
            Self::DisputeWithoutWords => "words",
            Self::UnknownDispute { .. } | Self::DisputeAlreadySettled => "dispute",
            Self::WhyMissing => "why",
            Self::TextTooLong { field, .. } => {
                return field.split('.').map(str::to_owned).collect();
            }
            Self::SmallCell { .. } => return vec!["reach".to_owned(), "size".to_owned()],
            Self::Statement { place, refusal } => return path(*place, refusal),
        };
        vec![field.to_owned()]
    }
}

fn path(place: Option<usize>, refusal: &StatementRefusal) -> Vec<String> {
    let mut path = match place {
        Some(place) => vec!["observations".to_owned(), place.to_string()],
        None => vec!["observation".to_owned()],
    };
    path.extend(refusal.field());
    path
}
