//! What a mutation takes: read field by field into the domain's words, so that each mistake is told at its field.

mod base;
mod case;
mod contract;
mod effect;
mod read;
mod telling;

pub use base::{LocalizedTextInput, MoneyInput, QuantityInput, SourceInput, SupplierInput};
pub use case::{LinkCaseInput, NoteFactInput, PublishCaseInput, ReviseCaseInput};
pub(crate) use contract::Asked;
pub use contract::{
    AgreeSocialClauseInput, AgreeTermInput, AwardContractInput, CorrectContractInput,
    ExerciseOptionInput, LapseOptionInput, PublishTenderInput, RegisterContractInput,
    SetAwardCriteriaInput, SignContractInput, TerminateContractInput,
};
pub use effect::{ClaimEffectInput, RecordObservationInput, RetractObservationInput};
pub(crate) use read::{At, Reading};
pub(crate) use telling::{Telling, Told};
