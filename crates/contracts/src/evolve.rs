use std::collections::BTreeMap;

use kernel::Source;

use crate::{Contract, ContractEvent, Field, OptionState, Term, Termination};

impl Contract {
    /// What is so after a first event; nothing before it is registered.
    pub(crate) fn registered(event: &ContractEvent) -> Option<Self> {
        match event.clone() {
            ContractEvent::Registered {
                slug,
                title,
                form,
                task_area,
                municipalities,
                suppliers,
                owner_unit,
                value,
                succeeds,
                on: _,
            } => Some(Self {
                slug,
                title,
                form,
                task_area,
                municipalities,
                suppliers,
                owner_unit,
                tender: None,
                award_criteria: Vec::new(),
                signed_on: None,
                term: Term::default(),
                termination: None,
                social_clauses: Vec::new(),
                value,
                succeeds,
                cases: Vec::new(),
                sources: Vec::new(),
                told: BTreeMap::new(),
            }),
            ContractEvent::TenderPublished { .. }
            | ContractEvent::AwardCriteriaSet { .. }
            | ContractEvent::Awarded { .. }
            | ContractEvent::Signed { .. }
            | ContractEvent::TermAgreed { .. }
            | ContractEvent::OptionExercised { .. }
            | ContractEvent::OptionLapsed { .. }
            | ContractEvent::SocialClauseAgreed { .. }
            | ContractEvent::Terminated { .. }
            | ContractEvent::CaseLinked { .. }
            | ContractEvent::Corrected { .. } => None,
        }
    }

    /// What the event changes in what is so.
    pub(crate) fn apply(&mut self, event: &ContractEvent) {
        match event.clone() {
            ContractEvent::Registered { .. } => {}
            ContractEvent::TenderPublished { tender, on } => {
                self.tender = Some(tender.published(self.tender.as_ref(), on));
            }
            ContractEvent::AwardCriteriaSet { criteria, .. } => self.award_criteria = criteria,
            ContractEvent::Awarded { suppliers, on } => {
                self.suppliers = suppliers;
                self.tender = Some(self.tender.take().unwrap_or_default().awarded(on));
            }
            ContractEvent::Signed { on } => self.signed_on = Some(on),
            ContractEvent::TermAgreed { term, .. } => self.term = self.term.agreed_anew(term),
            ContractEvent::OptionExercised { option, on } => {
                self.term.decide_option(option, OptionState::Exercised, on);
            }
            ContractEvent::OptionLapsed { option, on } => {
                self.term.decide_option(option, OptionState::Lapsed, on);
            }
            ContractEvent::SocialClauseAgreed { clause, on } => {
                self.social_clauses.push(clause.agreed(on));
            }
            ContractEvent::Terminated { ground, on } => {
                self.termination = Some(Termination { on, ground });
            }
            ContractEvent::CaseLinked { case, .. } => {
                if !self.cases.contains(&case) {
                    self.cases.push(case);
                }
            }
            ContractEvent::Corrected { correction, .. } => self.put_right(correction),
        }
    }

    /// Which fields the event speaks of.
    pub(crate) fn note_fields(&mut self, event: &ContractEvent, version: i64) {
        for field in fields(event) {
            self.told.insert(field, version);
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

fn fields(event: &ContractEvent) -> Vec<Field> {
    match event {
        ContractEvent::Registered { .. } => vec![
            Field::Title,
            Field::Form,
            Field::TaskArea,
            Field::Municipalities,
            Field::Suppliers,
            Field::OwnerUnit,
            Field::Value,
        ],
        ContractEvent::TenderPublished { .. } => vec![
            Field::TenderPublishedOn,
            Field::TenderAwardedOn,
            Field::TenderProcedure,
        ],
        ContractEvent::AwardCriteriaSet { .. } => vec![Field::AwardCriteria],
        ContractEvent::Awarded { .. } => vec![Field::Suppliers, Field::TenderAwardedOn],
        ContractEvent::Signed { .. } => vec![Field::SignedOn],
        ContractEvent::TermAgreed { .. } => vec![Field::Starts, Field::Ends, Field::NoticeMonths],
        ContractEvent::Corrected { correction, .. } => vec![correction.field()],
        ContractEvent::OptionExercised { .. }
        | ContractEvent::OptionLapsed { .. }
        | ContractEvent::SocialClauseAgreed { .. }
        | ContractEvent::Terminated { .. }
        | ContractEvent::CaseLinked { .. } => Vec::new(),
    }
}
