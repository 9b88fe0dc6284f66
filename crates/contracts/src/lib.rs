//! What municipalities and suppliers have agreed: tender, award criteria, term, options and social clauses.

mod award;
mod check;
mod clause;
mod command;
mod contract;
mod correction;
mod event;
mod evolve;
mod form;
mod path;
mod refusal;
mod register;
mod status;
mod tender;
mod term;
mod termination;

#[cfg(test)]
mod tests;

pub use award::{AwardCriterion, CriterionKind, Weight};
pub use clause::{ClauseId, ClauseKind, Period, SocialClause};
pub use command::ContractCommand;
pub use contract::{Contract, ContractId};
pub use correction::{Correction, Field};
pub use event::ContractEvent;
pub use form::CooperationForm;
pub use path::Path;
pub use refusal::ContractRefusal;
pub use register::Registration;
pub use status::{ContractStatus, Status, StatusNote};
pub use tender::{AwardBasis, Tender, TenderProcedure};
pub use term::{AgreedOption, AgreedTerm, ExtensionOption, OptionId, OptionState, Term};
pub use termination::Termination;
