use std::fs;

use axum::{
    Router,
    body::Bytes,
    http::{HeaderValue, header},
    routing::post,
};
use tokio::net::TcpListener;

use crate::Result;

/// Answers everything with the bytes of a file, for as long as it runs.
pub(crate) async fn serve(address: &str, file: &str) -> Result<()> {
    let json = HeaderValue::from_static("application/json");
    let answer = Bytes::from(fs::read(file)?);
    let (of_post, of_get) = (answer.clone(), answer);
    let headers = [(header::CONTENT_TYPE, json)];
    let told = headers.clone();
    let router = Router::new().route(
        "/graphql",
        post(async move |_: Bytes| (headers, of_post)).get(async move || (told, of_get)),
    );
    let listener = TcpListener::bind(address).await?;
    axum::serve(listener, router).await?;
    Ok(())
}
