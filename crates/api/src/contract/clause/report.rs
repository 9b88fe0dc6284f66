use async_graphql::{ID, SimpleObject};
use contracts::{ReceivedReport, ReportId};

use super::super::{Party, ReportJudgement};
use crate::{
    global_id::global_id,
    scalars::Date,
    words::{PartialDate, Quantity},
};

/// What someone says was delivered of a clause. Danish: «indberetning».
#[derive(Clone, SimpleObject)]
pub struct ClauseReport {
    pub id: ID,
    /// The first day it covers.
    pub from: Date,
    /// The last day it covers.
    pub until: Date,
    /// How much was delivered; null when only words are told.
    pub delivered: Option<Quantity>,
    /// The report in words.
    pub words: Option<String>,
    /// Who says so.
    pub by: Party,
    /// Where the proof lies.
    pub document: Option<DocumentReference>,
    /// The report that it takes the place of.
    pub replaces_id: Option<ID>,
    /// The report that took its place; it then no longer counts.
    pub replaced_by_id: Option<ID>,
    /// When it came.
    pub reported_on: PartialDate,
    /// What the buyer says of it; null while that is awaited.
    pub judgement: Option<ReportJudgement>,
    /// The same with why and when.
    pub judged: Option<Judged>,
}

impl ClauseReport {
    pub(super) fn of(received: &ReceivedReport, later: Option<ReportId>) -> Self {
        let report = received.report.clone();
        let judged = received.judged.clone().map(Judged::from);
        Self {
            id: global_id("ClauseReport", report.id),
            from: Date(report.covers.from),
            until: Date(report.covers.until),
            delivered: report.delivered.map(Quantity::from),
            words: report.words,
            by: report.by.into(),
            document: report.document.map(DocumentReference::from),
            replaces_id: report.replaces.map(|id| global_id("ClauseReport", id)),
            replaced_by_id: later.map(|later| global_id("ClauseReport", later)),
            reported_on: received.on.into(),
            judgement: judged.as_ref().map(|judged| judged.judgement),
            judged,
        }
    }
}

/// Where the proof lies; the document itself stays with its owner. Danish: «dokumentation».
#[derive(Clone, SimpleObject)]
pub struct DocumentReference {
    /// What it is called.
    pub title: String,
    /// Where it is found, when it has an address.
    pub url: Option<String>,
}

impl From<contracts::DocumentReference> for DocumentReference {
    fn from(document: contracts::DocumentReference) -> Self {
        Self {
            title: document.title,
            url: document.url,
        }
    }
}

/// What the buyer says of a report, and why. Danish: «ordregivers vurdering».
#[derive(Clone, SimpleObject)]
pub struct Judged {
    /// What the buyer says.
    pub judgement: ReportJudgement,
    /// Why.
    pub why: Option<String>,
    /// What was accepted in the place of what was promised.
    pub substitute: Option<Substitute>,
    /// When it was said.
    pub on: PartialDate,
}

impl From<contracts::Judged> for Judged {
    fn from(judged: contracts::Judged) -> Self {
        Self {
            judgement: judged.judgement.into(),
            why: judged.why,
            substitute: judged.substitute.map(|substitute| Substitute {
                what: substitute.what,
                counts_as: substitute.counts_as.map(Quantity::from),
            }),
            on: judged.on.into(),
        }
    }
}

/// What was accepted in the place of what was promised. Danish: «erstattende indsats».
#[derive(Clone, SimpleObject)]
pub struct Substitute {
    /// What it was.
    pub what: String,
    /// How much of the promise it stands for; null where that is not told.
    pub counts_as: Option<Quantity>,
}
