//! The transport: GraphQL over HTTP, SSE and WebSocket, tables, the health of the program, and its pages.

mod again;
mod answer;
mod asked;
mod bearer;
mod bounds;
mod caller;
mod cookie;
mod encoding;
mod etag;
mod execution;
mod executor;
mod export;
mod fair;
mod frontend;
mod graphql;
mod guard;
mod health;
mod journal;
mod keeping;
mod login;
mod media;
mod metrics;
mod origin;
mod patience;
mod prepared;
mod rate;
mod refusal;
mod remembered;
mod site;
mod socket;
mod stream;
mod trace;
mod trusted;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};

use crate::configuration::{BACK, LOGIN};
pub use bounds::Bounds;
pub use executor::Executor;
pub use rate::Rate;
pub use site::Site;
pub use trusted::Documents;

/// Everything that is answered.
pub fn router(site: Site) -> Router {
    let journal = journal::Journal {
        metrics: site.metrics.clone(),
        in_front: site.bounds.proxies > 0,
    };
    Router::new()
        .route(
            "/graphql",
            post(graphql::answer)
                .get(graphql::query)
                .fallback(graphql::other_method),
        )
        .route(
            "/graphql/stream",
            post(stream::answer)
                .get(stream::query)
                .fallback(graphql::other_method),
        )
        .route(
            "/graphql/ws",
            get(socket::upgrade).fallback(graphql::other_method_of_a_socket),
        )
        .route(
            "/export/{file}",
            get(export::answer).fallback(export::other_method),
        )
        .route("/export/", get(export::no_name))
        .route("/metrics", get(metrics::answer))
        .route(LOGIN, get(login::begin))
        .route(BACK, get(login::back))
        .route("/logout", post(login::end))
        .route("/healthz", get(health::lives))
        .route("/readyz", get(health::ready))
        .fallback_service(get(frontend::answer))
        .layer(DefaultBodyLimit::max(site.bounds.body))
        .layer(from_fn(guard::pages))
        .layer(from_fn_with_state(journal, journal::told))
        .with_state(site)
}
