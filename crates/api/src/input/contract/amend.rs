use async_graphql::{ID, InputObject};
use contracts::{Amendment, ContractCommand};
use kernel::Id;

use super::asked::{Asked, asked};
use crate::{
    contract::LegalGround,
    input::{Asking, MoneyInput, telling::Telling},
};

/// A change of what was agreed, on the day `on`.
#[derive(Clone, InputObject)]
pub struct AmendContractInput {
    /// The contract.
    pub contract: ID,
    /// The section of the procurement act that the buyer bases it on.
    pub ground: LegalGround,
    /// What is changed, in words.
    pub description: String,
    /// Why, in words.
    pub why: Option<String>,
    /// What it adds to the value; negative when it takes from it.
    pub value: Option<MoneyInput>,
    /// The original value as the price clause has moved it until then. Danish: «indekseret værdi».
    pub indexed_value: Option<MoneyInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl AmendContractInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let value = reading.optional(self.value, |reading, value| {
                value.read(reading, &at.then("value"))
            });
            let indexed = reading.optional(self.indexed_value, |reading, value| {
                value.read(reading, &at.then("indexedValue"))
            });
            let amendment = Amendment {
                id: Id::new(asking.now),
                ground: self.ground.into(),
                description: self.description,
                why: self.why,
                value: value?,
                indexed_value: indexed?,
            };
            let on = told.on;
            Some(ContractCommand::Amend { amendment, on })
        })
    }
}
