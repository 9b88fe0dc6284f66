use serde::{Deserialize, Serialize};

use crate::{
    Baseline, BaselineKind, Independence, Observation, ObservationRole, ObservedValue, StudyDesign,
};

/// How well an effect is shown; `A` is the best and the least in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// An experiment or the like by an independent party.
    A,
    /// Controlled, or before and after by an independent party or validated by one.
    B,
    /// Before and after by the municipality or jointly.
    C,
    /// The supplier's calculation, or nothing to compare with.
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
        let compared = observation.baseline.as_ref().is_some_and(Baseline::is_told);
        match observation.design {
            StudyDesign::Quasi | StudyDesign::Rct if observation.independence.is_apart() => Self::A,
            StudyDesign::Quasi | StudyDesign::Rct => Self::B,
            StudyDesign::PrePostControlled if compared => Self::B,
            StudyDesign::PrePost | StudyDesign::Historical if compared => {
                Self::before_and_after(observation)
            }
            StudyDesign::PrePostControlled
            | StudyDesign::PrePost
            | StudyDesign::Historical
            | StudyDesign::None
            | StudyDesign::ExPost => Self::D,
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

impl Baseline {
    /// It says what the change is seen against, with a figure or without.
    fn is_told(&self) -> bool {
        match self.kind {
            BaselineKind::OwnBefore
            | BaselineKind::TenderEstimate
            | BaselineKind::ComparisonGroup
            | BaselineKind::AdjustedModel => true,
            BaselineKind::NoneStated => false,
        }
    }
}
