//! What effects come to together.

mod reading;

use std::{
    collections::{BTreeSet, HashSet},
    sync::Arc,
};

use async_graphql::{Context, Result};
use contracts::ContractId;
use effects::summary::{Options, Scope, Summary, SummaryDimension, summarise};
use kernel::{Instant, TaskArea, danish_key};
use reading::Reading;
use store::Filter;

use super::all::all;
use crate::{
    contract::{Warning, day},
    effect::{
        EffectFilter,
        summary::{
            EffectConflict, EffectDimension, EffectGroup, EffectLack, EffectSummary, GradeCount,
            Parts, Seen,
        },
    },
    error::coded,
    free_choice::DepartedSupplier,
    loaders::remembered,
    settings::settings,
};

const MOST_DIMENSIONS: usize = 3;
const MOST_GROUPS: usize = 1_000;

/// What is asked of a summary.
pub(super) struct Asked {
    pub(super) filter: EffectFilter,
    pub(super) group_by: Vec<EffectDimension>,
    pub(super) include_illustrative: bool,
    pub(super) known: Option<Instant>,
}

pub(super) async fn effect_summary(ctx: &Context<'_>, asked: Asked) -> Result<Arc<EffectSummary>> {
    let parts = Parts::asked(ctx);
    if !parts.are_short() {
        return summarised(ctx, &asked, &parts).await;
    }
    let (arguments, settings) = (ctx.field().arguments()?, settings(ctx)?);
    let words = || format!("{arguments:?} {parts:?} {settings:?}");
    let made = summarised(ctx, &asked, &parts);
    remembered(ctx, words, |summary| summary.bytes(), made).await
}

async fn summarised(ctx: &Context<'_>, asked: &Asked, parts: &Parts) -> Result<Arc<EffectSummary>> {
    let options = options(ctx, asked)?;
    asked.filter.check(ctx).await?;
    let reading = Reading::read(ctx, asked, options.on).await?;
    let telling = reading.told.telling();
    let effects = reading.effects.iter();
    let scope = Scope {
        members: effects
            .map(|view| reading.told.member(view.id(), view.state(), &telling))
            .collect(),
        silent: reading
            .silent
            .iter()
            .filter_map(|id| reading.told.contracted(*id, &telling))
            .collect(),
        links: reading.links.clone(),
    };
    let summary = summarise(&scope, &options);
    if summary.groups.len() > MOST_GROUPS {
        return Err(coded(
            "TOO_MANY_GROUPS",
            format!("the summary would have more than {MOST_GROUPS} groups; narrow the filter"),
        ));
    }
    let told = Told {
        summary: &summary,
        scope: &scope,
        reading: &reading,
        options: &options,
    };
    Ok(Arc::new(told.answer(ctx, asked.known, parts).await?))
}

/// A summary with what it was made of.
struct Told<'a> {
    summary: &'a Summary<'a>,
    scope: &'a Scope<'a>,
    reading: &'a Reading,
    options: &'a Options,
}

impl Told<'_> {
    async fn answer(
        &self,
        ctx: &Context<'_>,
        known: Option<Instant>,
        parts: &Parts,
    ) -> Result<EffectSummary> {
        let (summary, seen) = (self.summary, self.reading.seen());
        let names = self.reading.supplier_names();
        let mut cautions = self.reading.warnings.clone();
        cautions.extend(summary.cautions.iter().copied().map(Warning::from));
        let dimensions = &self.options.dimensions;
        let groups = summary.groups.iter();
        let groups =
            groups.map(|group| EffectGroup::of(group, dimensions, &seen, &names, &parts.of_groups));
        let conflicts = summary.disagreements.iter().filter(|_| parts.conflicts);
        let lacks = summary.lacks.iter().filter(|_| parts.gaps);
        Ok(EffectSummary {
            groups: groups.collect(),
            coverage: seen.coverage_with(&summary.coverage, parts.missing),
            thin: summary.coverage.thin,
            grades: GradeCount::of(&summary.coverage),
            supplier_only: summary.coverage.supplier_only,
            directions: summary.directions.into(),
            warnings: cautions
                .iter()
                .map(|caution| caution.code.clone())
                .collect(),
            cautions,
            conflicts: conflicts
                .filter_map(|told| EffectConflict::of(told, &seen))
                .collect(),
            gaps: lacks.map(|lack| EffectLack::of(lack, &seen)).collect(),
            ended_early: match parts.ended_early {
                true => ended_early(self.scope, &seen),
                false => Vec::new(),
            },
            suppliers_left: match parts.suppliers_left {
                true => suppliers_left(ctx, self.scope, known).await?,
                false => Vec::new(),
            },
            known,
        })
    }
}

fn options(ctx: &Context<'_>, asked: &Asked) -> Result<Options> {
    let dimensions: Vec<SummaryDimension> = asked
        .group_by
        .iter()
        .map(|dimension| (*dimension).into())
        .collect();
    let different: BTreeSet<_> = dimensions.iter().collect();
    if dimensions.len() > MOST_DIMENSIONS || different.len() < dimensions.len() {
        return Err(coded(
            "BAD_USER_INPUT",
            format!("`groupBy` takes at most {MOST_DIMENSIONS} dimensions, each once"),
        ));
    }
    Ok(Options {
        smallest_group: settings(ctx)?.smallest_group,
        kept: asked.filter.kept(),
        ..Options::new(dimensions, day(ctx, None, asked.known)?)
    })
}

/// The contracts of the same tasks that ended before their time.
fn ended_early(scope: &Scope<'_>, seen: &Seen<'_>) -> Vec<crate::contract::Contract> {
    let areas = task_areas(scope);
    let mut ended: Vec<ContractId> = seen
        .contracts
        .iter()
        .filter(|(_, view)| {
            let contract = view.state();
            let area = contract.task_area.as_ref();
            contract.termination.is_some()
                && contract.retraction.is_none()
                && !contract.illustrative
                && area.is_some_and(|area| areas.contains(area))
        })
        .map(|(id, _)| *id)
        .collect();
    ended.sort_unstable();
    ended.iter().filter_map(|id| seen.contract(*id)).collect()
}

/// The suppliers that citizens can no longer choose for the same tasks, by the titles of their free choices.
async fn suppliers_left(
    ctx: &Context<'_>,
    scope: &Scope<'_>,
    known: Option<Instant>,
) -> Result<Vec<DepartedSupplier>> {
    let areas = task_areas(scope);
    let mut choices = all::<choice::FreeChoice>(ctx, &Filter::default(), known).await?;
    choices.retain(|view| areas.contains(&view.state().task_area));
    choices.sort_by_cached_key(|view| danish_key(&view.state().title.da));
    Ok(choices.iter().flat_map(DepartedSupplier::of).collect())
}

/// What the contracts and the cases of a scope are about.
fn task_areas<'a>(scope: &Scope<'a>) -> HashSet<&'a TaskArea> {
    let of_contracts = scope.members.iter().filter_map(|member| member.contract);
    let of_contracts = of_contracts.chain(scope.silent.iter().copied());
    let of_contracts = of_contracts.filter_map(|told| told.contract.task_area.as_ref());
    let of_cases = scope.members.iter().filter_map(|member| member.case);
    let of_cases = of_cases.filter_map(|case| case.task_area.as_ref());
    of_contracts.chain(of_cases).collect()
}
