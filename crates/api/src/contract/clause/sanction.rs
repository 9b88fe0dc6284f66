use async_graphql::SimpleObject;
use contracts::Dated;

use super::super::SanctionStep;
use crate::words::{Money, PartialDate};

/// A step that was taken when a promise was not kept. Danish: «sanktion».
#[derive(Clone, SimpleObject)]
pub struct Sanction {
    /// Which step of the ladder.
    pub step: SanctionStep,
    /// The penalty or what was withheld; null where none is told.
    pub amount: Option<Money>,
    /// Why.
    pub why: String,
    /// When it was taken.
    pub on: PartialDate,
}

impl From<Dated<contracts::Sanction>> for Sanction {
    fn from(sanction: Dated<contracts::Sanction>) -> Self {
        Self {
            step: sanction.what.step.into(),
            amount: sanction.what.amount.map(Money::from),
            why: sanction.what.why,
            on: sanction.on.into(),
        }
    }
}
