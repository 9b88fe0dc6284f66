use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use proptest::prelude::*;
use ring::hmac;
use serde_json::json;

use super::provider::{AUDIENCE, Key, There, but, good, later, noon, provider, unsigned};
use crate::Refusal;

#[tokio::test]
async fn who_shows_a_good_token_is_known() {
    let key = Key::new("one");
    let claims = provider(&There::with(&[&key]))
        .holder(&key.signs(&good()), noon())
        .await
        .unwrap();
    assert_eq!(
        (claims.subject.as_str(), claims.until),
        ("somebody", later(360))
    );
    assert_eq!(claims.texts("realm_access.roles"), ["indkøb"]);
    assert_eq!(claims.texts("https://example.dk/kommune"), ["0575"]);
    assert_eq!(claims.texts("realm_access.nothing"), Vec::<&str>::new());
    assert!(!format!("{claims:?}").contains("somebody"));
}

#[tokio::test]
async fn each_claim_that_is_wrong_is_refused_by_its_reason() {
    let key = Key::new("one");
    let provider = provider(&There::with(&[&key]));
    let at = noon().timestamp();
    for (changes, refusal) in [
        (json!({ "iss": "https://evil.example" }), Refusal::Issuer),
        (
            json!({ "iss": ["https://login.example.dk"] }),
            Refusal::Issuer,
        ),
        (json!({ "iss": null }), Refusal::Issuer),
        (
            json!({ "aud": "https://another.example.dk" }),
            Refusal::Audience,
        ),
        (json!({ "aud": null }), Refusal::Audience),
        (json!({ "aud": 7 }), Refusal::Audience),
        (json!({ "exp": at - 60 }), Refusal::Expired),
        (json!({ "exp": null }), Refusal::Malformed),
        (json!({ "exp": "2030" }), Refusal::Malformed),
        (json!({ "exp": 1e300 }), Refusal::Malformed),
        (json!({ "nbf": at + 61 }), Refusal::NotYet),
        (json!({ "nbf": "soon" }), Refusal::Malformed),
        (json!({ "iat": at + 61 }), Refusal::NotYet),
        (json!({ "sub": null }), Refusal::Subject),
        (json!({ "sub": "" }), Refusal::Subject),
        (json!({ "sub": "x".repeat(256) }), Refusal::Subject),
        (json!({ "nonce": "of a login" }), Refusal::Type),
        (json!({ "typ": "ID" }), Refusal::Type),
    ] {
        let told = provider
            .holder(&key.signs(&but(changes.clone())), noon())
            .await;
        assert_eq!(told, Err(refusal), "{changes}");
    }
}

#[tokio::test]
async fn clocks_may_differ_by_a_minute_and_no_more() {
    let key = Key::new("one");
    let provider = provider(&There::with(&[&key]));
    let at = noon().timestamp();
    for (changes, known) in [
        (json!({ "exp": at - 59 }), true),
        (json!({ "exp": at - 60 }), false),
        (json!({ "nbf": at + 60, "aud": AUDIENCE }), true),
        (json!({ "nbf": at + 61 }), false),
        (
            json!({ "exp": 1.5 + f64::from(u32::try_from(at).unwrap()) }),
            true,
        ),
    ] {
        let told = provider
            .holder(&key.signs(&but(changes.clone())), noon())
            .await;
        assert_eq!(told.is_ok(), known, "{changes}");
    }
}

#[tokio::test]
async fn only_the_providers_own_signature_counts() {
    let (key, another) = (Key::new("one"), Key::new("one"));
    let provider = provider(&There::with(&[&key]));
    let good = good();
    let none = format!(
        "{}.",
        unsigned(&json!({ "alg": "none", "kid": "one" }), &good)
    );
    let message = unsigned(&json!({ "alg": "HS256", "kid": "one" }), &good);
    let secret = hmac::Key::new(hmac::HMAC_SHA256, &key.point());
    let by_the_public_key = URL_SAFE_NO_PAD.encode(hmac::sign(&secret, message.as_bytes()));
    let mut parts: Vec<String> = key.signs(&good).split('.').map(str::to_owned).collect();
    parts[1] = URL_SAFE_NO_PAD.encode(but(json!({ "sub": "somebody else" })).to_string());
    let tampered = parts.join(".");
    parts[2].clear();
    let cut = parts.join(".");
    let header = |header| key.signs_as(header, &good);
    for (token, refusal) in [
        (none, Refusal::Malformed),
        (format!("{message}.{by_the_public_key}"), Refusal::Algorithm),
        (tampered, Refusal::Signature),
        (cut, Refusal::Signature),
        (another.signs(&good), Refusal::Signature),
        (
            header(json!({ "alg": "ES384", "kid": "one" })),
            Refusal::Algorithm,
        ),
        (
            header(json!({ "alg": "RS256", "kid": "one" })),
            Refusal::Key,
        ),
        (
            header(json!({ "alg": "ES256", "kid": "two" })),
            Refusal::Key,
        ),
        (
            header(json!({ "alg": "ES256", "kid": "one", "typ": "logout+jwt" })),
            Refusal::Type,
        ),
        (
            header(json!({ "alg": "ES256", "kid": "one", "crit": ["exp"] })),
            Refusal::Malformed,
        ),
        ("a.b".to_owned(), Refusal::Malformed),
        (format!("{}.x", "a".repeat(20_000)), Refusal::Malformed),
    ] {
        let told = provider.holder(&token, noon()).await;
        assert_eq!(told, Err(refusal), "{token}");
    }
}

#[tokio::test]
async fn a_key_of_its_own_in_the_token_is_not_believed() {
    let (key, evil) = (Key::new("one"), Key::new("evil"));
    let header = json!({ "alg": "ES256", "kid": "evil", "jwk": evil.public(), "jku": "https://evil.example/keys" });
    let told = provider(&There::with(&[&key]))
        .holder(&evil.signs_as(header, &good()), noon())
        .await;
    assert_eq!(told, Err(Refusal::Key));
}

#[tokio::test]
async fn without_an_id_a_key_is_taken_only_where_there_is_no_choice() {
    let (one, two) = (Key::new("one"), Key::new("two"));
    let token = one.signs_as(json!({ "alg": "ES256" }), &good());
    assert!(
        provider(&There::with(&[&one]))
            .holder(&token, noon())
            .await
            .is_ok()
    );
    let told = provider(&There::with(&[&one, &two]))
        .holder(&token, noon())
        .await;
    assert_eq!(told, Err(Refusal::Key));
}

proptest! {
    #[test]
    fn whatever_is_shown_is_refused_and_breaks_nothing(header in ".{0,60}", claims in ".{0,60}", rest in "[A-Za-z0-9_.-]{0,80}") {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let there = There::with(&[]);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        for token in [format!("{}.{}.{rest}", part(&header), part(&claims)), rest.clone()] {
            let told = runtime.block_on(provider(&there).holder(&token, noon()));
            prop_assert!(told.is_err());
        }
    }
}
