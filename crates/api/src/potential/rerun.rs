use async_graphql::SimpleObject;

use super::{money::kroner, note::PotentialMissing, result::Potential, row::PotentialRange};
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
    /// All of today's result, with its own coverage and notes.
    pub potential: Potential,
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
    /// Because the accounts were revised. Danish: «data».
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
            potential: Potential::new(rerun.potential, evidence, edition, None),
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
