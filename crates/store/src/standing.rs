//! What queries make of the register is remembered while the log stands where it stood, for those who see as far.

#[cfg(test)]
mod tests;

use std::{
    any::{Any, TypeId},
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::NaiveDate;
use lru::LruCache;

use crate::{Head, Sight, Store, StoreError};

/// So many bytes of it are remembered, as they are counted by those who make it.
const ROOM: usize = 64 * 1024 * 1024;
/// What is larger would drive out too much else.
const LARGEST: usize = ROOM / 8;
/// What something takes that is small.
const LEAST: usize = 256;

/// All that is remembered of one state of the register.
#[derive(Default)]
pub(crate) struct Memory(Mutex<Inside>);

struct Inside {
    of: Option<State>,
    all: LruCache<Question, (usize, Arc<dyn Any + Send + Sync>)>,
    size: usize,
}

/// What an answer depends on beside the question: what is told, and what opens by itself when a day begins.
#[derive(Clone, Debug, PartialEq, Eq)]
struct State {
    head: Head,
    day: NaiveDate,
}

/// Who asks, what kind of answer they want, and the question in words.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Question {
    sight: Sight,
    answer: TypeId,
    words: String,
}

impl Default for Inside {
    fn default() -> Self {
        Self {
            of: None,
            all: LruCache::unbounded(),
            size: 0,
        }
    }
}

impl Memory {
    /// What is remembered of this state; none where another is newer.
    fn of<T>(&self, state: &State, work: impl FnOnce(&mut Inside) -> Option<T>) -> Option<T> {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.of.as_ref() != Some(state) {
            let newer = inside.of.as_ref().map(|of| of.head.position);
            if newer.is_some_and(|newer| newer > state.head.position) {
                return None;
            }
            *inside = Inside {
                of: Some(state.clone()),
                ..Inside::default()
            };
        }
        work(&mut inside)
    }
}

impl Inside {
    fn keep(&mut self, question: Question, size: usize, answer: Arc<dyn Any + Send + Sync>) {
        let size = size.max(LEAST) + question.words.len();
        if size > LARGEST {
            return;
        }
        self.size += size;
        if let Some((before, _)) = self.all.put(question, (size, answer)) {
            self.size -= before;
        }
        while self.size > ROOM {
            let Some((_, (size, _))) = self.all.pop_lru() else {
                return;
            };
            self.size -= size;
        }
    }
}

/// The register as one query finds it.
#[derive(Clone)]
pub struct Standing {
    memory: Arc<Memory>,
    state: State,
    sight: Sight,
}

impl Standing {
    pub fn head(&self) -> &Head {
        &self.state.head
    }

    /// What was answered to who sees as far, in the same words.
    pub fn recall<T: Clone + Send + Sync + 'static>(&self, words: String) -> Option<T> {
        let question = self.question::<T>(words);
        self.memory.of(&self.state, |inside| {
            let (_, answer) = inside.all.get(&question)?;
            answer.downcast_ref::<T>().cloned()
        })
    }

    /// Remembers an answer of about so many bytes, as long as there is room.
    pub fn remember<T: Clone + Send + Sync + 'static>(
        &self,
        words: String,
        size: usize,
        answer: &T,
    ) {
        let question = self.question::<T>(words);
        let answer = Arc::new(answer.clone());
        self.memory.of(&self.state, |inside| {
            inside.keep(question, size, answer);
            Some(())
        });
    }

    fn question<T: 'static>(&self, words: String) -> Question {
        Question {
            sight: self.sight,
            answer: TypeId::of::<T>(),
            words,
        }
    }
}

impl fmt::Debug for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} as {:?} sees it", self.state, self.sight)
    }
}

impl Store {
    /// As it stands now; none where the log was told by a clock that is ahead of ours, for what that told is not seen yet.
    pub async fn standing(&self) -> Result<Option<Standing>, StoreError> {
        let head = self.log_head().await?;
        let now = self.clock().now();
        if head.recorded_at.is_some_and(|at| at > now) {
            return Ok(None);
        }
        let day = now.date_naive();
        Ok(Some(Standing {
            memory: self.memory(),
            state: State { head, day },
            sight: self.sight(),
        }))
    }
}
