use kernel::Quantity;

use super::{ReceivedReport, ReportJudgement};

impl ReceivedReport {
    pub(super) fn awaits(&self) -> bool {
        match self.judgement() {
            None | Some(ReportJudgement::Queried) => true,
            Some(
                ReportJudgement::Accepted
                | ReportJudgement::Rejected
                | ReportJudgement::Substituted,
            ) => false,
        }
    }

    pub(super) fn is_good(&self) -> bool {
        match self.judgement() {
            Some(ReportJudgement::Accepted | ReportJudgement::Substituted) => true,
            Some(ReportJudgement::Queried | ReportJudgement::Rejected) | None => false,
        }
    }

    pub(super) fn delivered(&self) -> Option<&Quantity> {
        self.report.delivered.as_ref()
    }

    pub(super) fn accepted(&self) -> Option<&Quantity> {
        let accepted = self.judgement() == Some(ReportJudgement::Accepted);
        self.delivered().filter(|_| accepted)
    }

    /// What was accepted in the place of the promise.
    pub(super) fn substitute(&self) -> Option<&Quantity> {
        let judged = self
            .judged
            .as_ref()
            .filter(|judged| judged.judgement == ReportJudgement::Substituted)?;
        judged.substitute.as_ref()?.counts_as.as_ref()
    }

    /// It was taken as good, but how much it is was not told.
    pub(super) fn counts_untold(&self) -> bool {
        match self.judgement() {
            Some(ReportJudgement::Accepted) => self.accepted().is_none(),
            Some(ReportJudgement::Substituted) => self.substitute().is_none(),
            Some(ReportJudgement::Queried | ReportJudgement::Rejected) | None => false,
        }
    }

    fn judgement(&self) -> Option<ReportJudgement> {
        self.judged.as_ref().map(|judged| judged.judgement)
    }
}
