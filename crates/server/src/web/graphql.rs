use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::Uri,
    response::Response,
};
use edge::OperationType;

use super::{
    Site, again::posted, answer::Wanted, asked::Asked, caller::Asker, keeping::kept,
    prepared::Prepared, refusal::Refusal,
};

/// Answers one request: POST /graphql.
pub(super) async fn answer(
    State(site): State<Site>,
    wanted: Wanted,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let asked = Asked::of_body(&site, &wanted.headers, body);
    told(&wanted, execute(&site, &wanted, asked).await)
}

/// Answers one query: GET /graphql.
pub(super) async fn query(State(site): State<Site>, wanted: Wanted, address: Uri) -> Response {
    let asked = Asked::from_address(&wanted.headers, &address);
    told(&wanted, kept(&site, &wanted, asked).await)
}

async fn execute(
    site: &Site,
    wanted: &Wanted,
    asked: Result<Asked, Refusal>,
) -> Result<Response, Refusal> {
    let (asker, prepared) = answerable(site, wanted, asked).await?;
    let name = prepared.name();
    let mut response = posted(site, wanted, &asker, prepared).await?;
    response.extensions_mut().insert(name);
    Ok(response)
}

/// Who asks, and what has one answer.
pub(super) async fn answerable(
    site: &Site,
    wanted: &Wanted,
    asked: Result<Asked, Refusal>,
) -> Result<(Asker, Prepared), Refusal> {
    let asker = site.asker(wanted).await?;
    let prepared = Asked::prepared(asked, site, &asker)?;
    if prepared.kind() == OperationType::Subscription {
        return Err(Refusal::followed_elsewhere());
    }
    Ok((asker, prepared))
}

fn told(wanted: &Wanted, answered: Result<Response, Refusal>) -> Response {
    answered.unwrap_or_else(|refusal| wanted.refused_document(&refusal))
}

/// Answers every other method where a socket is opened.
pub(super) async fn other_method_of_a_socket(wanted: Wanted) -> Response {
    wanted.refusal(&Refusal::get_only("a WebSocket is opened by GET"))
}

/// Answers every other method.
pub(super) async fn other_method(wanted: Wanted) -> Response {
    wanted.refusal(&Refusal::other_method())
}
