use kernel::Coded;
use thiserror::Error;

use crate::{Kind, StoreError};

/// The longest idempotency key.
pub(crate) const LONGEST_KEY: usize = 200;

/// Every code that the store itself refuses with.
pub const CODES: &[&str] = &[
    "VERSION_CONFLICT",
    "IDEMPOTENCY_KEY_REUSED",
    "FORBIDDEN",
    "SLUG_TAKEN",
    "CONTRACT_NOT_PUBLISHED",
    "UNKNOWN_CASE",
    "UNKNOWN_CONTRACT",
    "UNKNOWN_EFFECT",
    "UNKNOWN_INDICATOR",
    "UNKNOWN_FREE_CHOICE",
    "KNOWN_FROM_IN_FUTURE",
    "TEXT_TOO_LONG",
    "KEY_TOO_LONG",
    "KEY_INVALID",
];

/// Why nothing was recorded.
#[derive(Debug, Error)]
pub enum Refused {
    #[error("version {expected} was expected, but it is at version {current}")]
    VersionConflict {
        step: usize,
        expected: i64,
        current: i64,
    },
    #[error("the key was used for another request")]
    KeyReused,
    #[error("{why}")]
    Forbidden { why: String },
    #[error("{refusal}")]
    Rule {
        step: usize,
        refusal: Box<dyn Coded>,
    },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Refused {
    pub fn code(&self) -> &'static str {
        match self {
            Self::VersionConflict { .. } => "VERSION_CONFLICT",
            Self::KeyReused => "IDEMPOTENCY_KEY_REUSED",
            Self::Forbidden { .. } => "FORBIDDEN",
            Self::Rule { refusal, .. } => refusal.code(),
            Self::Store(error) => error.code(),
        }
    }

    /// The code of each thing that who asked can mend.
    pub fn mendable(&self) -> Vec<&'static str> {
        match self {
            Self::Rule { refusal, .. } => refusal.each().iter().map(|one| one.code()).collect(),
            Self::VersionConflict { .. } | Self::KeyReused => vec![self.code()],
            Self::Forbidden { .. } | Self::Store(_) => Vec::new(),
        }
    }

    pub(crate) fn rule(step: usize, refusal: impl Coded) -> Self {
        Self::Rule {
            step,
            refusal: Box::new(refusal),
        }
    }

    /// What the aggregate refuses, together with what is wrong with the names in the command.
    pub(crate) fn rules(step: usize, refusal: impl Coded, others: Vec<RequestRefusal>) -> Self {
        if others.is_empty() {
            return Self::rule(step, refusal);
        }
        let others = others
            .into_iter()
            .map(|other| Box::new(other) as Box<dyn Coded>);
        let all: Vec<Box<dyn Coded>> = std::iter::once(Box::new(refusal) as Box<dyn Coded>)
            .chain(others)
            .collect();
        Self::rule(step, Several(all))
    }
}

/// All that is wrong, each for itself.
#[derive(Debug, Error)]
#[error("{} things are wrong", .0.len())]
struct Several(Vec<Box<dyn Coded>>);

impl Coded for Several {
    fn code(&self) -> &'static str {
        self.0.first().map_or("SEVERAL", |first| first.code())
    }

    fn danish(&self) -> String {
        format!("{} ting er galt", self.0.len())
    }

    fn parts(&self) -> Vec<&dyn Coded> {
        self.0.iter().flat_map(|one| one.each()).collect()
    }
}

/// What is wrong with a request whatever the aggregate says.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RequestRefusal {
    #[error("the slug `{slug}` is taken")]
    SlugTaken { slug: String },
    #[error("there is no such {kind}")]
    Unknown { kind: Kind, field: &'static str },
    #[error("the contract is a draft, and nothing is claimed of what is not public")]
    NotPublished { field: &'static str },
    #[error("it cannot be known from a moment that is yet to come")]
    KnownFromInFuture,
    #[error("{} is {length} characters long, longer than {longest}", field.join("."))]
    TextTooLong {
        field: &'static [&'static str],
        length: usize,
        longest: usize,
    },
    #[error("the key is {length} characters long, longer than {LONGEST_KEY}")]
    KeyTooLong { length: usize },
    #[error("the key is empty or has characters that cannot be seen")]
    KeyInvalid,
}

impl Coded for RequestRefusal {
    fn danish(&self) -> String {
        match self {
            Self::SlugTaken { slug } => format!("Adressenavnet “{slug}” er optaget"),
            Self::Unknown { kind, .. } => format!("{} findes ikke", kind.danish()),
            Self::NotPublished { .. } => {
                "Kontrakten er en kladde, og der knyttes intet til det, der ikke er offentligt"
                    .to_owned()
            }
            Self::KnownFromInFuture => {
                "Det kan ikke være kendt fra et tidspunkt, der endnu ikke er kommet".to_owned()
            }
            Self::TextTooLong {
                field,
                length,
                longest,
            } => format!(
                "“{}” er på {length} tegn; højst {longest} er tilladt",
                field.join(".")
            ),
            Self::KeyTooLong { length } => {
                format!("Nøglen er på {length} tegn; højst {LONGEST_KEY} er tilladt")
            }
            Self::KeyInvalid => "Nøglen er tom eller har tegn, der ikke kan ses".to_owned(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::SlugTaken { .. } => "SLUG_TAKEN",
            Self::Unknown { kind, .. } => kind.unknown(),
            Self::NotPublished { .. } => "CONTRACT_NOT_PUBLISHED",
            Self::KnownFromInFuture => "KNOWN_FROM_IN_FUTURE",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
            Self::KeyTooLong { .. } => "KEY_TOO_LONG",
            Self::KeyInvalid => "KEY_INVALID",
        }
    }

    fn field(&self) -> Vec<String> {
        let path: &[&str] = match self {
            Self::SlugTaken { .. } => &["slug"],
            Self::Unknown { field, .. } | Self::NotPublished { field } => &[field],
            Self::KnownFromInFuture => &["knownFrom"],
            Self::TextTooLong { field, .. } => field,
            Self::KeyTooLong { .. } | Self::KeyInvalid => &["idempotencyKey"],
        };
        path.iter().map(ToString::to_string).collect()
    }
}
