use kernel::{LocalizedText, PartialDate};

use super::ContractStatus;
use crate::Contract;

/// Why no more can be said of the status than is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusNote {
    /// There is nothing to add.
    Certain,
    ToldAsRunning,
    TenderNotToTheDay,
    StartUnknown,
    StartNotToTheDay,
    EndUnknown,
    EndNotToTheDay,
    TerminationNotToTheDay,
}

impl StatusNote {
    pub(super) fn of(contract: &Contract, possible: &[ContractStatus]) -> Self {
        let may_be = |status| possible.contains(&status);
        let starts = known(contract.term.starts);
        let ends = known(contract.term.current_end());
        if possible == [ContractStatus::Active] && !starts && !tendered_or_awarded(contract) {
            Self::ToldAsRunning
        } else if possible.len() == 1 {
            Self::Certain
        } else if may_be(ContractStatus::Terminated) {
            Self::TerminationNotToTheDay
        } else if may_be(ContractStatus::Expired) {
            either(ends, Self::EndNotToTheDay, Self::EndUnknown)
        } else if may_be(ContractStatus::Active) {
            either(starts, Self::StartNotToTheDay, Self::StartUnknown)
        } else {
            Self::TenderNotToTheDay
        }
    }

    /// A sentence for people; none when there is nothing to add.
    pub fn words(self) -> Option<LocalizedText> {
        let (danish, english) = match self {
            Self::Certain => return None,
            Self::ToldAsRunning => (
                "Starten er ikke oplyst; kilden omtaler aftalen som løbende.",
                "The start is not told; the source speaks of the contract as running.",
            ),
            Self::TenderNotToTheDay => (
                "Dagene for udbud og tildeling er ikke kendt.",
                "The days of the tender and the award are not known.",
            ),
            Self::StartUnknown => ("Starten er ukendt.", "The start is unknown."),
            Self::StartNotToTheDay => (
                "Startdagen er ikke kendt.",
                "The day of the start is not known.",
            ),
            Self::EndUnknown => ("Udløbet er ukendt.", "The end is unknown."),
            Self::EndNotToTheDay => (
                "Udløbsdagen er ikke kendt.",
                "The day of the end is not known.",
            ),
            Self::TerminationNotToTheDay => (
                "Ophørsdagen er ikke kendt.",
                "The day of the termination is not known.",
            ),
        };
        Some(LocalizedText::new(danish, english))
    }
}

fn tendered_or_awarded(contract: &Contract) -> bool {
    contract.tender.is_some() || contract.signed_on.is_some()
}

fn known(date: Option<PartialDate>) -> bool {
    date.is_some_and(|date| !date.is_unknown())
}

fn either(known: bool, not_to_the_day: StatusNote, unknown: StatusNote) -> StatusNote {
    if known { not_to_the_day } else { unknown }
}
