//! The two databases: how they are reached, checked and spoken to.

mod connect;
mod dialect;
mod head;
mod inspect;
mod live;
mod session;
mod table;

use std::sync::Arc;

use sea_orm::DatabaseConnection;
use tokio::sync::Mutex;

pub(crate) use connect::migrate;
pub(crate) use dialect::{CHANNEL, Part};
pub(crate) use head::{Ended, HeadRow};
pub(crate) use session::Session;
pub(crate) use table::{Column, Table};

use crate::{DatabaseUrl, StoreError};

/// One connection that writes and some that read.
pub(crate) struct Database {
    pub(crate) readers: DatabaseConnection,
    pub(crate) writer: Arc<Mutex<Session>>,
}

impl Database {
    /// Opens what is prepared for this program and refuses everything else.
    pub(crate) async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        inspect::before_opening(url).await?;
        let mut writer = Session::new(url.clone());
        writer.connect().await?;
        let readers = connect::readers(url).await?;
        inspect::migrations(url, &readers).await?;
        Ok(Self {
            readers,
            writer: Arc::new(Mutex::new(writer)),
        })
    }
}
