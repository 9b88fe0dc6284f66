//! The one way in: requests are gathered, decided in order, and recorded together.

mod appender;
mod check;
mod decide;
mod draft;
mod lives;
mod look;
mod record;
mod within;
mod write;

pub(crate) use appender::{Appender, Job, publish};
pub(crate) use check::check;
pub(crate) use lives::{Asked, Reference, Streams, Written};
