//! What whoever collects traces is told of a request.

use std::sync::{Arc, Mutex};

use axum::{Router, body::Bytes, extract::State, routing::post};
use tokio::net::TcpListener;

use crate::running::{Place, rest};

type Collected = Arc<Mutex<Vec<u8>>>;

async fn collect(State(collected): State<Collected>, body: Bytes) {
    collected.lock().unwrap().extend_from_slice(&body);
}

/// Somebody who collects traces, and what they have.
async fn collector() -> (String, Collected) {
    let collected = Collected::default();
    let router = Router::new()
        .route("/v1/traces", post(collect))
        .with_state(Arc::clone(&collected));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    (format!("http://{address}"), collected)
}

const CALLER: [u8; 16] = [
    0x4b, 0xf9, 0x2f, 0x35, 0x77, 0xb3, 0x4d, 0xa6, 0xa3, 0xce, 0x92, 0x9d, 0x0e, 0x0e, 0x47, 0x36,
];

/// What is told of a request that comes with its caller's trace, where so many proxies in front are trusted.
async fn traced(proxies: &str) -> Vec<u8> {
    let (endpoint, collected) = collector().await;
    let place = Place::new();
    let mut running = place.serve_with(&[
        ("OTEL_EXPORTER_OTLP_ENDPOINT", &endpoint),
        ("SAMSPIL_LIMITS_TRUSTED_PROXIES", proxies),
    ]);
    let body = r#"{"query":"query Find($text: String) { contracts(filter: { text: $text }) { totalCount } }","variables":{"text":"hemmeligt-soegeord"}}"#;
    let caller = "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n";
    let answer = rest(running.post("/graphql", caller, body));
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    running.terminate();
    assert!(running.ended().success());
    collected.lock().unwrap().clone()
}

fn has(told: &[u8], part: &[u8]) -> bool {
    told.windows(part.len()).any(|own| own == part)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_traced_without_what_was_asked_by_and_not_as_part_of_what_anyone_says() {
    let told = traced("0").await;
    for part in [
        "POST /graphql",
        "http.request.method",
        "http.route",
        "url.scheme",
        "http.response.status_code",
        "graphql.operation.type",
        "graphql.operation.name",
        "Find",
        "samspil",
    ] {
        assert!(has(&told, part.as_bytes()), "{part}");
    }
    assert!(!has(&told, &CALLER), "it is part of what anyone said");
    assert!(!has(&told, b"hemmeligt-soegeord"), "a variable was told");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_part_of_what_is_traced_in_front_of_it_where_that_is_trusted() {
    assert!(has(&traced("1").await, &CALLER));
}
