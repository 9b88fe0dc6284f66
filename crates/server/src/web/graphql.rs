use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    response::Response,
};

use super::{Site, answer::Wanted, asked::Asked, refusal::Refusal};

/// Answers one request: POST /graphql.
pub(super) async fn answer(
    State(site): State<Site>,
    wanted: Wanted,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    match execute(&site, &wanted, body).await {
        Ok(response) => response,
        Err(refusal) => wanted.refusal(&refusal),
    }
}

async fn execute(
    site: &Site,
    wanted: &Wanted,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let asked = Asked::read(&wanted.headers, body)?;
    let viewer = site.viewer(&wanted.headers).await?;
    let (request, operation) = asked.prepared(site, viewer)?;
    let outcome = site.execute(request, wanted.request.as_str()).await;
    let mut response = wanted.outcome(&outcome);
    response.extensions_mut().insert(operation);
    Ok(response)
}

/// Answers every other method.
pub(super) async fn post_only(wanted: Wanted) -> Response {
    wanted.refusal(&Refusal::post_only())
}
