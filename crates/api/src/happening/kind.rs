use std::sync::Arc;

use cases::CaseEvent;
use contracts::ContractEvent;
use effects::EffectEvent;
use kernel::Instant;
use store::{Entry, Fact};

use super::{
    AwardCriteriaSet, CaseLinked, CasePublished, CaseRevised, ContractAwarded, ContractCorrected,
    ContractRegistered, ContractSigned, ContractTerminated, EffectClaimed, FactNoted, Happening,
    ObservationRecorded, ObservationRetracted, OptionExercised, OptionLapsed, SocialClauseAgreed,
    TenderPublished, TermAgreed, told::Happened,
};
use crate::{
    contract::{AwardCriterion, Term},
    global_id::global_id,
    place::Supplier,
};

impl Happening {
    /// An event of the log as its own kind, seen from a moment of knowledge.
    pub(crate) fn of(entry: Arc<Entry>, known: Option<Instant>) -> Self {
        let told = Happened::new(Arc::clone(&entry), known);
        match &entry.fact {
            Fact::Contract(fact) => Self::of_contract(told, &fact.event, known),
            Fact::Case(fact) => Self::of_case(told, &fact.event),
            Fact::Effect(fact) => Self::of_effect(told, &fact.event),
        }
    }

    fn of_contract(told: Happened, event: &ContractEvent, known: Option<Instant>) -> Self {
        let option_id = |option| global_id("ExtensionOption", option);
        match event {
            ContractEvent::Registered { .. } => ContractRegistered { told }.into(),
            ContractEvent::TenderPublished { tender, .. } => TenderPublished {
                told,
                tender: tender.clone().into(),
            }
            .into(),
            ContractEvent::AwardCriteriaSet { criteria, .. } => AwardCriteriaSet {
                told,
                award_criteria: criteria.iter().cloned().map(AwardCriterion::from).collect(),
            }
            .into(),
            ContractEvent::Awarded { suppliers, .. } => ContractAwarded {
                told,
                suppliers: Supplier::of(suppliers, known),
            }
            .into(),
            ContractEvent::Signed { .. } => ContractSigned { told }.into(),
            ContractEvent::TermAgreed { term, .. } => TermAgreed {
                told,
                term: Term::from(&contracts::Term::from(term.clone())),
            }
            .into(),
            ContractEvent::OptionExercised { option, .. } => OptionExercised {
                told,
                option_id: option_id(option),
            }
            .into(),
            ContractEvent::OptionLapsed { option, .. } => OptionLapsed {
                told,
                option_id: option_id(option),
            }
            .into(),
            ContractEvent::SocialClauseAgreed { clause, .. } => SocialClauseAgreed {
                told,
                clause: clause.clone().into(),
            }
            .into(),
            ContractEvent::Terminated { ground, .. } => ContractTerminated {
                told,
                ground: ground.clone(),
            }
            .into(),
            ContractEvent::CaseLinked { .. } => CaseLinked { told }.into(),
            ContractEvent::Corrected {
                correction,
                was,
                becomes,
                why,
                ..
            } => ContractCorrected {
                told,
                changed_field: correction.field().name().to_owned(),
                was: was.clone(),
                becomes: becomes.clone(),
                why: why.clone(),
            }
            .into(),
        }
    }

    fn of_case(told: Happened, event: &CaseEvent) -> Self {
        match event {
            CaseEvent::Published(_) => CasePublished { told }.into(),
            CaseEvent::Revised { .. } => CaseRevised { told }.into(),
            CaseEvent::FactNoted { text, .. } => FactNoted {
                told,
                text: text.clone().into(),
            }
            .into(),
        }
    }

    fn of_effect(told: Happened, event: &EffectEvent) -> Self {
        match event {
            EffectEvent::Claimed { .. } => EffectClaimed { told }.into(),
            EffectEvent::ObservationRecorded { observation, .. } => ObservationRecorded {
                told,
                observation_id: global_id("Observation", observation.id),
                stated: observation.stated.clone(),
            }
            .into(),
            EffectEvent::ObservationRetracted {
                observation, why, ..
            } => ObservationRetracted {
                told,
                observation_id: global_id("Observation", observation),
                why: why.clone(),
            }
            .into(),
        }
    }
}
