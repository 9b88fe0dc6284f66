use std::sync::Arc;

use async_graphql::{Context, Result};
use chrono::NaiveDate;
use kernel::{Id, Instant};
use store::{Document, Frozen, Kept};

use crate::{moment::Moment, now::today, scalars::Date};

/// A document with the moment it is seen from.
pub(crate) struct View<A: Kept> {
    document: Arc<Document<A>>,
    pub(crate) moment: Moment,
    /// The day of that moment; none for today.
    day: Option<NaiveDate>,
}

impl<A: Kept> View<A> {
    /// As it was known then; now when it is none.
    pub(crate) fn known(document: Document<A>, known: Option<Instant>) -> Self {
        Self {
            document: Arc::new(document),
            moment: known.into(),
            day: known.map(|known| known.date_naive()),
        }
    }

    /// As it was recorded up to a place in the log, seen from the day on which the last of it was.
    pub(crate) fn frozen(frozen: Frozen<A>, up_to: i64) -> Self {
        Self {
            document: Arc::new(frozen.document),
            moment: Moment::Recorded(up_to),
            day: Some(frozen.recorded_at.date_naive()),
        }
    }

    /// The day that is asked about, else the day it is seen from.
    pub(crate) fn day(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<NaiveDate> {
        match (on, self.day) {
            (Some(Date(day)), _) | (None, Some(day)) => Ok(day),
            (None, None) => today(ctx),
        }
    }

    pub(crate) fn id(&self) -> Id<A> {
        self.document.id
    }

    pub(crate) fn state(&self) -> &A {
        &self.document.state
    }

    pub(crate) fn version(&self) -> i64 {
        self.document.version
    }

    pub(crate) fn position(&self) -> i64 {
        self.document.position
    }

    pub(crate) fn known_from(&self) -> Instant {
        self.document.known_from
    }

    pub(crate) fn document(&self) -> &Document<A> {
        &self.document
    }
}

impl<A: Kept> Clone for View<A> {
    fn clone(&self) -> Self {
        Self {
            document: Arc::clone(&self.document),
            moment: self.moment,
            day: self.day,
        }
    }
}
