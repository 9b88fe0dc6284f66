mod provided;

use std::{collections::BTreeMap, fmt};

use serde::Deserialize;

pub(crate) use provided::{BACK, Provided};

/// What an instance has agreed with a provider of identities, as its file says it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Identity {
    issuer: Option<String>,
    audience: Option<String>,
    algorithms: Option<Vec<String>>,
    clock_skew_seconds: Option<u32>,
    role_claim: Option<String>,
    group_prefix: Option<String>,
    municipality_claim: Option<String>,
    municipality_prefix: Option<String>,
    #[serde(default)]
    roles: BTreeMap<String, String>,
    #[serde(default)]
    login: LogIn,
}

/// What an instance has agreed on logging in with a browser.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct LogIn {
    public_address: Option<String>,
    client_id: Option<String>,
    client_secret: Option<Secret>,
    scope: Option<String>,
    session_minutes: Option<u32>,
}

/// What is told to nobody.
#[derive(Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(transparent)]
struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Identity {
    /// What is said here, and what is said there where nothing is said here.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            issuer: self.issuer.or(other.issuer),
            audience: self.audience.or(other.audience),
            login: LogIn {
                public_address: self.login.public_address.or(other.login.public_address),
                client_id: self.login.client_id.or(other.login.client_id),
                client_secret: self.login.client_secret.or(other.login.client_secret),
                ..other.login
            },
            ..other
        }
    }

    /// What variables say: what differs between machines, and what is secret.
    pub(super) fn of_variables(variable: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            issuer: variable("SAMSPIL_IDENTITY_ISSUER"),
            audience: variable("SAMSPIL_IDENTITY_AUDIENCE"),
            login: LogIn {
                public_address: variable("SAMSPIL_PUBLIC_ADDRESS"),
                client_id: variable("SAMSPIL_IDENTITY_CLIENT_ID"),
                client_secret: variable("SAMSPIL_IDENTITY_CLIENT_SECRET").map(Secret),
                ..LogIn::default()
            },
            ..Self::default()
        }
    }
}
