use std::{any::Any, error::Error};

/// A refusal with a code that never changes and, where it is about one, the field of the input.
pub trait Coded: Any + Error + Send + Sync {
    /// `SCREAMING_SNAKE_CASE`, listed in `docs/codes.md`.
    fn code(&self) -> &'static str;

    /// The path into the command, in the words of the API, e.g. `["tender", "awardCriteria"]`; empty when it is about the whole.
    fn field(&self) -> Vec<String> {
        Vec::new()
    }
}

/// The codes that the kernel's own words refuse with.
pub const CODES: &[&str] = &[
    "BOUNDS_CROSSED",
    "EMPTY_QUANTITY",
    "INVALID_CVR",
    "INVALID_DATE",
    "INVALID_MONEY",
    "UNKNOWN_CURRENCY",
    "UNKNOWN_MUNICIPALITY",
    "UNKNOWN_TASK_AREA",
    "UNKNOWN_UNIT",
];
