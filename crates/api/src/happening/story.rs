use std::sync::Arc;

use async_graphql::{Context, Result};
use effects::Effect;
use futures_util::future::try_join_all;
use store::{Entry, Kept};
use uuid::Uuid;

use super::{Happening, expected::expected};
use crate::{
    connection::Key,
    contract::Contract,
    loaders::{having, told},
    moment::Moment,
    view::View,
};

/// One stream of the log, as far as it was known and recorded.
#[derive(Clone)]
pub(crate) struct Story {
    stream: Uuid,
    moment: Moment,
}

impl Story {
    pub(crate) fn of<A: Kept>(view: &View<A>) -> Self {
        Self {
            stream: view.id().uuid(),
            moment: view.moment,
        }
    }

    async fn entries(&self, ctx: &Context<'_>) -> Result<Vec<Arc<Entry>>> {
        let entries = told(ctx, self.stream, self.moment).await?;
        Ok(entries
            .into_iter()
            .filter(|entry| self.moment.sees(entry))
            .collect())
    }
}

/// The events of a stream in the order they were recorded, each with its place.
pub(crate) async fn history(ctx: &Context<'_>, story: &Story) -> Result<Vec<(Key, Happening)>> {
    let entries = story.entries(ctx).await?;
    Ok(entries
        .into_iter()
        .map(|entry| {
            (
                Key::of_position(entry.position),
                Happening::of(entry, story.moment),
            )
        })
        .collect())
}

/// What happened to a contract and its effects, by the day it happened; days that are not known come last.
pub(crate) async fn timeline(
    ctx: &Context<'_>,
    contract: &Contract,
    story: Story,
    include_expected: bool,
) -> Result<Vec<Happening>> {
    let effects: Vec<View<Effect>> =
        having(ctx, "contract", contract.view.id(), story.moment).await?;
    let stories = effects.iter().map(Story::of);
    let stories: Vec<Story> = std::iter::once(story.clone()).chain(stories).collect();
    let told = try_join_all(stories.iter().map(|story| story.entries(ctx))).await?;
    let mut days: Vec<_> = told
        .into_iter()
        .flatten()
        .map(|entry| {
            let on = entry.fact.on();
            (on, Some(entry.position), Happening::of(entry, story.moment))
        })
        .collect();
    if include_expected {
        days.extend(
            expected(ctx, contract)
                .await?
                .into_iter()
                .map(|(on, happening)| (on, None, happening)),
        );
    }
    days.sort_by_key(|(on, position, _)| (*on, *position));
    Ok(days
        .into_iter()
        .map(|(_, _, happening)| happening)
        .collect())
}
