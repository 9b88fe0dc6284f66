#[cfg(test)]
mod tests;

use api::Viewer;
use axum::http::{HeaderMap, header};
use identity::Provider;
use store::StoreError;

use super::{Site, caller::Caller, cookie::SESSION, origin, refusal::Refusal, remembered::digest};
use crate::people::Unknown;

impl Site {
    /// Who asks, by the header of the request, or by the session that its browser is in.
    pub(super) async fn viewer(
        &self,
        headers: &HeaderMap,
        from: Caller,
    ) -> Result<Viewer, Refusal> {
        match headers.get(header::AUTHORIZATION) {
            Some(told) => {
                let told = told
                    .to_str()
                    .map_err(|_| Refusal::unauthenticated(UNKNOWN))?;
                self.holder(told, from).await
            }
            None => self.logged_in(headers).await,
        }
    }

    /// Who holds the token in `Bearer …`; where too many come that are not believed, only those are looked up for a while that were
    /// believed before.
    pub(super) async fn holder(
        &self,
        authorization: &str,
        from: Caller,
    ) -> Result<Viewer, Refusal> {
        let token = digest([authorization.as_bytes()]);
        if self.believed.get(&token).is_none() {
            self.not_in_debt(from.claiming())?;
        }
        let found = self.looked_up(authorization).await;
        match &found {
            Ok(_) => self.believed.put(token, 1, ()),
            Err(_) => self.owe(from.claiming(), NOT_BELIEVED),
        }
        found
    }

    /// One of the register's own, or one that the provider has signed.
    async fn looked_up(&self, authorization: &str) -> Result<Viewer, Refusal> {
        let secret = bearer(authorization).ok_or_else(|| Refusal::unauthenticated(UNKNOWN))?;
        if let Some(people) = &self.people
            && Provider::may_have_signed(secret)
        {
            let known = people.holder(secret, &self.store).await;
            return known.map(Viewer::Holder).map_err(|why| refused(&why));
        }
        match self.store.tokens().find(secret).await {
            Ok(Some(token)) => Ok(Viewer::Holder(token.into())),
            Ok(None) => Err(Refusal::unauthenticated(UNKNOWN)),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Refuses who was known and is not any longer: their time is over, their token revoked or their session ended.
    pub(super) async fn still_known(&self, viewer: &Viewer) -> Result<(), Refusal> {
        let Viewer::Holder(identity) = viewer else {
            return Ok(());
        };
        let now = self.store.clock().now();
        match self.store.still_knows(identity, now).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Refusal::over()),
            Err(error) => Err(failed(&error)),
        }
    }

    /// A session counts only for the register's own pages; whoever else makes a browser ask, asks as anyone.
    async fn logged_in(&self, headers: &HeaderMap) -> Result<Viewer, Refusal> {
        let Some(secret) = SESSION.read(headers, self.is_secure()) else {
            return Ok(Viewer::Reader);
        };
        if self.people.is_none() || !origin::is_own(headers) {
            return Ok(Viewer::Reader);
        }
        let now = self.store.clock().now();
        match self.store.sessions().find(secret, now).await {
            // Who was logged in reads on as anyone does.
            Ok(found) => Ok(found.map_or(Viewer::Reader, Viewer::Holder)),
            Err(error) => Err(failed(&error)),
        }
    }
}

/// What it costs to look up in vain who somebody is.
const NOT_BELIEVED: u64 = 1_000;

const UNKNOWN: &str = "it is unknown or revoked";

fn refused(why: &Unknown) -> Refusal {
    match why {
        Unknown::Refused(why) if why.is_of_the_provider() => Refusal::identity_unavailable(),
        Unknown::Refused(why) => Refusal::unauthenticated(&why.to_string()),
        Unknown::Store(error) => failed(error),
    }
}

fn failed(error: &StoreError) -> Refusal {
    tracing::error!(%error, "who asks could not be looked up");
    Refusal::failed()
}

fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, secret) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}
