use cases::CaseId;
use contracts::ContractId;
use kernel::{Event, PartialDate};
use serde::{Deserialize, Serialize};

use crate::{EffectId, Indicator, ObservationId, ObservationStatement};

/// A fact of an effect; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum EffectEvent {
    Claimed {
        indicator: Indicator,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        case: Option<CaseId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contract: Option<ContractId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        scope: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        same_effect_as: Vec<EffectId>,
        on: PartialDate,
    },
    ObservationRecorded {
        observation: Box<ObservationStatement>,
        on: PartialDate,
    },
    ObservationRetracted {
        observation: ObservationId,
        why: String,
        on: PartialDate,
    },
}

impl Event for EffectEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Claimed { .. } => "EffectClaimed",
            Self::ObservationRecorded { .. } => "ObservationRecorded",
            Self::ObservationRetracted { .. } => "ObservationRetracted",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Claimed { on, .. }
            | Self::ObservationRecorded { on, .. }
            | Self::ObservationRetracted { on, .. } => *on,
        }
    }
}
