use async_graphql::{ID, InputObject};
use contracts::ContractCommand;

use super::asked::{Asked, asked};
use crate::input::{Asking, telling::Telling};

/// The unit that answers for a contract from the day `on`.
#[derive(Clone, InputObject)]
pub struct AssignOwnerInput {
    /// The contract.
    pub contract: ID,
    /// The unit, never a person; nobody any longer if left out or null.
    pub owner_unit: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl AssignOwnerInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        let unit = self.owner_unit;
        asked(&self.contract, self.telling, |_, _, told| {
            let on = told.on;
            Some(ContractCommand::AssignOwner { unit, on })
        })
    }
}

/// That somebody looked after a contract on the day `on`.
#[derive(Clone, InputObject)]
pub struct FollowUpContractInput {
    /// The contract.
    pub contract: ID,
    /// What was found, in words; no persons.
    pub words: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl FollowUpContractInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let words = self.words;
        asked(&self.contract, self.telling, |_, _, told| {
            Some(ContractCommand::FollowUp {
                words,
                smallest_group: asking.smallest_group,
                on: told.on,
            })
        })
    }
}
