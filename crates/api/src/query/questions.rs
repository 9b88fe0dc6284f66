//! Questions that are answered over many contracts.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::{
    ContractFilter,
    answer::Answered,
    clause_yield,
    compare::{self, Comparison},
    decisions, effect_summary, free_choices,
    gaps::{self, GapReport},
    known,
    obligations::{self, Obligation},
    people,
    practice::{self, Practice},
    promises::{self, Promise},
};
use crate::{
    connection::Asked,
    contract::{ClauseStanding, Decision, day},
    effect::{
        EffectFilter,
        summary::{ClauseYield, EffectDimension, EffectSummary, PeopleThroughClauses},
    },
    free_choice::{FreeChoice, FreeChoiceFilter},
    scalars::{Date, DateTime},
};

/// Questions that are answered over many contracts.
pub(super) struct Questions;

/// Questions that are answered over many contracts.
#[Object]
impl Questions {
    /// Decision radar: what must be decided, and by when at the earliest and at the latest, where that may be between two days; contracts without a known end stand in `coverage.missing`. Seen from a day, today or the day of `asOf` if left out. Danish: «beslutningsradar».
    #[expect(
        clippy::too_many_arguments,
        reason = "a question has its days, its filter, a page and a moment"
    )]
    async fn decisions(
        &self,
        ctx: &Context<'_>,
        filter: Option<ContractFilter>,
        #[graphql(
            desc = "The first day on which something must be decided; no bound if left out."
        )]
        from: Option<Date>,
        #[graphql(desc = "The last day on which something must be decided; no bound if left out.")]
        until: Option<Date>,
        on: Option<Date>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Answered<Decision>> {
        let known = known(as_of);
        let days = decisions::Days {
            from: from.map(|Date(day)| day),
            until: until.map(|Date(day)| day),
            on: day(ctx, on, known)?,
        };
        let asked = Asked::new(ctx, first, after, last, before);
        decisions::decisions(ctx, filter, &days, &asked, known).await
    }

    /// The social clauses as a task list, each with its newest period that is due or reported; what is due first comes first. Danish: «forpligtelser».
    #[expect(
        clippy::too_many_arguments,
        reason = "a question has its day, its filters, a page and a moment"
    )]
    async fn obligations(
        &self,
        ctx: &Context<'_>,
        filter: Option<ContractFilter>,
        on: Option<Date>,
        #[graphql(desc = "Those that stand in one of these ways; all if left out.")]
        standing: Option<Vec<ClauseStanding>>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Answered<Obligation>> {
        let known = known(as_of);
        let on = day(ctx, on, known)?;
        let asked = Asked::new(ctx, first, after, last, before);
        obligations::obligations(ctx, filter, on, standing, &asked, known).await
    }

    /// Award criteria, social clauses and terms that others use for the same task. Danish: «markedsspejl».
    async fn practice(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The task area, by its id or its key.")] task_area: ID,
        as_of: Option<DateTime>,
    ) -> Result<Practice> {
        practice::practice(ctx, &task_area, known(as_of)).await
    }

    /// What is missing over many contracts, what would unlock most first. Danish: «manglende oplysninger».
    async fn gaps(
        &self,
        ctx: &Context<'_>,
        filter: Option<ContractFilter>,
        as_of: Option<DateTime>,
    ) -> Result<GapReport> {
        gaps::gaps(ctx, filter, known(as_of)).await
    }

    /// What was known otherwise of a contract, by its id or by its name in addresses, at one moment than at another, and through which events; null where it was not known at the second. Danish: «sammenligning».
    async fn compare(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        #[graphql(desc = "The first moment of knowledge.")] from: DateTime,
        #[graphql(desc = "The second moment of knowledge, not before the first.")] to: DateTime,
    ) -> Result<Option<Comparison>> {
        let (DateTime(from), DateTime(to)) = (from, to);
        compare::compare(ctx, id, slug, from, to).await
    }

    /// The effects that something was promised of, with what came. Danish: «løfter og levering».
    async fn promises(
        &self,
        ctx: &Context<'_>,
        filter: Option<EffectFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Answered<Promise>> {
        let asked = Asked::new(ctx, first, after, last, before);
        promises::promises(ctx, filter, &asked, known(as_of)).await
    }

    /// The free choices, by title; over the years asked, at most 50, every municipality in scope has a share choosing private or stands in `coverage.missing`. In scope are the municipalities asked, else all; where a supplier or a model is asked, those that have it. Danish: «frit valg».
    async fn free_choices(
        &self,
        ctx: &Context<'_>,
        filter: Option<FreeChoiceFilter>,
        #[graphql(desc = "The years that a share is looked for in, at most 50; none if left out.")]
        years: Option<Vec<i32>>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Answered<FreeChoice>> {
        let asked = Asked::new(ctx, first, after, last, before);
        free_choices::free_choices(ctx, filter, years, &asked, known(as_of)).await
    }

    /// What effects come to together, by at most three dimensions: sums only of what is alike, otherwise a refusal with its reason; with coverage on every number. Effects of made-up examples are left out unless they are asked for. Danish: «effektoverblik».
    async fn effect_summary(
        &self,
        ctx: &Context<'_>,
        filter: Option<EffectFilter>,
        #[graphql(desc = "At most three; none for all effects together.")] group_by: Vec<
            EffectDimension,
        >,
        #[graphql(desc = "With effects of made-up examples; they are left out otherwise.")]
        include_illustrative: Option<bool>,
        as_of: Option<DateTime>,
    ) -> Result<Arc<EffectSummary>> {
        let asked = effect_summary::Asked {
            filter: filter.unwrap_or_default(),
            group_by,
            include_illustrative: include_illustrative.unwrap_or(false),
            known: known(as_of),
        };
        effect_summary::effect_summary(ctx, asked).await
    }

    /// What social clauses have given, as the buyers accepted it, against what the contracts are worth; made-up examples only where the filter asks for them. Danish: «udbytte af sociale klausuler».
    async fn clause_yield(
        &self,
        ctx: &Context<'_>,
        filter: Option<ContractFilter>,
        as_of: Option<DateTime>,
    ) -> Result<ClauseYield> {
        clause_yield::clause_yield(ctx, filter, known(as_of)).await
    }

    /// How many people came how far through contracts, by measured effects and accepted reports; made-up examples only where the filter asks for them. Danish: «mennesker gennem klausuler».
    async fn people_through_clauses(
        &self,
        ctx: &Context<'_>,
        filter: Option<ContractFilter>,
        as_of: Option<DateTime>,
    ) -> Result<PeopleThroughClauses> {
        people::people_through_clauses(ctx, filter, known(as_of)).await
    }
}
