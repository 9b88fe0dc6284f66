//! A provider that is at hand: it signs what it is told to, and can be gone.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use futures_util::future::BoxFuture;
use jsonwebtoken::Algorithm;
use kernel::Instant;
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::{Address, Provider, Refusal, Terms, http::Outside};

pub(super) const ISSUER: &str = "https://login.example.dk";
pub(super) const AUDIENCE: &str = "https://samspil.example.dk";

/// A key that a provider signs with.
pub(super) struct Key {
    id: &'static str,
    pair: EcdsaKeyPair,
}

impl Key {
    pub(super) fn new(id: &'static str) -> Self {
        let chance = SystemRandom::new();
        let how = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(how, &chance).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(how, document.as_ref(), &chance).unwrap();
        Self { id, pair }
    }

    pub(super) fn public(&self) -> Value {
        let (x, y) = self.pair.public_key().as_ref()[1..].split_at(32);
        let told = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": self.id, "x": told(x), "y": told(y) })
    }

    pub(super) fn point(&self) -> Vec<u8> {
        self.pair.public_key().as_ref().to_vec()
    }

    pub(super) fn signs(&self, claims: &Value) -> String {
        self.signs_as(
            json!({ "alg": "ES256", "kid": self.id, "typ": "at+jwt" }),
            claims,
        )
    }

    pub(super) fn signs_as(&self, header: Value, claims: &Value) -> String {
        let message = unsigned(&header, claims);
        let signature = self.pair.sign(&SystemRandom::new(), message.as_bytes());
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature.unwrap()))
    }
}

pub(super) fn unsigned(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}", part(header), part(claims))
}

/// What a provider says, and how often it was asked.
pub(super) struct There {
    pub(super) keys: Mutex<Vec<Value>>,
    pub(super) gone: AtomicBool,
    /// Seconds until it answers, or does not.
    pub(super) takes: AtomicU64,
    pub(super) asked: AtomicUsize,
    pub(super) speaks_for: Mutex<String>,
    /// What the codes of logins are answered with.
    pub(super) codes: Mutex<VecDeque<Value>>,
    pub(super) forms: Mutex<Vec<Vec<(String, String)>>>,
}

impl There {
    pub(super) fn with(keys: &[&Key]) -> Arc<Self> {
        Arc::new(Self {
            keys: Mutex::new(keys.iter().map(|key| key.public()).collect()),
            gone: AtomicBool::new(false),
            takes: AtomicU64::new(0),
            asked: AtomicUsize::new(0),
            speaks_for: Mutex::new(ISSUER.to_owned()),
            codes: Mutex::default(),
            forms: Mutex::default(),
        })
    }

    pub(super) fn signs_with(&self, keys: &[&Key]) {
        *self.keys.lock().unwrap() = keys.iter().map(|key| key.public()).collect();
    }

    pub(super) fn is_gone(&self, gone: bool) {
        self.gone.store(gone, Ordering::SeqCst);
    }

    pub(super) fn times(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn told(&self, address: &str) -> Value {
        match address.strip_prefix(ISSUER).unwrap() {
            "/.well-known/openid-configuration" => json!({
                "issuer": *self.speaks_for.lock().unwrap(),
                "jwks_uri": format!("{ISSUER}/keys"),
                "authorization_endpoint": format!("{ISSUER}/auth?tenant=1"),
                "token_endpoint": format!("{ISSUER}/token"),
            }),
            "/keys" => json!({ "keys": *self.keys.lock().unwrap() }),
            other => panic!("{other} is not asked for"),
        }
    }
}

impl Outside for There {
    fn get<'a>(&'a self, address: &'a Address) -> BoxFuture<'a, Result<Vec<u8>, Refusal>> {
        Box::pin(async move {
            if address.as_str().ends_with("/openid-configuration") {
                self.asked.fetch_add(1, Ordering::SeqCst);
            }
            sleep(Duration::from_secs(self.takes.load(Ordering::SeqCst))).await;
            if self.gone.load(Ordering::SeqCst) {
                return Err(Refusal::Unavailable);
            }
            Ok(self.told(address.as_str()).to_string().into_bytes())
        })
    }

    fn post<'a>(
        &'a self,
        address: &'a Address,
        form: &'a [(&'a str, &'a str)],
        _client: Option<(&'a str, &'a str)>,
    ) -> BoxFuture<'a, Result<Vec<u8>, Refusal>> {
        Box::pin(async move {
            assert_eq!(address.as_str(), format!("{ISSUER}/token"));
            let form = form
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            self.forms.lock().unwrap().push(form.collect());
            let told = self
                .codes
                .lock()
                .unwrap()
                .pop_front()
                .ok_or(Refusal::Code)?;
            Ok(told.to_string().into_bytes())
        })
    }
}

pub(super) fn provider(there: &Arc<There>) -> Arc<Provider> {
    let terms = Terms {
        issuer: ISSUER.to_owned(),
        audience: AUDIENCE.to_owned(),
        algorithms: vec![Algorithm::ES256, Algorithm::RS256],
        skew: TimeDelta::seconds(60),
    };
    let outside: Arc<dyn Outside> = Arc::clone(there) as Arc<dyn Outside>;
    Arc::new(Provider::over(terms, outside).unwrap())
}

/// What a good token says at noon.
pub(super) fn good() -> Value {
    let at = noon().timestamp();
    json!({
        "iss": ISSUER, "sub": "somebody", "aud": [AUDIENCE, "https://another.example.dk"],
        "iat": at, "exp": at + 300, "realm_access": { "roles": ["indkøb", 7] }, "https://example.dk/kommune": "0575",
    })
}

/// The good token with other claims; null takes one away.
pub(super) fn but(changes: Value) -> Value {
    let mut claims = good();
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => drop(claims.as_object_mut().unwrap().remove(name)),
            told @ (Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_)
            | Value::Object(_)) => claims[name] = told.clone(),
        }
    }
    claims
}

pub(super) fn noon() -> Instant {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

pub(super) fn later(seconds: i64) -> Instant {
    noon() + TimeDelta::seconds(seconds)
}
