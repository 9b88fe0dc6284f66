//! What is followed over a WebSocket: /graphql/ws.

mod known;

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use server::Bounds;
use store::Role;
use tokio::{net::TcpListener, net::TcpStream, time::timeout};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Error, Message, client::IntoClientRequest},
};

use crate::world::{World, publishing};

const HAPPENINGS: &str = "subscription { happenings { position } }";

#[tokio::test]
async fn a_query_is_one_answer_and_the_end() {
    let mut client = Client::greeted(&World::new().await).await;
    client.subscribe("1", "{ __typename }").await;
    let told = client.hear().await;
    assert_eq!((&told["type"], &told["id"]), (&json!("next"), &json!("1")));
    assert_eq!(told["payload"]["data"], json!({ "__typename": "Query" }));
    assert_eq!(
        client.hear().await,
        json!({ "type": "complete", "id": "1" })
    );
}

#[tokio::test]
async fn what_happens_is_told_until_the_client_has_enough() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let mut client = Client::greeted(&world).await;
    client
        .subscribe(
            "1",
            "subscription { happenings(after: \"0\") { position } }",
        )
        .await;
    world.publish(&token, "vejen").await;
    let told = client.hear().await;
    assert_eq!(told["payload"]["data"]["happenings"]["position"], "1");
    client.say(json!({ "type": "complete", "id": "1" })).await;
    client.say(json!({ "type": "ping" })).await;
    assert_eq!(client.hear().await, json!({ "type": "pong" }));
    world.publish(&token, "holstebro").await;
    client.say(json!({ "type": "ping" })).await;
    assert_eq!(client.hear().await, json!({ "type": "pong" }));
}

#[tokio::test]
async fn a_document_that_is_not_valid_is_an_error_and_nothing_more() {
    let mut client = Client::greeted(&World::new().await).await;
    client.subscribe("1", "{ nothingOfTheKind }").await;
    let told = client.hear().await;
    assert_eq!(
        (told["type"].as_str(), told["id"].as_str()),
        (Some("error"), Some("1"))
    );
    assert_eq!(
        told["payload"][0]["extensions"]["code"],
        "GRAPHQL_VALIDATION_FAILED"
    );
    client.say(json!({ "type": "ping" })).await;
    assert_eq!(client.hear().await, json!({ "type": "pong" }));
}

#[tokio::test]
async fn mutations_of_one_socket_are_done_once_and_in_the_order_they_were_sent() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let mut client = Client::known(&world, &token).await;
    for number in 1..=20 {
        let payload = publishing(&format!("case-{number}"));
        let id = number.to_string();
        client
            .say(json!({ "type": "subscribe", "id": id, "payload": payload }))
            .await;
    }
    let mut done = 0;
    while done < 20 {
        let told = client.hear().await;
        if told["type"] == "next" {
            let position = &told["payload"]["data"]["publishCase"]["position"];
            assert_eq!(position, &told["id"], "{told}");
            done += 1;
        }
    }
    assert_eq!(world.store.log_head().await.unwrap().position, 20);
}

#[tokio::test]
async fn who_asks_before_greeting_is_shown_out() {
    let mut client = Client::new(&World::new().await).await;
    client.subscribe("1", "{ __typename }").await;
    assert_eq!(client.ended().await, 4401);
}

#[tokio::test]
async fn who_greets_twice_is_shown_out() {
    let mut client = Client::greeted(&World::new().await).await;
    client.greet(json!({})).await;
    assert_eq!(client.ended().await, 4429);
}

#[tokio::test]
async fn who_says_what_is_not_of_the_protocol_is_shown_out() {
    let world = World::new().await;
    for said in [
        "{",
        "7",
        r#"{"type":"start","id":"1"}"#,
        r#"{"type":"subscribe","id":"1"}"#,
    ] {
        let mut client = Client::greeted(&world).await;
        client.socket.send(Message::text(said)).await.unwrap();
        assert_eq!(client.ended().await, 4400, "{said}");
    }
}

#[tokio::test]
async fn an_id_is_for_one_operation_at_a_time() {
    let mut client = Client::greeted(&World::new().await).await;
    client.subscribe("1", HAPPENINGS).await;
    client.subscribe("1", HAPPENINGS).await;
    assert_eq!(client.ended().await, 4409);
}

