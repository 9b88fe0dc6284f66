use async_graphql::{Context, InputType, Object, Result};
use cases::{Case, CaseCommand, CaseId};
use kernel::Id;
use store::Step;

use super::{
    CasePayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    input::{LinkCaseInput, NoteFactInput, PublishCaseInput, ReviseCaseInput, Told},
    loaders::one,
    now::now,
    user_error::UserError,
    viewer::{Subject, writer},
};

#[derive(Default)]
pub(super) struct CaseMutation;

#[Object]
impl CaseMutation {
    /// A story comes into the library. Danish: «udgiv case».
    async fn publish_case(
        &self,
        ctx: &Context<'_>,
        input: PublishCaseInput,
    ) -> Result<CasePayload> {
        let now = now(ctx)?;
        tell(ctx, "publishCase", input, |input| {
            let (command, told) = input.read()?;
            Ok((Id::new(now), command, told))
        })
        .await
    }

    /// A story is told anew. Danish: «revidér case».
    async fn revise_case(&self, ctx: &Context<'_>, input: ReviseCaseInput) -> Result<CasePayload> {
        tell(ctx, "reviseCase", input, ReviseCaseInput::read).await
    }

    /// A sourced fact is noted beside a story. Danish: «notér oplysning».
    async fn note_fact(&self, ctx: &Context<'_>, input: NoteFactInput) -> Result<CasePayload> {
        tell(ctx, "noteFact", input, NoteFactInput::read).await
    }

    /// A story in the library tells of a contract. Danish: «knyt case til kontrakt».
    async fn link_case(&self, ctx: &Context<'_>, input: LinkCaseInput) -> Result<CasePayload> {
        writer(ctx, Subject::Link)?;
        let fingerprint = fingerprint(ctx, "linkCase")?;
        let (case, contract, command, told) = match input.read() {
            Ok(asked) => asked,
            Err(user_errors) => return Ok(CasePayload::refused(user_errors)),
        };
        let step = Step::Contract {
            id: contract,
            expected: told.expected_version,
            command,
        };
        let carried: Carried<contracts::Contract> =
            carry_out(ctx, Subject::Link, fingerprint, told, step).await?;
        Ok(CasePayload {
            case: match carried.view {
                Some(_) => one(ctx, case, None).await?.map(Into::into),
                None => None,
            },
            position: carried.position,
            user_errors: carried.user_errors,
        })
    }
}

async fn tell<I: InputType>(
    ctx: &Context<'_>,
    mutation: &str,
    input: I,
    read: impl FnOnce(I) -> Result<(CaseId, CaseCommand, Told), Vec<UserError>>,
) -> Result<CasePayload> {
    writer(ctx, Subject::Case)?;
    let fingerprint = fingerprint(ctx, mutation)?;
    let (id, command, told) = match read(input) {
        Ok(asked) => asked,
        Err(user_errors) => return Ok(CasePayload::refused(user_errors)),
    };
    let expected = told.expected_version;
    let step = Step::Case {
        id,
        expected,
        command,
    };
    let carried: Carried<Case> = carry_out(ctx, Subject::Case, fingerprint, told, step).await?;
    Ok(CasePayload {
        case: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}
