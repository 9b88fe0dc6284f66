use thiserror::Error;

/// Why nobody is known by what they showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum Refusal {
    #[error("it is not a signed token that can be read")]
    Malformed,
    #[error("it is a token of another type")]
    Type,
    #[error("it is not signed in a way that is accepted here")]
    Algorithm,
    #[error("the provider has no such key")]
    Key,
    #[error("its signature does not fit")]
    Signature,
    #[error("it is from another issuer")]
    Issuer,
    #[error("it is for another audience")]
    Audience,
    #[error("it has expired")]
    Expired,
    #[error("it is not valid yet")]
    NotYet,
    #[error("it names no subject")]
    Subject,
    #[error("it is not of this login")]
    Nonce,
    #[error("the provider does not take the code of this login")]
    Code,
    #[error("the provider of identities cannot be asked now")]
    Unavailable,
}

impl Refusal {
    /// Whether the provider failed, and not who showed something.
    pub const fn is_of_the_provider(self) -> bool {
        match self {
            Self::Unavailable => true,
            Self::Malformed
            | Self::Type
            | Self::Algorithm
            | Self::Key
            | Self::Signature
            | Self::Issuer
            | Self::Audience
            | Self::Expired
            | Self::NotYet
            | Self::Subject
            | Self::Nonce
            | Self::Code => false,
        }
    }
}
