//! What of a contract is not for everyone: which part, for whom, why and until when.

mod classify;
mod opens;
mod part;
mod reason;
mod telling;
mod withheld;
mod without;
mod words;

use chrono::NaiveDate;
pub(crate) use classify::Classification;
use kernel::Instant;
pub use part::Part;
pub use reason::{LegalBasis, SecrecyReason};
use serde::{Deserialize, Serialize};
pub use withheld::Withheld;

/// For whom a part is, and how far someone sees.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Visibility {
    /// Everyone.
    #[default]
    Public,
    /// Those of the municipalities of the contract.
    Internal,
    /// Who buys for those municipalities, and who approves it.
    Confidential,
}

impl Visibility {
    /// Those who are kept from something, the most first.
    pub const NARROW: [Self; 2] = [Self::Public, Self::Internal];
}

/// What a part is classified as, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Classified {
    pub class: Visibility,
    pub reason: Option<SecrecyReason>,
    /// The first day on which everyone sees it.
    pub until: Option<NaiveDate>,
    /// When the register learned it.
    pub since: Instant,
    /// How it was opened before, the narrowest first: each to those whom the next did not keep from it.
    pub before: Vec<Former>,
}

/// What a part was classified as until it was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    pub class: Visibility,
    pub reason: Option<SecrecyReason>,
    /// When it was opened: by what was said, or by its end.
    pub opened: Instant,
}
