use async_graphql::{ID, InputObject};
use contracts::ContractCommand;

use super::asked::{Asked, asked};
use crate::input::{Asking, telling::Telling};

/// That a draft is found right.
#[derive(Clone, InputObject)]
pub struct ApproveContractInput {
    /// The contract.
    pub contract: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ApproveContractInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let by = asking.by.clone();
        asked(&self.contract, self.telling, |_, _, told| {
            let on = told.on;
            Some(ContractCommand::Approve { by, on })
        })
    }
}

/// That a draft is not right yet.
#[derive(Clone, InputObject)]
pub struct SendBackContractInput {
    /// The contract.
    pub contract: ID,
    /// What is to be put right, in words; public with the history when the draft is.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SendBackContractInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let (by, why) = (asking.by.clone(), self.why);
        let smallest_group = asking.smallest_group;
        asked(&self.contract, self.telling, |_, _, told| {
            let on = told.on;
            Some(ContractCommand::SendBack {
                by,
                why,
                smallest_group,
                on,
            })
        })
    }
}

/// That a draft becomes public.
#[derive(Clone, InputObject)]
pub struct PublishContractInput {
    /// The contract.
    pub contract: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl PublishContractInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let by = asking.by.clone();
        asked(&self.contract, self.telling, |_, _, told| {
            let on = told.on;
            Some(ContractCommand::Publish { by, on })
        })
    }
}

/// That a whole registration should never have been made; what stood stays readable.
#[derive(Clone, InputObject)]
pub struct RetractContractInput {
    /// The contract.
    pub contract: ID,
    /// Why, in words.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RetractContractInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        let why = self.why;
        asked(&self.contract, self.telling, |_, _, told| {
            let on = told.on;
            Some(ContractCommand::Retract { why, on })
        })
    }
}
