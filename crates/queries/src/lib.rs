//! Questions to the register that are kept under a name, so that a table can be fetched again.

mod command;
mod event;
mod limits;
mod query;
mod refusal;
mod rules;

#[cfg(test)]
mod tests;

pub use command::QueryCommand;
pub use event::{QueryEvent, Saving};
pub use query::{Change, QueryId, SavedQuery, Withdrawal};
pub use refusal::QueryRefusal;
