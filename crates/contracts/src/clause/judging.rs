use super::{
    Judged, Obligation, ReceivedReport, ReportId, ReportJudgement, SmallestGroup, SocialClause,
};
use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

impl Contract {
    pub(crate) fn judge_clause_report(
        &self,
        report: ReportId,
        judged: Judged,
        least: SmallestGroup,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let at = Path::of("report");
        let Some((obligation, received)) = self.received(report) else {
            return Err(ContractRefusal::UnknownReport { at });
        };
        judged.check(&obligation.clause, least)?;
        if received
            .judged
            .as_ref()
            .is_some_and(|former| judged.says_nothing_new_after(former))
        {
            return Ok(Vec::new());
        }
        if obligation.is_replaced(report) {
            return Err(ContractRefusal::ReportReplaced { at });
        }
        if judged.counts() && obligation.counts_some_of(received) {
            return Err(ContractRefusal::ReportsOverlap { at });
        }
        Ok(vec![ContractEvent::ClauseReportJudged {
            clause: obligation.clause.id,
            report,
            judgement: judged.judgement,
            why: judged.why,
            substitute: judged.substitute,
            on: judged.on,
        }])
    }
}

impl Obligation {
    /// Another report that counts covers some of the same days; both would count what was delivered on them.
    fn counts_some_of(&self, received: &ReceivedReport) -> bool {
        let (id, days) = (received.report.id, received.report.covers);
        self.clause.promised.is_some()
            && self
                .counting_reports()
                .filter(|other| other.report.id != id)
                .filter(|other| other.judged.as_ref().is_some_and(Judged::counts))
                .any(|other| other.report.covers.meets(&days))
    }
}

impl Judged {
    /// What it is about is counted towards the promise.
    fn counts(&self) -> bool {
        match self.judgement {
            ReportJudgement::Accepted | ReportJudgement::Substituted => true,
            ReportJudgement::Queried | ReportJudgement::Rejected => false,
        }
    }

    fn check(&self, clause: &SocialClause, least: SmallestGroup) -> Result<(), ContractRefusal> {
        let why = Path::of("why");
        match self.judgement {
            ReportJudgement::Queried | ReportJudgement::Rejected => {
                least.check_told(self.why.as_deref().unwrap_or_default(), &why)?;
            }
            ReportJudgement::Accepted | ReportJudgement::Substituted => {
                self.why
                    .iter()
                    .try_for_each(|words| least.check_text(words, &why))?;
            }
        }
        let Some(substitute) = &self.substitute else {
            return match self.judgement {
                ReportJudgement::Substituted => Err(ContractRefusal::SubstituteMissing),
                ReportJudgement::Accepted
                | ReportJudgement::Queried
                | ReportJudgement::Rejected => Ok(()),
            };
        };
        let at = Path::of("substitute");
        let counts_as = at.then("countsAs");
        if substitute.counts_as.is_none() && clause.promised.is_some() {
            return Err(ContractRefusal::WordsMissing { at: counts_as });
        }
        least.check_told(&substitute.what, &at.then("what"))?;
        check::quantity(substitute.counts_as.as_ref(), &counts_as)?;
        least.check_quantity(substitute.counts_as.as_ref(), &counts_as)?;
        clause.check_unit(substitute.counts_as.as_ref(), &counts_as)
    }

    /// The same was said before, on the same day or on a day that is not told now.
    fn says_nothing_new_after(&self, former: &Self) -> bool {
        let on = if self.on.is_unknown() {
            former.on
        } else {
            self.on
        };
        *former == Self { on, ..self.clone() }
    }
}
