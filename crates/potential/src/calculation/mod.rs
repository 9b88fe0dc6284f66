//! Saved calculations: frozen, cited, and run again on what is known today.

mod command;
mod event;
mod refusal;
mod rerun;
mod rules;
mod steps;

use kernel::{Aggregate, Id, PartialDate, Source, Told};
use serde::{Deserialize, Serialize};

pub use command::{CalculationCommand, DataSetUsed, Saving};
pub use event::{CalculationEvent, SavedCalculation};
pub use refusal::CalculationRefusal;
pub use rerun::{Figures, Rerun, RowNow, RowThen, Split};

pub type CalculationId = Id<Calculation>;

/// A calculation as it was saved, with all that it was made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calculation {
    pub saved: SavedCalculation,
    /// That it is no longer stood by; it can still be read and cited.
    pub retracted: Option<Retraction>,
    pub sources: Vec<Source>,
}

/// Why and when it was retracted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Retraction {
    pub why: String,
    pub on: PartialDate,
}

impl Aggregate for Calculation {
    const KIND: &'static str = "calculation";

    type Command = CalculationCommand;
    type Event = CalculationEvent;
    type Refusal = CalculationRefusal;

    fn decide(
        now: Option<&Self>,
        command: CalculationCommand,
    ) -> Result<Vec<CalculationEvent>, CalculationRefusal> {
        match (now, command) {
            (None, CalculationCommand::Save(saving)) => saving.save(),
            (Some(calculation), CalculationCommand::Save(saving)) => {
                calculation.save_again(&saving)
            }
            (Some(calculation), CalculationCommand::Retract { why, on }) => {
                calculation.retract(why, on)
            }
            (None, CalculationCommand::Retract { .. }) => {
                Err(CalculationRefusal::UnknownCalculation)
            }
        }
    }

    fn evolve(now: Option<Self>, told: &Told<CalculationEvent>) -> Option<Self> {
        let mut calculation = match (now, &told.event) {
            (None, CalculationEvent::Saved(saved)) => Self {
                saved: (**saved).clone(),
                retracted: None,
                sources: Vec::new(),
            },
            (None, CalculationEvent::Retracted { .. }) => return None,
            (Some(calculation), CalculationEvent::Saved(_)) => calculation,
            (Some(calculation), CalculationEvent::Retracted { why, on }) => Self {
                retracted: Some(Retraction {
                    why: why.clone(),
                    on: *on,
                }),
                ..calculation
            },
        };
        if let Some(source) = &told.source
            && !calculation.sources.contains(source)
        {
            calculation.sources.push(source.clone());
        }
        Some(calculation)
    }
}
