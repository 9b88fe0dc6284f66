//! Citizens' free choice between suppliers: by which model, between whom, and how many chose a private one.

mod command;
mod event;
mod figure;
mod fold;
mod free_choice;
mod group;
mod limits;
mod model;
mod refusal;
mod rules;
mod share;
mod share_refusal;
mod share_rules;
mod supplier;
mod year;

#[cfg(test)]
mod tests;

pub use command::{FreeChoiceCommand, Opening};
pub use event::FreeChoiceEvent;
pub use figure::{MissingShare, Persons, ShareFigure};
pub use free_choice::{FreeChoice, FreeChoiceId};
pub use model::{Adoption, ModelOn};
pub use refusal::FreeChoiceRefusal;
pub use share::{Share, ShareId, ShareStatement};
pub use share_refusal::ShareRefusal;
pub use supplier::{Approval, ApprovedCount, Departure, DepartureReason, SupplierOn};
pub use year::ShareOfYear;
