//! What a mutation takes: read field by field into the domain's words, so that each mistake is told at its field.

mod asking;
mod base;
mod case;
mod contract;
mod effect;
mod kinds;
mod read;
mod telling;

pub(crate) use asking::Asking;
pub use base::{LocalizedTextInput, MoneyInput, QuantityInput, SourceInput, SupplierInput};
pub use case::{LinkCaseInput, NoteFactInput, PublishCaseInput, ReviseCaseInput};
pub use contract::{
    AgreeParticularsInput, AgreeSocialClauseInput, AgreeTermInput, AmendContractInput,
    ApproveContractInput, AssignOwnerInput, AwardContractInput, CancelTenderInput,
    CorrectContractInput, DecideComplaintInput, EndSocialClauseInput, ExerciseOptionInput,
    FollowUpContractInput, JudgeClauseReportInput, LapseOptionInput, LodgeComplaintInput,
    PublishContractInput, PublishTenderInput, RegisterContractInput, RenewContractInput,
    ReportSocialClauseInput, RequestClauseReportInput, RetractContractInput, SanctionClauseInput,
    SetAwardCriteriaInput, SettleSavingInput, SignContractInput, TerminateContractInput,
    TransferContractInput,
};
pub(crate) use contract::{Asked, Registering};
pub use effect::{ClaimEffectInput, RecordObservationInput, RetractObservationInput};
pub(crate) use read::{At, Reading};
pub(crate) use telling::{Telling, Told};
