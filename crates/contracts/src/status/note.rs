use chrono::NaiveDate;
use kernel::{LocalizedText, PartialDate};

use super::ContractStatus;
use crate::{Contract, Term};

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
    CancellationNotToTheDay,
    /// It runs on by itself unless someone has given notice.
    MayHaveRenewed,
    /// A source says that it may run longer than until its end.
    MayRunLonger,
    /// The status is certain, but someone has complained.
    ComplaintPending,
}

impl StatusNote {
    pub(super) fn of(contract: &Contract, possible: &[ContractStatus], on: NaiveDate) -> Self {
        let may_be = |status| possible.contains(&status);
        let starts = known(contract.term.starts);
        if possible == [ContractStatus::Active] && !starts && !tendered_or_awarded(contract) {
            Self::ToldAsRunning
        } else if possible.len() == 1 && contract.complaint_may_be_pending(on) {
            Self::ComplaintPending
        } else if possible.len() == 1 {
            Self::Certain
        } else if may_be(ContractStatus::Cancelled) {
            Self::CancellationNotToTheDay
        } else if may_be(ContractStatus::Terminated) {
            Self::TerminationNotToTheDay
        } else if may_be(ContractStatus::Expired) {
            Self::of_the_end(&contract.term, on)
        } else if may_be(ContractStatus::Active) {
            either(starts, Self::StartNotToTheDay, Self::StartUnknown)
        } else {
            Self::TenderNotToTheDay
        }
    }

    /// Why it may have ended or not.
    fn of_the_end(term: &Term, on: NaiveDate) -> Self {
        let Some(ends) = term.current_end() else {
            return Self::EndUnknown;
        };
        match ends.latest() {
            Some(latest) if latest < on && term.renewal.is_some() => Self::MayHaveRenewed,
            Some(latest) if latest < on => Self::MayRunLonger,
            Some(_) | None => Self::EndNotToTheDay,
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
            Self::CancellationNotToTheDay => (
                "Dagen, hvor udbuddet blev annulleret, er ikke kendt.",
                "The day on which the tender was cancelled is not known.",
            ),
            Self::MayHaveRenewed => (
                "Aftalen fornyes automatisk; det er ikke oplyst, om den er opsagt eller løber videre.",
                "The contract renews itself; whether notice was given or it runs on is not told.",
            ),
            Self::MayRunLonger => (
                "Udløbet er passeret, men ifølge kilden kan aftalen løbe længere.",
                "The end is past, but according to the source the contract may run longer.",
            ),
            Self::ComplaintPending => (
                "Der er indgivet en klage, som ikke er afgjort.",
                "A complaint has been lodged and is not decided.",
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
