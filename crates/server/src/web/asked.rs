use api::Viewer;
use axum::{
    body::Bytes,
    extract::rejection::BytesRejection,
    http::{HeaderMap, StatusCode, Uri},
};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Site, media::is_json, origin, prepared::Prepared, refusal::Refusal};

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

    /// The one query in the address of a GET.
    pub(super) fn from_address(headers: &HeaderMap, address: &Uri) -> Result<Self, Refusal> {
        if origin::is_cross_site(headers) {
            return Err(Refusal::foreign());
        }
        let told = address.query().unwrap_or_default();
        let mut parameters = Map::new();
        for (name, value) in form_urlencoded::parse(told.as_bytes()) {
            let value = match name.as_ref() {
                "variables" | "extensions" => serde_json::from_str(&value).map_err(|error| {
                    Refusal::bad_request(format!("{name} is not an object in JSON: {error}"))
                })?,
                _ => Value::String(value.into_owned()),
            };
            parameters.insert(name.into_owned(), value);
        }
        serde_json::from_value(Value::Object(parameters)).map_err(|error| {
            Refusal::bad_request(format!("the address holds no GraphQL request: {error}"))
        })
    }

    /// The request as it is executed on behalf of who asks.
    pub(super) fn prepared(self, site: &Site, viewer: Viewer) -> Result<Prepared, Refusal> {
        Prepared::new(
            site,
            viewer,
            &self.query,
            self.operation_name,
            self.variables,
        )
    }
}
