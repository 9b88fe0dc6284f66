mod documents;
mod values;

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use kernel::Instant;
use tokio::{
    sync::{Mutex, OnceCell, mpsc, oneshot, watch},
    task::JoinHandle,
    time,
};

use crate::{
    Clock, DatabaseUrl, Done, Head, Kind, Rebuilt, Refused, Request, Sessions, Sight, StoreError,
    Tokens, Verdict,
    append::{Appender, Job, check},
    database::{Database, Part, Readers, Session},
    follow, log, rebuild,
    seen::Seen,
    standing::Memory,
    verify,
};

/// So many requests may wait for the appender before askers are held back.
const QUEUE: usize = 1_024;

/// The register: its log and its documents in one database, as far as whoever looks may see them.
#[derive(Clone)]
pub struct Store {
    open: Arc<Open>,
    sight: Sight,
}

struct Open {
    url: DatabaseUrl,
    database: Database,
    clock: Clock,
    jobs: mpsc::Sender<Job>,
    head: watch::Receiver<i64>,
    lookout: log::Lookout,
    closing: watch::Sender<bool>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
    watching: OnceLock<Box<Watching>>,
    /// What pseudonyms are made with, once one was made; it never changes.
    pseudonym_key: OnceCell<Vec<u8>>,
    memory: Arc<Memory>,
}

/// Who is told how long each request took, from being asked to being answered, and what came of it.
type Watching = dyn Fn(Duration, Result<&Done, &Refused>) + Send + Sync;

/// Opening and closing.
impl Store {
    /// Opens a database that `migrate` has prepared; documents of another shape are rebuilt first. Whoever reads waits no longer
    /// than so: the database ends a little later what takes longer.
    pub async fn open_within(
        url: &DatabaseUrl,
        clock: Clock,
        patience: Duration,
    ) -> Result<Self, StoreError> {
        let database = Database::open(url, patience).await?;
        let kinds = rebuild::out_of_shape(&database.writer).await?;
        if !kinds.is_empty() {
            tracing::info!(
                ?kinds,
                "the documents get a new shape; until then nobody is answered"
            );
            let rebuilt = rebuild::rebuild(&database.writer, &kinds, rebuild::by_tenths()).await?;
            tracing::info!(?kinds, ?rebuilt, "the documents have a new shape");
        }
        let (jobs, queue) = mpsc::channel(QUEUE);
        let (head, heads) = watch::channel(log::head(&database.readers).await?.position);
        let (closing, closed) = watch::channel(false);
        let appender = Appender {
            jobs: queue,
            writer: Arc::clone(&database.writer),
            clock: clock.clone(),
            head: head.clone(),
            closing: closed.clone(),
        };
        let follower = follow::follow(url.clone(), database.readers.apart(), head, closed);
        let tasks = vec![tokio::spawn(appender.run()), tokio::spawn(follower)];
        let open = Open {
            url: url.clone(),
            database,
            clock,
            jobs,
            head: heads,
            lookout: log::Lookout::default(),
            closing,
            tasks: Mutex::new(tasks),
            watching: OnceLock::new(),
            pseudonym_key: OnceCell::new(),
            memory: Arc::default(),
        };
        Ok(Self {
            open: Arc::new(open),
            sight: Sight::Everything,
        })
    }

    /// The same register, seen by someone else.
    #[must_use]
    pub fn seen_by(&self, sight: Sight) -> Self {
        Self {
            open: Arc::clone(&self.open),
            sight,
        }
    }

    /// What whoever looks may see.
    pub fn sight(&self) -> Sight {
        self.sight
    }

    /// Answers all that has been asked, takes nothing more, and lets go of the database.
    pub async fn close(self) {
        self.open.closing.send_replace(true);
        for task in self.open.tasks.lock().await.drain(..) {
            if let Err(error) = task.await {
                tracing::error!(%error, "a task of the store did not end well");
            }
        }
        if let Err(error) = self.open.database.readers.close().await {
            tracing::warn!(%error, "the reading connections did not close");
        }
    }

    pub fn clock(&self) -> &Clock {
        &self.open.clock
    }

    /// The database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.readers().ping().await?)
    }

    /// How many statements have been read by since it was opened, those not counted by which it follows the log.
    pub fn statements(&self) -> u64 {
        self.readers().statements()
    }

    pub fn tokens(&self) -> Tokens {
        Tokens(self.clone())
    }

    pub fn sessions(&self) -> Sessions {
        Sessions(self.clone())
    }

    pub(crate) fn readers(&self) -> &Readers {
        &self.open.database.readers
    }

    pub(crate) fn pseudonym_key(&self) -> &OnceCell<Vec<u8>> {
        &self.open.pseudonym_key
    }

    pub(crate) fn seen(&self, at: Option<Instant>) -> Seen {
        Seen {
            at,
            now: self.open.clock.now(),
            sight: self.sight,
        }
    }

    pub(crate) fn memory(&self) -> Arc<Memory> {
        Arc::clone(&self.open.memory)
    }

    pub(crate) fn writer(&self) -> &Mutex<Session> {
        &self.open.database.writer
    }

    /// Writes what the log does not tell of.
    pub(crate) async fn write_beside_the_log(&self, parts: Vec<Part>) -> Result<(), StoreError> {
        let mut session = self.writer().lock().await;
        let (head, _) = session.begin(Vec::new()).await?;
        session.commit(&head, parts, false).await?;
        Ok(())
    }
}

/// Writing.
impl Store {
    /// Decides and records; once asked, it is done whether or not the asker waits for the answer.
    pub async fn execute(&self, request: Request) -> Result<Done, Refused> {
        check(&request)?;
        let begun = time::Instant::now();
        let (answer, answered) = oneshot::channel();
        let asked = self.open.jobs.send(Job { request, answer }).await;
        asked.map_err(|_| StoreError::Closed)?;
        let answer = answered.await.map_err(|_| StoreError::Closed)?;
        if let Some(watching) = self.open.watching.get() {
            watching(begun.elapsed(), answer.as_ref());
        }
        answer
    }

    /// Tells from now on how long each request takes and what comes of it; one listener for as long as the store is open.
    pub fn watch_with(
        &self,
        watching: impl Fn(Duration, Result<&Done, &Refused>) + Send + Sync + 'static,
    ) {
        let _ = self.open.watching.set(Box::new(watching));
    }

    /// Folds all documents anew while others go on reading and writing; told how many streams are done of how many.
    pub async fn rebuild(
        &self,
        progress: impl FnMut(u64, u64) + Send,
    ) -> Result<Rebuilt, StoreError> {
        rebuild::rebuild(self.writer(), Kind::ALL, progress).await
    }
}

/// Reading the log.
impl Store {
    /// The position of the last event, whoever wrote it; it changes when the log grows.
    pub fn head(&self) -> watch::Receiver<i64> {
        self.open.head.clone()
    }

    /// How far the log has come, as the database says it once for all who ask at the same time.
    pub async fn log_head(&self) -> Result<Head, StoreError> {
        let look = log::head(self.readers());
        self.open.lookout.told(look).await
    }

    /// Looks at every event and every document; names whatever is not as it should be.
    pub async fn verify(&self) -> Result<Verdict, StoreError> {
        verify::verify(&mut Session::new(self.open.url.clone())).await
    }
}
