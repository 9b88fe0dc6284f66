use async_graphql::{ID, InputObject};
use contracts::{ContractCommand, OptionId};

use super::{
    TermInput,
    asked::{Asked, asked},
};
use crate::{
    input::{Asking, At, Reading, telling::Telling},
    user_error::UserErrorCode,
};

/// How long it runs; what is left out stays as it was.
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
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let term = self.term;
        asked(&self.contract, self.telling, |reading, at, told| {
            let term = term.read(reading, &at.then("term"), asking.now)?;
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
    /// Both sides take it as used in time, although it is used after its last notice day.
    #[graphql(default = false)]
    pub accepted_late: bool,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ExerciseOptionInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let option = option(reading, at, &self.option)?;
            let on = told.on;
            Some(ContractCommand::ExerciseOption {
                option,
                accepted_late: self.accepted_late,
                on,
            })
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
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let option = option(reading, at, &self.option)?;
            let on = told.on;
            Some(ContractCommand::LapseOption { option, on })
        })
    }
}

/// That a contract ran on by its automatic renewal, on the day `on`.
#[derive(Clone, InputObject)]
pub struct RenewContractInput {
    /// The contract.
    pub contract: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl RenewContractInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |_, _, told| {
            Some(ContractCommand::Renew { on: told.on })
        })
    }
}

fn option(reading: &mut Reading, at: &At, id: &ID) -> Option<OptionId> {
    let code = UserErrorCode::UnknownOption;
    reading.id(&at.then("option"), id, "ExtensionOption", code)
}
