mod change;
mod correct;
mod parts;
mod register;

pub(crate) use change::Asked;
pub use change::{
    AgreeSocialClauseInput, AgreeTermInput, AwardContractInput, ExerciseOptionInput,
    LapseOptionInput, PublishTenderInput, SetAwardCriteriaInput, SignContractInput,
    TerminateContractInput,
};
pub use correct::CorrectContractInput;
pub use parts::{AwardCriterionInput, SocialClauseInput, TenderInput, TermInput};
pub use register::RegisterContractInput;
