use std::sync::{Arc, PoisonError, RwLock};

use chrono::TimeDelta;
use kernel::Instant;
use tokio::sync::Mutex;

use crate::{
    Address, Refusal,
    discovered::{self, Discovered},
    http::Outside,
    keys::Keys,
};

/// As long as this what a provider has said is taken for what it says.
const FRESH: TimeDelta = TimeDelta::minutes(10);
/// As long as this it is believed when the provider cannot be asked anew.
const BELIEVED: TimeDelta = TimeDelta::hours(12);
/// A provider that has been asked is left alone for so long, and as long again whatever keys tokens name.
const APART: TimeDelta = TimeDelta::seconds(30);
/// And so long when nothing is known of it.
const AGAIN: TimeDelta = TimeDelta::seconds(5);

/// What a provider has said, and when.
pub(crate) struct Said {
    pub(crate) discovered: Discovered,
    pub(crate) keys: Keys,
    at: Instant,
}

/// What is known of a provider, asked for anew when it is old or does not do.
pub(crate) struct Kept {
    issuer: String,
    place: Address,
    outside: Arc<dyn Outside>,
    said: RwLock<Option<Arc<Said>>>,
    /// Who asks holds it.
    asked: Mutex<Asked>,
}

/// When a provider last had been asked.
#[derive(Default)]
struct Asked {
    at: Option<Instant>,
    /// And when because a token named a key that was not known.
    for_a_key: Option<Instant>,
}

impl Kept {
    /// None when the issuer is no address over TLS.
    pub(crate) fn new(issuer: &str, outside: Arc<dyn Outside>) -> Option<Self> {
        Some(Self {
            place: discovered::place(&Address::read(issuer)?)?,
            issuer: issuer.to_owned(),
            outside,
            said: RwLock::default(),
            asked: Mutex::default(),
        })
    }

    /// What is known, asked for where nothing is or it is too old.
    pub(crate) async fn said(&self, now: Instant) -> Result<Arc<Said>, Refusal> {
        let known = self.known();
        match &known {
            Some(said) if now - said.at < FRESH => return Ok(Arc::clone(said)),
            Some(said) if now - said.at < BELIEVED => {
                // One asks; the others do not wait for it.
                let Ok(mut asked) = self.asked.try_lock() else {
                    return Ok(Arc::clone(said));
                };
                if rests(asked.at, now, APART) {
                    return Ok(Arc::clone(said));
                }
                return Ok(self
                    .ask(&mut asked, now)
                    .await
                    .unwrap_or_else(|_| Arc::clone(said)));
            }
            Some(_) | None => {}
        }
        let mut asked = self.asked.lock().await;
        match self.known() {
            Some(said) if now - said.at < FRESH => Ok(said),
            Some(_) | None if rests(asked.at, now, AGAIN) => Err(Refusal::Unavailable),
            Some(_) | None => self.ask(&mut asked, now).await,
        }
    }

    /// What is known after something else than that was seen; a provider is not asked at everybody's bidding.
    pub(crate) async fn since(&self, seen: &Arc<Said>, now: Instant) -> Arc<Said> {
        let mut asked = self.asked.lock().await;
        match self.known() {
            Some(said) if !Arc::ptr_eq(&said, seen) => said,
            Some(_) | None if rests(asked.for_a_key, now, APART) => Arc::clone(seen),
            Some(_) | None => {
                let told = self.ask(&mut asked, now).await;
                asked.for_a_key = asked.at;
                told.unwrap_or_else(|_| Arc::clone(seen))
            }
        }
    }

    fn known(&self) -> Option<Arc<Said>> {
        self.said
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// A provider that takes its time to answer is left alone from when it has.
    async fn ask(&self, asked: &mut Asked, now: Instant) -> Result<Arc<Said>, Refusal> {
        let began = tokio::time::Instant::now();
        let said = self.anew(now).await;
        let seconds = i64::try_from(began.elapsed().as_secs()).unwrap_or(i64::MAX);
        let took = TimeDelta::try_seconds(seconds).unwrap_or_default();
        asked.at = Some(now + took);
        said
    }

    async fn anew(&self, now: Instant) -> Result<Arc<Said>, Refusal> {
        let discovered = self.outside.get(&self.place).await?;
        let discovered = Discovered::read(&self.issuer, &discovered)?;
        let keys = Keys::read(&self.outside.get(&discovered.keys).await?)?;
        let said = Arc::new(Said {
            discovered,
            keys,
            at: now,
        });
        *self.said.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&said));
        Ok(said)
    }
}

/// Whether it was asked so shortly before.
fn rests(asked: Option<Instant>, now: Instant, pause: TimeDelta) -> bool {
    asked.is_some_and(|asked| now - asked < pause)
}
