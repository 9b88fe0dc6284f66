//! The connections that read. A statement that takes too long, or that nobody waits for any more, is ended in the database:
//! a server does so by itself, a file has connections that are told until when they may work.

#[cfg(test)]
mod tests;

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use futures_util::Stream;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, QueryStream,
    Statement, StreamTrait, prelude::async_trait::async_trait, sqlx::postgres::PgListener,
};

use super::{
    connect,
    lanes::{Lanes, Turn},
};
use crate::{DatabaseUrl, StoreError, database_url::Backend};

#[derive(Clone)]
pub(crate) struct Readers {
    source: Source,
    statements: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Source {
    File(Arc<Lanes>),
    Server(DatabaseConnection),
}

impl Readers {
    /// Connections whose statements take no longer than so.
    pub(super) async fn open(url: &DatabaseUrl, longest: Duration) -> Result<Self, StoreError> {
        let source = match url.backend() {
            Backend::Sqlite(path) => Source::File(Arc::new(Lanes::open(url, path, longest).await?)),
            Backend::Postgres(address) => {
                Source::Server(connect::readers(url, address, longest).await?)
            }
        };
        Ok(Self {
            source,
            statements: Arc::default(),
        })
    }

    /// The same connections for the store's own looking, whose statements are counted apart.
    pub(crate) fn apart(&self) -> Self {
        Self {
            source: self.source.clone(),
            statements: Arc::default(),
        }
    }

    /// How many statements have been asked.
    pub(crate) fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Any of them.
    pub(super) fn any(&self) -> &DatabaseConnection {
        match &self.source {
            Source::File(lanes) => lanes.any(),
            Source::Server(connection) => connection,
        }
    }

    pub(crate) async fn ping(&self) -> Result<(), DbErr> {
        self.turn().await.connection().ping().await
    }

    pub(crate) async fn close(&self) -> Result<(), DbErr> {
        match &self.source {
            Source::File(lanes) => lanes.close().await,
            Source::Server(connection) => connection.close_by_ref().await,
        }
    }

    /// Hears what a server tells.
    pub(crate) async fn listener(&self) -> Result<PgListener, StoreError> {
        match &self.source {
            Source::File(_) => Err(StoreError::Closed),
            Source::Server(connection) => {
                let pool = connection.get_postgres_connection_pool();
                Ok(PgListener::connect_with(pool).await?)
            }
        }
    }

    /// The right to ask one statement.
    async fn turn(&self) -> Turn<'_> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        match &self.source {
            Source::File(lanes) => lanes.turn().await,
            Source::Server(connection) => Turn::at_any_time(connection),
        }
    }
}

#[async_trait]
impl ConnectionTrait for Readers {
    fn get_database_backend(&self) -> DbBackend {
        self.any().get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.turn().await.connection().execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.turn().await.connection().execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let turn = self.turn().await;
        turn.connection().query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let turn = self.turn().await;
        turn.connection().query_all_raw(statement).await
    }
}

impl StreamTrait for Readers {
    type Stream<'a> = Rows<'a>;

    fn get_database_backend(&self) -> DbBackend {
        ConnectionTrait::get_database_backend(self)
    }

    fn stream_raw<'a>(
        &'a self,
        statement: Statement,
    ) -> Pin<Box<dyn Future<Output = Result<Rows<'a>, DbErr>> + Send + 'a>> {
        Box::pin(async move {
            let turn = self.turn().await;
            let coming = turn.connection().stream_raw(statement).await?;
            Ok(Rows {
                coming,
                _turn: turn,
            })
        })
    }
}

/// Rows as they come; the connection is others' when they end, or when nobody wants more of them.
pub(crate) struct Rows<'a> {
    coming: QueryStream,
    _turn: Turn<'a>,
}

impl Stream for Rows<'_> {
    type Item = Result<QueryResult, DbErr>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.coming).poll_next(context)
    }
}
