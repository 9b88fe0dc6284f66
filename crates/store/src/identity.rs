use kernel::{Instant, MunicipalityCode};

use crate::Token;

/// Somebody who is known, by a pseudonymous id, and what they are there for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// How the log names them: `actor-<uuid>`.
    pub actor: String,
    pub role: Role,
    /// The one that a procurement unit or an approver is of.
    pub municipality: Option<MunicipalityCode>,
    pub known_by: KnownBy,
    /// When they have to say anew who they are; none when that is never.
    pub until: Option<Instant>,
}

/// How it is known who somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownBy {
    /// By a token of the register's own.
    Token,
    /// By a token that a provider of identities has signed.
    Provider,
    /// By a session that a login in a browser has begun.
    Session,
}

/// What somebody is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Administrator,
    Procurement,
    Approver,
    Analyst,
    Reader,
}

impl Role {
    /// All of them; who has several has the first.
    pub const ALL: [Self; 5] = [
        Self::Administrator,
        Self::Procurement,
        Self::Analyst,
        Self::Approver,
        Self::Reader,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Procurement => "procurement",
            Self::Approver => "approver",
            Self::Analyst => "analyst",
            Self::Reader => "reader",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Whether it is for one municipality and no other.
    pub const fn is_of_a_municipality(self) -> bool {
        match self {
            Self::Procurement | Self::Approver => true,
            Self::Administrator | Self::Analyst | Self::Reader => false,
        }
    }
}

impl From<Token> for Identity {
    fn from(token: Token) -> Self {
        Self {
            actor: token.actor,
            role: token.role,
            municipality: token.municipality,
            known_by: KnownBy::Token,
            until: None,
        }
    }
}
