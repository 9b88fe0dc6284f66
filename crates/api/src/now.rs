use async_graphql::{Context, Result};
use chrono::NaiveDate;
use kernel::Instant;
use store::Store;

/// The instant it is by the clock of the store.
pub(crate) fn now(ctx: &Context<'_>) -> Result<Instant> {
    Ok(ctx.data::<Store>()?.clock().now())
}

/// The day it is by the clock of the store.
pub(crate) fn today(ctx: &Context<'_>) -> Result<NaiveDate> {
    Ok(now(ctx)?.date_naive())
}
