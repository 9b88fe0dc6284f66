use async_graphql::ServerError;
use axum::extract::ws::{CloseFrame, Message};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::web::{answer::Written, asked::Asked};

/// What a client says.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Heard {
    ConnectionInit { payload: Option<Map<String, Value>> },
    Ping,
    Pong,
    Subscribe { id: String, payload: Asked },
    Complete { id: String },
}

impl Heard {
    pub(super) fn read(text: &str) -> Result<Self, End> {
        serde_json::from_str(text).map_err(|_| End::Invalid)
    }
}

/// What the server says.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Said<'a> {
    ConnectionAck,
    Pong,
    Next {
        id: &'a str,
        payload: Written<'a>,
    },
    Error {
        id: &'a str,
        payload: &'a [ServerError],
    },
    Complete {
        id: &'a str,
    },
}

impl Said<'_> {
    pub(super) fn message(&self) -> Message {
        let text = serde_json::to_string(self).expect("names and texts are JSON");
        Message::text(text)
    }
}

/// Why a conversation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The client has gone, or does not listen any more.
    Gone,
    Stopping,
    /// It does not take in what it is told.
    TooSlow,
    Invalid,
    NotGreeted,
    NotGreetedInTime,
    Forbidden,
    IdTaken,
    GreetedTwice,
}

impl End {
    /// The frame that says so, with the codes of the protocol.
    pub(super) fn frame(self) -> Option<CloseFrame> {
        let (code, reason) = match self {
            Self::Gone => return None,
            Self::Stopping => (1001, "The server stops"),
            Self::TooSlow => (1013, "TOO_SLOW: go on after the last position that came"),
            Self::Invalid => (4400, "Invalid message"),
            Self::NotGreeted => (4401, "Unauthorized"),
            Self::Forbidden => (4403, "Forbidden"),
            Self::NotGreetedInTime => (4408, "Connection initialisation timeout"),
            Self::IdTaken => (4409, "Subscriber for this id already exists"),
            Self::GreetedTwice => (4429, "Too many initialisation requests"),
        };
        Some(CloseFrame {
            code,
            reason: reason.into(),
        })
    }
}
