use async_graphql::{Context, InputType, Object, Result};
use choice::FreeChoice;
use store::Step;

use super::{
    FreeChoicePayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    input::{
        AdoptFreeChoiceModelInput, ApproveFreeChoiceSupplierInput, AskedOfChoice,
        EndFreeChoiceApprovalInput, LinkFreeChoiceInput, OpenFreeChoiceInput,
        RetractFreeChoiceShareInput, StateFreeChoiceShareInput,
    },
    now::now,
    settings::settings,
    viewer::{Subject, writer},
};

#[derive(Default)]
pub(super) struct FreeChoiceMutation;

#[Object]
impl FreeChoiceMutation {
    /// The free choice of a task in a municipality comes into the register. Danish: «opret frit valg».
    async fn open_free_choice(
        &self,
        ctx: &Context<'_>,
        input: OpenFreeChoiceInput,
    ) -> Result<FreeChoicePayload> {
        choose(ctx, "openFreeChoice", input, OpenFreeChoiceInput::read).await
    }

    /// A model holds from a day on. Danish: «vælg fritvalgsmodel».
    async fn adopt_free_choice_model(
        &self,
        ctx: &Context<'_>,
        input: AdoptFreeChoiceModelInput,
    ) -> Result<FreeChoicePayload> {
        let read = AdoptFreeChoiceModelInput::read;
        choose(ctx, "adoptFreeChoiceModel", input, read).await
    }

    /// Citizens can choose a supplier. Danish: «godkend leverandør».
    async fn approve_free_choice_supplier(
        &self,
        ctx: &Context<'_>,
        input: ApproveFreeChoiceSupplierInput,
    ) -> Result<FreeChoicePayload> {
        let read = ApproveFreeChoiceSupplierInput::read;
        choose(ctx, "approveFreeChoiceSupplier", input, read).await
    }

    /// A supplier can no longer be chosen. Danish: «afslut godkendelse».
    async fn end_free_choice_approval(
        &self,
        ctx: &Context<'_>,
        input: EndFreeChoiceApprovalInput,
    ) -> Result<FreeChoicePayload> {
        let read = EndFreeChoiceApprovalInput::read;
        choose(ctx, "endFreeChoiceApproval", input, read).await
    }

    /// Somebody states how many chose a private supplier in a year, or why that is not told. Danish: «registrér andel».
    async fn state_free_choice_share(
        &self,
        ctx: &Context<'_>,
        input: StateFreeChoiceShareInput,
    ) -> Result<FreeChoicePayload> {
        let (now, least) = (now(ctx)?, settings(ctx)?.smallest_group);
        choose(ctx, "stateFreeChoiceShare", input, |input| {
            input.read(now, least)
        })
        .await
    }

    /// A statement of a share is taken back; it stays readable. Danish: «træk andel tilbage».
    async fn retract_free_choice_share(
        &self,
        ctx: &Context<'_>,
        input: RetractFreeChoiceShareInput,
    ) -> Result<FreeChoicePayload> {
        let read = RetractFreeChoiceShareInput::read;
        choose(ctx, "retractFreeChoiceShare", input, read).await
    }

    /// Stories tell of a free choice, or it rests on contracts. Danish: «knyt til frit valg».
    async fn link_free_choice(
        &self,
        ctx: &Context<'_>,
        input: LinkFreeChoiceInput,
    ) -> Result<FreeChoicePayload> {
        choose(ctx, "linkFreeChoice", input, LinkFreeChoiceInput::read).await
    }
}

async fn choose<I: InputType>(
    ctx: &Context<'_>,
    mutation: &str,
    input: I,
    read: impl FnOnce(I) -> AskedOfChoice,
) -> Result<FreeChoicePayload> {
    writer(ctx, Subject::FreeChoice)?;
    let fingerprint = fingerprint(ctx, mutation)?;
    let (id, command, told) = match read(input) {
        Ok(asked) => asked,
        Err(user_errors) => return Ok(FreeChoicePayload::refused(user_errors)),
    };
    let step = Step::FreeChoice {
        id,
        expected: told.expected_version,
        command,
    };
    let carried: Carried<FreeChoice> =
        carry_out(ctx, Subject::FreeChoice, fingerprint, told, step).await?;
    Ok(FreeChoicePayload {
        free_choice: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}
