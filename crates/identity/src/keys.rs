use jsonwebtoken::{
    Algorithm, AlgorithmFamily, DecodingKey,
    jwk::{Jwk, KeyAlgorithm, PublicKeyUse},
};
use serde::Deserialize;
use serde_json::Value;

use crate::Refusal;

/// The public keys that a provider signs with.
pub(crate) struct Keys(Vec<Key>);

struct Key {
    id: Option<String>,
    /// The only algorithm it is for, where the provider says so.
    algorithm: Option<KeyAlgorithm>,
    public: DecodingKey,
}

#[derive(Deserialize)]
struct Told {
    keys: Vec<Value>,
}

impl Keys {
    /// Keys that cannot be used here are passed over: a provider may have some for other ends.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        let told: Told = serde_json::from_slice(bytes).map_err(|error| {
            tracing::warn!(%error, "the keys of the provider of identities cannot be read");
            Refusal::Unavailable
        })?;
        Ok(Self(told.keys.into_iter().filter_map(key).collect()))
    }

    /// The one key that a token may be signed with; without an id only where there is no choice.
    pub(crate) fn find(&self, id: Option<&str>, algorithm: Algorithm) -> Option<&DecodingKey> {
        let mut fitting = self
            .0
            .iter()
            .filter(|key| key.is_for(algorithm))
            .filter(|key| id.is_none() || key.id.as_deref() == id);
        let first = fitting.next()?;
        match fitting.next() {
            Some(_) => None,
            None => Some(&first.public),
        }
    }
}

impl Key {
    fn is_for(&self, algorithm: Algorithm) -> bool {
        let said = self.algorithm.map(|said| said.to_string());
        self.public.family() == algorithm.family()
            && said.is_none_or(|said| said == format!("{algorithm:?}"))
    }
}

fn key(told: Value) -> Option<Key> {
    let told: Jwk = serde_json::from_value(told).ok()?;
    if told.common.public_key_use == Some(PublicKeyUse::Encryption) {
        return None;
    }
    let public = DecodingKey::from_jwk(&told).ok()?;
    // A key that signs and checks alike is a secret: whoever can read it here could sign.
    let open = public.family() != AlgorithmFamily::Hmac;
    open.then_some(Key {
        id: told.common.key_id,
        algorithm: told.common.key_algorithm,
        public,
    })
}
