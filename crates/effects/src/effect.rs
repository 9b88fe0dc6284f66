use cases::CaseId;
use contracts::ContractId;
use kernel::{Aggregate, Id, Source, Told};
use serde::{Deserialize, Serialize};

use crate::{
    Beneficiary, Dispute, EffectCommand, EffectEvent, EffectRefusal, Indicator,
    IndicatorDefinition, Observation, ObservationId, ObservationStatement, ObservationStatus,
    Reach, Settlement,
};

pub type EffectId = Id<Effect>;

/// The claim that something changed, with every statement of its size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    pub indicator: Indicator,
    pub case: Option<CaseId>,
    pub contract: Option<ContractId>,
    /// Whom or what it covers: "12 schools".
    pub scope: Option<String>,
    /// Other effects that tell the same gain, in another unit or once more; counted once.
    pub same_effect_as: Vec<EffectId>,
    #[serde(default)]
    pub reach: Option<Reach>,
    #[serde(default)]
    pub beneficiaries: Vec<Beneficiary>,
    /// What its indicator meant when it was claimed, where the catalogue of the program does not say it.
    #[serde(default)]
    pub defined: Option<IndicatorDefinition>,
    /// In the order recorded, the retracted ones too.
    pub observations: Vec<Observation>,
    /// Every document and quote that its events rest on, once.
    pub sources: Vec<Source>,
}

impl Aggregate for Effect {
    const KIND: &'static str = "effect";

    type Command = EffectCommand;
    type Event = EffectEvent;
    type Refusal = EffectRefusal;

    fn decide(
        now: Option<&Self>,
        command: EffectCommand,
    ) -> Result<Vec<EffectEvent>, EffectRefusal> {
        match (now, command) {
            (None, EffectCommand::Claim(claim)) => claim.make(),
            (Some(effect), EffectCommand::Claim(claim)) => effect.claim_again(&claim),
            (
                Some(effect),
                EffectCommand::RecordObservation {
                    observation,
                    on,
                    today,
                },
            ) => effect.record_observation(observation, on, today),
            (
                Some(effect),
                EffectCommand::RetractObservation {
                    observation,
                    why,
                    on,
                },
            ) => effect.retract_observation(observation, why, on),
            (
                Some(effect),
                EffectCommand::DisputeObservation {
                    observation,
                    dispute,
                },
            ) => effect.dispute(observation, dispute),
            (
                Some(effect),
                EffectCommand::SettleDispute {
                    observation,
                    dispute,
                    settlement,
                },
            ) => effect.settle(observation, dispute, settlement),
            (Some(effect), EffectCommand::LinkSameEffect { id, other, on }) => {
                effect.link(id, other, on)
            }
            (
                None,
                EffectCommand::RecordObservation { .. }
                | EffectCommand::RetractObservation { .. }
                | EffectCommand::DisputeObservation { .. }
                | EffectCommand::SettleDispute { .. }
                | EffectCommand::LinkSameEffect { .. },
            ) => Err(EffectRefusal::UnknownEffect),
        }
    }

    fn evolve(now: Option<Self>, told: &Told<EffectEvent>) -> Option<Self> {
        let mut effect = match (now, &told.event) {
            (
                None,
                EffectEvent::Claimed {
                    indicator,
                    case,
                    contract,
                    scope,
                    same_effect_as,
                    reach,
                    beneficiaries,
                    definition,
                    on: _,
                },
            ) => Self {
                indicator: indicator.clone(),
                case: *case,
                contract: *contract,
                scope: scope.clone(),
                same_effect_as: same_effect_as.clone(),
                reach: reach.as_deref().cloned(),
                beneficiaries: beneficiaries.clone(),
                defined: definition.as_deref().cloned(),
                observations: Vec::new(),
                sources: Vec::new(),
            },
            (
                None,
                EffectEvent::ObservationRecorded { .. }
                | EffectEvent::ObservationRetracted { .. }
                | EffectEvent::ObservationDisputed { .. }
                | EffectEvent::DisputeSettled { .. }
                | EffectEvent::SameEffectLinked { .. },
            ) => return None,
            (Some(effect), EffectEvent::Claimed { .. }) => effect,
            (Some(effect), EffectEvent::ObservationRecorded { observation, .. }) => {
                effect.recorded(observation, told)
            }
            (
                Some(effect),
                EffectEvent::ObservationRetracted {
                    observation, why, ..
                },
            ) => effect.retracted(*observation, why),
            (
                Some(effect),
                EffectEvent::ObservationDisputed {
                    observation,
                    dispute,
                    by,
                    words,
                    stated_in,
                    on,
                },
            ) => {
                let dispute = Dispute {
                    id: *dispute,
                    by: by.clone(),
                    words: words.clone(),
                    on: *on,
                    stated_in: stated_in.clone(),
                    settled: None,
                };
                effect.told_of(*observation, |told| told.disputed(dispute))
            }
            (
                Some(effect),
                EffectEvent::DisputeSettled {
                    observation,
                    dispute,
                    words,
                    on,
                },
            ) => {
                let settlement = Settlement {
                    words: words.clone(),
                    on: *on,
                };
                effect.told_of(*observation, |told| told.settled(*dispute, settlement))
            }
            (Some(effect), EffectEvent::SameEffectLinked { other, .. }) => effect.linked(*other),
        };
        if let Some(source) = &told.source {
            effect.add_source(source);
        }
        Some(effect)
    }
}

/// Folding.
impl Effect {
    fn recorded(mut self, statement: &ObservationStatement, told: &Told<EffectEvent>) -> Self {
        if self.observation(statement.id).is_none() {
            self.add_source(&statement.stated_in);
            self.superseding(statement);
            self.observations.push(Observation::of(
                statement.clone(),
                told.recorded_at,
                told.known_from,
            ));
        }
        self
    }

    fn retracted(mut self, id: ObservationId, why: &str) -> Self {
        let standing =
            |observation: &&mut Observation| observation.id == id && observation.stands();
        if let Some(observation) = self.observations.iter_mut().find(standing) {
            observation.status = ObservationStatus::Retracted;
            observation.retracted_because = Some(why.to_owned());
            self.no_longer_superseding(id);
        }
        self
    }

    fn told_of(mut self, id: ObservationId, change: impl FnOnce(&mut Observation)) -> Self {
        let mut observations = self.observations.iter_mut();
        if let Some(observation) = observations.find(|observation| observation.id == id) {
            change(observation);
        }
        self
    }

    fn linked(mut self, other: EffectId) -> Self {
        if !self.same_effect_as.contains(&other) {
            self.same_effect_as.push(other);
        }
        self
    }

    fn add_source(&mut self, source: &Source) {
        if !self.sources.contains(source) {
            self.sources.push(source.clone());
        }
    }

    /// What its indicator meant when it was claimed.
    pub fn definition(&self) -> Option<&IndicatorDefinition> {
        self.defined
            .as_ref()
            .or_else(|| self.indicator.definition())
    }

    pub(crate) fn observation(&self, id: ObservationId) -> Option<&Observation> {
        self.observations
            .iter()
            .find(|observation| observation.id == id)
    }
}
