//! Learns from the database how far the log has come, also by what other processes have written.

use std::time::Duration;

use sea_orm::sqlx::postgres::PgListener;
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

use crate::{
    DatabaseUrl, StoreError,
    append::publish,
    database::{CHANNEL, Readers},
    database_url::Backend,
    log,
};

/// How often a file is looked at.
const LOOK: Duration = Duration::from_millis(250);
/// How often a server is asked, whatever it has told by itself.
const ASK: Duration = Duration::from_secs(1);

/// How news comes.
enum Ear {
    /// By looking: a file tells nothing by itself.
    Looking,
    /// The server would tell, but there is no connection to it now.
    Deaf,
    Listening(Box<PgListener>),
}

/// Follows the head of the log until the store is closed.
pub(crate) async fn follow(
    url: DatabaseUrl,
    readers: Readers,
    head: watch::Sender<i64>,
    mut closing: watch::Receiver<bool>,
) {
    let mut ear = match url.backend() {
        Backend::Sqlite(_) => Ear::Looking,
        Backend::Postgres(_) => Ear::Deaf,
    };
    let mut was_heard = true;
    loop {
        let news = tokio::select! {
            _ = closing.wait_for(|closing| *closing) => return,
            news = next(&mut ear, &readers) => news,
        };
        let position = match news {
            Some(position) => Ok(position),
            None => position(&readers).await,
        };
        match position {
            Ok(position) => {
                publish(&head, position);
                was_heard = true;
            }
            Err(error) if was_heard => {
                tracing::warn!(%error, "the head of the log cannot be read; trying again");
                was_heard = false;
            }
            Err(_) => {}
        }
    }
}

/// Waits for news; none when it is time to look.
async fn next(ear: &mut Ear, readers: &Readers) -> Option<i64> {
    match ear {
        Ear::Listening(listener) => match timeout(ASK, listener.try_recv()).await {
            Ok(Ok(Some(told))) => told.payload().parse().ok(),
            Ok(Ok(None)) | Err(_) => None,
            Ok(Err(error)) => {
                tracing::warn!(%error, "listening is interrupted");
                *ear = Ear::Deaf;
                sleep(ASK).await;
                None
            }
        },
        Ear::Deaf => {
            match listen(readers).await {
                Ok(listener) => *ear = Ear::Listening(Box::new(listener)),
                Err(_) => sleep(ASK).await,
            }
            None
        }
        Ear::Looking => {
            sleep(LOOK).await;
            None
        }
    }
}

async fn listen(readers: &Readers) -> Result<PgListener, StoreError> {
    let mut listener = readers.listener().await?;
    listener.listen(CHANNEL).await?;
    Ok(listener)
}

async fn position(readers: &Readers) -> Result<i64, StoreError> {
    Ok(log::head(readers).await?.position)
}
