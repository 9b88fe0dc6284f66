use async_graphql::{Context, InputType, Object, Result};
use effects::{CataloguedIndicator, Effect, EffectCommand, EffectId, EffectWarning};
use store::Step;

use super::{
    EffectPayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    input::{
        ClaimEffectInput, DisputeObservationInput, LinkSameEffectInput, RecordObservationInput,
        RetractObservationInput, SettleDisputeInput, Told, indicator_key,
    },
    loaders::one,
    now::now,
    user_error::UserError,
    view::View,
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
        let id = CataloguedIndicator::id_of(&indicator_key(&input.indicator));
        let told = one(ctx, id, None).await?;
        observe(ctx, "claimEffect", input, |input| {
            input.read(now, told.as_ref().map(View::state))
        })
        .await
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

    /// Somebody says against a statement, in their own words; it stands beside the number. Danish: «gør indsigelse mod observation».
    async fn dispute_observation(
        &self,
        ctx: &Context<'_>,
        input: DisputeObservationInput,
    ) -> Result<EffectPayload> {
        let now = now(ctx)?;
        observe(ctx, "disputeObservation", input, |input| input.read(now)).await
    }

    /// A dispute has ended; the statement stands as it was told. Danish: «afgør indsigelse».
    async fn settle_dispute(
        &self,
        ctx: &Context<'_>,
        input: SettleDisputeInput,
    ) -> Result<EffectPayload> {
        observe(ctx, "settleDispute", input, SettleDisputeInput::read).await
    }

    /// Two effects tell the same gain, in two units or twice in one, and count once; either of them then names the other. Danish: «sammenknyt samme effekt».
    async fn link_same_effect(
        &self,
        ctx: &Context<'_>,
        input: LinkSameEffectInput,
    ) -> Result<EffectPayload> {
        observe(ctx, "linkSameEffect", input, LinkSameEffectInput::read).await
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
    let asked = told.validate_only.then(|| command.clone());
    let step = Step::Effect {
        id,
        expected,
        command,
    };
    let carried: Carried<Effect> = carry_out(ctx, Subject::Effect, fingerprint, told, step).await?;
    let warnings = match asked {
        Some(command) if carried.user_errors.is_empty() => foreseen(ctx, id, command).await?,
        Some(_) | None => warned(carried.view.as_ref()),
    };
    Ok(EffectPayload {
        warnings: warnings.into_iter().map(Into::into).collect(),
        effect: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}

fn warned(view: Option<&View<Effect>>) -> Vec<EffectWarning> {
    view.map(|view| view.state().warnings()).unwrap_or_default()
}

/// What would be told beside the statements, had the command been more than validated.
async fn foreseen(
    ctx: &Context<'_>,
    id: EffectId,
    command: EffectCommand,
) -> Result<Vec<EffectWarning>> {
    let effect = one(ctx, id, None).await?;
    let state = effect.as_ref().map(View::state);
    Ok(Effect::warnings_after(state, command, now(ctx)?))
}
