mod import;

use async_graphql::{Context, Object, Result};
use kernel::Id;
use potential::{Calculation, CalculationCommand, CalculationId, Saving};
use store::{Step, Store};

use super::{
    CalculationPayload, ImportAccountsPayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    error::failed,
    input::{At, ImportAccountsInput, RetractCalculationInput, SaveCalculationInput, Told},
    now::now,
    query::data,
    viewer::{Subject, writer},
};

#[derive(Default)]
pub(super) struct PotentialMutation;

#[Object]
impl PotentialMutation {
    /// A file of municipal accounts is read whole or not at all; `validateOnly` says what would change. Danish: «indlæs regnskab».
    async fn import_accounts(
        &self,
        ctx: &Context<'_>,
        input: ImportAccountsInput,
    ) -> Result<ImportAccountsPayload> {
        writer(ctx, Subject::Accounts)?;
        let fingerprint = fingerprint(ctx, "importAccounts")?;
        let store = ctx.data::<Store>()?;
        let known = store.by_slug(&input.slug, None).await;
        let known = known.map_err(|error| failed(&error))?;
        match input.read(now(ctx)?, known.as_ref()) {
            Ok(importing) => import::import(ctx, fingerprint, importing, known).await,
            Err(user_errors) => Ok(ImportAccountsPayload::refused(user_errors)),
        }
    }

    /// A calculation is kept with all that it was made of, to be cited. Danish: «gem beregning».
    async fn save_calculation(
        &self,
        ctx: &Context<'_>,
        input: SaveCalculationInput,
    ) -> Result<CalculationPayload> {
        writer(ctx, Subject::Calculation)?;
        let fingerprint = fingerprint(ctx, "saveCalculation")?;
        let keeping = match input.read() {
            Ok(keeping) => keeping,
            Err(user_errors) => return Ok(CalculationPayload::refused(user_errors)),
        };
        let question = keeping.question;
        let data = data(ctx, &question.accounts, question.known).await?;
        if let Err(user_errors) = data.all_known(&At::input().then("input")) {
            return Ok(CalculationPayload::refused(user_errors));
        }
        let command = CalculationCommand::Save(Box::new(Saving {
            slug: keeping.slug,
            title: keeping.title,
            input: question.asked,
            rows: data.rows,
            data_sets: data.used,
            replaces: keeping.replaces,
            on: keeping.told.on,
        }));
        calculate(ctx, fingerprint, Id::new(now(ctx)?), command, keeping.told).await
    }

    /// A calculation is no longer stood by; it can still be read and cited. Danish: «træk beregning tilbage».
    async fn retract_calculation(
        &self,
        ctx: &Context<'_>,
        input: RetractCalculationInput,
    ) -> Result<CalculationPayload> {
        writer(ctx, Subject::Calculation)?;
        let fingerprint = fingerprint(ctx, "retractCalculation")?;
        match input.read() {
            Ok((id, command, told)) => calculate(ctx, fingerprint, id, command, told).await,
            Err(user_errors) => Ok(CalculationPayload::refused(user_errors)),
        }
    }
}

async fn calculate(
    ctx: &Context<'_>,
    fingerprint: String,
    id: CalculationId,
    command: CalculationCommand,
    told: Told,
) -> Result<CalculationPayload> {
    let step = Step::Calculation {
        id,
        expected: told.expected_version,
        command,
    };
    let carried: Carried<Calculation> =
        carry_out(ctx, Subject::Calculation, fingerprint, told, step).await?;
    Ok(CalculationPayload {
        calculation: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}
