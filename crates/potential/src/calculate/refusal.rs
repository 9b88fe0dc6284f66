use kernel::{Coded, danish_number};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::Area;

/// Why a potential is not calculated at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PotentialRefusal {
    #[error("{year} is not a year of municipal accounts")]
    UnknownYear { year: i32 },
    #[error("“{key}” is not a definition of the catalogue")]
    UnknownDefinition { key: String },
    #[error("“{key}” is not an evidence set of the catalogue")]
    UnknownEvidence { key: String },
    #[error("“{key}” is not a method edition of the catalogue")]
    UnknownEdition { key: String },
    #[error("the first tender is round 1, and no task is tendered more than {most} times")]
    TenderRound { most: u32 },
    #[error(
        "the method {edition} counts every tender alike: leave out tenderRound, or choose another edition"
    )]
    TenderRoundUnused { edition: String },
    #[error("no municipality is chosen")]
    NobodyChosen,
    #[error("no municipality is chosen to be held against")]
    NoPeers,
    #[error("a benchmark of {percent} per cent is not a share")]
    BenchmarkOutside { percent: Decimal },
    #[error("a base of at least {minimum} kr. leaves nobody out")]
    MinimumBase { minimum: Decimal },
    #[error("the accounts tell {area}; its volume is not typed")]
    TypedVisible { area: Area },
    #[error("a volume of {volume} kr. cannot be calculated")]
    TypedOutside { volume: Decimal },
    #[error("the volume of {area} is typed twice for one place")]
    TypedTwice { area: Area },
}

impl PotentialRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "UNKNOWN_YEAR",
        "UNKNOWN_DEFINITION",
        "UNKNOWN_EVIDENCE_SET",
        "UNKNOWN_METHOD_EDITION",
        "TENDER_ROUND_INVALID",
        "TENDER_ROUND_UNUSED",
        "NO_MUNICIPALITY_CHOSEN",
        "NO_PEERS_CHOSEN",
        "BENCHMARK_OUTSIDE",
        "MINIMUM_BASE_NEGATIVE",
        "VOLUME_NOT_TYPED",
        "VOLUME_OUTSIDE",
        "VOLUME_TWICE",
    ];
}

impl Coded for PotentialRefusal {
    fn danish(&self) -> String {
        match self {
            Self::UnknownYear { year } => format!("{year} er ikke et år med kommunale regnskaber"),
            Self::UnknownDefinition { key } => {
                format!("“{key}” er ikke en definition i kataloget")
            }
            Self::UnknownEvidence { key } => format!("“{key}” er ikke et evidenssæt i kataloget"),
            Self::UnknownEdition { key } => {
                format!("“{key}” er ikke en metodeudgave i kataloget")
            }
            Self::TenderRound { most } => {
                format!(
                    "Det første udbud er nummer 1, og ingen opgave udbydes mere end {most} gange"
                )
            }
            Self::TenderRoundUnused { edition } => format!(
                "Metoden {edition} regner alle udbud ens: udelad tenderRound, eller vælg en anden udgave"
            ),
            Self::NobodyChosen => "Ingen kommune er valgt".to_owned(),
            Self::NoPeers => "Ingen kommune er valgt at sammenligne med".to_owned(),
            Self::BenchmarkOutside { percent } => {
                format!(
                    "En målestok på {} pct. er ikke en andel",
                    danish_number(*percent)
                )
            }
            Self::MinimumBase { minimum } => {
                format!(
                    "Et grundlag på mindst {} kr. udelukker ingen",
                    danish_number(*minimum)
                )
            }
            Self::TypedVisible { area } => {
                format!("Regnskabet fortæller om {area}; dets volumen indtastes ikke")
            }
            Self::TypedOutside { volume } => {
                format!(
                    "En volumen på {} kr. kan ikke regnes",
                    danish_number(*volume)
                )
            }
            Self::TypedTwice { area } => {
                format!("Volumen for {area} er indtastet to gange for samme sted")
            }
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::UnknownYear { .. } => "UNKNOWN_YEAR",
            Self::UnknownDefinition { .. } => "UNKNOWN_DEFINITION",
            Self::UnknownEvidence { .. } => "UNKNOWN_EVIDENCE_SET",
            Self::UnknownEdition { .. } => "UNKNOWN_METHOD_EDITION",
            Self::TenderRound { .. } => "TENDER_ROUND_INVALID",
            Self::TenderRoundUnused { .. } => "TENDER_ROUND_UNUSED",
            Self::NobodyChosen => "NO_MUNICIPALITY_CHOSEN",
            Self::NoPeers => "NO_PEERS_CHOSEN",
            Self::BenchmarkOutside { .. } => "BENCHMARK_OUTSIDE",
            Self::MinimumBase { .. } => "MINIMUM_BASE_NEGATIVE",
            Self::TypedVisible { .. } => "VOLUME_NOT_TYPED",
            Self::TypedOutside { .. } => "VOLUME_OUTSIDE",
            Self::TypedTwice { .. } => "VOLUME_TWICE",
        }
    }

    fn field(&self) -> Vec<String> {
        let field = match self {
            Self::UnknownYear { .. } => "year",
            Self::UnknownDefinition { .. } => "definition",
            Self::UnknownEvidence { .. } => "evidence",
            Self::UnknownEdition { .. } => "edition",
            Self::TenderRound { .. } | Self::TenderRoundUnused { .. } => "tenderRound",
            Self::NobodyChosen => "municipalities",
            Self::NoPeers | Self::BenchmarkOutside { .. } | Self::MinimumBase { .. } => "benchmark",
            Self::TypedVisible { .. } | Self::TypedOutside { .. } | Self::TypedTwice { .. } => {
                "volumes"
            }
        };
        vec![field.to_owned()]
    }
}
