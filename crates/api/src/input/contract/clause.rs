use async_graphql::{ID, InputObject};
use contracts::{ContractCommand, Sanction};

use super::{
    SocialClauseInput,
    asked::{Asked, asked, clause},
};
use crate::{
    contract::SanctionStep,
    input::{Asking, MoneyInput, telling::Telling},
};

/// A promise beside the task.
#[derive(Clone, InputObject)]
pub struct AgreeSocialClauseInput {
    /// The contract.
    pub contract: ID,
    /// The clause.
    pub clause: SocialClauseInput,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl AgreeSocialClauseInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let clause = self.clause;
        asked(&self.contract, self.telling, |reading, at, told| {
            let clause = clause.read(reading, &at.then("clause"), asking.now)?;
            let on = told.on;
            Some(ContractCommand::AgreeSocialClause {
                clause,
                smallest_group: asking.smallest_group,
                on,
            })
        })
    }
}

/// A step of what follows when a promise is not kept.
#[derive(Clone, InputObject)]
pub struct SanctionClauseInput {
    /// The contract.
    pub contract: ID,
    /// The clause.
    pub clause: ID,
    /// The step; it goes up the ladder or is lifted.
    pub step: SanctionStep,
    /// The penalty or what is withheld. Danish: «bod».
    pub amount: Option<MoneyInput>,
    /// Why, in words.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SanctionClauseInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let clause = clause(reading, at, &self.clause);
            let amount = reading.optional(self.amount, |reading, amount| {
                amount.read(reading, &at.then("amount"))
            });
            let sanction = Sanction {
                step: self.step.into(),
                amount: amount?,
                why: self.why,
            };
            Some(ContractCommand::SanctionClause {
                clause: clause?,
                sanction,
                smallest_group: asking.smallest_group,
                on: told.on,
            })
        })
    }
}

/// The end of a promise; it stays readable.
#[derive(Clone, InputObject)]
pub struct EndSocialClauseInput {
    /// The contract.
    pub contract: ID,
    /// The clause.
    pub clause: ID,
    /// Why, in words.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl EndSocialClauseInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let why = self.why;
        asked(&self.contract, self.telling, |reading, at, told| {
            let clause = clause(reading, at, &self.clause)?;
            let on = told.on;
            Some(ContractCommand::EndSocialClause {
                clause,
                why,
                smallest_group: asking.smallest_group,
                on,
            })
        })
    }
}
