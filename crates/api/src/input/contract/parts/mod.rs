//! The parts of a contract, as they are told.

mod clause;
mod criteria;
mod particulars;
mod tender;
mod term;

pub(super) use clause::RhythmInput;
pub use clause::SocialClauseInput;
pub use criteria::AwardCriterionInput;
pub(super) use criteria::criteria;
pub use particulars::ParticularsInput;
pub use tender::TenderInput;
pub(super) use term::RenewalInput;
pub use term::TermInput;
