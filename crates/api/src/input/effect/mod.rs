//! What may be asked of an effect.

mod claim;
mod dispute;
mod link;
mod observation;
mod parts;
mod reach;

use async_graphql::{ID, InputObject};
pub use claim::ClaimEffectInput;
pub use dispute::{DisputeObservationInput, SettleDisputeInput};
use effects::{EffectCommand, EffectId, ObservationId};
use kernel::Instant;
pub use link::LinkSameEffectInput;
use observation::ObservationInput;

use super::{At, Reading, Telling, Told, case::source};
use crate::user_error::{UserError, UserErrorCode};

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
                today: now.date_naive(),
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
        let observation = observation_id(&mut reading, &at, &self.observation);
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

fn observation_id(reading: &mut Reading, at: &At, id: &ID) -> Option<ObservationId> {
    reading.id(
        &at.then("observation"),
        id,
        "Observation",
        UserErrorCode::UnknownObservation,
    )
}
