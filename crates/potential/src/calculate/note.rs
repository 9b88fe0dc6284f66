use kernel::LocalizedText;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{PotentialInput, area::AreaCalculation};
use crate::{Area, Benchmark, MethodEdition, Nature, Rate, method::Decay};

/// What must be read beside a potential.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub code: NoteCode,
    pub text: LocalizedText,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NoteCode {
    ModelCalculation,
    Gross,
    NetOfTransaction,
    IndicatorLimits,
    Illustrative,
    Judgement,
    Disputed,
    NothingDocumented,
    DearerPossible,
    OnTheTotal,
    BenchmarkDiffers,
    MiddleComputed,
    ApproximateShares,
    SmallBase,
    RoundCapped,
    RoundBetween,
    RoundNotKnown,
    NoInterval,
    PeerIsItself,
}

impl NoteCode {
    pub const ALL: [Self; 19] = [
        Self::ModelCalculation,
        Self::Gross,
        Self::NetOfTransaction,
        Self::IndicatorLimits,
        Self::Illustrative,
        Self::Judgement,
        Self::Disputed,
        Self::NothingDocumented,
        Self::DearerPossible,
        Self::OnTheTotal,
        Self::BenchmarkDiffers,
        Self::MiddleComputed,
        Self::ApproximateShares,
        Self::SmallBase,
        Self::RoundCapped,
        Self::RoundBetween,
        Self::RoundNotKnown,
        Self::NoInterval,
        Self::PeerIsItself,
    ];

    pub(super) fn notes(edition: &MethodEdition) -> Vec<Note> {
        let costs = if edition.includes.transaction {
            Self::NetOfTransaction
        } else {
            Self::Gross
        };
        [Self::ModelCalculation, costs, Self::IndicatorLimits]
            .map(Self::note)
            .to_vec()
    }

    pub(super) fn warnings(
        input: &PotentialInput,
        areas: &[AreaCalculation<'_>],
        edition: &MethodEdition,
    ) -> Vec<Note> {
        let mut found = Vec::new();
        for code in Self::ALL {
            if code.holds(input, areas, edition) {
                found.push(code.note());
            }
            if code == Self::Disputed {
                found.extend(disputes(areas));
            }
        }
        found
    }

    fn holds(
        self,
        input: &PotentialInput,
        areas: &[AreaCalculation<'_>],
        edition: &MethodEdition,
    ) -> bool {
        let used = || areas.iter().filter(|area| area.is_used());
        let rows = || areas.iter().flat_map(|area| &area.rows);
        let decayed = |decay: Decay| used().any(|area| area.decay == decay);
        match self {
            Self::ModelCalculation
            | Self::Gross
            | Self::NetOfTransaction
            | Self::IndicatorLimits
            | Self::Disputed => false,
            Self::Illustrative => areas.iter().any(AreaCalculation::is_illustrative),
            Self::Judgement => used().any(|area| area.entry.is_some_and(|entry| entry.judgement)),
            Self::NothingDocumented => areas
                .iter()
                .any(|area| area.area.nature() == Nature::Welfare),
            Self::DearerPossible => rows()
                .filter_map(|row| row.net)
                .any(|net| net.low < Decimal::ZERO),
            Self::OnTheTotal => areas.iter().any(|area| area.area == Area::Total),
            Self::BenchmarkDiffers => {
                input.benchmark.kind() != edition.benchmark.kind()
                    && !matches!(input.benchmark, Benchmark::Given(_))
            }
            Self::MiddleComputed => {
                let without = |rate: &Rate| rate.central.is_none();
                used().any(|area| area.rate.as_ref().is_ok_and(without))
            }
            Self::ApproximateShares => {
                rows().any(|row| row.approximate)
                    || areas
                        .iter()
                        .filter_map(|area| area.figure.as_ref())
                        .any(|figure| figure.approximate)
            }
            Self::SmallBase => rows()
                .filter_map(|row| row.base)
                .any(|base| base < Decimal::from(SMALL_BASE)),
            Self::RoundCapped => decayed(Decay::Capped),
            Self::RoundBetween => decayed(Decay::Between),
            Self::RoundNotKnown => decayed(Decay::NotKnown),
            Self::NoInterval => used().any(|area| area.rate.as_ref().is_ok_and(Rate::is_a_point)),
            Self::PeerIsItself => input.has_itself_as_a_peer(),
        }
    }

    fn note(self) -> Note {
        Note {
            code: self,
            text: self.text(),
        }
    }
}

/// Below a million kroner a gap is unsteady.
const SMALL_BASE: i64 = 1_000_000;

/// What those who dispute the rates say, each once.
fn disputes(areas: &[AreaCalculation<'_>]) -> Vec<Note> {
    let mut found: Vec<Note> = Vec::new();
    let used = areas.iter().filter(|area| area.is_used());
    for words in used.filter_map(|area| area.entry?.disputed.clone()) {
        let note = Note {
            code: NoteCode::Disputed,
            text: words,
        };
        if !found.contains(&note) {
            found.push(note);
        }
    }
    found
}
