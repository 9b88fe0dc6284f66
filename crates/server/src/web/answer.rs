use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    slice,
};

use async_graphql::{Response as Executed, ServerError, Value};
use axum::{
    body::Bytes,
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{AppendHeaders, IntoResponse, Response},
};
use serde::Serialize;
use serde_json::value::RawValue;

use super::{
    encoding::{Encoding, Sent, compressed},
    execution::Outcome,
    journal::{RefusedWith, RequestId},
    media::Media,
    refusal::Refusal,
};

/// A GraphQL answer as it is written; no data where nothing was executed.
#[derive(Debug, Serialize)]
pub(super) struct Written<'a, Data: ?Sized = Value> {
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [ServerError],
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a Data>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extensions: Option<&'a BTreeMap<String, Value>>,
}

impl<'a> Written<'a> {
    pub(super) fn executed(response: &'a Executed) -> Self {
        Self {
            errors: &response.errors,
            data: Some(&response.data),
            extensions: Some(&response.extensions).filter(|extensions| !extensions.is_empty()),
        }
    }

    fn refused(errors: &'a [ServerError]) -> Self {
        Self {
            errors,
            data: None,
            extensions: None,
        }
    }
}

impl<Data: ?Sized + Serialize> Written<'_, Data> {
    /// In JSON, on one line.
    fn json(&self) -> String {
        serde_json::to_string(self).expect("GraphQL values are JSON values: names are strings")
    }
}

impl Refusal {
    /// The refusal in JSON, on one line.
    pub(super) fn json(&self, request: &str) -> String {
        Written::refused(&[self.error(request)]).json()
    }
}

impl Outcome {
    fn status(&self, media: Media) -> StatusCode {
        match self {
            Self::Invalid(_) => media.of_a_bad_document(),
            Self::Executed(_) => StatusCode::OK,
            Self::Failed(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::TooLong(_) => StatusCode::GATEWAY_TIMEOUT,
        }
    }

    /// The answer in JSON, on one line.
    pub(super) fn json(&self) -> String {
        let written = match self {
            Self::Invalid(errors) => Written::refused(errors),
            Self::Executed(response) => Written::executed(response),
            Self::Failed(error) | Self::TooLong(error) => Written::refused(slice::from_ref(error)),
        };
        written.json()
    }
}

/// Who waits for the answer, and how it is wanted.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) headers: HeaderMap,
    pub(super) request: RequestId,
    /// Where the connection comes from, if that is known.
    pub(super) peer: Option<IpAddr>,
}

impl<S: Send + Sync> FromRequestParts<S> for Wanted {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, StatusCode> {
        let request = parts.extensions.get::<RequestId>().cloned();
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        Ok(Self {
            headers: parts.headers.clone(),
            peer: peer.map(|ConnectInfo(address)| address.ip()),
            // The journal gives every request its id.
            request: request.ok_or(StatusCode::INTERNAL_SERVER_ERROR)?,
        })
    }
}

impl Wanted {
    /// What came of a document, to who sent it as a request of its own.
    pub(super) fn outcome(&self, outcome: &Outcome) -> Response {
        let media = Media::accepted(&self.headers);
        self.answer(outcome.status(media), outcome.json())
    }

    /// What came of anything else: what is wrong is wrong to HTTP too.
    pub(super) fn failure(&self, outcome: &Outcome) -> Response {
        self.answer(outcome.status(Media::GraphqlResponse), outcome.json())
    }

    /// Data that nothing is wrong with, and what is told beside it.
    pub(super) fn whole(&self, data: &RawValue, beside: &BTreeMap<String, Value>) -> Response {
        let written = Written {
            errors: &[],
            data: Some(data),
            extensions: Some(beside),
        };
        self.answer(StatusCode::OK, written.json())
    }

    /// Why a document is not executed, to who sent it as a request of its own.
    pub(super) fn refused_document(&self, refusal: &Refusal) -> Response {
        let media = Media::accepted(&self.headers);
        match refusal.of_document {
            true => self.refused(media.of_a_bad_document(), refusal),
            false => self.refusal(refusal),
        }
    }

    pub(super) fn refusal(&self, refusal: &Refusal) -> Response {
        self.refused(refusal.status, refusal)
    }

    fn refused(&self, status: StatusCode, refusal: &Refusal) -> Response {
        let error = refusal.error(self.request.as_str());
        let mut response = self.answer(status, Written::refused(&[error]).json());
        response.extensions_mut().insert(RefusedWith(refusal.code));
        let headers = response.headers_mut();
        if let Some(methods) = refusal.allow {
            headers.insert(header::ALLOW, HeaderValue::from_static(methods));
        }
        if let Some(seconds) = refusal.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        if status == StatusCode::UNAUTHORIZED {
            let scheme = HeaderValue::from_static("Bearer error=\"invalid_token\"");
            headers.insert(header::WWW_AUTHENTICATE, scheme);
        }
        response
    }

    fn answer(&self, status: StatusCode, json: String) -> Response {
        let never = HeaderValue::from_static("no-store");
        self.sent(status, self.body(json, Sent::Once), never)
    }

    /// The answer as it goes over the wire.
    pub(super) fn body(&self, json: String, sent: Sent) -> Body {
        match compressed(&self.headers, json.as_bytes(), sent) {
            Some(bytes) => Body {
                bytes: bytes.into(),
                encoding: Some(Encoding::Gzip),
            },
            None => Body {
                bytes: json.into(),
                encoding: None,
            },
        }
    }

    /// An answer, and for how long it may be kept.
    pub(super) fn sent(&self, status: StatusCode, body: Body, keeping: HeaderValue) -> Response {
        let headers = [
            (
                header::CONTENT_TYPE,
                Media::accepted(&self.headers).content_type(),
            ),
            (header::CACHE_CONTROL, keeping),
            (header::VARY, HeaderValue::from_static(VARY)),
        ];
        let encoding = body.encoding.map(|encoding| {
            let name = HeaderValue::from_static(encoding.name());
            (header::CONTENT_ENCODING, name)
        });
        (status, headers, AppendHeaders(encoding), body.bytes).into_response()
    }
}

/// What the same address is answered differently by: the form, and who asks.
pub(super) const VARY: &str = "accept, accept-encoding, authorization, cookie";

/// An answer as it goes over the wire.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub(super) bytes: Bytes,
    pub(super) encoding: Option<Encoding>,
}
