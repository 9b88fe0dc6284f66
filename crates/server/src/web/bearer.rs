#[cfg(test)]
mod tests;

use api::Viewer;
use axum::http::{HeaderMap, header};

use super::{Site, refusal::Refusal};

impl Site {
    /// Who asks, by the header of the request.
    pub(super) async fn viewer(&self, headers: &HeaderMap) -> Result<Viewer, Refusal> {
        match headers.get(header::AUTHORIZATION) {
            Some(told) => {
                let told = told.to_str().map_err(|_| Refusal::unauthenticated())?;
                self.holder(told).await
            }
            None => Ok(Viewer::Reader),
        }
    }

    /// Who holds the token in `Bearer …`.
    pub(super) async fn holder(&self, authorization: &str) -> Result<Viewer, Refusal> {
        let secret = bearer(authorization).ok_or_else(Refusal::unauthenticated)?;
        match self.store.tokens().find(secret).await {
            Ok(Some(token)) => Ok(Viewer::Holder(token.into())),
            Ok(None) => Err(Refusal::unauthenticated()),
            Err(error) => {
                tracing::error!(%error, "the token could not be looked up");
                Err(Refusal::failed())
            }
        }
    }
}

fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, secret) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}
