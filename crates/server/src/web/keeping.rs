//! Queries by GET, whose answers are kept by browsers, by whoever stands between, and here.

use api::Viewer;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    Site,
    answer::{VARY, Wanted},
    asked::Asked,
    caller::Asker,
    encoding::Sent,
    etag::{State, knows},
    graphql::answerable,
    prepared::Prepared,
    refusal::Refusal,
};

/// What it costs to say again what was said before.
pub(super) const AGAIN: u64 = 1;

/// Answers a query, or says that the answer is still the same.
pub(super) async fn kept(
    site: &Site,
    wanted: &Wanted,
    asked: Result<Asked, Refusal>,
) -> Result<Response, Refusal> {
    let (asker, prepared) = answerable(site, wanted, asked).await?;
    let name = prepared.name();
    let mut response = match site.state(&asker, &prepared).await {
        Some(state) => from_state(site, wanted, &asker, prepared, &state.in_form(wanted)).await?,
        None => fresh(site, wanted, &asker, prepared, None).await?,
    };
    response.extensions_mut().insert(name);
    Ok(response)
}

async fn from_state(
    site: &Site,
    wanted: &Wanted,
    asker: &Asker,
    prepared: Prepared,
    state: &State,
) -> Result<Response, Refusal> {
    if knows(&wanted.headers, &state.etag()) {
        site.spend(asker.caller, AGAIN)?;
        let vary = [(header::VARY, HeaderValue::from_static(VARY))];
        let keeping = [(header::CACHE_CONTROL, keeping(asker))];
        let same = (StatusCode::NOT_MODIFIED, vary, keeping).into_response();
        return Ok(tagged(same, state));
    }
    if is_anyone(asker)
        && let Some(body) = site.answers.get(state.key())
    {
        site.spend(asker.caller, AGAIN)?;
        let answer = wanted.sent(StatusCode::OK, body, keeping(asker));
        return Ok(tagged(answer, state));
    }
    fresh(site, wanted, asker, prepared, Some(state)).await
}

/// Executes; only what is whole may be kept.
async fn fresh(
    site: &Site,
    wanted: &Wanted,
    asker: &Asker,
    prepared: Prepared,
    state: Option<&State>,
) -> Result<Response, Refusal> {
    let admitted = prepared.admitted_to_be_kept(site, asker)?;
    let outcome = site.execute(admitted, wanted.request.as_str()).await;
    let Some(state) = state.filter(|_| outcome.whole().is_some()) else {
        return Ok(wanted.outcome(&outcome));
    };
    let body = wanted.body(outcome.json(), sent(asker));
    if is_anyone(asker) {
        site.answers
            .put(*state.key(), body.bytes.len(), body.clone());
    }
    let answer = wanted.sent(StatusCode::OK, body, keeping(asker));
    Ok(tagged(answer, state))
}

pub(super) fn is_anyone(asker: &Asker) -> bool {
    match asker.viewer {
        Viewer::Reader => true,
        Viewer::Holder(_) | Viewer::Operator => false,
    }
}

/// What anyone is told is kept here, and told again.
fn sent(asker: &Asker) -> Sent {
    match is_anyone(asker) {
        true => Sent::Often,
        false => Sent::Once,
    }
}

/// Whoever keeps an answer asks each time whether it is still the same.
fn keeping(asker: &Asker) -> HeaderValue {
    HeaderValue::from_static(match is_anyone(asker) {
        true => "public, max-age=0, must-revalidate",
        false => "private, max-age=0, must-revalidate",
    })
}

fn tagged(mut response: Response, state: &State) -> Response {
    let etag = HeaderValue::from_str(&format!("W/{}", state.etag()));
    let etag = etag.map(|etag| (header::ETAG, etag));
    response.headers_mut().extend(etag);
    response
}
