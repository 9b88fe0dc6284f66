//! Indicators that the register itself defines, changes and withdraws, each in its editions.

mod aggregate;
mod command;
mod event;
mod meaning;
mod refusal;
mod rules;
mod wellformed;

pub use aggregate::{CataloguedIndicator, Edition, IndicatorId, Withdrawal};
pub use command::IndicatorCommand;
pub use event::IndicatorEvent;
pub use meaning::Meaning;
pub use refusal::IndicatorRefusal;
