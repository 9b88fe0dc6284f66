mod expected;
mod unlocks;
mod words;

use std::cmp::Reverse;

use crate::Contract;

/// A fact that is missing, and what could be answered if it were there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub kind: GapKind,
    /// The questions that it stands in the way of.
    pub unlocks: Vec<Unlock>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GapKind {
    Owner,
    Value,
    End,
    Start,
    TenderDate,
    Procedure,
    AwardCriteria,
    Municipality,
    Supplier,
    SupplierNumber,
    TaskArea,
    Form,
    Particulars,
    ClauseQuantity,
    ClauseRhythm,
}

/// A question that the register answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unlock {
    /// Until when must it be decided?
    Decision,
    /// How much has it changed?
    ChangeMeter,
    /// What did it give for the money?
    GainPerValue,
    /// What do others do?
    Practice,
    /// Was the promise kept?
    ClauseStanding,
    /// Who follows it up?
    Responsibility,
    /// Which contracts does a company have?
    SupplierExposure,
    /// Where does it belong?
    Place,
}

impl Contract {
    /// What is missing, what would unlock most first.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps: Vec<Gap> = self
            .expected_facts()
            .into_iter()
            .filter(|(_, known)| !known)
            .map(|(kind, _)| Gap {
                kind,
                unlocks: self.unlocked_by(kind),
            })
            .collect();
        gaps.sort_by_key(|gap| (Reverse(gap.unlocks.len()), gap.kind));
        gaps
    }

    /// How many of the facts that a contract of its kind may have are known, and how many there are.
    pub fn completeness(&self) -> (usize, usize) {
        let expected = self.expected_facts();
        let known = expected.iter().filter(|(_, known)| *known).count();
        (known, expected.len())
    }
}
