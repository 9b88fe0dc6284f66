use async_graphql::{Context, Result};
use chrono::NaiveDate;
use kernel::Instant;

use crate::{now::today, scalars::Date};

/// The day that is asked about; else the day of the moment of knowledge; else today.
pub(crate) fn day(
    ctx: &Context<'_>,
    on: Option<Date>,
    known: Option<Instant>,
) -> Result<NaiveDate> {
    match (on, known) {
        (Some(Date(day)), _) => Ok(day),
        (None, Some(known)) => Ok(known.date_naive()),
        (None, None) => today(ctx),
    }
}
