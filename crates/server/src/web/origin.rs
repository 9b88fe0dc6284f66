#[cfg(test)]
mod tests;

use axum::http::{HeaderMap, HeaderName, header};

const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whether a browser says that a page of another site asks.
pub(super) fn is_cross_site(headers: &HeaderMap) -> bool {
    match text(headers, &SEC_FETCH_SITE) {
        Some(site) => site == "cross-site",
        None => is_foreign(headers),
    }
}

/// Whether a browser follows a link: what it gets it shows, and no page reads it.
pub(super) fn is_followed(headers: &HeaderMap) -> bool {
    text(headers, &SEC_FETCH_MODE) == Some("navigate") && !headers.contains_key(header::ORIGIN)
}

/// Whether a browser says that a page of this very site asks, or its user by hand; who says nothing does not say so.
pub(super) fn is_own(headers: &HeaderMap) -> bool {
    match text(headers, &SEC_FETCH_SITE) {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => headers.contains_key(header::ORIGIN) && !is_foreign(headers),
    }
}

/// Whether the page that asks comes from another host; programs, which are no pages, name none.
pub(super) fn is_foreign(headers: &HeaderMap) -> bool {
    if !headers.contains_key(header::ORIGIN) {
        return false;
    }
    let origin = text(headers, &header::ORIGIN).and_then(|origin| origin.split_once("://"));
    match (origin, text(headers, &header::HOST)) {
        (Some((scheme, origin)), Some(host)) => plain(scheme, origin) != plain(scheme, host),
        (Some(_) | None, _) => true,
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A host without the port that its scheme has anyway.
fn plain(scheme: &str, host: &str) -> String {
    let host = host.to_ascii_lowercase();
    let port = match scheme {
        "http" | "ws" => ":80",
        "https" | "wss" => ":443",
        _ => return host,
    };
    host.strip_suffix(port).unwrap_or(&host).to_owned()
}
