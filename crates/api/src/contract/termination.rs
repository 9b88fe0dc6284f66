use async_graphql::SimpleObject;

use super::{Party, TerminationKind};
use crate::words::{Money, PartialDate};

/// The end of a contract before time. Danish: «ophør».
#[derive(Clone, SimpleObject)]
pub struct Termination {
    /// The day it was said.
    pub on: PartialDate,
    /// Its last day.
    pub effective_on: PartialDate,
    /// Why, in words.
    pub ground: String,
    /// How it was ended; null where that is not told.
    pub kind: Option<TerminationKind>,
    /// Who ended it; null where that is not told.
    pub by: Option<Party>,
    /// What it cost the buyer to leave; null where that is not told. Danish: «udtrædelsesomkostning».
    pub exit_cost: Option<Money>,
}

impl From<contracts::Termination> for Termination {
    fn from(termination: contracts::Termination) -> Self {
        Self {
            on: termination.on.into(),
            effective_on: termination.takes_effect().into(),
            ground: termination.words().to_owned(),
            kind: termination.kind.map(TerminationKind::from),
            by: termination.by.map(Party::from),
            exit_cost: termination.exit_cost.map(Money::from),
        }
    }
}
