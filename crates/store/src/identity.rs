use kernel::{Instant, MunicipalityCode};

use crate::{Store, StoreError, Token, log::Hash};

/// Somebody who is known, by a pseudonymous id, and what they are there for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// How the log names them: `actor-<uuid>`.
    pub actor: String,
    pub role: Role,
    /// The one that they belong to, and see what is internal of; a procurement unit writes its contracts, an approver approves them.
    pub municipality: Option<MunicipalityCode>,
    pub known_by: KnownBy,
    /// When they have to say anew who they are; none when that is never.
    pub until: Option<Instant>,
    /// The digest of the secret that they have shown; none where somebody else keeps what it is worth.
    pub(crate) shown: Option<Hash>,
}

impl Identity {
    /// Somebody of whom another says until when they are known.
    pub fn by_provider(
        actor: String,
        role: Role,
        municipality: Option<MunicipalityCode>,
        until: Instant,
    ) -> Self {
        Self {
            actor,
            role,
            municipality,
            known_by: KnownBy::Provider,
            until: Some(until),
            shown: None,
        }
    }
}

impl Store {
    /// Whether who was known still is: their time is not over, and neither their token revoked nor their session ended.
    pub async fn still_knows(&self, identity: &Identity, now: Instant) -> Result<bool, StoreError> {
        if identity.until.is_some_and(|until| until <= now) {
            return Ok(false);
        }
        let Some(shown) = identity.shown else {
            return Ok(true);
        };
        Ok(match identity.known_by {
            KnownBy::Token => self.tokens().standing(shown).await?.is_some(),
            KnownBy::Session => self.sessions().lasting(shown, now).await?.is_some(),
            KnownBy::Provider => true,
        })
    }
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

    /// Whether it may be for one municipality; who keeps the register is there for all.
    pub const fn may_be_of_a_municipality(self) -> bool {
        match self {
            Self::Procurement | Self::Approver | Self::Analyst | Self::Reader => true,
            Self::Administrator => false,
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
            shown: Some(token.secret),
        }
    }
}
