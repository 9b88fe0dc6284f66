use async_graphql::{Context, Error, Result};
use store::{Role, Token, Within};

use crate::error::coded;

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

fn forbidden(token: &Token, subject: Subject) -> Error {
    let subject = match subject {
        Subject::Contract => "contracts",
        Subject::Case => "cases",
        Subject::Link => "links from cases to contracts",
        Subject::Effect => "effects",
    };
    let role = token.role.name();
    coded(
        "FORBIDDEN",
        format!("the role {role} does not write {subject}"),
    )
}

fn reach(token: &Token, subject: Subject) -> Option<Within> {
    match (token.role, subject) {
        (Role::Procurement, Subject::Contract | Subject::Link | Subject::Effect) => {
            token.municipality.map(Within::ContractsOf)
        }
        (Role::Analyst, Subject::Case | Subject::Link | Subject::Effect) => {
            Some(Within::Everything)
        }
        (Role::Procurement, Subject::Case)
        | (Role::Analyst, Subject::Contract)
        | (Role::Reader, Subject::Contract | Subject::Case | Subject::Link | Subject::Effect) => {
            None
        }
    }
}
