use async_graphql::SimpleObject;

use super::kinds::{PotentialNoteCode, PotentialReason};
use crate::words::LocalizedText;

/// What must be read beside a potential. Danish: «forbehold».
#[derive(Clone, SimpleObject)]
pub struct PotentialNote {
    /// A code that never changes.
    pub code: PotentialNoteCode,
    /// The sentence to be printed.
    pub text: LocalizedText,
}

impl From<potential::Note> for PotentialNote {
    fn from(note: potential::Note) -> Self {
        Self {
            code: note.code.into(),
            text: note.text.into(),
        }
    }
}

/// Why a number is missing; never a zero in its place. Danish: «årsag til manglende tal».
#[derive(Clone, SimpleObject)]
pub struct PotentialMissing {
    /// A code that never changes.
    pub reason: PotentialReason,
    /// Why, for people.
    pub because: LocalizedText,
}

impl From<potential::Reason> for PotentialMissing {
    fn from(reason: potential::Reason) -> Self {
        Self {
            reason: reason.into(),
            because: reason.text().into(),
        }
    }
}

/// How many of the rows that were asked for could be computed, and why the others could not. Danish: «dækning».
#[derive(Clone, SimpleObject)]
pub struct PotentialCoverage {
    /// So many could.
    pub n: usize,
    /// Of so many that were asked for.
    pub total: usize,
    /// Why the others could not, in the order of the reasons.
    pub missing: Vec<PotentialMissingCount>,
}

/// So many rows are missing for a reason.
#[derive(Clone, SimpleObject)]
pub struct PotentialMissingCount {
    /// How many.
    pub rows: usize,
    /// Why.
    pub missing: PotentialMissing,
}

impl From<&potential::Coverage> for PotentialCoverage {
    fn from(coverage: &potential::Coverage) -> Self {
        let missing = coverage.missing.iter().map(|count| PotentialMissingCount {
            rows: count.rows,
            missing: count.reason.into(),
        });
        Self {
            n: coverage.known,
            total: coverage.of,
            missing: missing.collect(),
        }
    }
}
