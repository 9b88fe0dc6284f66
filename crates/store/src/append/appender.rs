use std::{any::Any, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures_util::FutureExt;
use tokio::{
    sync::{Mutex, mpsc, oneshot, watch},
    time::Instant,
};

use super::record::record;
use crate::{Clock, Done, Refused, Request, StoreError, database::Session};

const REQUESTS_AT_ONCE: usize = 256;
const STEPS_AT_ONCE: usize = 2_000;
/// How long the writers just answered are waited for: they are coming back.
const LINGER: Duration = Duration::from_micros(300);

/// A request and where its answer goes.
pub(crate) struct Job {
    pub(crate) request: Request,
    pub(crate) answer: oneshot::Sender<Result<Done, Refused>>,
}

/// Takes what has queued and records it together, for as long as the store is open.
pub(crate) struct Appender {
    pub(crate) jobs: mpsc::Receiver<Job>,
    pub(crate) writer: Arc<Mutex<Session>>,
    pub(crate) clock: Clock,
    pub(crate) head: watch::Sender<i64>,
    pub(crate) closing: watch::Receiver<bool>,
}

impl Appender {
    /// Ends when the store is closed and all that had queued is answered.
    pub(crate) async fn run(mut self) {
        let mut last = 0;
        while let Some(batch) = self.gather(last).await {
            last = batch.len();
            self.settle(batch).await;
        }
        self.writer.lock().await.close().await;
    }

    async fn gather(&mut self, last: usize) -> Option<Vec<Job>> {
        let asked = tokio::select! {
            biased;
            _ = self.closing.wait_for(|closing| *closing) => None,
            job = self.jobs.recv() => Some(job?),
        };
        let first = match asked {
            Some(job) => job,
            None => {
                self.jobs.close();
                self.jobs.recv().await?
            }
        };
        let mut steps = first.request.steps.len();
        let mut batch = vec![first];
        let begun = Instant::now();
        while batch.len() < REQUESTS_AT_ONCE && steps < STEPS_AT_ONCE {
            match self.jobs.try_recv() {
                Ok(job) => {
                    steps += job.request.steps.len();
                    batch.push(job);
                }
                Err(_) if batch.len() < last && begun.elapsed() < LINGER => {
                    tokio::task::yield_now().await;
                }
                Err(_) => break,
            }
        }
        Some(batch)
    }

    /// Records a batch; when that fails, its requests one by one, so that only the guilty fails.
    async fn settle(&mut self, batch: Vec<Job>) {
        let writer = Arc::clone(&self.writer);
        let mut session = writer.lock().await;
        let alone = batch.len() == 1;
        match self.attempt(&mut session, &batch).await {
            Ok(answers) => answer(batch, answers),
            Err(error) if alone => answer(batch, vec![Err(error.into())]),
            Err(error) => {
                tracing::warn!(%error, requests = batch.len(), "a batch failed; its requests go one by one");
                for job in batch {
                    let job = vec![job];
                    let answers = match self.attempt(&mut session, &job).await {
                        Ok(answers) => answers,
                        Err(error) => vec![Err(error.into())],
                    };
                    answer(job, answers);
                }
            }
        }
    }

    async fn attempt(
        &self,
        session: &mut Session,
        jobs: &[Job],
    ) -> Result<Vec<Result<Done, Refused>>, StoreError> {
        let requests: Vec<&Request> = jobs.iter().map(|job| &job.request).collect();
        let recording = record(session, self.clock.now(), &requests);
        let recorded = AssertUnwindSafe(recording).catch_unwind().await;
        match recorded.unwrap_or_else(|panic| Err(broken(&*panic))) {
            Ok(outcomes) => {
                publish(&self.head, outcomes.position);
                Ok(outcomes.answers)
            }
            Err(error) => {
                session.rollback().await;
                Err(error)
            }
        }
    }
}

/// Tells whoever follows that the log has come so far; it never goes back.
pub(crate) fn publish(head: &watch::Sender<i64>, position: i64) {
    head.send_if_modified(|head| {
        let grown = position > *head;
        *head = position.max(*head);
        grown
    });
}

/// A rule that panics fails its own request and no other.
fn broken(panic: &(dyn Any + Send)) -> StoreError {
    let said = panic.downcast_ref::<&str>().copied();
    let said = said.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    StoreError::RuleBroken {
        reason: said.unwrap_or("it panicked").to_owned(),
    }
}

/// An asker that went away is not waited for.
fn answer(jobs: Vec<Job>, answers: Vec<Result<Done, Refused>>) {
    for (job, answer) in jobs.into_iter().zip(answers) {
        let _ = job.answer.send(answer);
    }
}
