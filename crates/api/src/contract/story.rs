//! What has happened to a contract, and what of it came later.

use std::sync::Arc;

use async_graphql::{Context, Object, Result};

use super::Contract;
use crate::{
    connection::{Asked, Key, Listed, sliced},
    happening::{Happening, Story, history, timeline},
    loaders::told,
    moment::Moment,
};

/// A contract as a story.
pub(super) struct Told<'a>(pub(super) &'a Contract);

impl Told<'_> {
    fn story(&self) -> Story {
        Story::of(&self.0.view)
    }
}

/// A contract as a story.
#[Object]
impl<'a> Told<'a> {
    /// All that has happened, by the day it happened, its effects included; days to come (start, end, option notices) unless declined.
    async fn timeline(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            default = true,
            desc = "With days to come; only what has happened otherwise."
        )]
        include_expected: bool,
    ) -> Result<Vec<Happening>> {
        timeline(ctx, self.0, self.story(), include_expected).await
    }

    /// All its events in the order they were recorded.
    async fn history(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<Happening>> {
        let told = history(ctx, &self.story()).await?;
        sliced(told, &Asked::new(ctx, first, after, last, before))
    }

    /// Its events that are not seen from here: known after `asOf`, or recorded after `recordedUpTo`; none when it is seen now. Danish: «kom til senere».
    async fn came_later(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Listed<Happening>> {
        let later = came_later(ctx, self.0).await?;
        sliced(later, &Asked::new(ctx, first, after, None, None))
    }
}

async fn came_later(ctx: &Context<'_>, contract: &Contract) -> Result<Vec<(Key, Happening)>> {
    let entries = told(ctx, contract.view.id().uuid(), Moment::Now).await?;
    Ok(entries
        .into_iter()
        .filter(|entry| !contract.view.moment.sees(entry))
        .map(|entry| {
            let place = Key::of_position(entry.position);
            (place, Happening::of(Arc::clone(&entry), Moment::Now))
        })
        .collect())
}
