use async_graphql::{ErrorExtensionValues, Pos, ServerError};
use axum::http::StatusCode;

/// A request that is not executed: what HTTP says, and one coded error.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    message: String,
    locations: Vec<Pos>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            locations: Vec::new(),
        }
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BAD_REQUEST", message)
    }

    /// A document that is not GraphQL; of the parser's picture of the place, only the last line is told.
    pub(super) fn unreadable(error: &ServerError) -> Self {
        let last = error.message.lines().next_back().unwrap_or_default();
        let reason = last.trim_start_matches([' ', '=']);
        Self {
            locations: error.locations.clone(),
            ..Self::bad_request(format!("the document is not GraphQL: {reason}"))
        }
    }

    pub(super) fn not_acceptable(media: &str) -> Self {
        let message = format!("this address answers {media}: accept it");
        Self::new(StatusCode::NOT_ACCEPTABLE, "BAD_REQUEST", message)
    }

    pub(super) fn post_only() -> Self {
        let message = "a GraphQL request is sent by POST";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "BAD_REQUEST", message)
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
        Self::new(StatusCode::FORBIDDEN, "FORBIDDEN", message)
    }

    pub(super) fn unauthenticated() -> Self {
        let message = "the bearer token is not valid: it is unknown or revoked";
        Self::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", message)
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
        ServerError {
            extensions: Some(extensions),
            locations: self.locations.clone(),
            ..ServerError::new(self.message.clone(), None)
        }
    }
}

/// What a caller learns of a failure.
pub(super) const FAILED: &str = "the server failed; its log says more under the request id";
