use async_graphql::{Context, Object, Result};

use super::change;
use crate::{
    input::{
        AmendContractInput, AssignOwnerInput, FollowUpContractInput, TerminateContractInput,
        TransferContractInput,
    },
    mutation::ContractPayload,
};

#[derive(Default)]
pub struct CourseMutation;

#[Object]
impl CourseMutation {
    /// A change of what was agreed, on a legal ground. Danish: «ændr kontrakt».
    async fn amend_contract(
        &self,
        ctx: &Context<'_>,
        input: AmendContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "amendContract", input, AmendContractInput::read).await
    }

    /// Another party takes the place of one. Danish: «overdrag kontrakt».
    async fn transfer_contract(
        &self,
        ctx: &Context<'_>,
        input: TransferContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "transferContract", input, TransferContractInput::read).await
    }

    /// An end before time. Danish: «bring til ophør».
    async fn terminate_contract(
        &self,
        ctx: &Context<'_>,
        input: TerminateContractInput,
    ) -> Result<ContractPayload> {
        change(
            ctx,
            "terminateContract",
            input,
            TerminateContractInput::read,
        )
        .await
    }

    /// Which unit answers for it. Danish: «udpeg ansvarlig enhed».
    async fn assign_owner(
        &self,
        ctx: &Context<'_>,
        input: AssignOwnerInput,
    ) -> Result<ContractPayload> {
        change(ctx, "assignOwner", input, AssignOwnerInput::read).await
    }

    /// Somebody looked after it. Danish: «registrér opfølgning».
    async fn follow_up_contract(
        &self,
        ctx: &Context<'_>,
        input: FollowUpContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "followUpContract", input, FollowUpContractInput::read).await
    }
}
