//! What is known otherwise at one moment than at another.

use std::sync::Arc;

use async_graphql::{Context, ID, Result, SimpleObject};
use kernel::Instant;
use store::Entry;

use super::found::found;
use crate::{
    contract::Contract,
    error::coded,
    happening::Happening,
    loaders::{one, told},
    moment::Moment,
    view::View,
};

/// What was known otherwise of a contract at one moment than at another. Danish: «sammenligning».
#[derive(SimpleObject)]
pub struct Comparison {
    /// As it was known at the first moment; null when nothing was.
    pub from: Option<Contract>,
    /// As it was known at the second moment.
    pub to: Contract,
    /// What differs, field by field.
    pub differences: Vec<Difference>,
    /// How many of its events became known after the first moment, up to the second. Danish: «kom til senere».
    pub came_later: usize,
}

/// A field that differs. Danish: «forskel».
#[derive(SimpleObject)]
pub struct Difference {
    /// The field, in the words of the API.
    pub field: String,
    /// What was known at the first moment, in Danish words; null when nothing was.
    pub was: Option<String>,
    /// What was known at the second moment, in Danish words; null when nothing was.
    pub becomes: Option<String>,
    /// The events between the moments that speak of the field.
    pub through: Vec<Happening>,
}

pub(super) async fn compare(
    ctx: &Context<'_>,
    id: Option<ID>,
    slug: Option<String>,
    from: Instant,
    to: Instant,
) -> Result<Option<Comparison>> {
    if from > to {
        return Err(coded("BAD_USER_INPUT", "`from` is later than `to`"));
    }
    let after = found::<contracts::Contract>(ctx, id, slug, "Contract", Some(to)).await?;
    let Some(after) = after else {
        return Ok(None);
    };
    let id = after.id();
    let before = one(ctx, id, Some(from)).await?;
    let between: Vec<Arc<Entry>> = told(ctx, id.uuid(), Moment::Known(to))
        .await?
        .into_iter()
        .filter(|entry| (entry.fact.known_from() > from) && (entry.fact.known_from() <= to))
        .collect();
    Ok(Some(Comparison {
        differences: differences(before.as_ref(), &after, &between),
        came_later: between.len(),
        from: before.map(Contract::from),
        to: after.into(),
    }))
}

fn differences(
    before: Option<&View<contracts::Contract>>,
    after: &View<contracts::Contract>,
    between: &[Arc<Entry>],
) -> Vec<Difference> {
    let differences = match before {
        Some(before) => before.state().differences(after.state()),
        None => after.state().differences_from_nothing(),
    };
    differences
        .into_iter()
        .map(|difference| Difference {
            through: through(&difference.field, between, after.moment),
            field: difference.field,
            was: difference.was,
            becomes: difference.becomes,
        })
        .collect()
}

fn through(field: &str, between: &[Arc<Entry>], moment: Moment) -> Vec<Happening> {
    between
        .iter()
        .filter(|entry| {
            let told = entry.fact.contract();
            told.is_some_and(|told| told.event.speaks_of().iter().any(|spoken| spoken == field))
        })
        .map(|entry| Happening::of(Arc::clone(entry), moment))
        .collect()
}
