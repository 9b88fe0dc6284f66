//! Who somebody is, by what a provider of identities has signed: OpenID Connect, and nothing of the register.

mod address;
mod begun;
mod claims;
mod discovered;
mod expected;
mod http;
mod kept;
mod keys;
mod login;
mod provider;
mod refusal;
mod signature;
#[cfg(test)]
mod tests;

pub use address::Address;
pub use begun::Begun;
pub use claims::Claims;
pub use jsonwebtoken::Algorithm;
pub use login::{Client, Login};
pub use provider::{Provider, Terms};
pub use refusal::Refusal;
