use axum::http::HeaderValue;

use super::*;

#[test]
fn a_browser_accepts_both() {
    assert_eq!(accepted("gzip, deflate, br, zstd"), [true, true]);
}

#[test]
fn what_has_no_weight_is_not_accepted() {
    assert_eq!(accepted("br;q=0, gzip;q=0.5"), [false, true]);
    assert_eq!(accepted("*, br;q=0"), [false, true]);
    assert_eq!(accepted("identity"), [false, false]);
    assert_eq!(accepted("gzip;q=nonsense"), [false, false]);
    assert_eq!(
        Encoding::ALL.map(|one| one.is_accepted(&HeaderMap::new())),
        [false, false]
    );
}

#[test]
fn short_bodies_stay_as_they_are() {
    let headers = accepting("gzip");
    assert_eq!(
        compressed(&headers, &[b'a'; SHORTEST - 1], Sent::Once),
        None
    );
    assert!(
        compressed(&headers, &[b'a'; SHORTEST], Sent::Once).is_some_and(|body| body.len() < 100)
    );
    assert_eq!(
        compressed(&accepting("br"), &[b'a'; SHORTEST], Sent::Once),
        None
    );
}

#[test]
fn what_is_sent_often_is_made_smaller_than_what_is_sent_once() {
    let headers = accepting("gzip");
    let days: String = (0..2_000).map(|day| format!("2026-{day:05};")).collect();
    let length = |sent| compressed(&headers, days.as_bytes(), sent).map(|body| body.len());
    assert!(length(Sent::Often) < length(Sent::Once));
}

fn accepted(told: &str) -> [bool; 2] {
    Encoding::ALL.map(|one| one.is_accepted(&accepting(told)))
}

fn accepting(told: &str) -> HeaderMap {
    let told = HeaderValue::from_str(told).unwrap();
    HeaderMap::from_iter([(header::ACCEPT_ENCODING, told)])
}
