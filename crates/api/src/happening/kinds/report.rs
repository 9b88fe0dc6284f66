use async_graphql::ID;

use crate::{
    contract::{Party, ReportJudgement},
    global_id::global_id,
    happening::told::Happened,
    scalars::Date,
    words::Quantity,
};

happening!(ClauseReportRequested, "The buyer asked for a report of a promise. Danish: «indberetning efterspurgt».", {
    /// The clause.
    clause_id: ID,
    /// The first day that the report shall cover.
    from: Date,
    /// The last day that the report shall cover.
    until: Date,
    /// The last day for it.
    due_by: Option<Date>,
});
happening!(ClauseReported, "Somebody said what was delivered of a promise. Danish: «indberettet».", {
    /// The clause.
    clause_id: ID,
    /// The report.
    report_id: ID,
    /// The first day that it covers.
    from: Date,
    /// The last day that it covers.
    until: Date,
    /// How much was delivered; null when it is only told in words.
    delivered: Option<Quantity>,
    /// What the report says, in words.
    words: Option<String>,
    /// Who reported.
    reported_by: Party,
    /// What the document is called that proves it.
    document_title: Option<String>,
    /// Where that document is found.
    document_url: Option<String>,
    /// The report that this one took the place of.
    replaces_id: Option<ID>,
});
happening!(ClauseReportJudged, "The buyer accepted, queried or rejected a report, or accepted something else in its place. Danish: «indberetning vurderet».", {
    /// The clause.
    clause_id: ID,
    /// The report.
    report_id: ID,
    /// What the buyer says of it.
    judgement: ReportJudgement,
    /// Why, in words; null where nobody said.
    because: Option<String>,
    /// What took the place of the promise, in words.
    substitute: Option<String>,
    /// How much of the promise that stands for.
    counts_as: Option<Quantity>,
});

impl ClauseReportRequested {
    pub(in crate::happening) fn of(
        told: Happened,
        clause: contracts::ClauseId,
        request: &contracts::ReportRequest,
    ) -> Self {
        Self {
            told,
            clause_id: global_id("SocialClause", clause),
            from: Date(request.covers.from),
            until: Date(request.covers.until),
            due_by: request.due_by.map(Date),
        }
    }
}

impl ClauseReported {
    pub(in crate::happening) fn of(
        told: Happened,
        clause: contracts::ClauseId,
        report: &contracts::ClauseReport,
    ) -> Self {
        let document = report.document.clone();
        let (title, url) = document.map_or((None, None), |document| {
            (Some(document.title), document.url)
        });
        Self {
            told,
            clause_id: global_id("SocialClause", clause),
            report_id: global_id("ClauseReport", report.id),
            from: Date(report.covers.from),
            until: Date(report.covers.until),
            delivered: report.delivered.clone().map(Quantity::from),
            words: report.words.clone(),
            reported_by: report.by.into(),
            document_title: title,
            document_url: url,
            replaces_id: report
                .replaces
                .map(|former| global_id("ClauseReport", former)),
        }
    }
}

impl ClauseReportJudged {
    pub(in crate::happening) fn of(
        told: Happened,
        (clause, report): (contracts::ClauseId, contracts::ReportId),
        (judgement, why): (contracts::ReportJudgement, Option<&String>),
        substitute: Option<&contracts::Substitute>,
    ) -> Self {
        Self {
            told,
            clause_id: global_id("SocialClause", clause),
            report_id: global_id("ClauseReport", report),
            judgement: judgement.into(),
            because: why.cloned(),
            substitute: substitute.map(|substitute| substitute.what.clone()),
            counts_as: substitute
                .and_then(|substitute| substitute.counts_as.clone())
                .map(Quantity::from),
        }
    }
}
