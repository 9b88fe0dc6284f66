use async_graphql::SimpleObject;

use super::{
    area::PotentialArea, money::kroner, note::PotentialMissing, result::Potential,
    row::PotentialRange,
};
use crate::words::Money;

/// What a saved calculation would say today, and where the difference comes from. Danish: «genkørsel».
#[derive(Clone, SimpleObject)]
pub struct Rerun {
    /// What it said when it was saved; null where it had no total. Danish: «da».
    pub then: Option<PotentialFigures>,
    /// What it says on today's data, rates and method; null where they make no total. Danish: «nu».
    pub now: Option<PotentialFigures>,
    /// Where the difference comes from; null where there is none to tell.
    pub difference: Option<PotentialSplit>,
    /// What is missing today; null when there is a difference to tell.
    pub missing: Option<PotentialMissing>,
    /// What counted then and cannot be counted today, which is no fall: its gain then is in the difference. Danish: «mangler i dag».
    pub no_longer: Vec<PotentialRowThen>,
    /// What could not be counted then and is counted today. Danish: «nyt i dag».
    pub newly: Vec<PotentialRowNow>,
    /// All of today's result, with its own coverage and notes.
    pub potential: Potential,
}

/// What a row counted then, and why it does not today. Danish: «mangler i dag».
#[derive(Clone, SimpleObject)]
pub struct PotentialRowThen {
    /// `DK`, or a municipality's code.
    pub place: String,
    /// What it is told of.
    pub area: PotentialArea,
    /// What would have been newly exposed in a year.
    pub volume: Money,
    /// What could have been gained in a year, before costs.
    pub gain: PotentialRange,
    /// Why it is missing today.
    pub missing: PotentialMissing,
}

/// What a row counts today, and why it did not then. Danish: «nyt i dag».
#[derive(Clone, SimpleObject)]
pub struct PotentialRowNow {
    /// `DK`, or a municipality's code.
    pub place: String,
    /// What it is told of.
    pub area: PotentialArea,
    /// What would be newly exposed in a year.
    pub volume: Money,
    /// What could be gained in a year, before costs.
    pub gain: PotentialRange,
    /// Why it was missing then; null where it was not asked of.
    pub was_missing: Option<PotentialMissing>,
}

/// The figures of a total that are held against each other, in kroner a year. Danish: «tal i alt».
#[derive(Clone, SimpleObject)]
pub struct PotentialFigures {
    /// What would be newly exposed.
    pub volume: Money,
    /// The gain before costs, by the low rates.
    pub low: Money,
    /// The gain before costs, by the middle rates.
    pub central: Money,
    /// The gain before costs, by the high rates.
    pub high: Money,
    /// What is left of the gain after the costs that the method deducts.
    pub net: PotentialRange,
}

/// A difference told in turn: first the data, then the rates, then the method; they make the total exactly. Danish: «opdelt forskel».
#[derive(Clone, SimpleObject)]
pub struct PotentialSplit {
    /// Because the accounts were revised, or say no longer or only now what they are asked. Danish: «data».
    pub data: PotentialFigures,
    /// Because the rates are others. Danish: «parametre».
    pub parameters: PotentialFigures,
    /// Because the method is another. Danish: «metode».
    pub method: PotentialFigures,
    /// All together.
    pub total: PotentialFigures,
}

impl Rerun {
    pub(super) fn new(
        rerun: potential::Rerun,
        evidence: &potential::EvidenceSet,
        edition: &potential::MethodEdition,
    ) -> Self {
        Self {
            then: rerun.then.map(PotentialFigures::from),
            now: rerun.now.map(PotentialFigures::from),
            difference: rerun.difference.map(PotentialSplit::from),
            missing: rerun.missing.map(PotentialMissing::from),
            no_longer: rerun.no_longer.into_iter().map(Into::into).collect(),
            newly: rerun.newly.into_iter().map(Into::into).collect(),
            potential: Potential::new(rerun.potential, evidence, edition, None),
        }
    }
}

impl From<potential::RowThen> for PotentialRowThen {
    fn from(row: potential::RowThen) -> Self {
        Self {
            place: row.place.to_string(),
            area: PotentialArea(row.area),
            volume: kroner(row.volume),
            gain: PotentialRange::from(&row.gain),
            missing: row.missing.into(),
        }
    }
}

impl From<potential::RowNow> for PotentialRowNow {
    fn from(row: potential::RowNow) -> Self {
        Self {
            place: row.place.to_string(),
            area: PotentialArea(row.area),
            volume: kroner(row.volume),
            gain: PotentialRange::from(&row.gain),
            was_missing: row.was_missing.map(PotentialMissing::from),
        }
    }
}

impl From<potential::Figures> for PotentialFigures {
    fn from(figures: potential::Figures) -> Self {
        Self {
            volume: kroner(figures.volume),
            low: kroner(figures.gain.low),
            central: kroner(figures.gain.central),
            high: kroner(figures.gain.high),
            net: PotentialRange::from(&figures.net),
        }
    }
}

impl From<potential::Split> for PotentialSplit {
    fn from(split: potential::Split) -> Self {
        Self {
            data: split.data.into(),
            parameters: split.parameters.into(),
            method: split.method.into(),
            total: split.total.into(),
        }
    }
}
