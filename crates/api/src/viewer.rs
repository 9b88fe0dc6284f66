use async_graphql::{Context, Error, Request, Result};
use contracts::Approver;
use store::{Role, Sight, Store, Token, Within};

use crate::{error::coded, loaders::Loaders, settings::settings};

/// Who asks: everyone may read; a token's role says what may be written.
#[derive(Clone, Debug, Default)]
pub enum Viewer {
    /// Anyone: may read.
    #[default]
    Reader,
    /// Who holds a token.
    Holder(Token),
    /// Who runs the program on the machine itself: may write everything.
    Operator,
}

impl Viewer {
    /// Drafts are for the municipality that writes them, and so is what is classified in its contracts.
    fn sight(&self) -> Sight {
        match self {
            Self::Operator => Sight::Everything,
            Self::Holder(token) => match (token.role, token.municipality) {
                (Role::Procurement, Some(municipality)) => Sight::DraftsOf(municipality),
                (Role::Analyst | Role::Reader, Some(municipality)) => {
                    Sight::InternalOf(municipality)
                }
                (Role::Procurement | Role::Analyst | Role::Reader, None) => Sight::Public,
            },
            Self::Reader => Sight::Public,
        }
    }
}

/// A request on behalf of who asks: whatever it reads, it reads as far as they may see.
pub fn asked_by(viewer: Viewer, store: &Store, request: Request) -> Request {
    let store = store.seen_by(viewer.sight());
    request.data(viewer).data(Loaders::new(&store)).data(store)
}

/// The pseudonymous id of who runs the program on the machine itself.
pub const OPERATOR: &str = "operator";

/// What a command is about, as far as roles care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Contract,
    Case,
    /// That a case tells of a contract.
    Link,
    Effect,
    /// What effects are measured by.
    Indicator,
    FreeChoice,
    Accounts,
    Calculation,
    SavedQuery,
}

/// Who writes, by a pseudonymous id, and how far that reaches.
pub(crate) fn writer(ctx: &Context<'_>, subject: Subject) -> Result<(String, Within)> {
    match ctx.data_opt::<Viewer>() {
        Some(Viewer::Operator) => Ok((OPERATOR.to_owned(), Within::Everything)),
        Some(Viewer::Holder(token)) => match reach(token, subject) {
            Some(within) => Ok((token.actor.clone(), within)),
            None => Err(forbidden(token, subject)),
        },
        Some(Viewer::Reader) | None => Err(coded(
            "UNAUTHENTICATED",
            "a mutation asks for a bearer token: Authorization: Bearer …",
        )),
    }
}

/// Who asks, as far as drafts and their approval care; who runs the program is of no municipality.
pub(crate) fn approver(ctx: &Context<'_>) -> Result<Approver> {
    let (actor, _) = writer(ctx, Subject::Contract)?;
    let municipality = match ctx.data_opt::<Viewer>() {
        Some(Viewer::Holder(token)) => token.municipality,
        Some(Viewer::Operator | Viewer::Reader) | None => None,
    };
    Ok(Approver {
        actor,
        municipality,
        four_eyes: settings(ctx)?.four_eyes,
    })
}

fn forbidden(token: &Token, subject: Subject) -> Error {
    let subject = match subject {
        Subject::Contract => "contracts",
        Subject::Case => "cases",
        Subject::Link => "links from cases to contracts",
        Subject::Effect => "effects",
        Subject::Indicator => "indicators",
        Subject::FreeChoice => "free choices",
        Subject::Accounts => "accounts",
        Subject::Calculation => "calculations",
        Subject::SavedQuery => "saved queries",
    };
    let role = token.role.name();
    coded(
        "FORBIDDEN",
        format!("the role {role} does not write {subject}"),
    )
}

fn reach(token: &Token, subject: Subject) -> Option<Within> {
    match (token.role, subject) {
        (
            Role::Procurement,
            Subject::Contract
            | Subject::Link
            | Subject::Effect
            | Subject::FreeChoice
            | Subject::Calculation
            | Subject::SavedQuery,
        ) => token.municipality.map(Within::ContractsOf),
        (
            Role::Analyst,
            Subject::Case
            | Subject::Link
            | Subject::Effect
            | Subject::Indicator
            | Subject::FreeChoice
            | Subject::Accounts
            | Subject::Calculation
            | Subject::SavedQuery,
        ) => Some(Within::Everything),
        (Role::Procurement, Subject::Case | Subject::Indicator | Subject::Accounts)
        | (Role::Analyst, Subject::Contract)
        | (
            Role::Reader,
            Subject::Contract
            | Subject::Case
            | Subject::Link
            | Subject::Effect
            | Subject::Indicator
            | Subject::FreeChoice
            | Subject::Accounts
            | Subject::Calculation
            | Subject::SavedQuery,
        ) => None,
    }
}
