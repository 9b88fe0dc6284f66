use std::time::Duration;

use async_graphql::{ErrorExtensionValues, Pos, ServerError};
use axum::http::StatusCode;
use edge::{Code, Fault};

/// A request that is not executed: what HTTP says, and one coded error.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    message: String,
    locations: Vec<Pos>,
    /// It is the document or its variables that are wrong, and not what HTTP carries them in.
    pub(super) of_document: bool,
    /// The methods that would have been answered.
    pub(super) allow: Option<&'static str>,
    /// After how many seconds it would have been answered.
    pub(super) retry_after: Option<u64>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            locations: Vec::new(),
            of_document: false,
            allow: None,
            retry_after: None,
        }
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BAD_REQUEST", message)
    }

    /// A document that is not executed, for a reason of its own.
    pub(super) fn of_document(fault: Fault) -> Self {
        let (status, of_document) = match fault.code {
            Code::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, false),
            Code::Unresolved | Code::TooCostly => (StatusCode::BAD_REQUEST, false),
            Code::Unreadable | Code::Invalid => (StatusCode::BAD_REQUEST, true),
        };
        Self {
            locations: fault.at,
            of_document,
            ..Self::new(status, fault.code.word(), fault.message)
        }
    }

    pub(super) fn variable_lacks(name: &str) -> Self {
        let message =
            format!("the variable ${name} has no value, and there is no operation without it");
        Self {
            of_document: true,
            ..Self::bad_user_input(message)
        }
    }

    pub(super) fn not_acceptable(media: &str) -> Self {
        let message = format!("this address answers {media}: accept it");
        Self::new(StatusCode::NOT_ACCEPTABLE, "BAD_REQUEST", message)
    }

    pub(super) fn other_method() -> Self {
        let message = "a GraphQL request is sent by POST, or a query by GET";
        Self {
            allow: Some("GET, POST"),
            ..Self::new(StatusCode::METHOD_NOT_ALLOWED, "BAD_REQUEST", message)
        }
    }

    pub(super) fn get_only(message: &str) -> Self {
        Self {
            allow: Some("GET"),
            ..Self::new(StatusCode::METHOD_NOT_ALLOWED, "BAD_REQUEST", message)
        }
    }

    pub(super) fn queries_only() -> Self {
        let message = "only a query is sent by GET: send this by POST";
        Self {
            allow: Some("POST"),
            ..Self::new(StatusCode::METHOD_NOT_ALLOWED, "BAD_REQUEST", message)
        }
    }

    pub(super) fn followed_elsewhere() -> Self {
        let message = "a subscription is followed at /graphql/stream or /graphql/ws";
        Self::new(StatusCode::BAD_REQUEST, "BAD_REQUEST", message)
    }

    pub(super) fn document_not_found() -> Self {
        let message = "there is no document of this documentId: send the document itself";
        let code = "PERSISTED_DOCUMENT_NOT_FOUND";
        Self::new(StatusCode::NOT_FOUND, code, message)
    }

    pub(super) fn document_not_trusted() -> Self {
        let message = "only the documents of the web client are answered here, by their documentId: a token asks what it wants";
        Self::new(StatusCode::FORBIDDEN, "DOCUMENT_NOT_TRUSTED", message)
    }

    pub(super) fn json_only() -> Self {
        let message = "a GraphQL request is sent as application/json in UTF-8";
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "BAD_REQUEST", message)
    }

    pub(super) fn too_large(most: usize) -> Self {
        let message = format!("the request is larger than {} KiB", most / 1024);
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE", message)
    }

    pub(super) fn foreign() -> Self {
        let message = "a page of another site may not ask here";
        Self::new(StatusCode::FORBIDDEN, "CSRF", message)
    }

    pub(super) fn unauthenticated(why: &str) -> Self {
        let message = format!("the bearer token is not valid: {why}");
        Self::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", message)
    }

    pub(super) fn over() -> Self {
        let message = "who you are is not known any longer: say it anew";
        Self::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", message)
    }

    pub(super) fn identity_unavailable() -> Self {
        let message = "who you are cannot be found out now, for the provider of identities cannot be asked: try again";
        let status = StatusCode::SERVICE_UNAVAILABLE;
        Self::new(status, "IDENTITY_UNAVAILABLE", message)
    }

    pub(super) fn bad_user_input(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BAD_USER_INPUT", message)
    }

    pub(super) fn unknown_export(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "UNKNOWN_EXPORT", message)
    }

    pub(super) fn export_withdrawn(message: impl Into<String>) -> Self {
        Self::new(StatusCode::GONE, "EXPORT_WITHDRAWN", message)
    }

    pub(super) fn unknown_parameter(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "UNKNOWN_PARAMETER", message)
    }

    pub(super) fn export_too_large(message: impl Into<String>) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "EXPORT_TOO_LARGE", message)
    }

    pub(super) fn rate_limited(wait: Duration) -> Self {
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        let message = format!(
            "more was asked for than one caller may ask for at a time: ask again in {seconds} seconds"
        );
        Self {
            retry_after: Some(seconds),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, "RATE_LIMITED", message)
        }
    }

    pub(super) fn too_slow() -> Self {
        let message = "what is told was not taken in for too long: go on with `after:` the last position that came";
        Self::new(StatusCode::REQUEST_TIMEOUT, "TOO_SLOW", message)
    }

    pub(super) fn too_long(most: Duration) -> Self {
        let message = format!(
            "the answer took longer than {} seconds: ask for less; what a mutation stored stays, and its idempotency key tells",
            most.as_secs()
        );
        Self::new(StatusCode::GATEWAY_TIMEOUT, "TIMEOUT", message)
    }

    pub(super) fn failed() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "INTERNAL_SERVER_ERROR",
            FAILED,
        )
    }

    /// As GraphQL tells it; who failed says by which request, so that the log can be searched.
    pub(super) fn error(&self, request: &str) -> ServerError {
        let mut extensions = ErrorExtensionValues::default();
        extensions.set("code", self.code);
        if self.status.is_server_error() {
            extensions.set("requestId", request);
        }
        if let Some(seconds) = self.retry_after {
            extensions.set("retryAfterSeconds", seconds);
        }
        ServerError {
            extensions: Some(extensions),
            locations: self.locations.clone(),
            ..ServerError::new(self.message.clone(), None)
        }
    }
}

/// What a caller learns of a failure.
pub(super) const FAILED: &str = "the server failed; its log says more under the request id";
