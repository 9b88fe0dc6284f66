use async_graphql::{Context, ID, Interface, Result};
use futures_util::future::try_join_all;
use kernel::{Id, Instant, MunicipalityCode};
use store::Kept;

use crate::{
    case::Case,
    contract::Contract,
    effect::{Effect, Indicator, indicator},
    error::coded,
    free_choice::FreeChoice,
    global_id::read,
    loaders::one,
    place::{Municipality, Supplier, TaskArea},
    potential::{AccountSet, Calculation},
    saved_query::SavedQuery,
    view::View,
};

/// Anything with an id of its own, opaque and the same for ever. Danish: «ting med id».
#[derive(Clone, Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Opaque; the same for ever."))]
pub enum Node {
    AccountSet(AccountSet),
    Calculation(Calculation),
    Case(Case),
    Contract(Contract),
    Effect(Effect),
    FreeChoice(FreeChoice),
    Indicator(Indicator),
    Municipality(Municipality),
    SavedQuery(SavedQuery),
    Supplier(Supplier),
    TaskArea(TaskArea),
}

pub(super) async fn node(
    ctx: &Context<'_>,
    id: &ID,
    known: Option<Instant>,
) -> Result<Option<Node>> {
    let Some((kind, key)) = read(id) else {
        return Ok(None);
    };
    Ok(match kind.as_str() {
        "AccountSet" => kept(ctx, &key, known)
            .await?
            .map(|view| AccountSet(view).into()),
        "Calculation" => kept(ctx, &key, known)
            .await?
            .map(|view| Calculation(view).into()),
        "Case" => kept(ctx, &key, known).await?.map(|view| Case(view).into()),
        "Contract" => kept(ctx, &key, known)
            .await?
            .map(|view| Contract::from(view).into()),
        "Effect" => kept(ctx, &key, known)
            .await?
            .map(|view| Effect(view).into()),
        "FreeChoice" => kept(ctx, &key, known)
            .await?
            .map(|view| FreeChoice(view).into()),
        "Indicator" => indicator(ctx, &key, known).await?.map(Node::from),
        "Municipality" => MunicipalityCode::parse(&key)
            .ok()
            .and_then(|code| code.municipality())
            .map(|municipality| Municipality(municipality).into()),
        "SavedQuery" => kept(ctx, &key, known)
            .await?
            .map(|view| SavedQuery(view).into()),
        "Supplier" => super::lists::supplier(ctx, &key, known)
            .await?
            .map(Node::from),
        "TaskArea" => kernel::TaskArea::of(&key)
            .ok()
            .map(|task_area| TaskArea(task_area).into()),
        _ => None,
    })
}

pub(super) async fn nodes(
    ctx: &Context<'_>,
    ids: Vec<ID>,
    known: Option<Instant>,
) -> Result<Vec<Option<Node>>> {
    if ids.len() > 100 {
        return Err(coded(
            "BAD_USER_INPUT",
            format!("{} ids: at most 100 at a time", ids.len()),
        ));
    }
    try_join_all(ids.iter().map(|id| node(ctx, id, known))).await
}

async fn kept<A: Kept>(
    ctx: &Context<'_>,
    key: &str,
    known: Option<Instant>,
) -> Result<Option<View<A>>> {
    match key.parse::<Id<A>>() {
        Ok(id) => one(ctx, id, known).await,
        Err(_) => Ok(None),
    }
}
