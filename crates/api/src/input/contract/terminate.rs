use async_graphql::{ID, InputObject};
use contracts::{ContractCommand, Termination};

use super::asked::{Asked, asked};
use crate::{
    contract::{Party, TerminationKind},
    input::{Asking, MoneyInput, telling::Telling},
    scalars::Edtf,
};

/// An end before time, said on the day `on`.
#[derive(Clone, InputObject)]
pub struct TerminateContractInput {
    /// The contract.
    pub contract: ID,
    /// Why, in words.
    pub ground: String,
    /// How it was ended.
    pub kind: Option<TerminationKind>,
    /// Who ended it.
    pub by: Option<Party>,
    /// Its last day, when that is not the day it was said. Danish: «ophører pr.».
    pub effective_on: Option<Edtf>,
    /// What it cost the buyer to leave. Danish: «omkostning ved udtræden».
    pub exit_cost: Option<MoneyInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl TerminateContractInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let effective_on = reading.optional_date(&at.then("effectiveOn"), self.effective_on);
            let exit_cost = reading.optional(self.exit_cost, |reading, cost| {
                cost.read(reading, &at.then("exitCost"))
            });
            Some(ContractCommand::Terminate(Termination {
                on: told.on,
                ground: self.ground,
                kind: self.kind.map(Into::into),
                by: self.by.map(Into::into),
                effective_on: effective_on?,
                exit_cost: exit_cost?,
            }))
        })
    }
}
