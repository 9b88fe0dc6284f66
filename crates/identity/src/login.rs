use std::{fmt, sync::Arc};

use kernel::Instant;
use serde::Deserialize;

use crate::{Address, Begun, Claims, Provider, Refusal, expected::Purpose};

/// How the provider knows this register as a place to log in to.
#[derive(Clone, PartialEq, Eq)]
pub struct Client {
    pub id: String,
    /// None for a client that proves itself by PKCE alone.
    pub secret: Option<String>,
    /// Where the provider sends browsers back to.
    pub back: Address,
    /// What is asked to be told, with spaces between.
    pub scope: String,
}

/// The secret stays where it is.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("id", &self.id)
            .field("back", &self.back)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

/// Login in a browser: the authorization code flow of OpenID Connect, always with PKCE, state and nonce.
pub struct Login {
    pub client: Client,
    provider: Arc<Provider>,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

impl Login {
    pub fn new(client: Client, provider: Arc<Provider>) -> Self {
        Self { client, provider }
    }

    /// Whether an answer that names its issuer names the right one.
    pub fn is_from_the_provider(&self, issuer: &str) -> bool {
        self.provider.terms.issuer == issuer
    }

    /// Where a browser goes to log in.
    pub async fn address(&self, begun: &Begun, now: Instant) -> Result<String, Refusal> {
        let said = self.provider.kept.said(now).await?;
        let there = said.discovered.authorization.as_ref();
        let there = there.ok_or(Refusal::Unavailable)?;
        Ok(there.with(&[
            ("response_type", "code"),
            ("client_id", &self.client.id),
            ("redirect_uri", self.client.back.as_str()),
            ("scope", &self.client.scope),
            ("state", &begun.state()),
            ("nonce", &begun.nonce()),
            ("code_challenge", &begun.challenge()),
            ("code_challenge_method", "S256"),
        ]))
    }

    /// Who has logged in, by the code that the browser has brought back.
    pub async fn finish(&self, begun: &Begun, code: &str, now: Instant) -> Result<Claims, Refusal> {
        let said = self.provider.kept.said(now).await?;
        let there = said.discovered.token.as_ref().ok_or(Refusal::Unavailable)?;
        let verifier = begun.verifier();
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", self.client.back.as_str()),
            ("client_id", &self.client.id),
            ("code_verifier", &verifier),
        ];
        let secret = self.client.secret.as_deref();
        let known = secret.map(|secret| (self.client.id.as_str(), secret));
        let answer = self.provider.outside.post(there, &form, known).await?;
        let tokens: Tokens = serde_json::from_slice(&answer).map_err(|_| Refusal::Malformed)?;
        let nonce = begun.nonce();
        let purpose = Purpose::Login { nonce: &nonce };
        let expected = self.provider.expected(&self.client.id, purpose);
        self.provider.claims(&tokens.id_token, &expected, now).await
    }
}
