//! Views of the calculator: accounts, what they are counted by, potentials, and calculations that were saved.

mod accounts;
mod area;
mod calculation;
mod definition;
mod evidence;
mod kinds;
mod money;
mod note;
mod published;
mod rerun;
mod result;
mod row;

pub use accounts::AccountSet;
pub use area::PotentialArea;
pub use calculation::Calculation;
pub use definition::ShareDefinition;
pub use evidence::{EvidenceSet, MethodEdition};
pub use kinds::{AccountsFormat, BenchmarkKind, BenchmarkMean, SkippedBecause};
pub use published::PublishedFigure;
pub use result::Potential;
