use std::sync::Arc;

use chrono::TimeDelta;
use jsonwebtoken::Algorithm;
use kernel::Instant;

use crate::{
    Claims, Refusal,
    expected::{Expected, Purpose, claims, header},
    http::{Http, Outside},
    kept::{Kept, Said},
    signature,
};

/// What is agreed with a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// As the provider names itself.
    pub issuer: String,
    /// How tokens name this register.
    pub audience: String,
    /// How tokens may be signed.
    pub algorithms: Vec<Algorithm>,
    /// How far the provider's clock may be from ours.
    pub skew: TimeDelta,
}

/// Who says who somebody is.
pub struct Provider {
    pub(crate) terms: Terms,
    pub(crate) kept: Kept,
    pub(crate) outside: Arc<dyn Outside>,
}

impl Provider {
    /// None when the issuer is no address over TLS, or this machine has no certificates to trust.
    pub fn new(terms: Terms) -> Option<Self> {
        Self::over(terms, Arc::new(Http::new()?))
    }

    pub(crate) fn over(terms: Terms, outside: Arc<dyn Outside>) -> Option<Self> {
        signature::install();
        Some(Self {
            kept: Kept::new(&terms.issuer, Arc::clone(&outside))?,
            terms,
            outside,
        })
    }

    /// Whether a provider may have signed this: three parts with dots between.
    pub fn may_have_signed(secret: &str) -> bool {
        secret.split('.').count() == 3
    }

    /// What the provider says of who shows this token.
    pub async fn holder(&self, token: &str, now: Instant) -> Result<Claims, Refusal> {
        let expected = self.expected(&self.terms.audience, Purpose::Access);
        self.claims(token, &expected, now).await
    }

    pub(crate) fn expected<'a>(&'a self, audience: &'a str, purpose: Purpose<'a>) -> Expected<'a> {
        Expected {
            issuer: &self.terms.issuer,
            audience,
            algorithms: &self.terms.algorithms,
            skew: self.terms.skew,
            purpose,
        }
    }

    /// What a token says; a key that is not known may be a new one.
    pub(crate) async fn claims(
        &self,
        token: &str,
        expected: &Expected<'_>,
        now: Instant,
    ) -> Result<Claims, Refusal> {
        let header = header(token, expected)?;
        let said = self.kept.said(now).await?;
        let told = |said: &Said| claims(token, &header, &said.keys, expected, now);
        match told(&said) {
            Err(Refusal::Key) => told(self.kept.since(&said, now).await.as_ref()),
            told => told,
        }
    }
}
