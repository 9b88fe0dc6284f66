use async_graphql::{ID, InputObject};
use queries::{QueryCommand, QueryId, Saving};

use crate::{
    input::{At, LocalizedTextInput, Reading, Telling, Told},
    user_error::{UserError, UserErrorCode},
};

/// A question that is to be kept under a name of its own. Danish: «gem forespørgsel».
#[derive(Clone, InputObject)]
pub struct SaveQueryInput {
    /// Its name in addresses, and that of its table; it never changes.
    pub slug: String,
    /// What it asks.
    pub title: LocalizedTextInput,
    /// The question in GraphQL: one query.
    pub document: String,
    /// The values of its variables when none are told: an object in JSON.
    pub variables: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl SaveQueryInput {
    pub(crate) fn read(self) -> Result<(QueryCommand, Told), Vec<UserError>> {
        let mut reading = Reading::default();
        let told = self.telling.read(&mut reading);
        let told = reading.done(told)?;
        let command = QueryCommand::Save(Box::new(Saving {
            slug: self.slug,
            title: self.title.into(),
            document: self.document,
            variables: self.variables,
            on: told.on,
        }));
        Ok((command, told))
    }
}

/// A saved query that is to ask otherwise. Danish: «ret forespørgsel».
#[derive(Clone, InputObject)]
pub struct ChangeQueryInput {
    /// The saved query.
    pub query: ID,
    /// The question in GraphQL: one query.
    pub document: String,
    /// The values of its variables when none are told, an object in JSON; none if left out.
    pub variables: Option<String>,
    /// Why.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ChangeQueryInput {
    pub(crate) fn read(self) -> Result<(QueryId, QueryCommand, Told), Vec<UserError>> {
        let (id, told) = asked(&self.query, self.telling)?;
        let command = QueryCommand::Change {
            document: self.document,
            variables: self.variables,
            why: self.why,
            on: told.on,
        };
        Ok((id, command, told))
    }
}

/// A saved query that is not to be used any more. Danish: «træk forespørgsel tilbage».
#[derive(Clone, InputObject)]
pub struct WithdrawQueryInput {
    /// The saved query.
    pub query: ID,
    /// Why.
    pub why: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl WithdrawQueryInput {
    pub(crate) fn read(self) -> Result<(QueryId, QueryCommand, Told), Vec<UserError>> {
        let (id, told) = asked(&self.query, self.telling)?;
        let command = QueryCommand::Withdraw {
            why: self.why,
            on: told.on,
        };
        Ok((id, command, told))
    }
}

fn asked(query: &ID, telling: Telling) -> Result<(QueryId, Told), Vec<UserError>> {
    let (mut reading, at) = (Reading::default(), At::input());
    let code = UserErrorCode::UnknownQuery;
    let id = reading.id(&at.then("query"), query, "SavedQuery", code);
    let told = telling.read(&mut reading);
    reading.done(id.zip(told))
}
