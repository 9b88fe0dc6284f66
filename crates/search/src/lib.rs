//! What it is to search Danish text: words, their stems, what is asked for, and where it was found.

mod hits;
mod refusal;
mod small;
mod snippet;
mod stem;
mod wanted;
mod words;

#[cfg(test)]
mod tests;

pub use hits::Hits;
pub use refusal::TextRefusal;
pub use snippet::{Piece, snippet};
pub use stem::stem;
pub use wanted::{Stemmed, Term, Wanted};
pub use words::{Word, passages, words};
