use super::{ClauseEnd, ClauseId, Judged, Obligation, ReceivedReport, ReportId};
use crate::{Contract, ContractEvent as Event, Dated};

impl Contract {
    /// What an event of a clause changes in the ledger.
    pub(crate) fn keep_in_ledger(&mut self, event: &Event) {
        match event.clone() {
            Event::ClauseReportRequested {
                clause,
                request,
                on,
            } => self.note(clause, |kept| {
                kept.requests.push(Dated { what: request, on });
            }),
            Event::ClauseReported { clause, report, on } => self.note(clause, |kept| {
                let judged = None;
                kept.reports.push(ReceivedReport { report, on, judged });
            }),
            Event::ClauseReportJudged {
                clause,
                report,
                judgement,
                why,
                substitute,
                on,
            } => {
                let judged = Judged {
                    judgement,
                    why,
                    substitute,
                    on,
                };
                self.note(clause, |kept| kept.judged(report, &judged));
            }
            Event::ClauseSanctioned {
                clause,
                sanction,
                on,
            } => self.note(clause, |kept| {
                kept.sanctions.push(Dated { what: sanction, on });
            }),
            Event::SocialClauseEnded { clause, why, on } => {
                self.note(clause, |kept| kept.ended = Some(ClauseEnd { why, on }));
            }
            Event::Registered { .. }
            | Event::TenderPublished { .. }
            | Event::TenderCancelled { .. }
            | Event::AwardCriteriaSet { .. }
            | Event::Awarded { .. }
            | Event::Signed { .. }
            | Event::ComplaintLodged { .. }
            | Event::ComplaintDecided { .. }
            | Event::TermAgreed { .. }
            | Event::OptionExercised { .. }
            | Event::OptionLapsed { .. }
            | Event::Renewed { .. }
            | Event::ParticularsAgreed { .. }
            | Event::SavingSettled { .. }
            | Event::SocialClauseAgreed { .. }
            | Event::Amended { .. }
            | Event::Transferred { .. }
            | Event::Terminated { .. }
            | Event::OwnerAssigned { .. }
            | Event::FollowedUp { .. }
            | Event::CaseLinked { .. }
            | Event::PartClassified { .. }
            | Event::Approved { .. }
            | Event::SentBack { .. }
            | Event::Published { .. }
            | Event::Corrected { .. }
            | Event::Retracted { .. } => {}
        }
    }

    fn note(&mut self, clause: ClauseId, fact: impl FnOnce(&mut Obligation)) {
        let kept = self
            .social_clauses
            .iter_mut()
            .find(|obligation| obligation.clause.id == clause);
        if let Some(kept) = kept {
            fact(kept);
        }
    }
}

impl Obligation {
    fn judged(&mut self, report: ReportId, judged: &Judged) {
        for received in &mut self.reports {
            if received.report.id == report {
                received.judged = Some(judged.clone());
            }
        }
    }
}
