//! How many people came how far through contracts.

use std::collections::{HashMap, HashSet};

use async_graphql::{Context, Result};
use effects::{
    Effect,
    summary::{Contracted, Member, people_through_clauses as counted_people},
};
use futures_util::future::try_join_all;
use kernel::{Instant, LocalizedText};

use super::{
    ContractFilter, LogHead,
    answer::{moment, warning},
    clause_yield::{counted, options},
};
use crate::{
    effect::{
        ToldOf,
        summary::{PeopleAtStep, PeopleThroughClauses, Seen},
    },
    loaders::having,
    view::View,
};

pub(super) async fn people_through_clauses(
    ctx: &Context<'_>,
    filter: Option<ContractFilter>,
    known: Option<Instant>,
) -> Result<PeopleThroughClauses> {
    let options = options(ctx, known)?;
    let (contracts, mut warnings) = counted(ctx, filter, known).await?;
    let told = contracts.iter();
    let told = told.map(|view| having::<Effect>(ctx, "contract", view.id(), known));
    let effects: Vec<View<Effect>> = try_join_all(told).await?.into_iter().flatten().collect();
    let told = ToldOf::new(contracts, Vec::new());
    let telling = HashMap::new();
    let contracted: Vec<Contracted<'_>> = told
        .contracts
        .keys()
        .filter_map(|id| told.contracted(*id, &telling))
        .collect();
    let members: Vec<Member<'_>> = effects
        .iter()
        .map(|view| told.member(view.id(), view.state(), &telling))
        .collect();
    let people = counted_people(&contracted, &members, &options);
    let counted: HashSet<_> = people
        .steps
        .iter()
        .flat_map(|step| &step.contracts)
        .collect();
    if !counted.is_empty() {
        warnings.push(warning(
            "PERSONS_MAY_REPEAT",
            LocalizedText::new(
                "Den samme person kan være talt med på flere trin og i flere aftaler.",
                "The same person may be counted at several steps and in several agreements.",
            ),
        ));
    }
    let seen = Seen {
        effects: HashMap::new(),
        contracts: &told.contracts,
    };
    let steps = people.steps.iter();
    Ok(PeopleThroughClauses {
        steps: steps.map(|step| PeopleAtStep::of(step, &seen)).collect(),
        unique_persons: None,
        coverage: seen.coverage(&people.coverage),
        thin: people.coverage.thin,
        warnings,
        as_of: moment(ctx, known)?,
        log: LogHead::read(ctx).await?,
    })
}
