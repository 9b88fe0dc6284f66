use async_graphql::{Context, Object, Result};

use super::change;
use crate::{
    input::{
        AgreeSocialClauseInput, EndSocialClauseInput, JudgeClauseReportInput,
        ReportSocialClauseInput, RequestClauseReportInput, SanctionClauseInput,
    },
    mutation::ContractPayload,
};

#[derive(Default)]
pub struct ClauseMutation;

#[Object]
impl ClauseMutation {
    /// A promise beside the task. Danish: «aftal social klausul».
    async fn agree_social_clause(
        &self,
        ctx: &Context<'_>,
        input: AgreeSocialClauseInput,
    ) -> Result<ContractPayload> {
        change(
            ctx,
            "agreeSocialClause",
            input,
            AgreeSocialClauseInput::read,
        )
        .await
    }

    /// The buyer asks for a report. Danish: «anmod om indberetning».
    async fn request_clause_report(
        &self,
        ctx: &Context<'_>,
        input: RequestClauseReportInput,
    ) -> Result<ContractPayload> {
        change(
            ctx,
            "requestClauseReport",
            input,
            RequestClauseReportInput::read,
        )
        .await
    }

    /// Somebody says what was delivered of a promise. Danish: «indberet».
    async fn report_social_clause(
        &self,
        ctx: &Context<'_>,
        input: ReportSocialClauseInput,
    ) -> Result<ContractPayload> {
        change(
            ctx,
            "reportSocialClause",
            input,
            ReportSocialClauseInput::read,
        )
        .await
    }

    /// The buyer accepts, queries or rejects a report, or accepts something else in its place. Danish: «vurdér indberetning».
    async fn judge_clause_report(
        &self,
        ctx: &Context<'_>,
        input: JudgeClauseReportInput,
    ) -> Result<ContractPayload> {
        change(
            ctx,
            "judgeClauseReport",
            input,
            JudgeClauseReportInput::read,
        )
        .await
    }

    /// A step of what follows when a promise is not kept. Danish: «sanktionér».
    async fn sanction_clause(
        &self,
        ctx: &Context<'_>,
        input: SanctionClauseInput,
    ) -> Result<ContractPayload> {
        change(ctx, "sanctionClause", input, SanctionClauseInput::read).await
    }

    /// A promise ends; it is never removed. Danish: «bring klausul til ophør».
    async fn end_social_clause(
        &self,
        ctx: &Context<'_>,
        input: EndSocialClauseInput,
    ) -> Result<ContractPayload> {
        change(ctx, "endSocialClause", input, EndSocialClauseInput::read).await
    }
}
