use async_graphql::{Context, Object, Result};

use super::change;
use crate::{
    input::{
        AgreeParticularsInput, AgreeTermInput, ExerciseOptionInput, LapseOptionInput,
        RenewContractInput, SettleSavingInput,
    },
    mutation::ContractPayload,
};

#[derive(Default)]
pub struct TermMutation;

#[Object]
impl TermMutation {
    /// How long it runs; what is left out stays as it was. Danish: «aftal løbetid».
    async fn agree_term(
        &self,
        ctx: &Context<'_>,
        input: AgreeTermInput,
    ) -> Result<ContractPayload> {
        change(ctx, "agreeTerm", input, AgreeTermInput::read).await
    }

    /// An option is used. Danish: «udnyt option».
    async fn exercise_option(
        &self,
        ctx: &Context<'_>,
        input: ExerciseOptionInput,
    ) -> Result<ContractPayload> {
        change(ctx, "exerciseOption", input, ExerciseOptionInput::read).await
    }

    /// An option lapses. Danish: «lad option bortfalde».
    async fn lapse_option(
        &self,
        ctx: &Context<'_>,
        input: LapseOptionInput,
    ) -> Result<ContractPayload> {
        change(ctx, "lapseOption", input, LapseOptionInput::read).await
    }

    /// It ran on by its automatic renewal. Danish: «registrér automatisk fornyelse».
    async fn renew_contract(
        &self,
        ctx: &Context<'_>,
        input: RenewContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "renewContract", input, RenewContractInput::read).await
    }

    /// What only a contract of its form has. Danish: «aftal særlige vilkår».
    async fn agree_particulars(
        &self,
        ctx: &Context<'_>,
        input: AgreeParticularsInput,
    ) -> Result<ContractPayload> {
        change(ctx, "agreeParticulars", input, AgreeParticularsInput::read).await
    }

    /// What a year of an ESCO contract came to. Danish: «opgør besparelse».
    async fn settle_saving(
        &self,
        ctx: &Context<'_>,
        input: SettleSavingInput,
    ) -> Result<ContractPayload> {
        change(ctx, "settleSaving", input, SettleSavingInput::read).await
    }
}
