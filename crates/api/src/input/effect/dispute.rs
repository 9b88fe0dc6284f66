use async_graphql::{ID, InputObject};
use effects::{Dispute, EffectCommand, EffectId, Settlement};
use kernel::{Id, Instant};

use super::{effect_id, observation_id};
use crate::{
    input::{At, Reading, Telling, Told},
    user_error::{UserError, UserErrorCode},
};

/// What somebody says against a statement; it stands beside the number, and nothing is taken away.
#[derive(Clone, InputObject)]
pub struct DisputeObservationInput {
    /// The effect.
    pub effect: ID,
    /// The statement.
    pub observation: ID,
    /// Who disputes it: an organisation, never a person.
    pub by: String,
    /// Their words, verbatim.
    pub words: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl DisputeObservationInput {
    pub(crate) fn read(
        self,
        now: Instant,
    ) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let effect = effect_id(&mut reading, &at, &self.effect);
        let observation = observation_id(&mut reading, &at, &self.observation);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = EffectCommand::DisputeObservation {
                observation: observation?,
                dispute: Dispute {
                    id: Id::new(now),
                    by: self.by,
                    words: self.words,
                    on: told.on,
                    stated_in: told.source.clone(),
                    settled: None,
                },
            };
            Some((effect?, command, told))
        })();
        reading.done(read)
    }
}

/// How a dispute ended; the statement then stands as it was told.
#[derive(Clone, InputObject)]
pub struct SettleDisputeInput {
    /// The effect.
    pub effect: ID,
    /// The statement.
    pub observation: ID,
    /// The dispute.
    pub dispute: ID,
    /// What was found or agreed.
    pub words: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SettleDisputeInput {
    pub(crate) fn read(self) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let effect = effect_id(&mut reading, &at, &self.effect);
        let observation = observation_id(&mut reading, &at, &self.observation);
        let code = UserErrorCode::UnknownDispute;
        let dispute = reading.id(&at.then("dispute"), &self.dispute, "Dispute", code);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = EffectCommand::SettleDispute {
                observation: observation?,
                dispute: dispute?,
                settlement: Settlement {
                    words: self.words,
                    on: told.on,
                },
            };
            Some((effect?, command, told))
        })();
        reading.done(read)
    }
}
