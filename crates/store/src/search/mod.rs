//! Search: what is found by words, how that is kept, and how it is asked for.

mod asking;
mod dialect;
mod findable;
mod hits;
mod wording;

pub use findable::{Findable, SearchKind};
pub use hits::{Found, Search};

pub(crate) use dialect::as_kept;
pub(crate) use wording::{WORDS, Wording, keys, wordings};
