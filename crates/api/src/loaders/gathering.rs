//! Whatever the resolvers of a request ask for at the same time is read at once.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
    mem,
    sync::{Arc, Mutex, PoisonError},
};

use futures_util::future::BoxFuture;
use store::{Standing, StoreError};
use tokio::{sync::oneshot, task::yield_now};

use super::standpoint::Standpoint;

/// What is read by its keys.
pub(super) trait Reading: Send + Sync {
    type Key: Clone + Eq + Hash + Send + Sync;
    type Value: Clone + Send + Sync + 'static;

    /// Reads all of them at once; what is not there is left out.
    fn read(&self, keys: Vec<Self::Key>) -> BoxFuture<'_, Found<Self::Key, Self::Value>>;

    /// By which words it is remembered, if it is.
    fn words(key: &Self::Key) -> Option<String>;

    /// How many bytes it takes, about.
    fn size(value: &Self::Value) -> usize;
}

pub(super) type Found<K, V> = Result<HashMap<K, V>, Arc<StoreError>>;

/// Those who wait for something to be read; the first of them reads for all.
pub(super) struct Gathering<R: Reading> {
    reading: R,
    standpoint: Standpoint,
    waiting: Mutex<Vec<Waiting<R>>>,
}

struct Waiting<R: Reading> {
    keys: Vec<R::Key>,
    answer: oneshot::Sender<Found<R::Key, R::Value>>,
}

impl<R: Reading> Gathering<R> {
    pub(super) fn new(reading: R, standpoint: &Standpoint) -> Self {
        Self {
            reading,
            standpoint: standpoint.clone(),
            waiting: Mutex::default(),
        }
    }

    pub(super) async fn one(&self, key: R::Key) -> Result<Option<R::Value>, Arc<StoreError>> {
        let mut found = self.all(vec![key.clone()]).await?;
        Ok(found.remove(&key))
    }

    pub(super) async fn all(&self, keys: Vec<R::Key>) -> Found<R::Key, R::Value> {
        if keys.is_empty() {
            return Ok(HashMap::new());
        }
        loop {
            let (answer, answered) = oneshot::channel();
            if self.wait(keys.clone(), answer) {
                self.lead().await;
            }
            // Who read for all may have gone away; then whoever is first asks anew.
            if let Ok(found) = answered.await {
                return found;
            }
        }
    }

    /// Whether one is the first.
    fn wait(&self, keys: Vec<R::Key>, answer: oneshot::Sender<Found<R::Key, R::Value>>) -> bool {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(Waiting { keys, answer });
        waiting.len() == 1
    }

    async fn lead(&self) {
        let leading = Leading(self);
        // All resolvers that can go on do so before this does: they are of one task.
        yield_now().await;
        let waiting = leading.take();
        let keys: HashSet<&R::Key> = waiting.iter().flat_map(|one| &one.keys).collect();
        let found = self.found(keys.into_iter().cloned().collect()).await;
        for Waiting { keys, answer } in waiting {
            let share = found.as_ref().map_err(Arc::clone).map(|found| {
                let pairs = keys.into_iter();
                pairs
                    .filter_map(|key| found.get(&key).cloned().map(|value| (key, value)))
                    .collect()
            });
            // Who has gone away needs no answer.
            let _ = answer.send(share);
        }
    }

    /// What is remembered, and the rest read.
    async fn found(&self, keys: Vec<R::Key>) -> Found<R::Key, R::Value> {
        let Some(standing) = self.standpoint.standing().await.map_err(Arc::new)? else {
            return self.reading.read(keys).await;
        };
        let mut found = HashMap::with_capacity(keys.len());
        let mut unknown = Vec::new();
        for key in keys {
            match Self::recalled(standing, &key) {
                Some(Some(value)) => drop(found.insert(key, value)),
                // It is remembered that nothing is there.
                Some(None) => {}
                None => unknown.push(key),
            }
        }
        if unknown.is_empty() {
            return Ok(found);
        }
        let read = self.reading.read(unknown.clone()).await?;
        for key in &unknown {
            if let Some(words) = R::words(key) {
                let value = read.get(key).cloned();
                standing.remember(words, value.as_ref().map_or(0, R::size), &value);
            }
        }
        found.extend(read);
        Ok(found)
    }

    fn recalled(standing: &Standing, key: &R::Key) -> Option<Option<R::Value>> {
        standing.recall(R::words(key)?)
    }

    fn taken(&self) -> Vec<Waiting<R>> {
        mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Reads for all; when it goes away before it has begun, the others do not wait for it.
struct Leading<'a, R: Reading>(&'a Gathering<R>);

impl<R: Reading> Leading<'_, R> {
    fn take(self) -> Vec<Waiting<R>> {
        let waiting = self.0.taken();
        mem::forget(self);
        waiting
    }
}

impl<R: Reading> Drop for Leading<'_, R> {
    fn drop(&mut self) {
        drop(self.0.taken());
    }
}
