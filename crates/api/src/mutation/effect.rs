use async_graphql::{Context, InputType, Object, Result};
use effects::{Effect, EffectCommand, EffectId};
use store::Step;

use super::{
    EffectPayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    input::{ClaimEffectInput, RecordObservationInput, RetractObservationInput, Told},
    now::now,
    user_error::UserError,
    viewer::{Subject, writer},
};

#[derive(Default)]
pub(super) struct EffectMutation;

#[Object]
impl EffectMutation {
    /// Somebody claims that something changed. Danish: «registrér effekt».
    async fn claim_effect(
        &self,
        ctx: &Context<'_>,
        input: ClaimEffectInput,
    ) -> Result<EffectPayload> {
        let now = now(ctx)?;
        observe(ctx, "claimEffect", input, |input| input.read(now)).await
    }

    /// Somebody states an effect's size. Danish: «registrér observation».
    async fn record_observation(
        &self,
        ctx: &Context<'_>,
        input: RecordObservationInput,
    ) -> Result<EffectPayload> {
        let now = now(ctx)?;
        observe(ctx, "recordObservation", input, |input| input.read(now)).await
    }

    /// A statement is taken back; it stays readable. Danish: «træk observation tilbage».
    async fn retract_observation(
        &self,
        ctx: &Context<'_>,
        input: RetractObservationInput,
    ) -> Result<EffectPayload> {
        observe(
            ctx,
            "retractObservation",
            input,
            RetractObservationInput::read,
        )
        .await
    }
}

async fn observe<I: InputType>(
    ctx: &Context<'_>,
    mutation: &str,
    input: I,
    read: impl FnOnce(I) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>>,
) -> Result<EffectPayload> {
    writer(ctx, Subject::Effect)?;
    let fingerprint = fingerprint(ctx, mutation)?;
    let (id, command, told) = match read(input) {
        Ok(asked) => asked,
        Err(user_errors) => return Ok(EffectPayload::refused(user_errors)),
    };
    let expected = told.expected_version;
    let step = Step::Effect {
        id,
        expected,
        command,
    };
    let carried: Carried<Effect> = carry_out(ctx, Subject::Effect, fingerprint, told, step).await?;
    Ok(EffectPayload {
        effect: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}
