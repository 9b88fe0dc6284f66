//! A site on the network, from its first answer to its last.

use std::{net::SocketAddr, time::Duration};

use axum::serve::ListenerExt;
use socket2::SockRef;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;

use crate::{Site, failure::Failure, router};

/// After so long a connection is cut whose other side takes in nothing.
const LONGEST_SILENCE: Duration = Duration::from_secs(30);
/// How long requests in flight may take after the program is told to stop.
const LONGEST_END: Duration = Duration::from_secs(6);
/// How long the store may take to write down what is queued.
const LONGEST_CLOSE: Duration = Duration::from_secs(2);

/// The address as it was asked for, opened.
pub(crate) async fn listen(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address)
        .await
        .map_err(|reason| Failure::Listen { address, reason })
}

/// Answers until the program is told to stop, then ends what is open, and the store last.
pub(crate) async fn serve(listener: TcpListener, site: Site) -> Result<(), Failure> {
    let store = site.store.clone();
    let stopping = site.stopping.clone();
    stop_when_told(stopping.clone())?;
    tokio::select! {
        () = answer(listener, site) => {}
        () = too_long(&stopping) => tracing::warn!("some connections did not end in time"),
    }
    if timeout(LONGEST_CLOSE, store.close()).await.is_err() {
        tracing::warn!("the store did not close in time");
    }
    tracing::info!("stopped");
    Ok(())
}

async fn answer(listener: TcpListener, site: Site) {
    // Events are small and are wanted now.
    let listener = listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "a connection stays slow");
        }
        if let Err(error) = SockRef::from(&*connection).set_tcp_user_timeout(Some(LONGEST_SILENCE))
        {
            tracing::debug!(%error, "a connection may hang");
        }
    });
    let stopped = site.stopping.clone().cancelled_owned();
    let conversations = site.conversations.clone();
    let service = router(site).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service)
        .with_graceful_shutdown(stopped)
        .await;
    if let Err(error) = served {
        tracing::error!(%error, "the listener failed");
    }
    conversations.close();
    conversations.wait().await;
}

async fn too_long(stopping: &CancellationToken) {
    stopping.cancelled().await;
    sleep(LONGEST_END).await;
}

/// By SIGTERM, as a supervisor does, or by SIGINT, as someone at the keyboard does.
fn stop_when_told(stopping: CancellationToken) -> Result<(), Failure> {
    let mut terminate = signal(SignalKind::terminate()).map_err(Failure::Start)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(Failure::Start)?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping");
        stopping.cancel();
    });
    Ok(())
}
