use async_graphql::{ID, InputObject};
use contracts::{ContractCommand, SavingSettlement};

use super::{
    ParticularsInput,
    asked::{Asked, asked},
};
use crate::input::{Asking, MoneyInput, QuantityInput, telling::Telling};

/// What only a contract of its form has.
#[derive(Clone, InputObject)]
pub struct AgreeParticularsInput {
    /// The contract.
    pub contract: ID,
    /// Exactly one of them, and of the contract's form.
    pub particulars: ParticularsInput,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl AgreeParticularsInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        let particulars = self.particulars;
        asked(&self.contract, self.telling, |reading, at, told| {
            let particulars = particulars.read(reading, &at.then("particulars"))?;
            let on = told.on;
            Some(ContractCommand::AgreeParticulars { particulars, on })
        })
    }
}

/// What a year's saving came to.
#[derive(Clone, InputObject)]
pub struct SettleSavingInput {
    /// The contract.
    pub contract: ID,
    /// The year.
    pub year: i32,
    /// What was saved.
    pub saving: QuantityInput,
    /// What the supplier paid for a shortfall; negative when it was paid for a surplus. Danish: «afregning».
    pub settled: Option<MoneyInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SettleSavingInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let saving = self.saving.read(reading, &at.then("saving"));
            let settled = reading.optional(self.settled, |reading, settled| {
                settled.read(reading, &at.then("settled"))
            });
            let settlement = SavingSettlement {
                year: self.year,
                saving: saving?,
                settled: settled?,
            };
            let on = told.on;
            Some(ContractCommand::SettleSaving { settlement, on })
        })
    }
}
