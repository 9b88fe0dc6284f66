use std::collections::BTreeSet;

use async_graphql::{Context, Result};

use super::{step, take};
use crate::{
    input::{Asking, RegisterContractInput, Registering},
    mutation::{
        ContractPayload,
        carry_out::{fingerprint, would_refuse},
    },
    user_error::UserError,
    viewer::Subject,
};

/// The parties are judged together: where one cannot be read, nothing is said of the others.
const PARTIES: [&str; 3] = ["municipalities", "lead", "suppliers"];

/// A whole contract, or all that is wrong with it.
pub(super) async fn register(
    ctx: &Context<'_>,
    input: RegisterContractInput,
) -> Result<ContractPayload> {
    let asking = Asking::of(ctx, Subject::Contract)?;
    let fingerprint = fingerprint(ctx, "registerContract")?;
    let Registering {
        id,
        command,
        told,
        mistakes,
    } = input.read(&asking);
    let step = step(id, command, told.expected_version);
    if mistakes.is_empty() {
        return take(ctx, Subject::Contract, fingerprint, told, step).await;
    }
    let refusals = would_refuse(ctx, Subject::Contract, told, step).await?;
    Ok(ContractPayload::refused(with_others(mistakes, refusals)))
}

/// The mistakes, and the refusals of fields that could be read.
fn with_others(mistakes: Vec<UserError>, refusals: Vec<UserError>) -> Vec<UserError> {
    let mut named: BTreeSet<String> = mistakes.iter().filter_map(field).collect();
    if PARTIES.iter().any(|party| named.contains(*party)) {
        named.extend(PARTIES.map(str::to_owned));
    }
    let others = refusals
        .into_iter()
        .filter(|refusal| field(refusal).is_none_or(|field| !named.contains(&field)));
    mistakes.into_iter().chain(others).collect()
}

fn field(told: &UserError) -> Option<String> {
    told.first_field().map(str::to_owned)
}
