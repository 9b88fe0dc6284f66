use serde::Deserialize;

use crate::{Address, Refusal};

/// Where a provider is asked for what, as it says itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Discovered {
    pub(crate) keys: Address,
    /// Where a browser logs in.
    pub(crate) authorization: Option<Address>,
    /// Where the code of a login is changed into tokens.
    pub(crate) token: Option<Address>,
}

#[derive(Deserialize)]
struct Told {
    issuer: String,
    jwks_uri: String,
    authorization_endpoint: Option<String>,
    token_endpoint: Option<String>,
}

/// Where a provider tells of itself.
pub(crate) fn place(issuer: &Address) -> Option<Address> {
    let issuer = issuer.as_str().trim_end_matches('/');
    Address::read(&format!("{issuer}/.well-known/openid-configuration"))
}

impl Discovered {
    /// What a provider tells; one that speaks for another is not believed.
    pub(crate) fn read(issuer: &str, bytes: &[u8]) -> Result<Self, Refusal> {
        let told: Told = serde_json::from_slice(bytes).map_err(|error| odd(&error.to_string()))?;
        if told.issuer != issuer {
            return Err(odd("it speaks for another issuer"));
        }
        let address =
            |written: &str| Address::read(written).ok_or_else(|| odd("an address is not over TLS"));
        let perhaps = |written: Option<String>| written.as_deref().map(address).transpose();
        Ok(Self {
            keys: address(&told.jwks_uri)?,
            authorization: perhaps(told.authorization_endpoint)?,
            token: perhaps(told.token_endpoint)?,
        })
    }
}

fn odd(reason: &str) -> Refusal {
    tracing::warn!(
        reason,
        "what the provider of identities says of itself cannot be used"
    );
    Refusal::Unavailable
}
