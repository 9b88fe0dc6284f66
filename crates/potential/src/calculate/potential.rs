use kernel::{LocalizedText, Source};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Note, NoteCode, PotentialInput, area::AreaCalculation, total};
use crate::{
    Area, Benchmark, BenchmarkFigure, DefinitionKey, EvidenceGrade, EvidenceSet, Includes,
    MethodEdition, Place, Rate, Reason,
};

/// What a model says could be gained, never an effect: a range wherever its evidence is one.
///
/// A saved calculation keeps it in the log for ever, so a field is only added, as an option or with a default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Potential {
    pub year: i32,
    pub definition: DefinitionKey,
    pub edition: String,
    pub evidence: String,
    pub evidence_edition: String,
    pub benchmark: Benchmark,
    pub tender_round: u32,
    pub includes: Includes,
    /// The worst grade of the rates that were used; none when there was none.
    pub grade: Option<EvidenceGrade>,
    /// A rate that was used is our own proposal.
    pub judgement: bool,
    /// A row that was used is invented.
    pub illustrative: bool,
    /// In the order of areas and places.
    pub rows: Vec<PotentialRow>,
    /// One for each area that the accounts tell.
    pub benchmarks: Vec<BenchmarkFigure>,
    pub by_area: Vec<AreaTotal>,
    /// The sum over the rows that could be computed.
    pub totals: Option<Totals>,
    pub no_total: Option<Reason>,
    pub coverage: Coverage,
    pub notes: Vec<Note>,
    pub warnings: Vec<Note>,
    pub sentences: Vec<LocalizedText>,
    pub sources: Vec<Source>,
}

/// The potential of one area in one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PotentialRow {
    pub place: Place,
    pub area: Area,
    /// In per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Decimal>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    /// In per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benchmark: Option<Decimal>,
    /// In percentage points, never below zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Decimal>,
    /// Kroner a year that would be newly exposed to competition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<Decimal>,
    /// The volume was typed by a person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub typed: bool,
    /// The rate that was used, after the tender round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Rate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gain: Option<Range>,
    /// Kroner a year; none where the method deducts none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net: Option<Range>,
    /// Why the row does not count in the total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Reason>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
}

/// Kroner a year; of a gain, low is never above central, nor central above high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    pub low: Decimal,
    pub central: Decimal,
    pub high: Decimal,
}

/// Sums over rows, lows with lows and highs with highs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    pub volume: Decimal,
    pub gain: Range,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction: Option<Decimal>,
    pub net: Range,
}

/// The sum over the places of one area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaTotal {
    pub area: Area,
    pub totals: Option<Totals>,
    pub no_total: Option<Reason>,
    pub coverage: Coverage,
}

/// How many of the rows that were asked for could be computed, and why the others could not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    pub known: usize,
    pub of: usize,
    /// In the order of the reasons.
    pub missing: Vec<MissingCount>,
}

/// So many rows are missing for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingCount {
    pub reason: Reason,
    pub rows: usize,
}

impl Potential {
    pub(super) fn of(
        input: &PotentialInput,
        areas: &[AreaCalculation<'_>],
        evidence: &EvidenceSet,
        edition: &MethodEdition,
    ) -> Self {
        let rows: Vec<PotentialRow> = areas.iter().flat_map(|area| area.rows.clone()).collect();
        let (totals, no_total) = total::over(&rows, areas);
        let used = || {
            areas
                .iter()
                .filter(|area| area.is_used())
                .filter_map(|area| area.entry)
        };
        let sources = used().map(|entry| &entry.source);
        Self {
            year: input.year,
            definition: input.definition.clone(),
            edition: edition.key.clone(),
            evidence: evidence.key.clone(),
            evidence_edition: evidence.edition.clone(),
            benchmark: input.benchmark.clone(),
            tender_round: input.tender_round,
            includes: edition.includes,
            grade: used().map(|entry| entry.grade).max(),
            judgement: used().any(|entry| entry.judgement),
            illustrative: areas.iter().any(AreaCalculation::is_illustrative),
            benchmarks: areas
                .iter()
                .filter_map(|area| area.figure.clone())
                .collect(),
            by_area: areas.iter().map(total::of_area).collect(),
            totals,
            no_total,
            coverage: Coverage::of(&rows),
            notes: NoteCode::notes(edition),
            warnings: NoteCode::warnings(input, areas, edition),
            sentences: edition.sentences_with(&input.benchmark),
            sources: once(edition.sources.iter().chain(sources)),
            rows,
        }
    }
}

impl Coverage {
    pub(super) fn of(rows: &[PotentialRow]) -> Self {
        let count = |reason: Reason| {
            let rows = rows
                .iter()
                .filter(|row| row.missing == Some(reason))
                .count();
            (rows > 0).then_some(MissingCount { reason, rows })
        };
        Self {
            known: rows.iter().filter(|row| row.missing.is_none()).count(),
            of: rows.len(),
            missing: Reason::ALL.into_iter().filter_map(count).collect(),
        }
    }
}

fn once<'a>(sources: impl Iterator<Item = &'a Source>) -> Vec<Source> {
    let mut found: Vec<Source> = Vec::new();
    for source in sources {
        if !found.contains(source) {
            found.push(source.clone());
        }
    }
    found
}
