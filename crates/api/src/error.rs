//! Where failures become answers: coded top-level errors here, what a person can mend in `user_error`.

use async_graphql::{Error, ErrorExtensions};
use store::StoreError;

/// The codes of top-level errors, each with what it means.
pub const TOP_LEVEL_CODES: &[(&str, &str)] = &[
    (
        "BAD_REQUEST",
        "it is no GraphQL request: its method, its media type, its body or its address",
    ),
    (
        "GRAPHQL_PARSE_FAILED",
        "the document is not GraphQL; the place is told",
    ),
    (
        "GRAPHQL_VALIDATION_FAILED",
        "the document breaks a rule of GraphQL or of this schema; the place is told",
    ),
    (
        "OPERATION_RESOLUTION_FAILED",
        "the document has several operations, or none of the name that is asked for",
    ),
    (
        "DOCUMENT_TOO_LARGE",
        "the document is longer, or nests deeper, than is read",
    ),
    (
        "QUERY_TOO_COSTLY",
        "the document asks for more than one answer may cost; what it asks for and the limit are told",
    ),
    (
        "TIMEOUT",
        "the answer took longer than an answer may take; ask for less",
    ),
    (
        "RATE_LIMITED",
        "the caller has asked for more than one may ask for at a time; `retryAfterSeconds` says when to ask again",
    ),
    (
        "PERSISTED_DOCUMENT_NOT_FOUND",
        "there is no document of this `documentId`; send the document itself",
    ),
    (
        "DOCUMENT_NOT_TRUSTED",
        "this register answers who has no token the documents of its own web client only, by their `documentId`",
    ),
    (
        "TOO_SLOW",
        "who follows does not take in what is told; go on with `after:` the last position that came",
    ),
    ("CSRF", "a page of another site asks, which it may not"),
    (
        "BAD_USER_INPUT",
        "an argument has a value that cannot be used, e.g. a page size over 100",
    ),
    (
        "TOO_MANY_GROUPS",
        "a summary would have more than 1,000 groups; narrow the filter, or group by less",
    ),
    (
        "UNAUTHENTICATED",
        "a mutation asks who you are, and nobody said so; or a token is not valid, and why is told",
    ),
    ("FORBIDDEN", "the role of who asks does not allow this"),
    (
        "IDENTITY_UNAVAILABLE",
        "the provider of identities cannot be asked now whose the token is; try again",
    ),
    (
        "PAYLOAD_TOO_LARGE",
        "the request's body is larger than the server takes",
    ),
    (
        "UNKNOWN_EXPORT",
        "there is no table of this name, or not in this format",
    ),
    (
        "EXPORT_WITHDRAWN",
        "the table's saved query is withdrawn; why is told",
    ),
    (
        "UNKNOWN_PARAMETER",
        "the table has no parameter of this name; the name is told",
    ),
    (
        "EXPORT_TOO_LARGE",
        "the table has more rows, or its workbook more cells, than one may have: ask for less of it",
    ),
    (
        "INTERNAL_SERVER_ERROR",
        "the server failed; nothing was stored, and the log of the server says more",
    ),
];

/// A top-level error with a code that never changes.
pub fn coded(code: &'static str, message: impl Into<String>) -> Error {
    Error::new(message).extend_with(|_, extensions| extensions.set("code", code))
}

/// A failure of the store: its reason goes to the log of the server, not to the caller.
pub(crate) fn failed(error: &StoreError) -> Error {
    if error.code() == "CURSOR_FOREIGN" {
        return coded("BAD_USER_INPUT", error.to_string());
    }
    tracing::error!(%error, "the store failed");
    coded(
        "INTERNAL_SERVER_ERROR",
        "the server failed; nothing was stored",
    )
}
