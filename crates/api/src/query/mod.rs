//! What may be asked.

mod all;
mod answer;
mod bars;
mod clause_yield;
mod codes;
mod compare;
mod contract_filter;
mod decisions;
mod effect_summary;
mod effects;
mod filter;
mod found;
mod free_choices;
mod gaps;
mod lists;
mod log;
mod measured;
mod node;
mod obligations;
mod order;
mod people;
mod places;
mod potential;
mod practice;
mod promises;
mod questions;
mod saved_queries;
mod searched;

pub(crate) use self::potential::{data, not_calculated, todays};
pub(crate) use answer::moment;
use async_graphql::{Context, ID, Object, Result};
pub use codes::ANSWER_CODES;
pub use contract_filter::ContractFilter;
pub use filter::CaseFilter;
use found::{found, frozen_at, known};
pub use log::LogHead;
pub use node::Node;
pub use order::{CaseOrder, ContractOrder};

use crate::{
    case::Case,
    change::{Change, ChangeFilter, changes},
    connection::{Asked, Listed},
    contract::Contract,
    free_choice::FreeChoice,
    loaders::one,
    moment::Moment,
    scalars::{DateTime, Position},
    viewer::Asker,
};

/// What may be asked of the register; everyone may.
pub struct Query;

/// What may be asked of the register; everyone may.
#[Object]
impl Query {
    /// Anything by its id, as it is known now; null where there is nothing.
    async fn node(&self, ctx: &Context<'_>, id: ID) -> Result<Option<Node>> {
        node::node(ctx, &id, None).await
    }

    /// Anything by its id, as it was known then; null where there is nothing, or where it was not known. Danish: «element, som det vidstes».
    async fn node_as_of(
        &self,
        ctx: &Context<'_>,
        id: ID,
        as_of: Option<DateTime>,
    ) -> Result<Option<Node>> {
        node::node(ctx, &id, known(as_of)).await
    }

    /// Several by their ids, as they are known now, in their order; null where there is nothing.
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most 100 ids.")] ids: Vec<ID>,
    ) -> Result<Vec<Option<Node>>> {
        node::nodes(ctx, ids, None).await
    }

    /// Several by their ids, as they were known then, in their order; what there is not, or was not known, is left out. Danish: «elementer, som de vidstes».
    async fn nodes_as_of(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most 100 ids.")] ids: Vec<ID>,
        as_of: Option<DateTime>,
    ) -> Result<Vec<Node>> {
        let found = node::nodes(ctx, ids, known(as_of)).await?;
        Ok(found.into_iter().flatten().collect())
    }

    /// The library of stories, as it was known then.
    async fn cases(
        &self,
        ctx: &Context<'_>,
        filter: Option<CaseFilter>,
        #[graphql(desc = "What comes first; by the library if left out.")] order_by: Option<
            Vec<CaseOrder>,
        >,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Case>> {
        let asked = Asked::new(ctx, first, after, last, before);
        lists::cases(ctx, filter, order_by, &asked, known(as_of)).await
    }

    /// One case by its id or by its name in addresses.
    async fn case(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Option<Case>> {
        let view = found(ctx, id, slug, "Case", known(as_of)).await?;
        Ok(view.map(Case::from))
    }

    /// The contracts, as they were known then.
    async fn contracts(
        &self,
        ctx: &Context<'_>,
        filter: Option<ContractFilter>,
        #[graphql(desc = "What comes first; by title if left out.")] order_by: Option<
            Vec<ContractOrder>,
        >,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Contract>> {
        let asked = Asked::new(ctx, first, after, last, before);
        lists::contracts(ctx, filter, order_by, &asked, known(as_of)).await
    }

    /// One contract by its id or by its name in addresses; with `recordedUpTo` frozen at that place in the log, its effects, its cases and its chain as well; not beside `asOf`.
    async fn contract(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        as_of: Option<DateTime>,
        #[graphql(desc = "The place in the log that it is frozen at; not beside `asOf`.")]
        recorded_up_to: Option<Position>,
    ) -> Result<Option<Contract>> {
        let up_to = frozen_at(ctx, as_of, recorded_up_to).await?;
        let view = found(ctx, id, slug, "Contract", known(as_of)).await?;
        let view = match (view, up_to) {
            (Some(view), Some(last)) => one(ctx, view.id(), Moment::Recorded(last)).await?,
            (view, None) => view,
            (None, Some(_)) => None,
        };
        Ok(view.map(Contract::from))
    }

    /// One free choice by its id or by its name in addresses.
    async fn free_choice(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Option<FreeChoice>> {
        let view = found(ctx, id, slug, "FreeChoice", known(as_of)).await?;
        Ok(view.map(FreeChoice::from))
    }

    /// What changed since a place in the log, in its order; `after` takes a cursor of this list or a position.
    async fn changes(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        filter: Option<ChangeFilter>,
    ) -> Result<Listed<Change>> {
        changes(ctx, filter.unwrap_or_default().checked()?, first, after).await
    }

    /// How far the log has come.
    async fn log(&self, ctx: &Context<'_>) -> Result<LogHead> {
        LogHead::read(ctx).await
    }

    #[graphql(flatten)]
    async fn places(&self) -> places::Places {
        places::Places
    }

    #[graphql(flatten)]
    async fn measured(&self) -> measured::Measured {
        measured::Measured
    }

    #[graphql(flatten)]
    async fn questions(&self) -> questions::Questions {
        questions::Questions
    }

    #[graphql(flatten)]
    async fn drawn(&self) -> bars::Drawn {
        bars::Drawn
    }

    #[graphql(flatten)]
    async fn potentials(&self) -> potential::Potentials {
        potential::Potentials
    }

    #[graphql(flatten)]
    async fn searched(&self) -> searched::Searched {
        searched::Searched
    }

    #[graphql(flatten)]
    async fn saved(&self) -> saved_queries::SavedQueries {
        saved_queries::SavedQueries
    }

    #[graphql(flatten)]
    async fn asker(&self) -> Asker {
        Asker
    }
}
