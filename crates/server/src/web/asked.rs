use axum::{
    body::Bytes,
    extract::rejection::BytesRejection,
    http::{HeaderMap, StatusCode, Uri},
};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    Site,
    caller::Asker,
    media::is_json,
    origin,
    prepared::{Meant, Prepared},
    refusal::Refusal,
};

/// A GraphQL request as it comes over the wire.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asked {
    query: Option<String>,
    /// By what a document is known that is not sent.
    document_id: Option<String>,
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
    /// Nothing here reads them, but they must be what they are called.
    #[serde(rename = "extensions")]
    _extensions: Option<Map<String, Value>>,
    #[serde(skip)]
    by_get: bool,
}

impl Asked {
    /// The one request in the body of a POST.
    pub(super) fn of_body(
        site: &Site,
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
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::too_large(site.bounds.body),
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
        if origin::is_cross_site(headers) && !origin::is_followed(headers) {
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
        let asked = serde_json::from_value(Value::Object(parameters)).map_err(|error| {
            Refusal::bad_request(format!("the address holds no GraphQL request: {error}"))
        })?;
        Ok(Self {
            by_get: true,
            ..asked
        })
    }

    /// What came, as it is executed on behalf of who asks.
    pub(super) fn prepared(
        came: Result<Self, Refusal>,
        site: &Site,
        asker: &Asker,
    ) -> Result<Prepared, Refusal> {
        site.not_in_debt(asker.caller)?;
        let prepared = came.and_then(|asked| asked.read(site, asker));
        prepared.or_else(|refusal| {
            site.pay_for_read(asker.caller, UNFIT)?;
            Err(refusal)
        })
    }

    fn read(self, site: &Site, asker: &Asker) -> Result<Prepared, Refusal> {
        let viewer = asker.viewer.clone();
        let (query, id) = (self.query.as_deref(), self.document_id.as_deref());
        let query = site.meant(asker, query, id)?;
        let meant = Meant {
            query,
            name: self.operation_name,
            variables: self.variables,
            by_get: self.by_get,
        };
        Prepared::new(site, viewer, meant)
    }
}

/// What a document costs that cannot be executed.
const UNFIT: u64 = 100;
