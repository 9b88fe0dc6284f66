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

#[test]
fn only_who_says_so_is_a_page_of_this_very_site() {
    for own in [
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-site", "none"),
        ("origin", "http://samspil.dk:8080"),
    ] {
        assert!(is_own(&asking(&[own, HOST])), "{own:?}");
    }
    for other in [
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "cross-site"),
        ("origin", "http://evil.samspil.dk:8080"),
        ("origin", "null"),
        ("accept", "*/*"),
    ] {
        assert!(!is_own(&asking(&[other, HOST])), "{other:?}");
    }
    let page = [
        ("sec-fetch-site", "same-site"),
        ("origin", "http://samspil.dk:8080"),
        HOST,
    ];
    assert!(!is_own(&asking(&page)));
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

#[test]
fn a_link_from_another_site_is_followed_and_what_its_page_asks_for_is_not() {
    let linked = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-mode", "navigate"),
    ];
    assert!(is_cross_site(&asking(&linked)) && is_followed(&asking(&linked)));
    for other in [
        &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "cors")][..],
        &[linked[0], linked[1], ("origin", "https://evil.example")],
        &[linked[0]],
    ] {
        assert!(!is_followed(&asking(other)), "{other:?}");
    }
}
