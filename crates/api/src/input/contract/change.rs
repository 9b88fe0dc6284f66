//! What may be asked of a contract that is registered.

use async_graphql::{ID, InputObject};
use contracts::{ContractCommand, ContractId, OptionId};
use kernel::Instant;

use super::{AwardCriterionInput, SocialClauseInput, TenderInput, TermInput, parts::criteria};
use crate::{
    input::{At, Reading, SupplierInput, Told, base::suppliers, telling::Telling},
    user_error::{UserError, UserErrorCode},
};

/// What was asked of which contract.
pub(crate) type Asked = Result<(ContractId, ContractCommand, Told), Vec<UserError>>;

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
    pub(crate) fn read(self) -> Asked {
        let tender = self.tender;
        asked(&self.contract, self.telling, |reading, at, told| {
            let tender = tender.read(reading, &at.then("tender"))?;
            let on = told.on;
            Some(ContractCommand::PublishTender { tender, on })
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
    pub(crate) fn read(self) -> Asked {
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
    pub(crate) fn read(self) -> Asked {
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
    pub(crate) fn read(self) -> Asked {
        asked(&self.contract, self.telling, |_, _, told| {
            Some(ContractCommand::Sign { on: told.on })
        })
    }
}

/// How long it runs; a new agreement takes the place of the former.
#[derive(Clone, InputObject)]
pub struct AgreeTermInput {
    /// The contract.
    pub contract: ID,
    /// The term.
    pub term: TermInput,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl AgreeTermInput {
    pub(crate) fn read(self, now: Instant) -> Asked {
        let term = self.term;
        asked(&self.contract, self.telling, |reading, at, told| {
            let term = term.read(reading, &at.then("term"), now)?;
            Some(ContractCommand::AgreeTerm { term, on: told.on })
        })
    }
}

/// An option that is used.
#[derive(Clone, InputObject)]
pub struct ExerciseOptionInput {
    /// The contract.
    pub contract: ID,
    /// The option.
    pub option: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ExerciseOptionInput {
    pub(crate) fn read(self) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let option = option(reading, at, &self.option)?;
            let on = told.on;
            Some(ContractCommand::ExerciseOption { option, on })
        })
    }
}

/// An option that lapses.
#[derive(Clone, InputObject)]
pub struct LapseOptionInput {
    /// The contract.
    pub contract: ID,
    /// The option.
    pub option: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl LapseOptionInput {
    pub(crate) fn read(self) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let option = option(reading, at, &self.option)?;
            let on = told.on;
            Some(ContractCommand::LapseOption { option, on })
        })
    }
}

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
    pub(crate) fn read(self, now: Instant) -> Asked {
        let clause = self.clause;
        asked(&self.contract, self.telling, |reading, at, told| {
            let clause = clause.read(reading, &at.then("clause"), now)?;
            let on = told.on;
            Some(ContractCommand::AgreeSocialClause { clause, on })
        })
    }
}

/// An end before time.
#[derive(Clone, InputObject)]
pub struct TerminateContractInput {
    /// The contract.
    pub contract: ID,
    /// Why, in words.
    pub ground: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl TerminateContractInput {
    pub(crate) fn read(self) -> Asked {
        let ground = self.ground;
        asked(&self.contract, self.telling, |_, _, told| {
            let on = told.on;
            Some(ContractCommand::Terminate { ground, on })
        })
    }
}

/// A command on one contract: its id and what it is told with are read the same way everywhere.
pub(super) fn asked(
    contract: &ID,
    telling: Telling,
    read: impl FnOnce(&mut Reading, &At, &Told) -> Option<ContractCommand>,
) -> Asked {
    let (mut reading, at) = (Reading::default(), At::input());
    let contract = reading.id(
        &at.then("contract"),
        contract,
        "Contract",
        UserErrorCode::UnknownContract,
    );
    let told = telling.read(&mut reading).unwrap_or_default();
    let command = read(&mut reading, &at, &told);
    let asked = match (contract, command) {
        (Some(contract), Some(command)) => Some((contract, command, told)),
        (_, None) | (None, _) => None,
    };
    reading.done(asked)
}

fn option(reading: &mut Reading, at: &At, id: &ID) -> Option<OptionId> {
    reading.id(
        &at.then("option"),
        id,
        "ExtensionOption",
        UserErrorCode::UnknownOption,
    )
}
