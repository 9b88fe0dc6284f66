//! The pages, as `npm run build` has left them: every file beside its compressed copies.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{AppendHeaders, IntoResponse, Response},
};
use rust_embed::{EmbeddedFile, RustEmbed};

use super::{
    encoding::Encoding,
    etag::{knows, knows_any},
};

#[derive(RustEmbed)]
#[folder = "$SAMSPIL_FRONTEND/dist"]
#[allow_missing = true]
pub(super) struct Built;

/// Answers with a file of the frontend, or with its one page for all addresses that are no files and not the explorer's.
pub(super) async fn answer(uri: Uri, headers: HeaderMap) -> Response {
    page::<Built>(uri.path(), &headers)
}

const PAGE: &str = "index.html";
/// Where programs' authors ask and look up the schema; a page of its own.
const EXPLORER: (&str, &str) = ("graphiql", "graphiql.html");
const HASHED: &str = "assets/";

fn page<Files: RustEmbed>(path: &str, headers: &HeaderMap) -> Response {
    let asked = path.trim_start_matches('/');
    if is_other(asked) {
        return plain(StatusCode::NOT_FOUND, "There is nothing at this address.\n");
    }
    let name = match asked {
        asked if asked == EXPLORER.0 => EXPLORER.1,
        asked if asked.contains('.') => asked,
        _ => PAGE,
    };
    match Files::get(name) {
        Some(file) => told::<Files>(name, file, headers),
        None if name == PAGE || name == EXPLORER.1 => plain(
            StatusCode::SERVICE_UNAVAILABLE,
            "The pages are not built: run `npm run build` in frontend/, and build the program again.\n",
        ),
        None => plain(StatusCode::NOT_FOUND, "There is no such file.\n"),
    }
}

/// Addresses of the API, and the compressed copies, which are chosen and not asked for.
fn is_other(asked: &str) -> bool {
    let api = matches!(asked.split('/').next(), Some("graphql" | "export"));
    api || Encoding::ALL
        .iter()
        .any(|one| asked.ends_with(one.suffix()))
}

fn told<Files: RustEmbed>(name: &str, file: EmbeddedFile, headers: &HeaderMap) -> Response {
    let media = content_type(file.metadata.mimetype());
    let (encoding, file) = match smaller::<Files>(name, headers) {
        Some((encoding, copy)) => (Some(encoding), copy),
        None => (None, file),
    };
    let etag = etag(&file);
    let mut response = if knows(headers, &etag) || knows_any(headers) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let encoding = encoding.map(|encoding| (header::CONTENT_ENCODING, encoding.name()));
        (media, AppendHeaders(encoding), body(file.data)).into_response()
    };
    let told = response.headers_mut();
    told.insert(header::CACHE_CONTROL, cache_control(name));
    told.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    told.extend(HeaderValue::from_str(&etag).map(|etag| (header::ETAG, etag)));
    response
}

/// The first compressed copy that there is and that is accepted.
fn smaller<Files: RustEmbed>(name: &str, headers: &HeaderMap) -> Option<(Encoding, EmbeddedFile)> {
    let accepted = Encoding::ALL
        .into_iter()
        .filter(|one| one.is_accepted(headers));
    let mut copies = accepted.filter_map(|encoding| {
        let copy = Files::get(&format!("{name}{}", encoding.suffix()));
        Some((encoding, copy?))
    });
    copies.next()
}

/// A file whose name has its hash never changes; any other is asked for again.
fn cache_control(name: &str) -> HeaderValue {
    HeaderValue::from_static(if name.starts_with(HASHED) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    })
}

fn content_type(media: &str) -> [(header::HeaderName, String); 1] {
    let charset = if media.starts_with("text/") {
        "; charset=utf-8"
    } else {
        ""
    };
    [(header::CONTENT_TYPE, format!("{media}{charset}"))]
}

fn etag(file: &EmbeddedFile) -> String {
    format!("\"{}\"", hex::encode(file.metadata.sha256_hash()))
}

fn body(data: Cow<'static, [u8]>) -> Body {
    Body::from(match data {
        Cow::Borrowed(bytes) => Bytes::from_static(bytes),
        Cow::Owned(bytes) => Bytes::from(bytes),
    })
}

fn plain(status: StatusCode, sentence: &'static str) -> Response {
    let never = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    (status, never, sentence).into_response()
}
