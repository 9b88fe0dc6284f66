use sea_orm::{
    QueryResult,
    sqlx::{Postgres, Sqlite},
};

use super::{Ended, HeadRow, Part, live::Live};
use crate::{DatabaseUrl, StoreError, database_url::Backend, search::as_kept};

/// How many writes hold the head from the beginning after one was overtaken.
const WARY: u32 = 50;

/// The connection that writes; it heals itself when the next write begins.
pub(crate) struct Session {
    url: DatabaseUrl,
    live: Option<Live>,
    /// A transaction has begun and not ended, perhaps because its writer went away.
    unfinished: bool,
    /// So many writes will still hold the head from the beginning.
    wary: u32,
}

impl Session {
    pub(crate) fn new(url: DatabaseUrl) -> Self {
        Self {
            url,
            live: None,
            unfinished: false,
            wary: 0,
        }
    }

    pub(crate) async fn connect(&mut self) -> Result<(), StoreError> {
        self.live = Some(Live::connect(&self.url).await?);
        self.unfinished = false;
        Ok(())
    }

    /// A server may be looked at before its head is held: a write that comes too late is not done.
    pub(crate) fn may_glance(&self) -> bool {
        match self.url.backend() {
            Backend::Sqlite(_) => false,
            Backend::Postgres(_) => self.wary == 0,
        }
    }

    /// Asks first questions, and for the head, without holding it; all is as it was at one moment.
    pub(crate) async fn glance(
        &mut self,
        mut questions: Vec<Part>,
    ) -> Result<(HeadRow, Vec<QueryResult>), StoreError> {
        self.make_ready().await?;
        questions.push(HeadRow::question());
        let mut found = self.ask(questions).await?;
        let head = found.pop().ok_or_else(|| self.not_migrated())?;
        Ok((HeadRow::among_others(&head)?, found))
    }

    /// Begins to write, alone, and asks first questions.
    pub(crate) async fn begin(
        &mut self,
        questions: Vec<Part>,
    ) -> Result<(HeadRow, Vec<QueryResult>), StoreError> {
        self.make_ready().await?;
        self.unfinished = true;
        let mut found = self.live()?.begin(&not_empty(questions)).await?;
        let rest = found.split_off(found.len().min(1));
        let head = found.first().ok_or_else(|| self.not_migrated())?;
        Ok((HeadRow::alone(head)?, rest))
    }

    /// Begins to read all of it as it is at one moment, while others go on writing.
    pub(crate) async fn snapshot(&mut self) -> Result<HeadRow, StoreError> {
        self.make_ready().await?;
        self.unfinished = true;
        let found = self.live()?.snapshot().await?;
        HeadRow::alone(found.first().ok_or_else(|| self.not_migrated())?)
    }

    /// All rows that the questions find; they must ask for the same columns.
    pub(crate) async fn ask(
        &mut self,
        questions: Vec<Part>,
    ) -> Result<Vec<QueryResult>, StoreError> {
        self.live()?.ask(&not_empty(questions)).await
    }

    /// All rows that a question without values finds.
    pub(crate) async fn all(
        &mut self,
        question: &'static str,
    ) -> Result<Vec<QueryResult>, StoreError> {
        self.live()?.all(question).await
    }

    /// A statement without values; how many rows it changed.
    pub(crate) async fn run(&mut self, statement: &'static str) -> Result<u64, StoreError> {
        self.live()?.run(statement).await
    }

    /// Writes the new head and the parts in their order, and ends; other processes are told where the log has grown.
    pub(crate) async fn commit(
        &mut self,
        head: &HeadRow,
        parts: Vec<Part>,
        has_grown: bool,
    ) -> Result<Ended, StoreError> {
        let held = self.unfinished;
        let parts = not_empty(parts);
        let ended = self.live()?.commit(head, parts, has_grown, held).await?;
        self.unfinished = false;
        self.wary = match ended {
            Ended::Overtaken => WARY,
            Ended::Written if held => self.wary.saturating_sub(1),
            Ended::Written => self.wary,
        };
        Ok(ended)
    }

    /// Ends a write in which there was nothing to write.
    pub(crate) async fn let_go(&mut self) {
        if self.unfinished {
            self.rollback().await;
        }
    }

    /// Undoes what has begun; a connection that cannot even do that is given up.
    pub(crate) async fn rollback(&mut self) {
        self.unfinished = false;
        let Some(live) = &mut self.live else {
            return;
        };
        if let Err(error) = live.rollback().await {
            tracing::warn!(%error, "the writing connection is given up");
            self.live = None;
        }
    }

    /// Words as the database keeps them to be searched.
    pub(crate) fn as_kept(&self, words: &str) -> String {
        match self.url.backend() {
            Backend::Sqlite(_) => as_kept::<Sqlite>(words),
            Backend::Postgres(_) => as_kept::<Postgres>(words),
        }
    }

    pub(crate) async fn close(&mut self) {
        let Some(live) = self.live.take() else {
            return;
        };
        if let Err(error) = live.close().await {
            tracing::warn!(%error, "the writing connection did not close");
        }
    }

    /// Whatever was left unfinished is undone, and a lost connection is made anew.
    async fn make_ready(&mut self) -> Result<(), StoreError> {
        self.let_go().await;
        if self.live.is_none() {
            self.connect().await?;
        }
        Ok(())
    }

    fn live(&mut self) -> Result<&mut Live, StoreError> {
        self.live.as_mut().ok_or(StoreError::Closed)
    }

    fn not_migrated(&self) -> StoreError {
        StoreError::NotMigrated {
            database: self.url.to_string(),
        }
    }
}

fn not_empty(mut parts: Vec<Part>) -> Vec<Part> {
    parts.retain(|part| part.rows.rows() > 0);
    parts
}
