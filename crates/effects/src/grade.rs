use serde::{Deserialize, Serialize};

use crate::{
    Baseline, BaselineKind, Independence, Observation, ObservationRole, ObservedValue, Realisation,
    StudyDesign,
};

/// How well an effect is shown; `A` is the best and the least in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// An experiment or the like by an independent party.
    A,
    /// Controlled or adjusted, or before and after by an independent party or validated by one.
    B,
    /// Before and after by the municipality or jointly.
    C,
    /// The supplier's calculation, nothing to compare with, or not found at all: promised, possible, or around it.
    D,
    /// Words only.
    E,
}

impl Grade {
    /// Of one statement: by its design, who measured, and who validated it.
    pub(crate) fn of(observation: &Observation) -> Self {
        match (observation.role, &observation.value) {
            (ObservationRole::Narrated, _) | (_, None | Some(ObservedValue::Ordinal { .. })) => {
                Self::E
            }
            (_, Some(ObservedValue::Quantity(_) | ObservedValue::Ratio { .. })) => {
                Self::of_number(observation)
            }
        }
    }

    fn of_number(observation: &Observation) -> Self {
        let against = observation.baseline.as_ref().and_then(Baseline::against);
        let Some(against) = against.filter(|_| observation.is_found()) else {
            return Self::D;
        };
        match observation.design {
            StudyDesign::Quasi | StudyDesign::Rct if observation.independence.is_apart() => Self::A,
            StudyDesign::Quasi | StudyDesign::Rct | StudyDesign::PrePostControlled => Self::B,
            StudyDesign::PrePost if against == Against::Controlled => Self::B,
            StudyDesign::PrePost | StudyDesign::Historical => Self::before_and_after(observation),
            StudyDesign::None | StudyDesign::ExPost => Self::D,
        }
    }

    fn before_and_after(observation: &Observation) -> Self {
        if observation.validation.is_some_and(Independence::is_apart) {
            return Self::B;
        }
        match observation.independence {
            Independence::Independent | Independence::IndependentPaid => Self::B,
            Independence::Buyer | Independence::Joint => Self::C,
            Independence::Supplier | Independence::Unknown => Self::D,
        }
    }
}

impl Independence {
    /// Neither of the two that agreed.
    fn is_apart(self) -> bool {
        match self {
            Self::Independent | Self::IndependentPaid => true,
            Self::Supplier | Self::Buyer | Self::Joint | Self::Unknown => false,
        }
    }
}

impl Observation {
    /// A study may have found it: it is neither promised, nor possible only, nor around the effect.
    fn is_found(&self) -> bool {
        let came = match self.role {
            ObservationRole::Measured | ObservationRole::Modelled => true,
            ObservationRole::Forecast
            | ObservationRole::Target
            | ObservationRole::Agreed
            | ObservationRole::Narrated
            | ObservationRole::Context => false,
        };
        came && self.realisation != Realisation::Potential
    }
}

/// What a change is held against.
#[derive(Clone, Copy, PartialEq)]
enum Against {
    /// What was, or was thought to come.
    Before,
    /// What would have been.
    Controlled,
}

impl Baseline {
    /// With a figure or without; none where it does not say.
    fn against(&self) -> Option<Against> {
        match self.kind {
            BaselineKind::OwnBefore | BaselineKind::TenderEstimate => Some(Against::Before),
            BaselineKind::ComparisonGroup | BaselineKind::AdjustedModel => {
                Some(Against::Controlled)
            }
            BaselineKind::NoneStated => None,
        }
    }
}
