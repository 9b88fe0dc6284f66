use chrono::NaiveDate;
use kernel::{PartialDate, Quantity};

use super::{
    ClauseEnd, ClauseId, ClauseReport, Days, DocumentReference, Obligation, ReportId,
    ReportJudgement, ReportRequest, SmallestGroup, SocialClause,
};
use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

impl Contract {
    pub(crate) fn request_clause_report(
        &self,
        clause: ClauseId,
        covers: Days,
        due_by: Option<NaiveDate>,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let obligation = self.obligation(clause)?;
        let request = ReportRequest { covers, due_by };
        self.check_days(obligation, covers)?;
        let last = obligation
            .requests
            .iter()
            .rfind(|former| former.what.covers == covers);
        if last.is_some_and(|last| last.what == request) {
            return Ok(Vec::new());
        }
        Ok(vec![ContractEvent::ClauseReportRequested {
            clause,
            request,
            on,
        }])
    }

    pub(crate) fn report_social_clause(
        &self,
        clause: ClauseId,
        report: ClauseReport,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let obligation = self.obligation(clause)?;
        report.check(least)?;
        let known = self.received(report.id);
        if known.is_some_and(|(of, known)| of.clause.id != clause || known.report != report) {
            let at = Path::of("id");
            return Err(ContractRefusal::ReportTwice { at });
        }
        if obligation
            .reports
            .iter()
            .any(|former| former.report.says_the_same_as(&report))
        {
            return Ok(Vec::new());
        }
        let delivered = report.delivered.as_ref();
        obligation
            .clause
            .check_unit(delivered, &Path::of("delivered"))?;
        self.check_days(obligation, report.covers)?;
        self.check_one_period(obligation, report.covers)?;
        report
            .replaces
            .map_or(Ok(()), |former| obligation.check_replaceable(former))?;
        Ok(vec![ContractEvent::ClauseReported { clause, report, on }])
    }

    pub(crate) fn end_social_clause(
        &self,
        clause: ClauseId,
        why: String,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let obligation = self.obligation(clause)?;
        least.check_told(&why, &Path::of("why"))?;
        match &obligation.ended {
            Some(ClauseEnd {
                why: former,
                on: ended,
            }) if *former == why && (*ended == on || on.is_unknown()) => Ok(Vec::new()),
            Some(ended) => Err(ContractRefusal::ClauseEnded { on: ended.on }),
            None => Ok(vec![ContractEvent::SocialClauseEnded { clause, why, on }]),
        }
    }

    /// The days are in order, and not surely outside the life of the clause.
    fn check_days(&self, obligation: &Obligation, days: Days) -> Result<(), ContractRefusal> {
        if days.until < days.from {
            let at = Path::of("until");
            return Err(ContractRefusal::DaysCrossed { days, at });
        }
        if self.longest_life(obligation).is_outside(days) {
            let at = Path::of("from");
            return Err(ContractRefusal::ReportOutsideTerm { days, at });
        }
        Ok(())
    }

    fn check_one_period(&self, obligation: &Obligation, days: Days) -> Result<(), ContractRefusal> {
        match self.whole_period(obligation, days.from) {
            Some(period) if !period.contains(days.until) => {
                Err(ContractRefusal::ReportSpansPeriods {
                    days,
                    period,
                    at: Path::of("until"),
                })
            }
            Some(_) | None => Ok(()),
        }
    }
}

impl ClauseReport {
    fn check(&self, least: SmallestGroup) -> Result<(), ContractRefusal> {
        check::quantity(self.delivered.as_ref(), &Path::of("delivered"))?;
        least.check_quantity(self.delivered.as_ref(), &Path::of("delivered"))?;
        self.words
            .iter()
            .try_for_each(|words| least.check_text(words, &Path::of("words")))?;
        self.document.iter().try_for_each(|document| {
            let at = Path::of("document");
            document.check(least, &at)
        })
    }
}

impl DocumentReference {
    fn check(&self, least: SmallestGroup, at: &Path) -> Result<(), ContractRefusal> {
        let title = at.then("title");
        check::line(&self.title, &title)?;
        least.check_told(&self.title, &title)?;
        let address = at.then("url");
        self.url
            .iter()
            .try_for_each(|url| least.check_text(url, &address))
    }
}

impl SocialClause {
    /// What is counted is counted as it was promised.
    pub(super) fn check_unit(
        &self,
        quantity: Option<&Quantity>,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        match (&self.promised, quantity) {
            (Some(promised), Some(found)) if promised.unit() != found.unit() => {
                Err(ContractRefusal::UnitDiffers {
                    expected: promised.unit().clone(),
                    found: found.unit().clone(),
                    at: at.clone(),
                })
            }
            (Some(_) | None, Some(_) | None) => Ok(()),
        }
    }
}

impl Obligation {
    /// A report that is queried, rejected or not judged, and whose place is not taken.
    fn check_replaceable(&self, id: ReportId) -> Result<(), ContractRefusal> {
        let at = Path::of("replaces");
        let Some(former) = self.report(id) else {
            return Err(ContractRefusal::UnknownReport { at });
        };
        if self.is_replaced(id) {
            return Err(ContractRefusal::ReportReplaced { at });
        }
        match former.judged.as_ref().map(|judged| judged.judgement) {
            Some(ReportJudgement::Accepted | ReportJudgement::Substituted) => {
                Err(ContractRefusal::ReportAccepted { at })
            }
            Some(ReportJudgement::Queried | ReportJudgement::Rejected) | None => Ok(()),
        }
    }
}
