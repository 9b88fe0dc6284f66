//! When a clause is reported: how often, when asked for, and until when.

use async_graphql::SimpleObject;
use contracts::Dated;

use super::Period;
use crate::{scalars::Date, words::PartialDate};

/// How often reports are due, and how soon after each period. Danish: «indberetningsrytme».
#[derive(Clone, Copy, SimpleObject)]
pub struct Rhythm {
    /// For each of which period a report is due.
    pub every: Period,
    /// So many days after the period at the latest.
    pub within_days: u32,
}

impl From<contracts::Rhythm> for Rhythm {
    fn from(rhythm: contracts::Rhythm) -> Self {
        Self {
            every: rhythm.every.into(),
            within_days: rhythm.within_days,
        }
    }
}

/// That a clause ended. Danish: «klausulens ophør».
#[derive(Clone, SimpleObject)]
pub struct ClauseEnd {
    /// Why.
    pub why: String,
    /// When.
    pub on: PartialDate,
}

impl From<contracts::ClauseEnd> for ClauseEnd {
    fn from(end: contracts::ClauseEnd) -> Self {
        Self {
            why: end.why,
            on: end.on.into(),
        }
    }
}

/// That a report was asked for. Danish: «anmodning om indberetning».
#[derive(Clone, SimpleObject)]
pub struct ReportRequest {
    /// The first day it is asked of.
    pub from: Date,
    /// The last day it is asked of.
    pub until: Date,
    /// The last day to answer; null where none was set.
    pub due_by: Option<Date>,
    /// When it was asked for.
    pub on: PartialDate,
}

impl From<Dated<contracts::ReportRequest>> for ReportRequest {
    fn from(request: Dated<contracts::ReportRequest>) -> Self {
        Self {
            from: Date(request.what.covers.from),
            until: Date(request.what.covers.until),
            due_by: request.what.due_by.map(Date),
            on: request.on.into(),
        }
    }
}
