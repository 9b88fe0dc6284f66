use axum::body::to_bytes;

use super::*;

#[tokio::test]
async fn every_address_without_a_dot_is_the_page() {
    for path in [
        "/",
        "/contracts/vejen",
        "/en/contracts/x@12",
        "/assets",
        "/graphiql/x",
    ] {
        let response = page::<Pages>(path, &HeaderMap::new());
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        assert_eq!(
            response.headers()[header::CONTENT_TYPE],
            "text/html; charset=utf-8"
        );
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-cache");
        assert_eq!(text(response).await, "<!doctype html>\n");
    }
}

#[tokio::test]
async fn the_explorer_is_a_page_of_its_own() {
    let response = page::<Pages>("/graphiql", &HeaderMap::new());
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-cache");
    assert_eq!(
        text(response).await,
        "<!doctype html><title>GraphQL</title>\n"
    );
    let unbuilt = page::<Unbuilt>("/graphiql", &HeaderMap::new());
    assert_eq!(unbuilt.status(), StatusCode::SERVICE_UNAVAILABLE);
}

#[test]
fn the_api_has_no_pages() {
    for path in ["/graphql/nothing", "/graphql/"] {
        let response = page::<Pages>(path, &HeaderMap::new());
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn a_file_that_is_not_there_is_not_found() {
    for path in [
        "/favicon.ico",
        "/../Cargo.toml",
        "/assets/../../no-frontend.txt",
        "/index.html.br",
    ] {
        let response = page::<Pages>(path, &HeaderMap::new());
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_hashed_file_never_changes() {
    let response = page::<Pages>("/assets/index-abc123.js", &HeaderMap::new());
    assert_eq!(
        response.headers()[header::CACHE_CONTROL],
        "public, max-age=31536000, immutable"
    );
    assert_eq!(
        response.headers()[header::CONTENT_TYPE],
        "text/javascript; charset=utf-8"
    );
    assert_eq!(text(response).await, "export {}\n");
}

#[tokio::test]
async fn the_smallest_copy_that_is_accepted_is_sent() {
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", Some("br"), "in brotli\n"),
        ("gzip", Some("gzip"), "in gzip\n"),
        ("br;q=0, identity", None, "<!doctype html>\n"),
    ] {
        let response = page::<Pages>("/", &with(header::ACCEPT_ENCODING, accepted));
        let told = response.headers().get(header::CONTENT_ENCODING);
        assert_eq!(told.map(|told| told.to_str().unwrap()), encoding);
        assert_eq!(response.headers()[header::VARY], "accept-encoding");
        assert_eq!(
            response.headers()[header::CONTENT_TYPE],
            "text/html; charset=utf-8"
        );
        assert_eq!(text(response).await, body);
    }
}

#[tokio::test]
async fn who_has_the_page_is_not_sent_it_again() {
    let etag = page::<Pages>("/", &HeaderMap::new()).headers()[header::ETAG].clone();
    let known = format!("\"other\", W/{}", etag.to_str().unwrap());
    for known in [etag.to_str().unwrap(), &known, "*"] {
        let response = page::<Pages>("/", &with(header::IF_NONE_MATCH, known));
        assert_eq!(response.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(response.headers()[header::ETAG], etag);
        assert_eq!(text(response).await, "");
    }
    let changed = page::<Pages>("/", &with(header::IF_NONE_MATCH, "\"other\""));
    assert_eq!(changed.status(), StatusCode::OK);
}

#[test]
fn each_copy_has_its_own_etag() {
    let plain = page::<Pages>("/", &HeaderMap::new());
    let brotli = page::<Pages>("/", &with(header::ACCEPT_ENCODING, "br"));
    assert_ne!(
        plain.headers()[header::ETAG],
        brotli.headers()[header::ETAG]
    );
}

#[tokio::test]
async fn without_a_build_the_page_says_how_to_make_one() {
    let response = page::<Unbuilt>("/contracts", &HeaderMap::new());
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(text(response).await.contains("npm run build"));
}

#[derive(RustEmbed)]
#[folder = "fixtures/dist"]
struct Pages;

#[derive(RustEmbed)]
#[folder = "fixtures/unbuilt"]
#[allow_missing = true]
struct Unbuilt;

fn with(name: header::HeaderName, value: &str) -> HeaderMap {
    HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
}

async fn text(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), 10_000).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}
