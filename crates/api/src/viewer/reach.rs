use async_graphql::Error;
use store::{Identity, Role, Within};

use crate::error::coded;

/// What a command is about, as far as roles care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Contract,
    /// Whether a draft is found right.
    Approval,
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

impl Subject {
    const fn words(self) -> &'static str {
        match self {
            Self::Contract => "contracts",
            Self::Approval => "approvals of drafts",
            Self::Case => "cases",
            Self::Link => "links from cases to contracts",
            Self::Effect => "effects",
            Self::Indicator => "indicators",
            Self::FreeChoice => "free choices",
            Self::Accounts => "accounts",
            Self::Calculation => "calculations",
            Self::SavedQuery => "saved queries",
        }
    }
}

pub(super) fn forbidden(identity: &Identity, subject: Subject) -> Error {
    let (role, subject) = (identity.role, subject.words());
    let name = role.name();
    let message = match role {
        Role::Procurement | Role::Approver if identity.municipality.is_none() => {
            format!("the role {name} is for one municipality, and it is not said which you are of")
        }
        Role::Administrator | Role::Procurement | Role::Approver | Role::Analyst | Role::Reader => {
            format!("the role {name} does not write {subject}")
        }
    };
    coded("FORBIDDEN", message)
}

/// How far somebody writes on a subject, if at all; who is to be of a municipality and is of none writes nothing.
pub(super) fn reach(identity: &Identity, subject: Subject) -> Option<Within> {
    let own = identity.municipality.map(Within::ContractsOf);
    match identity.role {
        Role::Administrator => Some(Within::Everything),
        Role::Procurement => own.filter(|_| procurement_writes(subject)),
        Role::Approver => own.filter(|_| subject == Subject::Approval),
        Role::Analyst => analyst_writes(subject).then_some(Within::Everything),
        Role::Reader => None,
    }
}

fn procurement_writes(subject: Subject) -> bool {
    match subject {
        Subject::Contract
        | Subject::Approval
        | Subject::Link
        | Subject::Effect
        | Subject::FreeChoice
        | Subject::Calculation
        | Subject::SavedQuery => true,
        Subject::Case | Subject::Indicator | Subject::Accounts => false,
    }
}

fn analyst_writes(subject: Subject) -> bool {
    match subject {
        Subject::Case
        | Subject::Link
        | Subject::Effect
        | Subject::Indicator
        | Subject::FreeChoice
        | Subject::Accounts
        | Subject::Calculation
        | Subject::SavedQuery => true,
        Subject::Contract | Subject::Approval => false,
    }
}
