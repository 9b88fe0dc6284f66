//! What should have been stated of a contract.

mod entities;
mod registered;
mod tender;
mod term;
mod termination;

use async_graphql::{ID, InputObject, MaybeUndefined};
use contracts::ContractCommand;

use entities::EntityCorrections;
use registered::RegisteredCorrections;
use tender::TenderCorrections;
use term::TermCorrections;
use termination::TerminationCorrections;

use super::asked::{Asked, asked};
use crate::input::{Asking, telling::Telling};

/// What should have been stated; the former statement stays readable. What is left out stays, null withdraws the statement.
#[derive(Clone, InputObject)]
pub struct CorrectContractInput {
    /// The contract.
    pub contract: ID,
    /// Why it is corrected.
    pub why: String,
    #[graphql(flatten)]
    pub registered: RegisteredCorrections,
    #[graphql(flatten)]
    pub tender: TenderCorrections,
    #[graphql(flatten)]
    pub term: TermCorrections,
    #[graphql(flatten)]
    pub termination: TerminationCorrections,
    #[graphql(flatten)]
    pub entities: EntityCorrections,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl CorrectContractInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let mut corrections = self.registered.read(reading, at);
            corrections.extend(self.tender.read(reading, at));
            corrections.extend(self.term.read(reading, at));
            corrections.extend(self.termination.read(reading, at));
            corrections.extend(self.entities.read(reading, at));
            Some(ContractCommand::Correct {
                corrections,
                why: self.why,
                smallest_group: asking.smallest_group,
                on: told.on,
            })
        })
    }
}

/// Left out: nothing; null: withdrawn; a value that cannot be read: nothing, for the mistake is told.
fn nullable<A, T>(
    value: MaybeUndefined<A>,
    read: impl FnOnce(A) -> Option<T>,
) -> Option<Option<T>> {
    match value {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(value) => read(value).map(Some),
    }
}
