use async_graphql::{Context, Object, Result};
use kernel::Id;
use queries::{QueryId, SavedQuery};
use store::{RequestRefusal, Step};

use super::{
    QueryPayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    documents::document,
    input::{ChangeQueryInput, SaveQueryInput, Told, WithdrawQueryInput},
    now::now,
    saved_query::check,
    user_error::UserError,
    viewer::{Subject, writer},
};

#[derive(Default)]
pub(super) struct SavedQueryMutation;

#[Object]
impl SavedQueryMutation {
    /// A question is kept under a name of its own, so that its table can be fetched again. Danish: «gem forespørgsel».
    async fn save_query(&self, ctx: &Context<'_>, input: SaveQueryInput) -> Result<QueryPayload> {
        writer(ctx, Subject::SavedQuery)?;
        let mut wrong = taken(&input.slug);
        wrong.extend(check(&input.document, input.variables.as_deref()).await);
        match input.read() {
            Ok((command, told)) => {
                ask(ctx, "saveQuery", Id::new(now(ctx)?), command, told, wrong).await
            }
            Err(mistakes) => Ok(QueryPayload::refused([wrong, mistakes].concat())),
        }
    }

    /// A saved query asks otherwise from now on. Danish: «ret forespørgsel».
    async fn change_query(
        &self,
        ctx: &Context<'_>,
        input: ChangeQueryInput,
    ) -> Result<QueryPayload> {
        writer(ctx, Subject::SavedQuery)?;
        let wrong = check(&input.document, input.variables.as_deref()).await;
        match input.read() {
            Ok((id, command, told)) => ask(ctx, "changeQuery", id, command, told, wrong).await,
            Err(mistakes) => Ok(QueryPayload::refused([wrong, mistakes].concat())),
        }
    }

    /// A saved query is not to be used any more; it can still be read. Danish: «træk forespørgsel tilbage».
    async fn withdraw_query(
        &self,
        ctx: &Context<'_>,
        input: WithdrawQueryInput,
    ) -> Result<QueryPayload> {
        writer(ctx, Subject::SavedQuery)?;
        match input.read() {
            Ok((id, command, told)) => {
                ask(ctx, "withdrawQuery", id, command, told, Vec::new()).await
            }
            Err(mistakes) => Ok(QueryPayload::refused(mistakes)),
        }
    }
}

/// The name of a table that every register has is nobody's.
fn taken(slug: &str) -> Vec<UserError> {
    let refusal = document(slug).map(|_| RequestRefusal::SlugTaken {
        slug: slug.to_owned(),
    });
    let refusal = refusal.map(|refusal| UserError::refused(&refusal, &["input"]));
    refusal.into_iter().collect()
}

async fn ask(
    ctx: &Context<'_>,
    mutation: &str,
    id: QueryId,
    command: queries::QueryCommand,
    told: Told,
    wrong: Vec<UserError>,
) -> Result<QueryPayload> {
    if !wrong.is_empty() {
        return Ok(QueryPayload::refused(wrong));
    }
    let step = Step::SavedQuery {
        id,
        expected: told.expected_version,
        command,
    };
    let fingerprint = fingerprint(ctx, mutation)?;
    let carried: Carried<SavedQuery> =
        carry_out(ctx, Subject::SavedQuery, fingerprint, told, step).await?;
    Ok(QueryPayload {
        query: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}