#[tokio::test]
async fn only_so_many_operations_run_over_one_socket() {
    let mut client = Client::greeted(&World::new().await).await;
    for id in 0..51 {
        client.subscribe(&id.to_string(), HAPPENINGS).await;
    }
    let told = client.hear().await;
    assert_eq!(
        (told["type"].as_str(), told["id"].as_str()),
        (Some("error"), Some("50"))
    );
}

#[tokio::test]
async fn a_page_of_another_site_is_not_let_in() {
    let world = World::new().await;
    let foreign = [("origin", "https://evil.example"), PROTOCOL];
    assert_eq!(refused(&world, &foreign).await, 403);
}

#[tokio::test]
async fn no_other_protocol_is_spoken() {
    let world = World::new().await;
    assert_eq!(
        refused(&world, &[("sec-websocket-protocol", "graphql-ws")]).await,
        400
    );
    assert_eq!(refused(&world, &[]).await, 400);
}

#[tokio::test]
async fn the_program_says_goodbye_when_it_stops() {
    let world = World::new().await;
    let mut client = Client::greeted(&world).await;
    client.subscribe("1", HAPPENINGS).await;
    client.say(json!({ "type": "ping" })).await;
    assert_eq!(client.hear().await, json!({ "type": "pong" }));
    world.stopping.cancel();
    assert_eq!(client.ended().await, 1001);
}

const PROTOCOL: (&str, &str) = ("sec-websocket-protocol", "graphql-transport-ws");

struct Client {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Client {
    async fn new(world: &World) -> Self {
        let (socket, _) = connect(world, &[PROTOCOL]).await.unwrap();
        Self { socket }
    }

    async fn greeted(world: &World) -> Self {
        Self::greeting(world, json!({})).await
    }

    /// Whoever has a token.
    async fn known(world: &World, token: &str) -> Self {
        let authorization = format!("Bearer {token}");
        Self::greeting(world, json!({ "Authorization": authorization })).await
    }

    async fn greeting(world: &World, payload: Value) -> Self {
        let mut client = Self::new(world).await;
        client.greet(payload).await;
        assert_eq!(client.hear().await, json!({ "type": "connection_ack" }));
        client
    }

    async fn greet(&mut self, payload: Value) {
        self.say(json!({ "type": "connection_init", "payload": payload }))
            .await;
    }

    async fn subscribe(&mut self, id: &str, query: &str) {
        let payload = json!({ "query": query });
        self.say(json!({ "type": "subscribe", "id": id, "payload": payload }))
            .await;
    }

    async fn say(&mut self, message: Value) {
        self.socket
            .send(Message::text(message.to_string()))
            .await
            .unwrap();
    }

    async fn hear(&mut self) -> Value {
        let text = self.message().await.into_text().unwrap();
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("a message is told: {text}"))
    }

    /// With which code.
    async fn ended(&mut self) -> u16 {
        let told = self.message().await;
        let Message::Close(Some(frame)) = told else {
            panic!("the conversation ends: {told:?}");
        };
        frame.code.into()
    }

    async fn message(&mut self) -> Message {
        let waited = timeout(Duration::from_secs(10), self.socket.next()).await;
        waited.expect("something is told in time").unwrap().unwrap()
    }
}

type Connected = (
    WebSocketStream<MaybeTlsStream<TcpStream>>,
    tokio_tungstenite::tungstenite::handshake::client::Response,
);

async fn connect(world: &World, headers: &[(&'static str, &str)]) -> Result<Connected, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = world.router.clone();
    tokio::spawn(async { axum::serve(listener, router).await });
    let mut request = format!("ws://{address}/graphql/ws")
        .into_client_request()
        .unwrap();
    for (name, value) in headers {
        request.headers_mut().insert(*name, value.parse().unwrap());
    }
    connect_async(request).await
}

async fn refused(world: &World, headers: &[(&'static str, &str)]) -> u16 {
    match connect(world, headers).await {
        Err(Error::Http(response)) => response.status().as_u16(),
        other => panic!("it is refused: {other:?}"),
    }
}
