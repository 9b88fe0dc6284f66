use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::RngCore;
use sha2::{Digest, Sha256};

/// A login that has begun: one secret that only the browser keeps, and all that follows from it.
#[derive(Clone, PartialEq, Eq)]
pub struct Begun(String);

const LENGTH: usize = 64;

impl Begun {
    /// 256 bits that nobody can guess.
    pub fn by_chance() -> Self {
        let mut bytes = [0; LENGTH / 2];
        rand::rng().fill_bytes(&mut bytes);
        Self(hex::encode(bytes))
    }

    /// What the browser has kept.
    pub fn read(secret: &str) -> Option<Self> {
        let fits = secret.len() == LENGTH && secret.bytes().all(|sign| sign.is_ascii_hexdigit());
        fits.then(|| Self(secret.to_owned()))
    }

    pub fn secret(&self) -> &str {
        &self.0
    }

    /// Whether the provider's answer belongs to this login.
    pub fn is_answered_by(&self, state: &str) -> bool {
        // What is compared are digests: how long it takes tells nothing of the secret.
        digest(state.as_bytes()) == digest(self.state().as_bytes())
    }

    pub(crate) fn state(&self) -> String {
        self.derived("state")
    }

    pub(crate) fn nonce(&self) -> String {
        self.derived("nonce")
    }

    /// What proves to the provider that who comes back is who began.
    pub(crate) fn verifier(&self) -> String {
        self.derived("verifier")
    }

    pub(crate) fn challenge(&self) -> String {
        digest(self.verifier().as_bytes())
    }

    fn derived(&self, word: &str) -> String {
        digest(format!("{word} {}", self.0).as_bytes())
    }
}

impl fmt::Debug for Begun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Begun")
    }
}

fn digest(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(bytes))
}
