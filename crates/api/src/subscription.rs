use std::sync::Arc;

use async_graphql::{Context, Result, Subscription as GraphQlSubscription};
use futures_util::{Stream, StreamExt, stream::try_unfold};
use store::{Entry, Store};

use crate::{
    change::{ChangeFilter, place},
    error::failed,
    happening::Happening,
    moment::Moment,
    scalars::Position,
};

/// What may be followed.
pub struct Subscription;

/// What may be followed.
#[GraphQlSubscription]
impl Subscription {
    /// What happens from now on, or from a place in the log on: no event is missed or told twice across a reconnect. A contract that began as a draft comes in with ContractPublished.
    async fn happenings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The place in the log that was read last; from now on if left out.")]
        after: Option<Position>,
        filter: Option<ChangeFilter>,
        #[graphql(desc = "Ends after so many; without it there is no end.")] first: Option<u32>,
    ) -> Result<impl Stream<Item = Result<Happening>>> {
        let store = ctx.data::<Store>()?.clone();
        let last = match &after {
            Some(position) => place(&store, "after", &position.0).await?,
            None => *store.head().borrow(),
        };
        let filter = filter.unwrap_or_default().checked()?;
        let most = first.and_then(|first| usize::try_from(first).ok());
        Ok(following(store, last, filter).take(most.unwrap_or(usize::MAX)))
    }
}

/// How many events are read at a time.
const PAGE: u64 = 200;

struct Follower {
    store: Store,
    last: i64,
    filter: ChangeFilter,
    read: std::vec::IntoIter<Entry>,
}

fn following(
    store: Store,
    last: i64,
    filter: ChangeFilter,
) -> impl Stream<Item = Result<Happening>> {
    let follower = Follower {
        store,
        last,
        filter,
        read: Vec::new().into_iter(),
    };
    try_unfold(follower, |mut follower| async move {
        Ok(follower
            .next()
            .await?
            .map(|entry| (Happening::of(Arc::new(entry), Moment::Now), follower)))
    })
}

impl Follower {
    /// The next event that passes; none when the store has closed.
    async fn next(&mut self) -> Result<Option<Entry>> {
        let mut head = self.store.head();
        loop {
            for entry in self.read.by_ref() {
                self.last = entry.position;
                if self.filter.admits(&self.store, &entry).await? {
                    return Ok(Some(entry));
                }
            }
            head.borrow_and_update();
            let entries = self.store.entries_after(self.last, PAGE).await;
            self.read = entries.map_err(|error| failed(&error))?.into_iter();
            if self.read.as_slice().is_empty() && head.changed().await.is_err() {
                return Ok(None);
            }
        }
    }
}
