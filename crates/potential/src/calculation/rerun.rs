use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Calculation;
use crate::{
    AccountRow, Area, EvidenceSet, MethodEdition, Place, Potential, PotentialRefusal, PotentialRow,
    Range, Reason, Totals, calculate_with,
};

/// What a saved calculation would say today, and where the difference comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Rerun {
    pub then: Option<Figures>,
    /// None when today's data, evidence or method make no total.
    pub now: Option<Figures>,
    pub difference: Option<Split>,
    /// Why there is no difference to tell.
    pub missing: Option<Reason>,
    /// Rows that counted then and do not today; what they counted is part of the difference.
    pub no_longer: Vec<RowThen>,
    /// Rows that did not count then and do today.
    pub newly: Vec<RowNow>,
    /// All of today's result, with its own coverage and notes.
    pub potential: Potential,
}

/// The figures of a total that are held against each other, in kroner a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    pub volume: Decimal,
    pub gain: Range,
    pub net: Range,
}

/// A difference told in turn: first the data, then the evidence's rates, then the method; they make it exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    pub data: Figures,
    pub parameters: Figures,
    pub method: Figures,
    pub total: Figures,
}

/// What a row counted then, and why it does not today.
#[derive(Clone, Debug, PartialEq)]
pub struct RowThen {
    pub place: Place,
    pub area: Area,
    pub volume: Decimal,
    pub gain: Range,
    pub missing: Reason,
}

/// What a row counts today, and why it did not then; no reason where it was not asked of.
#[derive(Clone, Debug, PartialEq)]
pub struct RowNow {
    pub place: Place,
    pub area: Area,
    pub volume: Decimal,
    pub gain: Range,
    pub was_missing: Option<Reason>,
}

impl Calculation {
    /// The same question asked of today's rows, evidence and method.
    pub fn rerun(
        &self,
        rows: &[AccountRow],
        evidence: &EvidenceSet,
        edition: &MethodEdition,
    ) -> Result<Rerun, PotentialRefusal> {
        let saved = &self.saved;
        let input = &saved.input;
        if edition.key != saved.edition.key {
            input.check_round(edition)?;
        }
        let on_data = calculate_with(input, rows, &saved.evidence, &saved.edition)?;
        let on_rates = calculate_with(input, rows, evidence, &saved.edition)?;
        let potential = calculate_with(input, rows, evidence, edition)?;
        let steps = [&saved.result, &on_data, &on_rates, &potential];
        let figures = steps.map(|step| step.totals.as_ref().map(Figures::of));
        let [then, with_data, with_rates, now] = figures;
        let difference = then
            .zip(with_data)
            .zip(with_rates.zip(now))
            .and_then(|((then, data), (rates, now))| Split::of(&[then, data, rates, now]));
        let missing = steps.iter().find_map(|step| step.no_total);
        Ok(Rerun {
            then,
            now,
            difference,
            no_longer: no_longer(&saved.result, &potential),
            newly: newly(&saved.result, &potential),
            missing: missing.or(difference.is_none().then_some(Reason::TooLarge)),
            potential,
        })
    }
}

impl Figures {
    /// As they stand in the result, unrounded.
    fn of(totals: &Totals) -> Self {
        Self {
            volume: totals.volume,
            gain: totals.gain,
            net: totals.net,
        }
    }
}

fn no_longer(then: &Potential, now: &Potential) -> Vec<RowThen> {
    let today = by_subject(now);
    let gone = then.rows.iter().filter_map(|row| {
        let missing = match today.get(&(&row.area, &row.place)) {
            Some(today) => today.missing?,
            None => Reason::NoRow,
        };
        Some(RowThen {
            place: row.place.clone(),
            area: row.area.clone(),
            volume: row.volume?,
            gain: row.gain?,
            missing,
        })
    });
    gone.collect()
}

fn newly(then: &Potential, now: &Potential) -> Vec<RowNow> {
    let before = by_subject(then);
    let counted = |row: &PotentialRow| {
        let before = before.get(&(&row.area, &row.place));
        before.is_some_and(|before| before.gain.is_some())
    };
    let come = now.rows.iter().filter(|row| !counted(row));
    let come = come.filter_map(|row| {
        let before = before.get(&(&row.area, &row.place));
        Some(RowNow {
            place: row.place.clone(),
            area: row.area.clone(),
            volume: row.volume?,
            gain: row.gain?,
            was_missing: before.and_then(|before| before.missing),
        })
    });
    come.collect()
}

fn by_subject(of: &Potential) -> BTreeMap<(&Area, &Place), &PotentialRow> {
    let rows = of.rows.iter();
    rows.map(|row| ((&row.area, &row.place), row)).collect()
}
