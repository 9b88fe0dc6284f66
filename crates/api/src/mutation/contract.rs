mod clause;
mod course;
mod publication;
mod register;
mod tender;
mod term;

use async_graphql::{Context, InputType, MergedObject, Result};
use contracts::{Contract, ContractCommand, ContractId};
use store::Step;

use super::{
    ContractPayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    contract::Warning,
    input::{Asked, Asking, Told},
    viewer::Subject,
};

/// What may be asked of contracts.
#[derive(Default, MergedObject)]
pub struct ContractMutation(
    tender::TenderMutation,
    term::TermMutation,
    clause::ClauseMutation,
    course::CourseMutation,
    publication::PublicationMutation,
);

async fn change<I: InputType>(
    ctx: &Context<'_>,
    mutation: &str,
    input: I,
    read: impl FnOnce(I, &Asking) -> Asked,
) -> Result<ContractPayload> {
    asked(ctx, Subject::Contract, mutation, input, read).await
}

/// What is asked of a contract by who may write on the subject.
async fn asked<I: InputType>(
    ctx: &Context<'_>,
    subject: Subject,
    mutation: &str,
    input: I,
    read: impl FnOnce(I, &Asking) -> Asked,
) -> Result<ContractPayload> {
    let asking = Asking::of(ctx, subject)?;
    let fingerprint = fingerprint(ctx, mutation)?;
    match read(input, &asking) {
        Ok((id, command, told)) => {
            let step = step(id, command, told.expected_version);
            take(ctx, subject, fingerprint, told, step).await
        }
        Err(user_errors) => Ok(ContractPayload::refused(user_errors)),
    }
}

/// One command to one contract, and what came of it.
async fn take(
    ctx: &Context<'_>,
    subject: Subject,
    fingerprint: String,
    told: Told,
    step: Step,
) -> Result<ContractPayload> {
    let carried: Carried<Contract> = carry_out(ctx, subject, fingerprint, told, step).await?;
    let recorded = carried.view.as_ref().filter(|_| carried.position.is_some());
    let warnings = recorded.map(|view| view.state().warnings());
    let warnings = warnings.into_iter().flatten().map(Warning::from).collect();
    Ok(ContractPayload {
        contract: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
        warnings,
    })
}

fn step(id: ContractId, command: ContractCommand, expected: Option<i64>) -> Step {
    Step::Contract {
        id,
        expected,
        command,
    }
}
