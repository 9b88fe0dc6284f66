//! What came of cooperation: who says so, how it was measured, and how well it is shown.

mod apart;
mod catalogue;
mod claim;
mod command;
mod components;
mod consistent;
mod delivery;
mod dispute;
mod effect;
mod event;
mod evidence;
mod grade;
mod headline;
mod indicator;
mod indicators;
mod observation;
mod passages;
mod rank;
mod reach;
pub mod reading;
mod refusal;
mod rules;
mod statement;
pub mod summary;
mod supersede;
mod texts;
mod value;
mod warning;

#[cfg(test)]
mod tests;

pub use claim::Claim;
pub use command::EffectCommand;
pub use components::{ComponentCheck, Components, Factor};
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
pub use indicators::{
    CataloguedIndicator, Edition, IndicatorCommand, IndicatorEvent, IndicatorId, IndicatorRefusal,
    Meaning, Withdrawal,
};
pub use observation::{Observation, ObservationId, ObservationStatement, ObservationStatus};
pub use reading::{Figure, FigureValue, Proposal, read};
pub use refusal::{EffectRefusal, StatementRefusal};
pub use value::{ObservedValue, OrdinalChange};
pub use warning::EffectWarning;
