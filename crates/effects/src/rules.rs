use chrono::NaiveDate;
use kernel::PartialDate;

use crate::{
    Beneficiary, Claim, Effect, EffectEvent, EffectRefusal, Indicator, Observation, ObservationId,
    ObservationStatement, Reach, StatementRefusal, texts::short,
};

impl Claim {
    pub(crate) fn make(self) -> Result<Vec<EffectEvent>, EffectRefusal> {
        self.check()?;
        let Self {
            id: _,
            indicator,
            case,
            contract,
            scope,
            same_effect_as,
            reach,
            beneficiaries,
            definition,
            observations,
            on,
            today: _,
        } = self;
        let claimed = EffectEvent::Claimed {
            indicator,
            case,
            contract,
            scope,
            same_effect_as,
            reach: reach.map(Box::new),
            beneficiaries,
            definition: definition.map(Box::new),
            on,
        };
        let recorded =
            observations
                .into_iter()
                .map(|observation| EffectEvent::ObservationRecorded {
                    observation: Box::new(observation),
                    on,
                });
        Ok(std::iter::once(claimed).chain(recorded).collect())
    }

    fn check(&self) -> Result<(), EffectRefusal> {
        if self.definition.is_none() {
            Indicator::of(self.indicator.key())?;
        }
        if self.case.is_none() && self.contract.is_none() && self.scope.is_none() {
            return Err(EffectRefusal::NeitherCaseNorContract);
        }
        if self.same_effect_as.contains(&self.id) {
            return Err(EffectRefusal::SameAsItself);
        }
        short("scope", self.scope.as_deref().unwrap_or_default())?;
        self.reach.as_ref().map_or(Ok(()), Reach::check)?;
        self.beneficiaries.iter().try_for_each(Beneficiary::check)?;
        if self.observations.is_empty() {
            return Err(EffectRefusal::ObservationMissing);
        }
        self.observations
            .iter()
            .enumerate()
            .try_for_each(|(place, statement)| {
                self.check_observation(place, statement).map_err(|refusal| {
                    EffectRefusal::Statement {
                        place: Some(place),
                        refusal,
                    }
                })
            })
    }

    fn check_observation(
        &self,
        place: usize,
        statement: &ObservationStatement,
    ) -> Result<(), StatementRefusal> {
        let earlier = || self.observations.iter().take(place);
        if earlier().any(|other| other.id == statement.id) {
            return Err(StatementRefusal::ObservationTwice {
                observation: statement.id,
            });
        }
        let superseded = |id| earlier().any(|other| other.supersedes == Some(id));
        let counting = earlier().filter(|other| !superseded(other.id));
        statement.check_superseded(counting.map(|other| (other.id, other.status)))?;
        statement.check_begun(self.today)?;
        let definition = self.definition.as_ref();
        statement.check(definition.or_else(|| self.indicator.definition()))
    }
}

impl Effect {
    pub(crate) fn claim_again(&self, claim: &Claim) -> Result<Vec<EffectEvent>, EffectRefusal> {
        let recorded = |statement: &ObservationStatement| {
            self.observation(statement.id)
                .is_some_and(|observation| observation.says(statement))
        };
        let is_so = self.indicator == claim.indicator
            && self.case == claim.case
            && self.contract == claim.contract
            && self.scope == claim.scope
            && self.same_effect_as == claim.same_effect_as
            && self.reach == claim.reach
            && self.beneficiaries == claim.beneficiaries
            && claim.observations.iter().all(recorded);
        if is_so {
            Ok(Vec::new())
        } else {
            Err(EffectRefusal::AlreadyClaimed)
        }
    }

    pub(crate) fn record_observation(
        &self,
        observation: Box<ObservationStatement>,
        on: PartialDate,
        today: NaiveDate,
    ) -> Result<Vec<EffectEvent>, EffectRefusal> {
        let refused = |refusal| EffectRefusal::Statement {
            place: None,
            refusal,
        };
        match self.observation(observation.id) {
            Some(recorded) if recorded.says(&observation) => Ok(Vec::new()),
            Some(_) => Err(refused(StatementRefusal::ObservationTwice {
                observation: observation.id,
            })),
            None => {
                observation.check_begun(today).map_err(refused)?;
                observation.check(self.definition()).map_err(refused)?;
                let others = self.to_be_superseded();
                observation.check_superseded(others).map_err(refused)?;
                Ok(vec![EffectEvent::ObservationRecorded { observation, on }])
            }
        }
    }

    pub(crate) fn retract_observation(
        &self,
        observation: ObservationId,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<EffectEvent>, EffectRefusal> {
        if why.trim().is_empty() {
            return Err(EffectRefusal::WhyMissing);
        }
        short("why", &why)?;
        match self.observation(observation).map(Observation::stands) {
            None => Err(EffectRefusal::UnknownObservation { observation }),
            Some(false) => Ok(Vec::new()),
            Some(true) => Ok(vec![EffectEvent::ObservationRetracted {
                observation,
                why,
                on,
            }]),
        }
    }
}
