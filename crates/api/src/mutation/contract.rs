use async_graphql::{Context, InputType, Object, Result};
use contracts::Contract;
use kernel::Id;
use store::Step;

use super::{
    ContractPayload,
    carry_out::{Carried, carry_out, fingerprint},
};
use crate::{
    input::{
        AgreeSocialClauseInput, AgreeTermInput, Asked, AwardContractInput, CorrectContractInput,
        ExerciseOptionInput, LapseOptionInput, PublishTenderInput, RegisterContractInput,
        SetAwardCriteriaInput, SignContractInput, TerminateContractInput,
    },
    now::now,
    viewer::{Subject, writer},
};

#[derive(Default)]
pub(super) struct ContractMutation;

#[Object]
impl ContractMutation {
    /// One call registers a whole contract: parties, tender, criteria, term, options, clauses. All or nothing. Danish: «registrér kontrakt».
    async fn register_contract(
        &self,
        ctx: &Context<'_>,
        input: RegisterContractInput,
    ) -> Result<ContractPayload> {
        let now = now(ctx)?;
        change(ctx, "registerContract", input, |input| {
            let (command, told) = input.read(now)?;
            Ok((Id::new(now), command, told))
        })
        .await
    }

    /// A tender was put out. Danish: «udbud offentliggjort».
    async fn publish_tender(
        &self,
        ctx: &Context<'_>,
        input: PublishTenderInput,
    ) -> Result<ContractPayload> {
        change(ctx, "publishTender", input, PublishTenderInput::read).await
    }

    /// What the tender is weighed on; exact per cent make 100, ranges admit 100, ranks carry no weight. Danish: «fastsæt tildelingskriterier».
    async fn set_award_criteria(
        &self,
        ctx: &Context<'_>,
        input: SetAwardCriteriaInput,
    ) -> Result<ContractPayload> {
        change(ctx, "setAwardCriteria", input, SetAwardCriteriaInput::read).await
    }

    /// Somebody won. Danish: «tildel».
    async fn award_contract(
        &self,
        ctx: &Context<'_>,
        input: AwardContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "awardContract", input, AwardContractInput::read).await
    }

    /// The last signature. Danish: «underskriv».
    async fn sign_contract(
        &self,
        ctx: &Context<'_>,
        input: SignContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "signContract", input, SignContractInput::read).await
    }

    /// How long it runs. Danish: «aftal løbetid».
    async fn agree_term(
        &self,
        ctx: &Context<'_>,
        input: AgreeTermInput,
    ) -> Result<ContractPayload> {
        let now = now(ctx)?;
        change(ctx, "agreeTerm", input, |input| input.read(now)).await
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

    /// A promise beside the task. Danish: «aftal social klausul».
    async fn agree_social_clause(
        &self,
        ctx: &Context<'_>,
        input: AgreeSocialClauseInput,
    ) -> Result<ContractPayload> {
        let now = now(ctx)?;
        change(ctx, "agreeSocialClause", input, |input| input.read(now)).await
    }

    /// An end before time. Danish: «bring til ophør».
    async fn terminate_contract(
        &self,
        ctx: &Context<'_>,
        input: TerminateContractInput,
    ) -> Result<ContractPayload> {
        change(
            ctx,
            "terminateContract",
            input,
            TerminateContractInput::read,
        )
        .await
    }

    /// What should have been stated; the former statement stays readable. Danish: «ret».
    async fn correct_contract(
        &self,
        ctx: &Context<'_>,
        input: CorrectContractInput,
    ) -> Result<ContractPayload> {
        change(ctx, "correctContract", input, CorrectContractInput::read).await
    }
}

async fn change<I: InputType>(
    ctx: &Context<'_>,
    mutation: &str,
    input: I,
    read: impl FnOnce(I) -> Asked,
) -> Result<ContractPayload> {
    writer(ctx, Subject::Contract)?;
    let fingerprint = fingerprint(mutation, &input);
    let (id, command, told) = match read(input) {
        Ok(asked) => asked,
        Err(user_errors) => return Ok(ContractPayload::refused(user_errors)),
    };
    let expected = told.expected_version;
    let step = Step::Contract {
        id,
        expected,
        command,
    };
    let carried: Carried<Contract> =
        carry_out(ctx, Subject::Contract, fingerprint, told, step).await?;
    Ok(ContractPayload {
        contract: carried.view.map(Into::into),
        position: carried.position,
        user_errors: carried.user_errors,
    })
}
