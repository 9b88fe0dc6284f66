//! The two databases: how they are reached, checked and spoken to.

mod connect;
mod dialect;
mod head;
mod inspect;
mod lanes;
mod live;
mod readers;
mod session;
mod table;

use std::{sync::Arc, time::Duration};

use tokio::sync::Mutex;

pub(crate) use connect::migrate;
pub(crate) use dialect::{CHANNEL, Part};
pub(crate) use head::{Ended, HeadRow};
pub(crate) use readers::Readers;
pub(crate) use session::Session;
pub(crate) use table::{Column, Table};

use crate::{DatabaseUrl, StoreError};

/// How long whoever reads waits when nobody says.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
/// So much later a statement is ended, so that who asked has been told before why there is no answer.
const GRACE: Duration = Duration::from_secs(1);

/// One connection that writes and some that read.
pub(crate) struct Database {
    pub(crate) readers: Readers,
    pub(crate) writer: Arc<Mutex<Session>>,
}

impl Database {
    /// Opens what is prepared for this program and refuses everything else; what reads longer than anyone waits is ended.
    pub(crate) async fn open(url: &DatabaseUrl, patience: Duration) -> Result<Self, StoreError> {
        inspect::before_opening(url).await?;
        let mut writer = Session::new(url.clone());
        writer.connect().await?;
        let readers = Readers::open(url, patience + GRACE).await?;
        inspect::migrations(url, readers.any()).await?;
        Ok(Self {
            readers,
            writer: Arc::new(Mutex::new(writer)),
        })
    }
}
