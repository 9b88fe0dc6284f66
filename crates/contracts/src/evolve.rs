use std::collections::BTreeMap;

use kernel::Source;

use crate::{
    ComplaintOutcome, Contract, ContractEvent, Dated, Obligation, OptionState, Publication,
    Retraction, Term, Termination,
};

impl Contract {
    /// What is so after a first event; nothing before it is registered.
    pub(crate) fn registered(event: &ContractEvent) -> Option<Self> {
        let ContractEvent::Registered {
            slug,
            title,
            form,
            task_area,
            municipalities,
            suppliers,
            owner_unit,
            value,
            succeeds,
            nature,
            lead,
            illustrative,
            draft,
            provisional_until,
            on: _,
        } = event.clone()
        else {
            return None;
        };
        Some(Self {
            slug,
            title,
            form,
            nature,
            task_area,
            municipalities,
            lead,
            suppliers,
            owner_unit,
            tender: None,
            cancelled: None,
            award_criteria: Vec::new(),
            signed_on: None,
            complaints: Vec::new(),
            term: Term::default(),
            particulars: None,
            settlements: Vec::new(),
            social_clauses: Vec::new(),
            value,
            amendments: Vec::new(),
            transfers: Vec::new(),
            termination: None,
            succeeds,
            cases: Vec::new(),
            followed_up: Vec::new(),
            illustrative,
            publication: match draft {
                Some(_) => Publication::Draft,
                None => Publication::Published,
            },
            draft,
            sent_back: None,
            authors: Vec::new(),
            provisional_until,
            classified: BTreeMap::new(),
            withheld: Vec::new(),
            retraction: None,
            sources: Vec::new(),
            sources_of: BTreeMap::new(),
            told: BTreeMap::new(),
        })
    }

    /// What the event changes in what is so.
    pub(crate) fn apply(&mut self, event: &ContractEvent) {
        match event.clone() {
            ContractEvent::Registered { .. } | ContractEvent::PartClassified { .. } => {}
            ContractEvent::TenderPublished { tender, on } => {
                self.tender = Some(tender.published(self.standing_tender(), on));
                self.cancelled = None;
            }
            ContractEvent::TenderCancelled { reason, on } => {
                self.cancelled = Some(Dated { what: reason, on });
            }
            ContractEvent::AwardCriteriaSet { criteria, .. } => self.award_criteria = criteria,
            ContractEvent::Awarded { suppliers, on } => {
                self.suppliers = suppliers;
                self.tender = Some(self.tender.take().unwrap_or_default().awarded(on));
            }
            ContractEvent::Signed { on } => self.signed_on = Some(on),
            ContractEvent::ComplaintLodged { complaint, on } => {
                self.lodged(complaint, on);
            }
            ContractEvent::ComplaintDecided {
                complaint,
                outcome,
                words,
                on,
            } => {
                self.decided(complaint, outcome, words, on);
                if outcome == ComplaintOutcome::WithoutEffect {
                    self.declared_without_effect(on);
                }
            }
            ContractEvent::TermAgreed { term, .. } => self.term = self.term.agreed_anew(term),
            ContractEvent::OptionExercised { option, late, on } => {
                self.term
                    .decide_option(option, OptionState::Exercised, late, on);
            }
            ContractEvent::OptionLapsed { option, on } => {
                self.term
                    .decide_option(option, OptionState::Lapsed, false, on);
            }
            ContractEvent::Renewed { months, on } => self.term.renewed_by(months, on),
            ContractEvent::ParticularsAgreed { particulars, .. } => {
                self.particulars = Some(particulars);
            }
            ContractEvent::SavingSettled { settlement, on } => {
                self.settlements
                    .retain(|other| other.what.year != settlement.year);
                self.settlements.push(Dated {
                    what: settlement,
                    on,
                });
            }
            ContractEvent::SocialClauseAgreed { clause, on } => {
                self.social_clauses
                    .push(Obligation::from(clause.agreed(on)));
            }
            ContractEvent::ClauseReportRequested { .. }
            | ContractEvent::ClauseReported { .. }
            | ContractEvent::ClauseReportJudged { .. }
            | ContractEvent::ClauseSanctioned { .. }
            | ContractEvent::SocialClauseEnded { .. } => self.keep_in_ledger(event),
            ContractEvent::Amended { amendment, on } => {
                self.amendments.push(Dated {
                    what: amendment,
                    on,
                });
            }
            ContractEvent::Transferred { transfer, on } => self.transferred(transfer, on),
            ContractEvent::Terminated {
                ground,
                kind,
                by,
                effective_on,
                exit_cost,
                on,
            } => {
                self.termination = Some(Termination {
                    on,
                    ground,
                    kind,
                    by,
                    effective_on,
                    exit_cost,
                });
            }
            ContractEvent::OwnerAssigned { unit, .. } => self.owner_unit = unit,
            ContractEvent::FollowedUp { words, on } => {
                self.followed_up.push(Dated { what: words, on });
            }
            ContractEvent::CaseLinked { case, .. } => {
                if !self.cases.contains(&case) {
                    self.cases.push(case);
                }
            }
            ContractEvent::Approved { .. } => self.publication = Publication::Approved,
            ContractEvent::SentBack { why, on } => {
                self.sent_back = Some(Dated { what: why, on });
            }
            ContractEvent::Published { .. } => self.publication = Publication::Published,
            ContractEvent::Corrected { correction, .. } => self.put_right(correction),
            ContractEvent::Retracted { why, on } => {
                self.retraction = Some(Retraction { why, on });
            }
        }
    }

    pub(crate) fn note_source(&mut self, source: Option<&Source>) {
        if let Some(source) = source
            && !self.sources.contains(source)
        {
            self.sources.push(source.clone());
        }
    }

    /// The event, unless it would change nothing.
    pub(crate) fn unless_so(&self, event: ContractEvent) -> Vec<ContractEvent> {
        let mut after = self.clone();
        after.apply(&event);
        if after == *self {
            Vec::new()
        } else {
            vec![event]
        }
    }
}
