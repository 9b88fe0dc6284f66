use chrono::NaiveDate;
use kernel::PartialDate;

use crate::{Claim, Dispute, DisputeId, EffectId, ObservationId, ObservationStatement, Settlement};

/// What may be asked of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum EffectCommand {
    Claim(Box<Claim>),
    RecordObservation {
        observation: Box<ObservationStatement>,
        on: PartialDate,
        today: NaiveDate,
    },
    RetractObservation {
        observation: ObservationId,
        why: String,
        on: PartialDate,
    },
    DisputeObservation {
        observation: ObservationId,
        dispute: Dispute,
    },
    SettleDispute {
        observation: ObservationId,
        dispute: DisputeId,
        settlement: Settlement,
    },
    LinkSameEffect {
        /// The effect's own id, so that it is never said to be the same as itself.
        id: EffectId,
        other: EffectId,
        on: PartialDate,
    },
}
