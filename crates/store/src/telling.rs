use std::collections::HashMap;

use contracts::Contract;
use kernel::{Aggregate, Id, Instant};
use uuid::Uuid;

use crate::{Entry, Fact, Store, StoreError, documents, log, seen::Seen};

/// The name under which an event is told to who may not see what it was.
pub const WITHHELD: &str = "PartWithheld";

/// Reading the log, as far as whoever looks may see it.
impl Store {
    /// All that is told of some streams, each in its order.
    pub async fn told(&self, streams: &[Uuid]) -> Result<HashMap<Uuid, Vec<Entry>>, StoreError> {
        self.told_as_seen(streams, None).await
    }

    /// The same, each event as it was seen at a moment, now when it is none.
    pub async fn told_as_seen(
        &self,
        streams: &[Uuid],
        at: Option<Instant>,
    ) -> Result<HashMap<Uuid, Vec<Entry>>, StoreError> {
        let seen = self.seen(at);
        let mut told = log::told(self.readers(), streams).await?;
        let asked = streams.iter().copied();
        let hidden = documents::hidden_among(self.readers(), asked, seen).await?;
        told.retain(|stream, _| !hidden.contains(stream));
        let whole = self.classified(told.keys().copied(), seen).await?;
        for entries in told.values_mut() {
            withhold(entries, &whole, seen);
        }
        Ok(told)
    }

    /// The events after a position, at most so many; none is ever skipped.
    pub async fn entries_after(&self, position: i64, limit: u64) -> Result<Vec<Entry>, StoreError> {
        let mut after = position;
        loop {
            let mut entries = log::entries_after(self.readers(), after, limit).await?;
            let Some(last) = entries.last() else {
                return Ok(entries);
            };
            after = last.position;
            // Looked at after the events: what was drafted or classified meanwhile is hidden, too.
            let seen = self.seen(None);
            let streams = || entries.iter().map(|entry| entry.stream);
            let hidden = documents::hidden_among(self.readers(), streams(), seen).await?;
            let whole = self.classified(streams(), seen).await?;
            entries.retain(|entry| !hidden.contains(&entry.stream));
            withhold(&mut entries, &whole, seen);
            if !entries.is_empty() {
                return Ok(entries);
            }
        }
    }

    /// How many events there are to read.
    pub async fn entries_in_all(&self) -> Result<u64, StoreError> {
        let head = log::head(self.readers()).await?.position;
        let hidden = match documents::hidden(Contract::KIND, self.seen(None)) {
            Some(hidden) => log::count_of(self.readers(), hidden).await?,
            None => 0,
        };
        Ok(u64::try_from(head - hidden).unwrap_or_default())
    }

    async fn classified(
        &self,
        streams: impl Iterator<Item = Uuid>,
        seen: Seen,
    ) -> Result<HashMap<Id<Contract>, Contract>, StoreError> {
        documents::classified::<Contract>(self.readers(), streams, seen).await
    }
}

/// Tells each event as far as it may be seen; of what may not, only that something was recorded.
fn withhold(entries: &mut [Entry], whole: &HashMap<Id<Contract>, Contract>, seen: Seen) {
    for entry in entries {
        let Fact::Contract(told) = &entry.fact else {
            continue;
        };
        let Some(contract) = whole.get(&Id::from(entry.stream)) else {
            continue;
        };
        let (known_from, recorded_at) = (told.known_from, told.recorded_at);
        match contract.told_to(seen.sight.sees(contract), seen.moment(), told) {
            Some(told) => entry.fact = Fact::Contract(told),
            None => {
                WITHHELD.clone_into(&mut entry.name);
                entry.fact = Fact::Withheld {
                    known_from,
                    recorded_at,
                };
            }
        }
    }
}
