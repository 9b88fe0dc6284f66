use kernel::{Event, PartialDate};
use serde::{Deserialize, Serialize};

use crate::{Indicator, IndicatorDefinition};

/// A fact of an indicator; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum IndicatorEvent {
    Defined {
        definition: Box<IndicatorDefinition>,
        on: PartialDate,
    },
    Superseded {
        definition: Box<IndicatorDefinition>,
        why: String,
        on: PartialDate,
    },
    Withdrawn {
        indicator: Indicator,
        why: String,
        on: PartialDate,
    },
}

impl IndicatorEvent {
    /// Which indicator it is about.
    pub fn indicator(&self) -> Indicator {
        match self {
            Self::Defined { definition, .. } | Self::Superseded { definition, .. } => {
                Indicator::defined_by(definition)
            }
            Self::Withdrawn { indicator, .. } => indicator.clone(),
        }
    }

    /// The edition that it brings.
    pub fn definition(&self) -> Option<&IndicatorDefinition> {
        match self {
            Self::Defined { definition, .. } | Self::Superseded { definition, .. } => {
                Some(definition)
            }
            Self::Withdrawn { .. } => None,
        }
    }
}

impl Event for IndicatorEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Defined { .. } => "IndicatorDefined",
            Self::Superseded { .. } => "IndicatorSuperseded",
            Self::Withdrawn { .. } => "IndicatorWithdrawn",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Defined { on, .. } | Self::Superseded { on, .. } | Self::Withdrawn { on, .. } => {
                *on
            }
        }
    }
}
