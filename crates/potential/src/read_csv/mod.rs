//! Files of accounts, read whole or not at all.

mod line;
mod numbers;
mod overlap;
mod plain;
mod problem;
mod statbank;
mod sum;
mod table;
mod trouble;
mod words;
mod write;

pub use plain::read_plain;
pub use problem::{RowProblem, RowProblemKind};
pub use statbank::{Skipped, SkippedBecause, StatbankReading, read_statbank};
pub use write::write_plain;

/// The text of a file, which must be UTF-8.
pub fn text_of(bytes: &[u8]) -> Result<&str, RowProblem> {
    str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        RowProblem::of(line, None, RowProblemKind::NotUtf8, "")
    })
}
