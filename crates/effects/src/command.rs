use kernel::PartialDate;

use crate::{Claim, ObservationId, ObservationStatement};

/// What may be asked of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum EffectCommand {
    Claim(Box<Claim>),
    RecordObservation {
        observation: Box<ObservationStatement>,
        on: PartialDate,
    },
    RetractObservation {
        observation: ObservationId,
        why: String,
        on: PartialDate,
    },
}
