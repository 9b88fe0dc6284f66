use serde_json::json;

use super::provider::Key;
use crate::{Address, Algorithm, Begun, keys::Keys};

#[test]
fn secrets_are_sent_over_tls_or_stay_on_this_machine() {
    for safe in [
        "https://login.example.dk/realm",
        "http://127.0.0.1:8080",
        "http://[::1]",
        "http://localhost:1",
    ] {
        assert!(Address::read(safe).is_some(), "{safe}");
    }
    for unsafe_one in [
        "http://login.example.dk",
        "http://localhost.example.dk",
        "https://user:secret@login.example.dk",
        "https://login.example.dk/#part",
        "ftp://login.example.dk",
        "file:///etc/passwd",
        "login.example.dk",
        "",
    ] {
        assert!(Address::read(unsafe_one).is_none(), "{unsafe_one}");
    }
}

#[test]
fn keys_for_other_ends_and_shared_secrets_are_passed_over() {
    let key = Key::new("one").public();
    let mut encrypts = key.clone();
    encrypts["use"] = json!("enc");
    let shared = json!({ "kty": "oct", "k": "c2VjcmV0", "kid": "shared" });
    let told = json!({ "keys": [shared, encrypts, { "kty": "new" }, key] });
    let keys = Keys::read(told.to_string().as_bytes()).unwrap();
    assert!(keys.find(Some("one"), Algorithm::ES256).is_some());
    assert!(keys.find(None, Algorithm::ES256).is_some());
    assert!(keys.find(Some("one"), Algorithm::ES384).is_none());
    assert!(keys.find(Some("shared"), Algorithm::HS256).is_none());
}

#[test]
fn a_login_is_known_again_by_the_secret_that_the_browser_kept() {
    let (begun, another) = (Begun::by_chance(), Begun::by_chance());
    let kept = Begun::read(begun.secret()).unwrap();
    assert_eq!(kept, begun);
    assert!(kept.is_answered_by(&begun.state()));
    assert!(!kept.is_answered_by(&another.state()));
    assert!(!format!("{begun:?} {}", begun.state()).contains(begun.secret()));
    for unfit in ["", "abc", &"g".repeat(64), &"a".repeat(65)] {
        assert!(Begun::read(unfit).is_none(), "{unfit}");
    }
}
