use axum::http::{HeaderMap, HeaderValue, header};

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newer_type_is_answered_to_who_names_it() {
        assert_eq!(
            answered("application/graphql-response+json"),
            Media::GraphqlResponse
        );
        let urql = "application/graphql-response+json, application/graphql+json, application/json";
        assert_eq!(answered(urql), Media::GraphqlResponse);
        let both = "application/json;q=0.9, application/graphql-response+json; q=1";
        assert_eq!(answered(both), Media::GraphqlResponse);
    }

    #[test]
    fn everyone_else_is_answered_in_json() {
        for accept in [
            "*/*",
            "application/json",
            "text/html",
            "",
            "application/*;q=0.1",
        ] {
            assert_eq!(answered(accept), Media::Json, "{accept}");
        }
        assert_eq!(Media::accepted(&HeaderMap::new()), Media::Json);
        let gladly = "application/graphql-response+json;q=0.5, application/json";
        assert_eq!(answered(gladly), Media::Json);
        assert_eq!(
            answered("application/graphql-response+json;q=0"),
            Media::Json
        );
    }

    #[test]
    fn a_stream_is_for_who_takes_events() {
        for accept in ["text/event-stream", "text/event-stream, */*;q=0.1", "*/*"] {
            assert!(takes_events(&accepting(accept)), "{accept}");
        }
        assert!(takes_events(&HeaderMap::new()));
        for accept in ["application/json", "text/event-stream;q=0"] {
            assert!(!takes_events(&accepting(accept)), "{accept}");
        }
    }

    #[test]
    fn a_body_is_json_in_utf_8_or_nothing() {
        for told in ["application/json", "Application/JSON; charset=\"UTF-8\""] {
            assert!(is_json(&headers(header::CONTENT_TYPE, told)), "{told}");
        }
        for told in [
            "text/plain",
            "application/json; charset=latin1",
            "application/jsonp",
        ] {
            assert!(!is_json(&headers(header::CONTENT_TYPE, told)), "{told}");
        }
        assert!(!is_json(&HeaderMap::new()));
    }

    fn answered(accept: &str) -> Media {
        Media::accepted(&accepting(accept))
    }

    fn accepting(accept: &str) -> HeaderMap {
        headers(header::ACCEPT, accept)
    }

    fn headers(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }
}
