use chrono::NaiveDate;
use kernel::{Id, Money, PartialDate, Quantity};
use serde::{Deserialize, Serialize};

use crate::Party;

pub type ReportId = Id<ClauseReport>;

/// Whole days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Days {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// That a report was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportRequest {
    pub covers: Days,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_by: Option<NaiveDate>,
}

/// What someone says was delivered of a social clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseReport {
    pub id: ReportId,
    pub covers: Days,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Quantity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    pub by: Party,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentReference>,
    /// The queried or rejected report that this one takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<ReportId>,
}

/// Where the proof lies; the document itself stays with its owner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentReference {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A report as it stands: with the day it came and what the buyer says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedReport {
    pub report: ClauseReport,
    pub on: PartialDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged: Option<Judged>,
}

/// What the buyer says of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    pub judgement: ReportJudgement,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub substitute: Option<Substitute>,
    pub on: PartialDate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReportJudgement {
    Accepted,
    Queried,
    Rejected,
    Substituted,
}

/// What was accepted in the place of what was promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Substitute {
    pub what: String,
    /// How much of the promise it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<Quantity>,
}

/// A step of what follows when a promise is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sanction {
    pub step: SanctionStep,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    pub why: String,
}

/// The steps of the ladder in their order; lifted begins it anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SanctionStep {
    Dialogue,
    Penalty,
    Withheld,
    Terminated,
    Lifted,
}

impl Days {
    pub(super) fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }

    /// They have a day in common.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.from <= other.until && other.from <= self.until
    }

    pub(super) fn encloses(&self, other: &Self) -> bool {
        self.from <= other.from && other.until <= self.until
    }
}

impl ClauseReport {
    /// It says the same, whatever its id.
    pub(super) fn says_the_same_as(&self, other: &Self) -> bool {
        self.clone()
            == Self {
                id: self.id,
                ..other.clone()
            }
    }
}
