use cases::CaseId;
use contracts::ContractId;
use kernel::{Aggregate, Id, Source, Told};
use serde::{Deserialize, Serialize};

use crate::{
    EffectCommand, EffectEvent, EffectRefusal, Indicator, Observation, ObservationId,
    ObservationStatement, ObservationStatus,
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
    /// Other effects that tell the same gain in another unit; counted once.
    pub same_effect_as: Vec<EffectId>,
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
            (Some(effect), EffectCommand::RecordObservation { observation, on }) => {
                effect.record_observation(observation, on)
            }
            (
                Some(effect),
                EffectCommand::RetractObservation {
                    observation,
                    why,
                    on,
                },
            ) => effect.retract_observation(observation, why, on),
            (
                None,
                EffectCommand::RecordObservation { .. } | EffectCommand::RetractObservation { .. },
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
                    on: _,
                },
            ) => Self {
                indicator: indicator.clone(),
                case: *case,
                contract: *contract,
                scope: scope.clone(),
                same_effect_as: same_effect_as.clone(),
                observations: Vec::new(),
                sources: Vec::new(),
            },
            (
                None,
                EffectEvent::ObservationRecorded { .. } | EffectEvent::ObservationRetracted { .. },
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
        }
        self
    }

    fn add_source(&mut self, source: &Source) {
        if !self.sources.contains(source) {
            self.sources.push(source.clone());
        }
    }

    pub(crate) fn observation(&self, id: ObservationId) -> Option<&Observation> {
        self.observations
            .iter()
            .find(|observation| observation.id == id)
    }
}
