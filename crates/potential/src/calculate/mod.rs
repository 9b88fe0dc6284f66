//! The calculator: a pure function from rows, a benchmark, evidence and a method to a potential.

mod area;
mod input;
mod note;
mod one;
mod potential;
mod refusal;
mod row;
mod total;
mod words;

pub(crate) use one::one_of;

pub use input::{Places, PotentialInput, TypedVolume};
pub use note::{Note, NoteCode};
pub use potential::{AreaTotal, Coverage, MissingCount, Potential, PotentialRow, Range, Totals};
pub use refusal::PotentialRefusal;

use std::collections::BTreeMap;

use crate::{AccountRow, Area, EvidenceSet, MethodEdition};
use area::AreaCalculation;

/// The potential by the catalogue's own evidence and method.
pub fn calculate(
    input: &PotentialInput,
    rows: &[AccountRow],
) -> Result<Potential, PotentialRefusal> {
    let evidence =
        EvidenceSet::of(&input.evidence).ok_or_else(|| PotentialRefusal::UnknownEvidence {
            key: input.evidence.clone(),
        })?;
    let edition =
        MethodEdition::of(&input.edition).ok_or_else(|| PotentialRefusal::UnknownEdition {
            key: input.edition.clone(),
        })?;
    input.check_round(edition)?;
    calculate_with(input, rows, evidence, edition)
}

/// The potential by an evidence set and a method that are given, as a saved calculation has frozen them.
pub fn calculate_with(
    input: &PotentialInput,
    rows: &[AccountRow],
    evidence: &EvidenceSet,
    edition: &MethodEdition,
) -> Result<Potential, PotentialRefusal> {
    input.check()?;
    let mut by_area: BTreeMap<&Area, Vec<&AccountRow>> = BTreeMap::new();
    for row in rows {
        if row.year == input.year && row.definition == input.definition {
            by_area.entry(&row.area).or_default().push(row);
        }
    }
    let areas: Vec<AreaCalculation<'_>> = input
        .areas()
        .into_iter()
        .map(|area| {
            let rows = by_area.get(&area).map_or(&[][..], Vec::as_slice);
            AreaCalculation::of(area, input, rows, evidence, edition)
        })
        .collect();
    Ok(Potential::of(input, &areas, evidence, edition))
}
