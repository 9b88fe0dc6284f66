//! A list of contracts with everything in it, through the whole server, over HTTP.

use axum::{
    Router,
    body::Bytes,
    http::{HeaderValue, header},
    routing::post,
};
use serde_json::{Value, json};
use server::{Bounds, Executor, Site};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::{
    Result,
    beside::{Aim, Figure, Question},
    place::Place,
    rate::rate,
    reader::Reader,
    sizes::Sizes,
    story::Tellers,
};

const QUERY: &str = include_str!("portfolio.graphql");

pub(crate) async fn measured(place: &Place, sizes: &Sizes) -> Result<Vec<Figure>> {
    let (store, _) = place.register("portfolio").await?;
    let schema = api::schema(store.clone(), api::Settings::default());
    let of_the_valid = api::schema_of_the_valid(store.clone(), api::Settings::default());
    let site = Site::new(
        store.clone(),
        Executor::of_register(schema, of_the_valid),
        api::edge(edge::Limits::default()),
        CancellationToken::new(),
    )
    .within(Bounds {
        rate: None,
        ..Bounds::default()
    });
    let ours = served(server::router(site)).await?;
    let tellers = Tellers::at(&ours, &store).await?;
    for number in 0..sizes.contracts {
        tellers.tell(number).await?;
    }
    let variables = json!({ "first": sizes.contracts, "on": "2026-11-21" });
    let query = json!({ "query": QUERY, "variables": variables });
    let answer = Reader::at(&ours, "", &query).await?.ask().await?;
    checked(&answer, sizes.contracts)?;
    let kilobytes = answer.len() / 1_000;
    let floor = served(bare(answer)).await?;
    let mut figures = Vec::new();
    for readers in [1, 8] {
        let question = Question {
            what: format!(
                "{place}: {} contracts with everything, {kilobytes} kB, readers: {readers}",
                sizes.contracts
            ),
            unit: "/s",
            aim: Aim::None,
            turns: sizes.turns,
        };
        let mut asking = several(readers, &ours, &query).await?;
        let mut idle = several(readers, &floor, &query).await?;
        let ours = async || rate(&mut asking, sizes.turn).await;
        let floor = async || rate(&mut idle, sizes.turn).await;
        figures.push(question.beside(ours, floor).await?);
    }
    Ok(figures)
}

async fn several(readers: usize, address: &str, query: &Value) -> Result<Vec<Reader>> {
    let mut several = Vec::new();
    for _ in 0..readers {
        several.push(Reader::at(address, "", query).await?);
    }
    Ok(several)
}

/// The same bytes, without any work.
fn bare(answer: Vec<u8>) -> Router {
    let json = HeaderValue::from_static("application/json");
    let answer = Bytes::from(answer);
    Router::new().route(
        "/graphql",
        post(async move |_: Bytes| ([(header::CONTENT_TYPE, json)], answer)),
    )
}

/// Serves at a port of its own for as long as the program runs.
async fn served(router: Router) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    tokio::spawn(async { axum::serve(listener, router).await });
    Ok(address)
}

/// What is measured must be right.
fn checked(answer: &[u8], contracts: usize) -> Result<()> {
    let told: Value = serde_json::from_slice(answer)?;
    let nodes = told["data"]["contracts"]["nodes"].as_array();
    let whole = |node: &Value| {
        node["timeline"]
            .as_array()
            .is_some_and(|told| told.len() > 10)
            && node["effects"]["nodes"][0]["observations"][1].is_object()
            && node["cases"][0].is_object()
    };
    if nodes.is_some_and(|nodes| nodes.len() == contracts && nodes.iter().all(whole)) {
        return Ok(());
    }
    Err(format!("not the contracts: {}", told["errors"]).into())
}
