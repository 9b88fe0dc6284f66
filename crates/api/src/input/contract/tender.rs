use async_graphql::{ID, InputObject};
use contracts::ContractCommand;

use super::{
    AwardCriterionInput, TenderInput,
    asked::{Asked, asked},
    parts::criteria,
};
use crate::input::{Asking, SupplierInput, base::suppliers, telling::Telling};

/// A tender that is put out.
#[derive(Clone, InputObject)]
pub struct PublishTenderInput {
    /// The contract.
    pub contract: ID,
    /// The tender.
    pub tender: TenderInput,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl PublishTenderInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        let tender = self.tender;
        asked(&self.contract, self.telling, |reading, at, told| {
            let tender = tender.read(reading, &at.then("tender"))?;
            let on = told.on;
            Some(ContractCommand::PublishTender { tender, on })
        })
    }
}

/// A tender that came to nothing, cancelled on the day `on`.
#[derive(Clone, InputObject)]
pub struct CancelTenderInput {
    /// The contract.
    pub contract: ID,
    /// Why, in words.
    pub reason: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl CancelTenderInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        let reason = self.reason;
        asked(&self.contract, self.telling, |_, _, told| {
            let on = told.on;
            Some(ContractCommand::CancelTender { reason, on })
        })
    }
}

/// What a tender is weighed on.
#[derive(Clone, InputObject)]
pub struct SetAwardCriteriaInput {
    /// The contract.
    pub contract: ID,
    /// The criteria, in their order.
    pub award_criteria: Vec<AwardCriterionInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SetAwardCriteriaInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        let told_criteria = self.award_criteria;
        asked(&self.contract, self.telling, |reading, at, told| {
            let criteria = criteria(reading, &at.then("awardCriteria"), told_criteria)?;
            let on = told.on;
            Some(ContractCommand::SetAwardCriteria { criteria, on })
        })
    }
}

/// Who won.
#[derive(Clone, InputObject)]
pub struct AwardContractInput {
    /// The contract.
    pub contract: ID,
    /// Who won it.
    pub suppliers: Vec<SupplierInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl AwardContractInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        let won = self.suppliers;
        asked(&self.contract, self.telling, |reading, at, told| {
            let suppliers = suppliers(reading, &at.then("suppliers"), won)?;
            let on = told.on;
            Some(ContractCommand::Award { suppliers, on })
        })
    }
}

/// The last signature, on the day `on`.
#[derive(Clone, InputObject)]
pub struct SignContractInput {
    /// The contract.
    pub contract: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SignContractInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |_, _, told| {
            Some(ContractCommand::Sign { on: told.on })
        })
    }
}
