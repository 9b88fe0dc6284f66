//! What may be asked.

mod all;
mod answer;
mod clause_yield;
mod codes;
mod compare;
mod contract_filter;
mod decisions;
mod effect_summary;
mod filter;
mod free_choices;
mod gaps;
mod lists;
mod log;
mod node;
mod obligations;
mod people;
mod potential;
mod practice;
mod promises;
mod questions;
mod saved_queries;

pub(crate) use self::potential::{data, not_calculated, todays};
use async_graphql::{Context, ID, Object, Result};
pub use codes::ANSWER_CODES;
pub use contract_filter::{ContractFilter, ContractOrder};
pub use filter::{CaseFilter, CaseOrder, MunicipalityFilter, SupplierFilter};
use kernel::Instant;
pub use log::LogHead;
pub use node::Node;
use store::{Filter, Kept, Store};

use crate::{
    case::Case,
    change::{Change, ChangeFilter, changes},
    connection::{Asked, Listed},
    contract::Contract,
    effect::{Effect, EffectFilter, FigureProposal, Indicator, IndicatorFilter, indicators},
    error::{coded, failed},
    free_choice::FreeChoice,
    global_id::id_of,
    loaders::one,
    moment::Moment,
    place::{Municipality, Supplier, TaskArea},
    scalars::{DateTime, MunicipalityCode, Position},
    view::View,
};

/// What may be asked of the register; everyone may.
pub struct Query;

/// What may be asked of the register; everyone may.
#[Object]
impl Query {
    /// Anything by its id; null where there is nothing, or where it was not known then.
    async fn node(
        &self,
        ctx: &Context<'_>,
        id: ID,
        as_of: Option<DateTime>,
    ) -> Result<Option<Node>> {
        node::node(ctx, &id, known(as_of)).await
    }

    /// Several by their ids, at most 100, in their order; null where there is nothing.
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        ids: Vec<ID>,
        as_of: Option<DateTime>,
    ) -> Result<Vec<Option<Node>>> {
        node::nodes(ctx, ids, known(as_of)).await
    }

    /// The municipalities, in the Danish order of their names.
    async fn municipalities(
        &self,
        filter: Option<MunicipalityFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<Municipality>> {
        lists::municipalities(filter, &Asked::new(first, after, last, before))
    }

    /// One municipality by its code; null where there is none.
    async fn municipality(&self, code: MunicipalityCode) -> Option<Municipality> {
        let code = kernel::MunicipalityCode::parse(&code.0).ok()?;
        code.municipality().map(Municipality)
    }

    /// All suppliers that a contract names, in the Danish order of their names.
    async fn suppliers(
        &self,
        ctx: &Context<'_>,
        filter: Option<SupplierFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<Supplier>> {
        lists::suppliers(ctx, filter, &Asked::new(first, after, last, before)).await
    }

    /// The library of stories, as it was known then.
    async fn cases(
        &self,
        ctx: &Context<'_>,
        filter: Option<CaseFilter>,
        order_by: Option<CaseOrder>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Case>> {
        let asked = Asked::new(first, after, last, before);
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
        order_by: Option<ContractOrder>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Contract>> {
        let asked = Asked::new(first, after, last, before);
        lists::contracts(ctx, filter, order_by, &asked, known(as_of)).await
    }

    /// One contract by its id or by its name in addresses; with `recordedUpTo` frozen at that place in the log, its effects, its cases and its chain as well; not beside `asOf`.
    async fn contract(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        as_of: Option<DateTime>,
        recorded_up_to: Option<Position>,
    ) -> Result<Option<Contract>> {
        let up_to = frozen_at(as_of, recorded_up_to)?;
        let view = found(ctx, id, slug, "Contract", known(as_of)).await?;
        let view = match (view, up_to) {
            (Some(view), Some(last)) => one(ctx, view.id(), Moment::Recorded(last)).await?,
            (view, None) => view,
            (None, Some(_)) => None,
        };
        Ok(view.map(Contract::from))
    }

    /// The effects, as they were known then.
    async fn effects(
        &self,
        ctx: &Context<'_>,
        filter: Option<EffectFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Effect>> {
        let asked = Asked::new(first, after, last, before);
        lists::effects(ctx, filter, &asked, known(as_of)).await
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

    /// The catalogue of what is measured, each in its newest edition.
    async fn indicators(
        &self,
        ctx: &Context<'_>,
        filter: Option<IndicatorFilter>,
        as_of: Option<DateTime>,
    ) -> Result<Vec<Indicator>> {
        let known = known(as_of);
        let told = all::all(ctx, &Filter::default(), known).await?;
        Ok(indicators(&told, &filter.unwrap_or_default(), known))
    }

    /// What a Danish text may say in figures, e.g. «over 1 mio. kr.»; a proposal only: nothing is stored, and a person confirms it by recording an observation. Danish: «læs tal».
    async fn read_figure(
        &self,
        #[graphql(desc = "The words of the source; 5,000 characters of them are read.")]
        text: String,
    ) -> FigureProposal {
        FigureProposal::of(&text)
    }

    /// What tasks may be about.
    async fn task_areas(&self) -> Vec<TaskArea> {
        kernel::TaskArea::all().map(TaskArea).collect()
    }

    /// What changed since a place in the log, in its order; `after` takes a cursor of this list or a position.
    async fn changes(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        filter: Option<ChangeFilter>,
    ) -> Result<Listed<Change>> {
        changes(ctx, filter.unwrap_or_default(), first, after).await
    }

    /// How far the log has come.
    async fn log(&self, ctx: &Context<'_>) -> Result<LogHead> {
        LogHead::read(ctx).await
    }

    #[graphql(flatten)]
    async fn questions(&self) -> questions::Questions {
        questions::Questions
    }

    #[graphql(flatten)]
    async fn potentials(&self) -> potential::Potentials {
        potential::Potentials
    }

    #[graphql(flatten)]
    async fn saved(&self) -> saved_queries::SavedQueries {
        saved_queries::SavedQueries
    }
}

fn known(as_of: Option<DateTime>) -> Option<Instant> {
    as_of.map(|DateTime(at)| at)
}

async fn found<A: Kept>(
    ctx: &Context<'_>,
    id: Option<ID>,
    slug: Option<String>,
    kind: &str,
    known: Option<Instant>,
) -> Result<Option<View<A>>> {
    let store = ctx.data::<Store>()?;
    let document = match (id, slug) {
        (Some(id), None) => match id_of(&id, kind) {
            Some(id) => store.document(id, known).await,
            None => Ok(None),
        },
        (None, Some(slug)) => store.by_slug(&slug, known).await,
        (Some(_), Some(_)) | (None, None) => {
            return Err(coded("BAD_USER_INPUT", "give either `id` or `slug`"));
        }
    };
    let document = document.map_err(|error| failed(&error))?;
    Ok(document.map(|document| View::known(document, known)))
}

/// The place in the log that a contract is frozen at; a moment of knowledge beside it would say two things.
fn frozen_at(as_of: Option<DateTime>, recorded_up_to: Option<Position>) -> Result<Option<i64>> {
    let Some(position) = recorded_up_to else {
        return Ok(None);
    };
    if as_of.is_some() {
        return Err(coded(
            "BAD_USER_INPUT",
            "give either `asOf` or `recordedUpTo`",
        ));
    }
    match position.number() {
        Some(last) => Ok(Some(last)),
        None => Err(coded(
            "BAD_USER_INPUT",
            "`recordedUpTo` is not a place in the log",
        )),
    }
}
