use std::{any::Any, error::Error};

/// A refusal with a code that never changes and, where it is about one, the field of the input.
pub trait Coded: Any + Error + Send + Sync {
    /// `SCREAMING_SNAKE_CASE`, listed in `docs/codes.md`.
    fn code(&self) -> &'static str;

    /// The path into the command, in the words of the API, e.g. `["tender", "awardCriteria"]`; empty when it is about the whole.
    fn field(&self) -> Vec<String> {
        Vec::new()
    }

    /// The sentence in Danish; the display is the English one.
    fn danish(&self) -> String;

    /// The refusals that it is made of, when it is several in one.
    fn parts(&self) -> Vec<&dyn Coded> {
        Vec::new()
    }
}

impl dyn Coded {
    /// Every single refusal in it: its parts, or itself.
    pub fn each(&self) -> Vec<&dyn Coded> {
        let parts = self.parts();
        if parts.is_empty() { vec![self] } else { parts }
    }
}

/// The codes that the kernel's own words refuse with.
pub const CODES: &[&str] = &[
    "BOUNDS_CROSSED",
    "EMPTY_QUANTITY",
    "INVALID_CVR",
    "INVALID_DATE",
    "INVALID_MONEY",
    "SOURCE_URL_INVALID",
    "UNKNOWN_CURRENCY",
    "UNKNOWN_MUNICIPALITY",
    "UNKNOWN_TASK_AREA",
    "UNKNOWN_UNIT",
    "UNREADABLE_CHARACTER",
];
