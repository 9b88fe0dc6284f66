//! Who is known by a provider of identities, and what they are there for.

#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, sync::Arc};

use chrono::TimeDelta;
use identity::{Begun, Claims, Login, Provider, Refusal};
use kernel::{Instant, MunicipalityCode};
use store::{Identity, Role, Store, StoreError};
use thiserror::Error;

use crate::configuration::Provided;

/// How what a provider says of somebody becomes a role and a municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mapping {
    pub(crate) role_claim: String,
    /// Only what begins so is about this register.
    pub(crate) group_prefix: String,
    /// What the provider calls each role; without any they are called as they are here.
    pub(crate) roles: BTreeMap<String, Role>,
    pub(crate) municipality_claim: String,
    pub(crate) municipality_prefix: String,
}

impl Mapping {
    /// The first of the roles that somebody has; who has none reads.
    fn role(&self, claims: &Claims) -> Role {
        let said = claims.texts(&self.role_claim).into_iter();
        let said = said.filter_map(|text| text.strip_prefix(&self.group_prefix));
        let had: Vec<Role> = said.filter_map(|name| self.named(name)).collect();
        let first = Role::ALL.into_iter().find(|role| had.contains(role));
        first.unwrap_or(Role::Reader)
    }

    fn named(&self, name: &str) -> Option<Role> {
        match self.roles.is_empty() {
            true => Role::named(name),
            false => self.roles.get(name).copied(),
        }
    }

    /// The one municipality that is told; none where several are, for then it is not said which.
    fn municipality(&self, claims: &Claims) -> Option<MunicipalityCode> {
        let said = claims.texts(&self.municipality_claim).into_iter();
        let said = said.filter_map(|text| text.strip_prefix(&self.municipality_prefix));
        let mut codes = said.filter_map(|code| MunicipalityCode::parse(code).ok());
        let first = codes.next()?;
        codes.all(|code| code == first).then_some(first)
    }
}

/// A provider of identities, and what its words mean here.
pub(crate) struct People {
    provider: Arc<Provider>,
    mapping: Mapping,
    pub(crate) entrance: Option<Entrance>,
}

/// Where browsers log in.
pub(crate) struct Entrance {
    pub(crate) login: Login,
    pub(crate) lasts: TimeDelta,
}

/// Why somebody is not known.
#[derive(Debug, Error)]
pub(crate) enum Unknown {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl People {
    /// None when this machine has no certificates to trust the provider by.
    pub(crate) fn new(provided: Provided) -> Option<Self> {
        let provider = Arc::new(Provider::new(provided.terms)?);
        let entrance = provided.login.map(|browser| Entrance {
            login: Login::new(browser.client, Arc::clone(&provider)),
            lasts: browser.lasts,
        });
        Some(Self {
            provider,
            mapping: provided.mapping,
            entrance,
        })
    }

    /// Who shows a token that the provider may have signed.
    pub(crate) async fn holder(&self, token: &str, store: &Store) -> Result<Identity, Unknown> {
        let claims = self.provider.holder(token, store.clock().now()).await?;
        let actor = store.pseudonym(&claims.issuer, &claims.subject).await?;
        let (role, municipality) = self.rights(&claims);
        Ok(Identity::by_provider(
            actor,
            role,
            municipality,
            claims.until,
        ))
    }

    /// The secret of the session of who comes back from the provider.
    pub(crate) async fn enter(
        &self,
        entrance: &Entrance,
        begun: &Begun,
        code: &str,
        store: &Store,
    ) -> Result<String, Unknown> {
        let now: Instant = store.clock().now();
        let claims = entrance.login.finish(begun, code, now).await?;
        let actor = store.pseudonym(&claims.issuer, &claims.subject).await?;
        let (role, municipality) = self.rights(&claims);
        let ends = now + entrance.lasts;
        let sessions = store.sessions();
        let begun = sessions.begin(&actor, role, municipality, now, ends);
        Ok(begun.await?)
    }

    /// What somebody is there for, and where: an administrator is there for all.
    fn rights(&self, claims: &Claims) -> (Role, Option<MunicipalityCode>) {
        let role = self.mapping.role(claims);
        let municipality = self.mapping.municipality(claims);
        (
            role,
            municipality.filter(|_| role.may_be_of_a_municipality()),
        )
    }
}
