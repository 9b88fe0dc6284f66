//! The events as they are stored, sealed and read.

mod frozen;
mod lines;
mod lookout;
mod read;
mod recorded;
mod seal;

pub(crate) use frozen::frozen;
pub(crate) use lines::lines;
pub(crate) use lookout::Lookout;
pub(crate) use read::{count_of, entries_after, head, told};
pub(crate) use recorded::{Line, Recorded, hash};
pub(crate) use seal::{Hash, NOTHING_YET, chained, log_chained};
