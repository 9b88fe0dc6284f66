use kernel::PartialDate;

use super::{
    Calculation, CalculationEvent, CalculationRefusal, DataSetUsed, SavedCalculation, Saving,
};
use crate::{
    AccountRow, EvidenceSet, MethodEdition, PotentialInput, PotentialRefusal, calculate_with,
    limits::{check_slug, check_title, check_why},
};

impl Saving {
    pub(super) fn save(&self) -> Result<Vec<CalculationEvent>, CalculationRefusal> {
        check_slug(&self.slug)?;
        check_title(&self.title)?;
        let evidence = EvidenceSet::of(&self.input.evidence).ok_or_else(|| {
            PotentialRefusal::UnknownEvidence {
                key: self.input.evidence.clone(),
            }
        })?;
        let edition = MethodEdition::of(&self.input.edition).ok_or_else(|| {
            PotentialRefusal::UnknownEdition {
                key: self.input.edition.clone(),
            }
        })?;
        self.input.check_round(edition)?;
        let rows = used(&self.input, &self.rows);
        if self.data_sets.is_empty() && !rows.is_empty() {
            return Err(CalculationRefusal::DataSetMissing);
        }
        let result = calculate_with(&self.input, &rows, evidence, edition)?;
        Ok(vec![CalculationEvent::Saved(Box::new(SavedCalculation {
            slug: self.slug.clone(),
            title: self.title.clone(),
            input: self.input.clone(),
            rows,
            data_sets: ordered(&self.data_sets),
            evidence: evidence.clone(),
            edition: edition.clone(),
            result,
            replaces: self.replaces,
            on: self.on,
        }))])
    }
}

impl Calculation {
    pub(super) fn save_again(
        &self,
        saving: &Saving,
    ) -> Result<Vec<CalculationEvent>, CalculationRefusal> {
        let saved = &self.saved;
        let same = saved.slug == saving.slug
            && saved.title == saving.title
            && saved.input == saving.input
            && saved.rows == used(&saving.input, &saving.rows)
            && saved.data_sets == ordered(&saving.data_sets)
            && saved.replaces == saving.replaces;
        match (same, &self.retracted) {
            (true, None) => Ok(Vec::new()),
            (true, Some(_)) => Err(CalculationRefusal::Retracted),
            (false, _) => Err(CalculationRefusal::AlreadySaved),
        }
    }

    pub(super) fn retract(
        &self,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<CalculationEvent>, CalculationRefusal> {
        if self.retracted.is_some() {
            return Ok(Vec::new());
        }
        check_why(&why)?;
        Ok(vec![CalculationEvent::Retracted { why, on }])
    }
}

/// The rows that a calculation looks at, each once: all places of its year, definition and areas.
fn used(input: &PotentialInput, rows: &[AccountRow]) -> Vec<AccountRow> {
    let areas = input.areas();
    let mut used: Vec<AccountRow> = rows
        .iter()
        .filter(|row| row.year == input.year && row.definition == input.definition)
        .filter(|row| areas.contains(&row.area))
        .cloned()
        .collect();
    used.sort();
    used.dedup();
    used
}

fn ordered(data_sets: &[DataSetUsed]) -> Vec<DataSetUsed> {
    let mut ordered = data_sets.to_vec();
    ordered.sort();
    ordered.dedup();
    ordered
}
