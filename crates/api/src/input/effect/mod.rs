//! What may be asked of an effect.

mod observation;

use async_graphql::{ID, InputObject};
use effects::{Claim, EffectCommand, EffectId, Indicator, ObservationId};
use kernel::{Id, Instant};
use observation::ObservationInput;

use super::{At, Reading, Telling, Told, case::source};
use crate::{
    global_id::key_of,
    user_error::{UserError, UserErrorCode},
};

/// A claim that something changed, with the first statements of its size.
#[derive(Clone, InputObject)]
pub struct ClaimEffectInput {
    /// Id or key of the indicator.
    pub indicator: ID,
    /// The story that tells of it.
    pub case: Option<ID>,
    /// The contract that it is an effect of.
    pub contract: Option<ID>,
    /// Whom or what it covers.
    pub scope: Option<String>,
    /// Effects that are this one in another unit.
    #[graphql(default)]
    pub same_effect_as: Vec<ID>,
    /// What is said of its size; the source says so.
    pub observations: Vec<ObservationInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ClaimEffectInput {
    pub(crate) fn read(
        self,
        now: Instant,
    ) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>> {
        let mut reading = Reading::default();
        let claim = self.claim(&mut reading, now);
        reading.done(
            claim.map(|(claim, told)| (claim.id, EffectCommand::Claim(Box::new(claim)), told)),
        )
    }

    fn claim(self, reading: &mut Reading, now: Instant) -> Option<(Claim, Told)> {
        let at = At::input();
        let key =
            key_of(&self.indicator, "Indicator").unwrap_or_else(|| self.indicator.to_string());
        let indicator = reading.take(&at.then("indicator"), Indicator::of(&key));
        let case = reading.optional(self.case, |reading, id| {
            reading.id(&at.then("case"), &id, "Case", UserErrorCode::UnknownCase)
        });
        let contract = reading.optional(self.contract, |reading, id| {
            let code = UserErrorCode::UnknownContract;
            reading.id(&at.then("contract"), &id, "Contract", code)
        });
        let same = reading.each(
            &at.then("sameEffectAs"),
            self.same_effect_as,
            |reading, at, id| reading.id(at, &id, "Effect", UserErrorCode::UnknownEffect),
        );
        let told = self.telling.read(reading)?;
        let source = source(reading, &at, &told)?;
        let observations = reading.each(
            &at.then("observations"),
            self.observations,
            |reading, at, observation| observation.read(reading, at, &source, now),
        );
        let claim = Claim {
            id: Id::new(now),
            indicator: indicator?,
            case: case?,
            contract: contract?,
            scope: self.scope,
            same_effect_as: same?,
            reach: None,
            beneficiaries: Vec::new(),
            definition: None,
            observations: observations?,
            on: told.on,
        };
        Some((claim, told))
    }
}

/// Another statement of an effect's size.
#[derive(Clone, InputObject)]
pub struct RecordObservationInput {
    /// The effect.
    pub effect: ID,
    /// The statement; the source says so.
    pub observation: ObservationInput,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RecordObservationInput {
    pub(crate) fn read(
        self,
        now: Instant,
    ) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let effect = effect_id(&mut reading, &at, &self.effect);
        let read = (|reading: &mut Reading| {
            let told = self.telling.read(reading)?;
            let source = source(reading, &at, &told)?;
            let at = at.then("observation");
            let observation = self.observation.read(reading, &at, &source, now)?;
            let command = EffectCommand::RecordObservation {
                observation: Box::new(observation),
                on: told.on,
            };
            Some((effect?, command, told))
        })(&mut reading);
        reading.done(read)
    }
}

/// A statement that is taken back; it stays readable.
#[derive(Clone, InputObject)]
pub struct RetractObservationInput {
    /// The effect.
    pub effect: ID,
    /// The statement.
    pub observation: ID,
    /// Why.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RetractObservationInput {
    pub(crate) fn read(self) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let effect = effect_id(&mut reading, &at, &self.effect);
        let observation: Option<ObservationId> = reading.id(
            &at.then("observation"),
            &self.observation,
            "Observation",
            UserErrorCode::UnknownObservation,
        );
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = EffectCommand::RetractObservation {
                observation: observation?,
                why: self.why,
                on: told.on,
            };
            Some((effect?, command, told))
        })();
        reading.done(read)
    }
}

fn effect_id(reading: &mut Reading, at: &At, id: &ID) -> Option<EffectId> {
    reading.id(
        &at.then("effect"),
        id,
        "Effect",
        UserErrorCode::UnknownEffect,
    )
}
