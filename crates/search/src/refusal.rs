use thiserror::Error;

/// Why a text cannot be searched for.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TextRefusal {
    #[error("`text` has {length} letters: at most {longest} are searched for")]
    TooLong { length: usize, longest: usize },
    #[error("`text` has no letter or digit to search for")]
    NoWord,
    #[error("`text` only says what is not to be found: say what is")]
    NothingWanted,
}
