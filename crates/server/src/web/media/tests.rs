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
