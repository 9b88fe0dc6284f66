mod amend;
mod asked;
mod classify;
mod clause;
mod complaint;
mod correct;
mod ownership;
mod particulars;
mod parts;
mod publication;
mod register;
mod report;
mod slug;
mod tender;
mod term;
mod terminate;
mod transfer;

pub use amend::AmendContractInput;
pub(crate) use asked::Asked;
pub use classify::ClassifyContractPartInput;
pub use clause::{AgreeSocialClauseInput, EndSocialClauseInput, SanctionClauseInput};
pub use complaint::{DecideComplaintInput, LodgeComplaintInput};
pub use correct::CorrectContractInput;
pub use ownership::{AssignOwnerInput, FollowUpContractInput};
pub use particulars::{AgreeParticularsInput, SettleSavingInput};
pub use parts::{AwardCriterionInput, ParticularsInput, SocialClauseInput, TenderInput, TermInput};
pub use publication::{
    ApproveContractInput, PublishContractInput, RetractContractInput, SendBackContractInput,
};
pub use register::RegisterContractInput;
pub(crate) use register::Registering;
pub use report::{JudgeClauseReportInput, ReportSocialClauseInput, RequestClauseReportInput};
pub use tender::{
    AwardContractInput, CancelTenderInput, PublishTenderInput, SetAwardCriteriaInput,
    SignContractInput,
};
pub use term::{AgreeTermInput, ExerciseOptionInput, LapseOptionInput, RenewContractInput};
pub use terminate::TerminateContractInput;
pub use transfer::TransferContractInput;
