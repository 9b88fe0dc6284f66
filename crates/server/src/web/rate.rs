#[cfg(test)]
mod tests;

use std::{
    num::NonZeroUsize,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use lru::LruCache;

use super::caller::Caller;

/// How fast one caller may ask, in what documents cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// What a caller may spend at once who has not asked for a while.
    pub at_once: u64,
    /// What of it comes back in a minute.
    pub per_minute: u64,
}

impl Default for Rate {
    fn default() -> Self {
        Self {
            at_once: 2_000_000,
            per_minute: 3_000_000,
        }
    }
}

/// So many callers are remembered; who has not asked for longest is forgotten first, and begins anew.
const CALLERS: NonZeroUsize = NonZeroUsize::new(50_000).expect("it is more than none");

/// In nanoseconds.
const MINUTE: u128 = 60 * 1_000_000_000;

/// What each caller has spent that has not come back yet.
pub(super) struct Rates {
    rate: Rate,
    /// When all of it is back.
    callers: Mutex<LruCache<Caller, Instant>>,
}

impl Rates {
    pub(super) fn new(rate: Rate) -> Self {
        Self {
            rate,
            callers: Mutex::new(LruCache::new(CALLERS)),
        }
    }

    /// Takes what something costs and answers what is left, or says how long it is until there is enough.
    pub(super) fn spend(&self, caller: Caller, cost: u64, now: Instant) -> Result<u64, Duration> {
        let mut callers = self.callers.lock().unwrap_or_else(PoisonError::into_inner);
        let whole = callers.get(&caller).copied().unwrap_or(now).max(now);
        let spent = self.worth(whole - now).saturating_add(cost);
        if spent > self.rate.at_once {
            return Err(self.time(spent - self.rate.at_once));
        }
        callers.put(caller, whole + self.time(cost));
        Ok(self.rate.at_once - spent)
    }

    /// Takes what something has cost that was not known before, also where there is not enough.
    pub(super) fn owe(&self, caller: Caller, cost: u64, now: Instant) {
        let mut callers = self.callers.lock().unwrap_or_else(PoisonError::into_inner);
        let whole = callers.get(&caller).copied().unwrap_or(now).max(now);
        callers.put(caller, whole + self.time(cost));
    }

    /// What comes back in a time, rounded up.
    fn worth(&self, time: Duration) -> u64 {
        let worth = (time.as_nanos() * u128::from(self.rate.per_minute)).div_ceil(MINUTE);
        u64::try_from(worth).unwrap_or(u64::MAX)
    }

    /// How long it takes until so much is back.
    fn time(&self, cost: u64) -> Duration {
        let time = u128::from(cost) * MINUTE / u128::from(self.rate.per_minute.max(1));
        Duration::from_nanos(u64::try_from(time).unwrap_or(u64::MAX))
    }
}
