mod contract;
mod free_choice;
mod indicator;
mod potential;
mod saved_query;

use std::sync::Arc;

use cases::CaseEvent;
use effects::EffectEvent;
use store::{Entry, Fact};

use super::{
    CasePublished, CaseRevised, DisputeSettled, EffectClaimed, FactNoted, Happening,
    ObservationDisputed, ObservationRecorded, ObservationRetracted, PartWithheld, SameEffectLinked,
    told::Happened,
};
use crate::{global_id::global_id, moment::Moment};

impl Happening {
    /// An event of the log as its own kind, seen from a moment.
    pub(crate) fn of(entry: Arc<Entry>, moment: Moment) -> Self {
        let told = Happened::new(Arc::clone(&entry), moment);
        match &entry.fact {
            Fact::Contract(fact) => Self::of_contract(told, &fact.event, moment),
            Fact::Case(fact) => Self::of_case(told, &fact.event),
            Fact::Effect(fact) => Self::of_effect(told, &fact.event),
            Fact::Indicator(fact) => Self::of_indicator(told, &fact.event, moment),
            Fact::FreeChoice(fact) => Self::of_free_choice(told, &fact.event, moment),
            Fact::Accounts(fact) => Self::of_accounts(told, &fact.event),
            Fact::Calculation(fact) => Self::of_calculation(told, &fact.event),
            Fact::SavedQuery(fact) => Self::of_query(told, &fact.event),
            Fact::Withheld { .. } => PartWithheld { told }.into(),
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
            EffectEvent::ObservationDisputed {
                observation,
                by,
                words,
                ..
            } => ObservationDisputed {
                told,
                observation_id: global_id("Observation", observation),
                by: by.clone(),
                words: words.clone(),
            }
            .into(),
            EffectEvent::DisputeSettled {
                observation, words, ..
            } => DisputeSettled {
                told,
                observation_id: global_id("Observation", observation),
                words: words.clone(),
            }
            .into(),
            EffectEvent::SameEffectLinked { .. } => SameEffectLinked { told }.into(),
        }
    }
}
