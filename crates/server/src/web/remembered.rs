#[cfg(test)]
mod tests;

use std::sync::{Mutex, PoisonError};

use lru::LruCache;
use sha2::{Digest as _, Sha256};

/// What something is found again by: the hash of all that it was made from.
pub(super) type Digest = [u8; 32];

/// The hash of some parts, none of which can be taken for a piece of another.
pub(super) fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Digest {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// What was made not long ago, as much of it as there is room for: what was not asked for longest goes first.
pub(super) struct Remembered<V> {
    room: usize,
    /// What each takes beside its size.
    each: usize,
    inside: Mutex<Inside<V>>,
}

struct Inside<V> {
    all: LruCache<Digest, (usize, V)>,
    size: usize,
}

impl<V: Clone> Remembered<V> {
    pub(super) fn new(room: usize, each: usize) -> Self {
        let all = LruCache::unbounded();
        Self {
            room,
            each,
            inside: Mutex::new(Inside { all, size: 0 }),
        }
    }

    pub(super) fn get(&self, key: &Digest) -> Option<V> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.all.get(key).map(|(_, value)| value.clone())
    }

    /// Keeps something of a size; what is larger than an eighth of the room would drive out too much else.
    pub(super) fn put(&self, key: Digest, size: usize, value: V) {
        let size = size.saturating_add(self.each);
        if size > self.room / 8 {
            return;
        }
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.size += size;
        if let Some((before, _)) = inside.all.put(key, (size, value)) {
            inside.size -= before;
        }
        while inside.size > self.room {
            let Some((_, (size, _))) = inside.all.pop_lru() else {
                return;
            };
            inside.size -= size;
        }
    }
}
