use cases::CaseId;
use contracts::ContractId;
use kernel::{Event, PartialDate, Source};
use serde::{Deserialize, Serialize};

use crate::{
    Beneficiary, DisputeId, EffectId, Indicator, IndicatorDefinition, ObservationId,
    ObservationStatement, Reach,
};

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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reach: Option<Box<Reach>>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        beneficiaries: Vec<Beneficiary>,
        /// What the indicator meant, where the catalogue of the program does not say it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        definition: Option<Box<IndicatorDefinition>>,
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
    ObservationDisputed {
        observation: ObservationId,
        dispute: DisputeId,
        by: String,
        words: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stated_in: Option<Source>,
        on: PartialDate,
    },
    DisputeSettled {
        observation: ObservationId,
        dispute: DisputeId,
        words: String,
        on: PartialDate,
    },
    /// Another effect tells the same gain, in another unit or once more.
    SameEffectLinked { other: EffectId, on: PartialDate },
}

impl Event for EffectEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Claimed { .. } => "EffectClaimed",
            Self::ObservationRecorded { .. } => "ObservationRecorded",
            Self::ObservationRetracted { .. } => "ObservationRetracted",
            Self::ObservationDisputed { .. } => "ObservationDisputed",
            Self::DisputeSettled { .. } => "DisputeSettled",
            Self::SameEffectLinked { .. } => "SameEffectLinked",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Claimed { on, .. }
            | Self::ObservationRecorded { on, .. }
            | Self::ObservationRetracted { on, .. }
            | Self::ObservationDisputed { on, .. }
            | Self::DisputeSettled { on, .. }
            | Self::SameEffectLinked { on, .. } => *on,
        }
    }
}
