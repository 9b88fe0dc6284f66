use async_graphql::{Context, InputType, Object, Result};
use effects::{CataloguedIndicator, IndicatorCommand, IndicatorId};
use store::Step;

use super::{
    IndicatorPayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    effect::Indicator,
    input::{DefineIndicatorInput, SupersedeIndicatorInput, Told, WithdrawIndicatorInput},
    user_error::UserError,
    viewer::{Subject, writer},
};

#[derive(Default)]
pub(super) struct IndicatorMutation;

#[Object]
impl IndicatorMutation {
    /// Something new is measured. Danish: «definér indikator».
    async fn define_indicator(
        &self,
        ctx: &Context<'_>,
        input: DefineIndicatorInput,
    ) -> Result<IndicatorPayload> {
        settle(ctx, "defineIndicator", input, DefineIndicatorInput::read).await
    }

    /// An indicator gets a new edition; what was measured by an earlier one stays. Danish: «afløs indikator».
    async fn supersede_indicator(
        &self,
        ctx: &Context<'_>,
        input: SupersedeIndicatorInput,
    ) -> Result<IndicatorPayload> {
        let read = SupersedeIndicatorInput::read;
        settle(ctx, "supersedeIndicator", input, read).await
    }

    /// Nothing new is claimed by an indicator; what was measured by it stays. Danish: «træk indikator ud af brug».
    async fn withdraw_indicator(
        &self,
        ctx: &Context<'_>,
        input: WithdrawIndicatorInput,
    ) -> Result<IndicatorPayload> {
        let read = WithdrawIndicatorInput::read;
        settle(ctx, "withdrawIndicator", input, read).await
    }
}

async fn settle<I: InputType>(
    ctx: &Context<'_>,
    mutation: &str,
    input: I,
    read: impl FnOnce(I) -> Result<(IndicatorId, IndicatorCommand, Told), Vec<UserError>>,
) -> Result<IndicatorPayload> {
    writer(ctx, Subject::Indicator)?;
    let fingerprint = fingerprint(ctx, mutation)?;
    let (id, command, told) = match read(input) {
        Ok(asked) => asked,
        Err(user_errors) => return Ok(IndicatorPayload::refused(user_errors)),
    };
    let expected = told.expected_version;
    let step = Step::Indicator {
        id,
        expected,
        command,
    };
    let carried: Carried<CataloguedIndicator> =
        carry_out(ctx, Subject::Indicator, fingerprint, told, step).await?;
    Ok(IndicatorPayload {
        indicator: carried.view.as_ref().map(Indicator::told),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}
