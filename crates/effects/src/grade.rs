use serde::{Deserialize, Serialize};

use crate::{Independence, ObservationRole, ObservedValue, StudyDesign};

/// How well an effect is shown; `A` is the best and the least in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// An experiment or the like by an independent party.
    A,
    /// Controlled, or before and after by an independent party.
    B,
    /// Before and after by the municipality or jointly.
    C,
    /// The supplier's calculation, or nothing to compare with.
    D,
    /// Words only.
    E,
}

impl Grade {
    pub(crate) fn of(
        role: ObservationRole,
        value: Option<&ObservedValue>,
        design: StudyDesign,
        independence: Independence,
    ) -> Self {
        match (role, value) {
            (ObservationRole::Narrated, _) | (_, None | Some(ObservedValue::Ordinal { .. })) => {
                Self::E
            }
            (_, Some(ObservedValue::Quantity(_) | ObservedValue::Ratio { .. })) => {
                Self::of_number(design, independence)
            }
        }
    }

    fn of_number(design: StudyDesign, independence: Independence) -> Self {
        match (design, independence) {
            (
                StudyDesign::Quasi | StudyDesign::Rct,
                Independence::Independent | Independence::IndependentPaid,
            ) => Self::A,
            (
                StudyDesign::Quasi | StudyDesign::Rct,
                Independence::Supplier
                | Independence::Buyer
                | Independence::Joint
                | Independence::Unknown,
            )
            | (StudyDesign::PrePostControlled, _)
            | (
                StudyDesign::PrePost | StudyDesign::Historical,
                Independence::Independent | Independence::IndependentPaid,
            ) => Self::B,
            (
                StudyDesign::PrePost | StudyDesign::Historical,
                Independence::Buyer | Independence::Joint,
            ) => Self::C,
            (
                StudyDesign::PrePost | StudyDesign::Historical,
                Independence::Supplier | Independence::Unknown,
            )
            | (StudyDesign::None | StudyDesign::ExPost, _) => Self::D,
        }
    }
}
