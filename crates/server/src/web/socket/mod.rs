//! WebSocket, in the protocol graphql-transport-ws and no other.

mod conversation;
mod message;
mod turns;

use axum::{
    extract::{State, WebSocketUpgrade, ws::rejection::WebSocketUpgradeRejection},
    response::Response,
};

use super::{Site, answer::Wanted, origin, refusal::Refusal};
use conversation::Conversation;

const PROTOCOL: &str = "graphql-transport-ws";

/// Begins a conversation over a socket: GET /graphql/ws.
pub(super) async fn upgrade(
    State(site): State<Site>,
    wanted: Wanted,
    socket: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    match begin(site, &wanted, socket).await {
        Ok(response) => response,
        Err(refusal) => wanted.refusal(&refusal),
    }
}

async fn begin(
    site: Site,
    wanted: &Wanted,
    socket: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response, Refusal> {
    if origin::is_foreign(&wanted.headers) {
        return Err(Refusal::foreign());
    }
    let socket = socket
        .map_err(|_| Refusal::bad_request("this address is for WebSocket connections"))?
        .max_message_size(site.bounds.body)
        .max_frame_size(site.bounds.body)
        .protocols([PROTOCOL]);
    if socket.selected_protocol().is_none() {
        return Err(Refusal::bad_request(format!(
            "the subprotocol is {PROTOCOL}"
        )));
    }
    let asker = site.asker(wanted).await?;
    let request = wanted.request.clone();
    let token = site.conversations.token();
    Ok(socket.on_upgrade(move |socket| async move {
        Conversation::new(site, asker, request).hold(socket).await;
        drop(token);
    }))
}
