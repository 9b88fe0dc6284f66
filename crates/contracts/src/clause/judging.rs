use super::{Judged, ReportId, ReportJudgement, SmallestGroup, SocialClause};
use crate::{Contract, ContractEvent, ContractRefusal, Path};

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

impl Judged {
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
        least.check_told(&substitute.what, &at.then("what"))?;
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
