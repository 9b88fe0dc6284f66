use async_graphql::{ID, InputObject};
use contracts::{ClauseReport, ContractCommand, Days, DocumentReference, Substitute};
use kernel::Id;

use super::asked::{Asked, asked, clause, report};
use crate::{
    contract::{Party, ReportJudgement},
    input::{Asking, At, QuantityInput, Reading, telling::Telling},
    scalars::Date,
};

/// That a report is asked for.
#[derive(Clone, InputObject)]
pub struct RequestClauseReportInput {
    /// The contract.
    pub contract: ID,
    /// The clause.
    pub clause: ID,
    /// The first day that it covers.
    pub from: Date,
    /// The last day that it covers.
    pub until: Date,
    /// The last day for it.
    pub due_by: Option<Date>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RequestClauseReportInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            Some(ContractCommand::RequestClauseReport {
                clause: clause(reading, at, &self.clause)?,
                covers: days(self.from, self.until),
                due_by: self.due_by.map(|Date(day)| day),
                on: told.on,
            })
        })
    }
}

/// What someone says was delivered, received on the day `on`.
#[derive(Clone, InputObject)]
pub struct ReportSocialClauseInput {
    /// The contract.
    pub contract: ID,
    /// The clause.
    pub clause: ID,
    /// The first day that it covers.
    pub from: Date,
    /// The last day that it covers.
    pub until: Date,
    /// How much was delivered, in the unit of the promise.
    pub delivered: Option<QuantityInput>,
    /// What the report says, in words.
    pub words: Option<String>,
    /// Who reports.
    #[graphql(default_with = "Party::Supplier")]
    pub by: Party,
    /// Where the proof lies.
    pub document: Option<DocumentInput>,
    /// The report that this one takes the place of.
    pub replaces: Option<ID>,
    #[graphql(flatten)]
    pub telling: Telling,
}

/// Where a proof lies; the document itself stays with its owner. Danish: «dokumentation».
#[derive(Clone, InputObject)]
pub struct DocumentInput {
    /// What it is called.
    pub title: String,
    /// Where it is found.
    pub url: Option<String>,
}

impl ReportSocialClauseInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let clause = clause(reading, at, &self.clause);
            let delivered = reading.optional(self.delivered, |reading, delivered| {
                delivered.read(reading, &at.then("delivered"))
            });
            let replaces = reading.optional(self.replaces, |reading, former| {
                report(reading, at, "replaces", &former)
            });
            let report = ClauseReport {
                id: Id::new(asking.now),
                covers: days(self.from, self.until),
                delivered: delivered?,
                words: self.words,
                by: self.by.into(),
                document: self.document.map(DocumentReference::from),
                replaces: replaces?,
            };
            Some(ContractCommand::ReportSocialClause {
                clause: clause?,
                report,
                smallest_group: asking.smallest_group,
                on: told.on,
            })
        })
    }
}

impl From<DocumentInput> for DocumentReference {
    fn from(document: DocumentInput) -> Self {
        Self {
            title: document.title,
            url: document.url,
        }
    }
}

/// What the buyer says of a report.
#[derive(Clone, InputObject)]
pub struct JudgeClauseReportInput {
    /// The contract.
    pub contract: ID,
    /// The report.
    pub report: ID,
    /// Accepted, queried, rejected or substituted.
    pub judgement: ReportJudgement,
    /// Why, in words; asked for when it is queried or rejected.
    pub why: Option<String>,
    /// What took the place of the promise; asked for when it is substituted.
    pub substitute: Option<SubstituteInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

/// What was accepted in the place of what was promised. Danish: «erstatning».
#[derive(Clone, InputObject)]
pub struct SubstituteInput {
    /// What it was, in words.
    pub what: String,
    /// How much of the promise it stands for.
    pub counts_as: Option<QuantityInput>,
}

impl JudgeClauseReportInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let report = report(reading, at, "report", &self.report);
            let substitute = reading.optional(self.substitute, |reading, substitute| {
                substitute.read(reading, &at.then("substitute"))
            });
            Some(ContractCommand::JudgeClauseReport {
                report: report?,
                judgement: self.judgement.into(),
                why: self.why,
                substitute: substitute?,
                smallest_group: asking.smallest_group,
                on: told.on,
            })
        })
    }
}

impl SubstituteInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Substitute> {
        let counts_as = reading.optional(self.counts_as, |reading, counts_as| {
            counts_as.read(reading, &at.then("countsAs"))
        });
        Some(Substitute {
            what: self.what,
            counts_as: counts_as?,
        })
    }
}

fn days(Date(from): Date, Date(until): Date) -> Days {
    Days { from, until }
}
