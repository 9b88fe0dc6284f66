//! What others say against a statement, and how it was settled.

use kernel::{Id, PartialDate, Source};
use serde::{Deserialize, Serialize};

use crate::{
    Effect, EffectEvent, EffectId, EffectRefusal, Observation, ObservationId, ObservationStatus,
    texts::{quoted, short},
};

pub type DisputeId = Id<Dispute>;

/// What somebody says against a statement, in their own words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dispute {
    pub id: DisputeId,
    /// An organisation, never a person.
    pub by: String,
    pub words: String,
    pub on: PartialDate,
    #[serde(default)]
    pub stated_in: Option<Source>,
    /// How it ended; none while it stands.
    #[serde(default)]
    pub settled: Option<Settlement>,
}

/// How a dispute ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settlement {
    pub words: String,
    pub on: PartialDate,
}

/// Rules.
impl Effect {
    pub(crate) fn dispute(
        &self,
        observation: ObservationId,
        dispute: Dispute,
    ) -> Result<Vec<EffectEvent>, EffectRefusal> {
        if dispute.by.trim().is_empty() || dispute.words.trim().is_empty() {
            return Err(EffectRefusal::DisputeWithoutWords);
        }
        short("by", &dispute.by)?;
        quoted("words", &dispute.words)?;
        if let Some(source) = &dispute.stated_in {
            short("publisher", &source.publisher)?;
            short("title", &source.title)?;
            quoted("quote", source.quote.as_deref().unwrap_or_default())?;
        }
        let disputed = self.standing_observation(observation)?;
        let is_so = |other: &Dispute| other.by == dispute.by && other.words == dispute.words;
        if disputed.disputes.iter().any(is_so) {
            return Ok(Vec::new());
        }
        Ok(vec![EffectEvent::ObservationDisputed {
            observation,
            dispute: dispute.id,
            by: dispute.by,
            words: dispute.words,
            stated_in: dispute.stated_in,
            on: dispute.on,
        }])
    }

    pub(crate) fn settle(
        &self,
        observation: ObservationId,
        dispute: DisputeId,
        settlement: Settlement,
    ) -> Result<Vec<EffectEvent>, EffectRefusal> {
        if settlement.words.trim().is_empty() {
            return Err(EffectRefusal::DisputeWithoutWords);
        }
        quoted("words", &settlement.words)?;
        let disputed = self.standing_observation(observation)?;
        let found = disputed.disputes.iter().find(|other| other.id == dispute);
        match found.map(|dispute| dispute.settled.as_ref()) {
            None => Err(EffectRefusal::UnknownDispute { dispute }),
            Some(Some(settled)) if *settled == settlement => Ok(Vec::new()),
            Some(Some(_)) => Err(EffectRefusal::DisputeAlreadySettled),
            Some(None) => Ok(vec![EffectEvent::DisputeSettled {
                observation,
                dispute,
                words: settlement.words,
                on: settlement.on,
            }]),
        }
    }

    pub(crate) fn link(
        &self,
        id: EffectId,
        other: EffectId,
        on: PartialDate,
    ) -> Result<Vec<EffectEvent>, EffectRefusal> {
        if id == other {
            return Err(EffectRefusal::SameAsItself);
        }
        if self.same_effect_as.contains(&other) {
            return Ok(Vec::new());
        }
        Ok(vec![EffectEvent::SameEffectLinked { other, on }])
    }

    fn standing_observation(&self, id: ObservationId) -> Result<&Observation, EffectRefusal> {
        match self.observation(id) {
            None => Err(EffectRefusal::UnknownObservation { observation: id }),
            Some(observation) if !observation.stands() => {
                Err(EffectRefusal::ObservationRetracted { observation: id })
            }
            Some(observation) => Ok(observation),
        }
    }
}

/// Folding.
impl Observation {
    pub(crate) fn disputed(&mut self, dispute: Dispute) {
        if self.disputes.iter().any(|other| other.id == dispute.id) {
            return;
        }
        self.disputes.push(dispute);
        if self.stands() {
            self.status = ObservationStatus::Disputed;
        }
    }

    /// It stands again as it was stated once no dispute is open.
    pub(crate) fn settled(&mut self, dispute: DisputeId, settlement: Settlement) {
        let open = |other: &&mut Dispute| other.id == dispute && other.settled.is_none();
        if let Some(dispute) = self.disputes.iter_mut().find(open) {
            dispute.settled = Some(settlement);
        }
        let all_settled = self
            .disputes
            .iter()
            .all(|dispute| dispute.settled.is_some());
        if all_settled && self.status == ObservationStatus::Disputed {
            self.status = self.stated_as;
        }
    }
}
