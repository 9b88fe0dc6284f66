//! The library's stories of cooperation.

mod case;
mod command;
mod event;
mod limits;
mod passages;
mod refusal;
mod rules;
mod story;
mod theme;

#[cfg(test)]
mod tests;

pub use case::{Case, CaseId, NotedFact};
pub use command::CaseCommand;
pub use event::CaseEvent;
pub use refusal::CaseRefusal;
pub use story::{Revision, Story};
pub use theme::Theme;
