//! What a code means in both languages, and with which status of HTTP it may come.

use kernel::LocalizedText;

/// A code with its sentences.
pub(super) struct Told {
    pub(super) code: String,
    pub(super) english: String,
    pub(super) danish: String,
}

impl Told {
    /// A code that says its own Danish.
    pub(super) fn spoken(code: impl Into<String>, words: LocalizedText) -> Self {
        Self {
            code: code.into(),
            english: words.en.unwrap_or_else(|| words.da.clone()),
            danish: words.da,
        }
    }

    /// A code whose Danish stands in its description, or else in the list of sentences.
    pub(super) fn of(code: &str, meaning: &str) -> Self {
        let within = meaning.split_once(" Danish: «");
        let (english, danish) = match within {
            Some((english, rest)) => (english, rest.trim_end_matches(['»', '.'])),
            None => (meaning, danish(code)),
        };
        Self {
            code: code.to_owned(),
            english: english.to_owned(),
            danish: danish.to_owned(),
        }
    }
}

/// The sentence of a code, one for each code wherever it is told.
fn danish(code: &str) -> &'static str {
    let mut sentences = sentences();
    let found = sentences.find(|(name, _)| *name == code);
    found.map(|(_, sentence)| sentence).unwrap_or_default()
}

pub(super) fn sentences() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("danish.txt").lines();
    lines.map(|line| line.split_once('=').unwrap())
}

/// The statuses that a top-level code comes with; 200 where it is a field's that was executed, or where who asks takes plain JSON.
pub(super) const STATUSES: &[(&str, &str)] = &[
    ("BAD_REQUEST", "400, 405, 406, 415"),
    ("GRAPHQL_PARSE_FAILED", "400, 200"),
    ("GRAPHQL_VALIDATION_FAILED", "400, 200"),
    ("OPERATION_RESOLUTION_FAILED", "400"),
    ("DOCUMENT_TOO_LARGE", "413"),
    ("QUERY_TOO_COSTLY", "400"),
    ("TIMEOUT", "504"),
    ("CSRF", "403"),
    ("BAD_USER_INPUT", "400, 200"),
    ("TOO_MANY_GROUPS", "200"),
    ("RATE_LIMITED", "429"),
    ("PERSISTED_DOCUMENT_NOT_FOUND", "404"),
    ("DOCUMENT_NOT_TRUSTED", "403"),
    ("TOO_SLOW", "408"),
    ("IDENTITY_UNAVAILABLE", "503"),
    ("UNAUTHENTICATED", "401, 200"),
    ("FORBIDDEN", "200"),
    ("PAYLOAD_TOO_LARGE", "413"),
    ("UNKNOWN_EXPORT", "404"),
    ("EXPORT_WITHDRAWN", "410"),
    ("UNKNOWN_PARAMETER", "400"),
    ("EXPORT_TOO_LARGE", "413"),
    ("INTERNAL_SERVER_ERROR", "500, 200"),
];

/// The statuses of a top-level code, as they are listed.
pub(super) fn statuses(code: &str) -> &'static str {
    let found = STATUSES.iter().find(|(name, _)| *name == code);
    found.map(|(_, statuses)| *statuses).unwrap_or_default()
}
