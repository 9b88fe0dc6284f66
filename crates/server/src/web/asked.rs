use api::{Viewer, asked_by};
use async_graphql::{Request, Variables};
use axum::{
    body::Bytes,
    extract::rejection::BytesRejection,
    http::{HeaderMap, StatusCode},
};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Site, journal::OperationName, media::is_json, operation, origin, refusal::Refusal};

/// The most bytes that a request may have.
pub(super) const LARGEST: usize = 256 * 1024;

/// A GraphQL request as it comes over the wire.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asked {
    query: String,
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
    /// Nothing here reads them, but they must be what they are called.
    #[serde(rename = "extensions")]
    _extensions: Option<Map<String, Value>>,
}

impl Asked {
    /// The one request in the body of a POST.
    pub(super) fn read(
        headers: &HeaderMap,
        body: Result<Bytes, BytesRejection>,
    ) -> Result<Self, Refusal> {
        if origin::is_cross_site(headers) {
            return Err(Refusal::foreign());
        }
        if !is_json(headers) {
            return Err(Refusal::json_only());
        }
        let body = body.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::too_large(LARGEST),
            _ => Refusal::bad_request("the body did not come through"),
        })?;
        if body.trim_ascii_start().starts_with(b"[") {
            return Err(Refusal::bad_request(
                "requests are sent one by one, not in a list",
            ));
        }
        serde_json::from_slice(&body).map_err(|error| {
            Refusal::bad_request(format!(
                "the body is not a GraphQL request in JSON: {error}"
            ))
        })
    }

    /// The request as it is executed on behalf of who asks, and what it is called.
    pub(super) fn prepared(
        self,
        site: &Site,
        viewer: Viewer,
    ) -> Result<(Request, OperationName), Refusal> {
        let mut request = asked_by(viewer, &site.store, Request::new(self.query));
        request.operation_name = self.operation_name;
        if let Some(variables) = self.variables {
            request.variables = Variables::from_json(Value::Object(variables));
        }
        if let Err(error) = request.parsed_query() {
            return Err(Refusal::unreadable(&error));
        }
        let name = operation::name(&mut request);
        match operation::lacking_variable(&mut request) {
            Some(lacking) => Err(Refusal::bad_request(format!(
                "the variable ${lacking} has no value, and there is no operation without it"
            ))),
            None => Ok((request, OperationName(name))),
        }
    }
}
