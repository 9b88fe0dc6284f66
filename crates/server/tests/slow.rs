//! Who follows and does not take in what is told: cut with a reason, and told the rest when it comes again.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use axum::{
    body::{Body, to_bytes},
    http::header,
};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use server::Bounds;
use store::Role;
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Message, client::IntoClientRequest},
};

use crate::world::{World, post};

#[tokio::test]
async fn a_slow_reader_of_events_is_told_why_it_ends_and_goes_on_where_it_was() {
    let world = with_patience(Duration::ZERO).await;
    let token = world.token(Role::Analyst).await;
    for slug in ["vejen", "holstebro", "glostrup"] {
        world.publish(&token, slug).await;
    }
    let mut after = 0;
    for position in 1..=3 {
        let events = events(&world, after).await;
        let [told, last] = &events[..] else {
            panic!("one event and the reason: {events:?}");
        };
        after = told["data"]["happenings"]["position"]
            .as_str()
            .and_then(|told| told.parse().ok())
            .unwrap();
        assert_eq!(after, position);
        assert_eq!(last["errors"][0]["extensions"]["code"], "TOO_SLOW");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_reader_of_a_socket_is_cut_with_a_code_while_writers_go_on_and_misses_nothing() {
    let patience = Duration::from_millis(200);
    let world = with_patience(patience).await;
    let token = world.token(Role::Analyst).await;
    let address = served(&world);
    let mut slow = follow(address, 0).await;
    let began = Instant::now();
    let mut written = 0;
    while written < 40 || began.elapsed() < patience * 10 {
        written += 1;
        let done = world.publish(&token, &format!("case-{written}")).await;
        assert_eq!(done.json()["errors"], Value::Null);
    }
    let mut last = 0;
    let close = loop {
        match slow.next().await.unwrap().unwrap() {
            Message::Close(frame) => break frame.unwrap(),
            told @ (Message::Text(_)
            | Message::Binary(_)
            | Message::Ping(_)
            | Message::Pong(_)
            | Message::Frame(_)) => last = after(last, &told),
        }
    };
    assert_eq!(u16::from(close.code), 1013);
    assert!(close.reason.starts_with("TOO_SLOW"), "{}", close.reason);
    assert!(last < written, "all {written} came through");
    let mut again = follow(address, last).await;
    while last < written {
        last = after(last, &again.next().await.unwrap().unwrap());
    }
}

/// The position that a message tells, which is the next one.
fn after(last: u32, told: &Message) -> u32 {
    let told: Value = serde_json::from_str(told.to_text().unwrap()).unwrap();
    let Some(position) = told["payload"]["data"]["happenings"]["position"].as_str() else {
        assert_eq!(told, json!({ "type": "connection_ack" }));
        return last;
    };
    let position: u32 = position.parse().unwrap();
    assert_eq!(position, last + 1, "an event was missed or told twice");
    position
}

async fn with_patience(patience: Duration) -> World {
    let bounds = Bounds {
        patience,
        ..Bounds::default()
    };
    World::within(bounds).await
}

/// All events until the end.
async fn events(world: &World, after: u32) -> Vec<Value> {
    let query = format!("subscription {{ happenings(after: \"{after}\") {{ position }} }}");
    let request = post("/graphql/stream").header(header::ACCEPT, "text/event-stream");
    let body = Body::from(json!({ "query": query }).to_string());
    let response = world.send(request.body(body).unwrap()).await;
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let events = text.lines().filter_map(|line| line.strip_prefix("data: "));
    events
        .map(|data| serde_json::from_str(data).unwrap())
        .collect()
}

/// Serves where little fits between the two sides, so that who does not read is noticed soon.
fn served(world: &World) -> SocketAddr {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_send_buffer_size(4_096).unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let listener = socket.listen(8).unwrap();
    let address = listener.local_addr().unwrap();
    let router = world.router.clone();
    tokio::spawn(async { axum::serve(listener, router).await });
    address
}

/// Follows all that happens, each event with some kilobytes.
async fn follow(address: SocketAddr, after: u32) -> WebSocketStream<TcpStream> {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4_096).unwrap();
    let stream = socket.connect(address).await.unwrap();
    let mut request = format!("ws://{address}/graphql/ws")
        .into_client_request()
        .unwrap();
    let protocol = "graphql-transport-ws".parse().unwrap();
    request
        .headers_mut()
        .insert("sec-websocket-protocol", protocol);
    let (mut socket, _) = client_async(request, stream).await.unwrap();
    let much: String = (0..60)
        .map(|number| format!("a{number}: case {{ id slug title {{ da }} }} "))
        .collect();
    let query = format!("subscription {{ happenings(after: \"{after}\") {{ position {much} }} }}");
    for said in [
        json!({ "type": "connection_init" }),
        json!({ "type": "subscribe", "id": "1", "payload": { "query": query } }),
    ] {
        socket.send(Message::text(said.to_string())).await.unwrap();
    }
    socket
}
