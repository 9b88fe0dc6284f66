//! What a mutation takes: read field by field into the domain's words, so that each mistake is told at its field.

mod asking;
mod base;
mod case;
mod contract;
mod effect;
mod free_choice;
mod indicator;
mod kinds;
mod potential;
mod read;
mod saved_query;
mod telling;

pub use self::potential::{
    ImportAccountsInput, PotentialInput, RetractCalculationInput, SaveCalculationInput,
};
pub(crate) use self::potential::{Importing, Question};
pub(crate) use asking::Asking;
pub use base::{LocalizedTextInput, MoneyInput, QuantityInput, SourceInput, SupplierInput};
pub use case::{LinkCaseInput, NoteFactInput, PublishCaseInput, ReviseCaseInput};
pub use contract::{
    AgreeParticularsInput, AgreeSocialClauseInput, AgreeTermInput, AmendContractInput,
    ApproveContractInput, AssignOwnerInput, AwardContractInput, CancelTenderInput,
    ClassifyContractPartInput, CorrectContractInput, DecideComplaintInput, EndSocialClauseInput,
    ExerciseOptionInput, FollowUpContractInput, JudgeClauseReportInput, LapseOptionInput,
    LodgeComplaintInput, PublishContractInput, PublishTenderInput, RegisterContractInput,
    RenewContractInput, ReportSocialClauseInput, RequestClauseReportInput, RetractContractInput,
    SanctionClauseInput, SendBackContractInput, SetAwardCriteriaInput, SettleSavingInput,
    SignContractInput, TerminateContractInput, TransferContractInput,
};
pub(crate) use contract::{Asked, Registering};
pub use effect::{
    ClaimEffectInput, DisputeObservationInput, LinkSameEffectInput, RecordObservationInput,
    RetractObservationInput, SettleDisputeInput,
};
pub(crate) use free_choice::AskedOfChoice;
pub use free_choice::{
    AdoptFreeChoiceModelInput, ApproveFreeChoiceSupplierInput, EndFreeChoiceApprovalInput,
    LinkFreeChoiceInput, OpenFreeChoiceInput, RetractFreeChoiceShareInput,
    StateFreeChoiceShareInput,
};
pub(crate) use indicator::key as indicator_key;
pub use indicator::{DefineIndicatorInput, SupersedeIndicatorInput, WithdrawIndicatorInput};
pub(crate) use read::{At, Reading};
pub use saved_query::{ChangeQueryInput, SaveQueryInput, WithdrawQueryInput};
pub(crate) use telling::{Telling, Told};
