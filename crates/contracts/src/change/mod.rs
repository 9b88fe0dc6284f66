//! What changes in a contract that runs: amendments and what they add up to, and who the parties are.

mod amendment;
mod crossing;
mod limits;
mod meter;
mod note;
mod parties;
mod threshold;
mod transfer;

pub(crate) use crossing::SECTION_180_CROSSED;

pub use amendment::{Amendment, AmendmentId, LegalGround};
pub use meter::ChangeMeter;
pub use transfer::{NewParty, Transfer, TransferGround};
