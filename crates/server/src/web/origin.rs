use axum::http::{HeaderMap, HeaderName, header};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whether a browser says that a page of another site asks.
pub(super) fn is_cross_site(headers: &HeaderMap) -> bool {
    match text(headers, &SEC_FETCH_SITE) {
        Some(site) => site == "cross-site",
        None => is_foreign(headers),
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

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn a_page_of_the_same_host_is_at_home() {
        assert!(!is_foreign(&asking(&[
            ("origin", "http://Samspil.dk:8080"),
            HOST
        ])));
        let host = ("host", "samspil.dk");
        assert!(!is_foreign(&asking(&[
            ("origin", "https://samspil.dk:443"),
            host
        ])));
    }

    #[test]
    fn a_program_names_no_origin() {
        assert!(!is_foreign(&asking(&[HOST])));
    }

    #[test]
    fn any_other_origin_is_foreign() {
        for origin in [
            "http://evil.example",
            "http://samspil.dk",
            "null",
            "https://",
            "",
        ] {
            assert!(is_foreign(&asking(&[("origin", origin), HOST])), "{origin}");
        }
        assert!(is_foreign(&asking(&[("origin", "http://samspil.dk:8080")])));
    }

    #[test]
    fn a_browser_that_tells_the_site_is_believed() {
        let here = [
            ("sec-fetch-site", "same-origin"),
            ("origin", "http://localhost:5173"),
            HOST,
        ];
        assert!(!is_cross_site(&asking(&here)));
        let elsewhere = [("sec-fetch-site", "cross-site"), HOST];
        assert!(is_cross_site(&asking(&elsewhere)));
        assert!(is_cross_site(&asking(&[
            ("origin", "http://evil.example"),
            HOST
        ])));
    }

    const HOST: (&str, &str) = ("host", "samspil.dk:8080");

    fn asking(told: &[(&'static str, &str)]) -> HeaderMap {
        let pairs = told.iter().map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_str(value).unwrap(),
            )
        });
        pairs.collect()
    }
}
