use async_graphql::SimpleObject;

use crate::{
    case::Case,
    contract::{Contract, Warning},
    effect::{Effect, Indicator},
    free_choice::FreeChoice,
    potential::{AccountSet, Calculation, SkippedBecause},
    saved_query::SavedQuery,
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
    /// What its reader should be told beside the statements, or would be when the command was only validated; none when it was refused.
    pub warnings: Vec<Warning>,
}

/// What came of a command on an indicator.
#[derive(Default, SimpleObject)]
pub struct IndicatorPayload {
    /// The indicator in its newest edition; null when the command was refused or only validated.
    pub indicator: Option<Indicator>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
}

/// What came of a file of accounts.
#[derive(Default, SimpleObject)]
pub struct ImportAccountsPayload {
    /// The data set as it is now; null when the file was refused or only validated.
    pub account_set: Option<AccountSet>,
    /// What the file changes, or would change; null when it was refused.
    pub rows: Option<ImportedRows>,
    /// The lines of the file that are not counted, and why.
    pub skipped: Vec<SkippedLines>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend, every row's problem with its line and column; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
}

/// What the rows of a file do to those of a data set. Danish: «indlæste rækker».
#[derive(SimpleObject)]
pub struct ImportedRows {
    /// So many are in the file.
    pub read: usize,
    /// So many are of something that was not told before.
    pub added: usize,
    /// So many tell otherwise than before.
    pub changed: usize,
    /// So many tell as before.
    pub unchanged: usize,
    /// So many of the same years and definitions are no longer told.
    pub removed: usize,
    /// What the file takes the place of, whole; what is told of other years and definitions stays.
    pub scopes: Vec<AccountsScope>,
}

/// A year by a definition: what a file takes the place of together. Danish: «år og definition».
#[derive(SimpleObject)]
pub struct AccountsScope {
    /// The year of the accounts.
    pub year: i32,
    /// The key of the definition.
    pub definition: String,
}

/// So many lines of a file are left out for a reason. Danish: «sprunget over».
#[derive(SimpleObject)]
pub struct SkippedLines {
    /// Why.
    pub because: SkippedBecause,
    /// How many.
    pub lines: usize,
}

/// What came of a command on a saved calculation.
#[derive(Default, SimpleObject)]
pub struct CalculationPayload {
    /// The calculation as it is now; null when the command was refused or only validated.
    pub calculation: Option<Calculation>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
}

/// What came of a command on a saved query.
#[derive(Default, SimpleObject)]
pub struct QueryPayload {
    /// The saved query as it is now; null when the command was refused or only validated.
    pub query: Option<SavedQuery>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
}

/// What came of a command on a free choice.
#[derive(Default, SimpleObject)]
pub struct FreeChoicePayload {
    /// The free choice as it is now; null when the command was refused or only validated.
    pub free_choice: Option<FreeChoice>,
    /// The place in the log of the last event; null when nothing new was recorded.
    pub position: Option<Position>,
    /// What a person can mend; nothing was stored when there is any.
    pub user_errors: Vec<UserError>,
}

macro_rules! refused {
    ($($payload:ident),+ $(,)?) => {
        $(impl $payload {
            pub(crate) fn refused(user_errors: Vec<UserError>) -> Self {
                Self {
                    user_errors,
                    ..Self::default()
                }
            }
        })+
    };
}

refused!(
    CalculationPayload,
    CasePayload,
    ContractPayload,
    EffectPayload,
    FreeChoicePayload,
    ImportAccountsPayload,
    IndicatorPayload,
    QueryPayload,
);
