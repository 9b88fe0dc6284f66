use async_graphql::SimpleObject;

use crate::{
    case::Case,
    contract::{Contract, Warning},
    effect::Effect,
    scalars::Position,
    user_error::UserError,
};

/// What came of a command on a contract.
#[derive(Default, SimpleObject)]
pub struct ContractPayload {
    /// The contract as it is now; null when the command was refused or only validated.
    pub contract: Option<Contract>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
    /// What its reader should be told beside the facts; none when nothing was recorded.
    pub warnings: Vec<Warning>,
}

/// What came of a command on a case.
#[derive(Default, SimpleObject)]
pub struct CasePayload {
    /// The case as it is now; null when the command was refused or only validated.
    pub case: Option<Case>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
}

/// What came of a command on an effect.
#[derive(Default, SimpleObject)]
pub struct EffectPayload {
    /// The effect as it is now; null when the command was refused or only validated.
    pub effect: Option<Effect>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
}

impl ContractPayload {
    pub(crate) fn refused(user_errors: Vec<UserError>) -> Self {
        Self {
            user_errors,
            ..Self::default()
        }
    }
}

impl CasePayload {
    pub(crate) fn refused(user_errors: Vec<UserError>) -> Self {
        Self {
            user_errors,
            ..Self::default()
        }
    }
}

impl EffectPayload {
    pub(crate) fn refused(user_errors: Vec<UserError>) -> Self {
        Self {
            user_errors,
            ..Self::default()
        }
    }
}
