use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::Site;

/// The program runs: GET /healthz.
pub(super) async fn lives() -> Response {
    told(StatusCode::OK, "the program runs".to_owned())
}

/// The program can answer: GET /readyz.
pub(super) async fn ready(State(site): State<Site>) -> Response {
    if site.stopping.is_cancelled() {
        return told(
            StatusCode::SERVICE_UNAVAILABLE,
            "the program is stopping".to_owned(),
        );
    }
    match site.store.ping().await {
        Ok(()) => told(StatusCode::OK, "the register can be read".to_owned()),
        Err(error) => {
            // Everyone may ask here; where the database is stays in the log.
            tracing::warn!(%error, "not ready");
            let reason = format!("the register cannot be read: {}", error.code());
            told(StatusCode::SERVICE_UNAVAILABLE, reason)
        }
    }
}

fn told(status: StatusCode, sentence: String) -> Response {
    let never = HeaderValue::from_static("no-store");
    (status, [(header::CACHE_CONTROL, never)], sentence + "\n").into_response()
}
