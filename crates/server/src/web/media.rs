#[cfg(test)]
mod tests;

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};

/// The type that a GraphQL answer is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    GraphqlResponse,
    Json,
}

impl Media {
    /// The newer type where it is accepted by name, and not less gladly than plain JSON.
    pub(super) fn accepted(headers: &HeaderMap) -> Self {
        let newer = wanted(headers, "application/graphql-response+json");
        let older = wanted(headers, "application/json");
        match (newer, older) {
            (Some(newer), older) if newer > 0.0 && older.is_none_or(|older| newer >= older) => {
                Self::GraphqlResponse
            }
            (Some(_) | None, _) => Self::Json,
        }
    }

    /// What HTTP says of a document that cannot be executed: plain JSON has said that all is well since before there was a type.
    pub(super) const fn of_a_bad_document(self) -> StatusCode {
        match self {
            Self::GraphqlResponse => StatusCode::BAD_REQUEST,
            Self::Json => StatusCode::OK,
        }
    }

    pub(super) fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        })
    }
}

/// Whether a stream of events is accepted, by name or because anything is.
pub(super) fn takes_events(headers: &HeaderMap) -> bool {
    let named = ["text/event-stream", "text/*", "*/*"].map(|media| wanted(headers, media));
    let said = named.into_iter().flatten().next();
    said.map_or(!headers.contains_key(header::ACCEPT), |weight| weight > 0.0)
}

/// How gladly a media type is accepted, if it is named.
fn wanted(headers: &HeaderMap, media: &str) -> Option<f32> {
    weights(headers, &header::ACCEPT)
        .find(|(name, _)| name.eq_ignore_ascii_case(media))
        .map(|(_, weight)| weight)
}

/// The names in a list of preferences, each with its weight; what cannot be read is not wanted.
pub(super) fn weights<'a>(
    headers: &'a HeaderMap,
    name: &header::HeaderName,
) -> impl Iterator<Item = (&'a str, f32)> {
    let texts = headers
        .get_all(name)
        .into_iter()
        .flat_map(|value| value.to_str());
    texts.flat_map(|text| text.split(',')).map(|item| {
        let mut parts = item.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let weight = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
        (
            name,
            weight.map_or(1.0, |weight| weight.trim().parse().unwrap_or(0.0)),
        )
    })
}

/// Whether the body is JSON in UTF-8.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let Some(Ok(told)) = headers.get(header::CONTENT_TYPE).map(HeaderValue::to_str) else {
        return false;
    };
    let mut parts = told.split(';').map(str::trim);
    let json = parts
        .next()
        .is_some_and(|media| media.eq_ignore_ascii_case("application/json"));
    json && parts.all(|part| match part.split_once('=') {
        Some((name, charset)) if name.eq_ignore_ascii_case("charset") => {
            charset.trim_matches('"').eq_ignore_ascii_case("utf-8")
        }
        Some(_) | None => true,
    })
}
