//! What came of cooperation: who says so, how it was measured, and how well it is shown.

mod apart;
mod catalogue;
mod claim;
mod command;
mod delivery;
mod dispute;
mod effect;
mod event;
mod evidence;
mod grade;
mod headline;
mod indicator;
mod observation;
mod refusal;
mod rules;
mod statement;
mod value;

#[cfg(test)]
mod tests;

pub use claim::Claim;
pub use command::EffectCommand;
pub use delivery::DeliveryStanding;
pub use dispute::{Dispute, DisputeId, Settlement};
pub use effect::{Effect, EffectId};
pub use event::EffectEvent;
pub use evidence::{
    Baseline, BaselineKind, Beneficiary, GrossNet, Independence, MoneyBasis, ObservationRole,
    Purse, Reach, Realisation, Recurrence, StudyDesign, Vat,
};
pub use grade::Grade;
pub use indicator::{
    Additivity, Alignment, Direction, EffectDimension, Indicator, IndicatorDefinition, MeasureKind,
    UnknownIndicator,
};
pub use observation::{Observation, ObservationId, ObservationStatement, ObservationStatus};
pub use refusal::{EffectRefusal, StatementRefusal};
pub use value::{ObservedValue, OrdinalChange};
