use async_graphql::{Context, Object, Result};

use super::{asked, change};
use crate::{
    input::{
        ApproveContractInput, ClassifyContractPartInput, CorrectContractInput,
        PublishContractInput, RetractContractInput, SendBackContractInput,
    },
    mutation::ContractPayload,
    viewer::Subject,
};

#[derive(Default)]
pub struct PublicationMutation;

#[Object]
impl PublicationMutation {
    /// A draft is found right, by a second actor where the instance asks for that. Danish: «godkend».
    async fn approve_contract(
        &self,
        ctx: &Context<'_>,
        input: ApproveContractInput,
    ) -> Result<ContractPayload> {
        let read = ApproveContractInput::read;
        asked(ctx, Subject::Approval, "approveContract", input, read).await
    }

    /// A draft that is not approved yet is not right, and why. Danish: «send tilbage».
    async fn send_back_contract(
        &self,
        ctx: &Context<'_>,
        input: SendBackContractInput,
    ) -> Result<ContractPayload> {
        let read = SendBackContractInput::read;
        asked(ctx, Subject::Approval, "sendBackContract", input, read).await
    }

    /// A draft becomes public. Danish: «offentliggør».
    async fn publish_contract(
        &self,
        ctx: &Context<'_>,
        input: PublishContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "publishContract", input, PublishContractInput::read).await
    }

    /// What should have been stated; the former statement stays readable. Danish: «ret».
    async fn correct_contract(
        &self,
        ctx: &Context<'_>,
        input: CorrectContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "correctContract", input, CorrectContractInput::read).await
    }

    /// Whom a part of a contract is for: everyone, its municipalities, or who buys there, with a reason and an end. It holds for lists, counts, filters, search, tables, history, subscriptions and time travel alike, backwards in time as well. Danish: «fastsæt synlighed».
    async fn classify_contract_part(
        &self,
        ctx: &Context<'_>,
        input: ClassifyContractPartInput,
    ) -> Result<ContractPayload> {
        change(
            ctx,
            "classifyContractPart",
            input,
            ClassifyContractPartInput::read,
        )
        .await
    }

    /// A whole registration should never have been made; it stays readable with the reason. Danish: «træk registrering tilbage».
    async fn retract_contract(
        &self,
        ctx: &Context<'_>,
        input: RetractContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "retractContract", input, RetractContractInput::read).await
    }
}
