use async_graphql::{Context, Object, Result};

use super::{change, register::register};
use crate::{
    input::{
        AwardContractInput, CancelTenderInput, DecideComplaintInput, LodgeComplaintInput,
        PublishTenderInput, RegisterContractInput, SetAwardCriteriaInput, SignContractInput,
    },
    mutation::ContractPayload,
};

#[derive(Default)]
pub struct TenderMutation;

#[Object]
impl TenderMutation {
    /// One call registers a whole contract: parties, tender, criteria, term, options, clauses. All or nothing, and all that is wrong is told at once. Danish: «registrér kontrakt».
    async fn register_contract(
        &self,
        ctx: &Context<'_>,
        input: RegisterContractInput,
    ) -> Result<ContractPayload> {
        register(ctx, input).await
    }

    /// A tender was put out. Danish: «udbud offentliggjort».
    async fn publish_tender(
        &self,
        ctx: &Context<'_>,
        input: PublishTenderInput,
    ) -> Result<ContractPayload> {
        change(ctx, "publishTender", input, PublishTenderInput::read).await
    }

    /// A tender came to nothing. Danish: «annullér udbud».
    async fn cancel_tender(
        &self,
        ctx: &Context<'_>,
        input: CancelTenderInput,
    ) -> Result<ContractPayload> {
        change(ctx, "cancelTender", input, CancelTenderInput::read).await
    }

    /// What the tender is weighed on; exact per cent make 100, ranges admit 100, ranks carry no weight. Danish: «fastsæt tildelingskriterier».
    async fn set_award_criteria(
        &self,
        ctx: &Context<'_>,
        input: SetAwardCriteriaInput,
    ) -> Result<ContractPayload> {
        change(ctx, "setAwardCriteria", input, SetAwardCriteriaInput::read).await
    }

    /// Somebody won. Danish: «tildel».
    async fn award_contract(
        &self,
        ctx: &Context<'_>,
        input: AwardContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "awardContract", input, AwardContractInput::read).await
    }

    /// The last signature. Danish: «underskriv».
    async fn sign_contract(
        &self,
        ctx: &Context<'_>,
        input: SignContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "signContract", input, SignContractInput::read).await
    }

    /// Somebody complains of the tender or the contract. Danish: «indgiv klage».
    async fn lodge_complaint(
        &self,
        ctx: &Context<'_>,
        input: LodgeComplaintInput,
    ) -> Result<ContractPayload> {
        change(ctx, "lodgeComplaint", input, LodgeComplaintInput::read).await
    }

    /// What came of a complaint; without effect ends the contract. Danish: «afgør klage».
    async fn decide_complaint(
        &self,
        ctx: &Context<'_>,
        input: DecideComplaintInput,
    ) -> Result<ContractPayload> {
        change(ctx, "decideComplaint", input, DecideComplaintInput::read).await
    }
}
