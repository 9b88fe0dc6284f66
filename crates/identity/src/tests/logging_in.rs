use std::sync::Arc;

use serde_json::{Value, json};

use super::provider::{ISSUER, Key, There, but, noon, provider};
use crate::{Address, Begun, Client, Login, Refusal};

fn login(there: &Arc<There>) -> Login {
    let client = Client {
        id: "samspil".to_owned(),
        secret: Some("a secret".to_owned()),
        back: Address::read("https://samspil.example.dk/login/callback").unwrap(),
        scope: "openid".to_owned(),
    };
    assert!(!format!("{client:?}").contains("a secret"));
    Login::new(client, provider(there))
}

/// What a provider says in a login of its client.
fn logged_in(begun: &Begun, changes: Value) -> Value {
    let mut claims = but(json!({ "aud": "samspil", "nonce": begun.nonce(), "at_hash": "x" }));
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims
}

fn answers(there: &There, key: &Key, claims: &Value) {
    let token = key.signs_as(
        json!({ "alg": "ES256", "kid": "one", "typ": "JWT" }),
        claims,
    );
    let told = json!({ "id_token": token, "access_token": "opaque" });
    there.codes.lock().unwrap().push_back(told);
}

#[tokio::test]
async fn a_browser_is_sent_to_the_provider_with_what_only_this_login_knows() {
    let there = There::with(&[]);
    let begun = Begun::by_chance();
    let address = login(&there).address(&begun, noon()).await.unwrap();
    assert!(address.starts_with(&format!(
        "{ISSUER}/auth?tenant=1&response_type=code&client_id=samspil"
    )));
    assert!(address.contains("redirect_uri=https%3A%2F%2Fsamspil.example.dk%2Flogin%2Fcallback"));
    assert!(address.contains("code_challenge_method=S256"));
    for part in [begun.state(), begun.nonce(), begun.challenge()] {
        assert!(address.contains(&part));
    }
    assert!(!address.contains(begun.secret()) && !address.contains(&begun.verifier()));
}

#[tokio::test]
async fn the_code_is_changed_with_the_proof_that_belongs_to_the_challenge() {
    let key = Key::new("one");
    let there = There::with(&[&key]);
    let begun = Begun::by_chance();
    answers(&there, &key, &logged_in(&begun, json!({})));
    let claims = login(&there)
        .finish(&begun, "the code", noon())
        .await
        .unwrap();
    assert_eq!(claims.subject, "somebody");
    let forms = there.forms.lock().unwrap();
    let sent = |name: &str| {
        forms[0]
            .iter()
            .find(|(sent, _)| sent == name)
            .map(|(_, value)| value.clone())
    };
    assert_eq!(sent("code").as_deref(), Some("the code"));
    assert_eq!(sent("code_verifier"), Some(begun.verifier()));
    assert_eq!(sent("client_secret"), None);
}

#[tokio::test]
async fn a_token_that_is_not_of_this_login_is_refused() {
    let key = Key::new("one");
    let there = There::with(&[&key]);
    let (begun, another) = (Begun::by_chance(), Begun::by_chance());
    let login = login(&there);
    for (claims, refusal) in [
        (logged_in(&another, json!({})), Refusal::Nonce),
        (
            logged_in(&begun, json!({ "aud": "another" })),
            Refusal::Audience,
        ),
        (
            logged_in(&begun, json!({ "aud": ["samspil", "another"] })),
            Refusal::Audience,
        ),
        (
            logged_in(&begun, json!({ "azp": "another" })),
            Refusal::Audience,
        ),
        (logged_in(&begun, json!({ "exp": 1 })), Refusal::Expired),
    ] {
        answers(&there, &key, &claims);
        assert_eq!(
            login.finish(&begun, "code", noon()).await,
            Err(refusal),
            "{claims}"
        );
    }
    let both = json!({ "aud": ["samspil", "another"], "azp": "samspil" });
    answers(&there, &key, &logged_in(&begun, both));
    login.finish(&begun, "code", noon()).await.unwrap();
}

#[tokio::test]
async fn a_code_that_the_provider_does_not_take_is_refused() {
    let there = There::with(&[]);
    let told = login(&there)
        .finish(&Begun::by_chance(), "stolen", noon())
        .await;
    assert_eq!(told, Err(Refusal::Code));
    there
        .codes
        .lock()
        .unwrap()
        .push_back(json!({ "error": "odd" }));
    let told = login(&there)
        .finish(&Begun::by_chance(), "odd", noon())
        .await;
    assert_eq!(told, Err(Refusal::Malformed));
}
