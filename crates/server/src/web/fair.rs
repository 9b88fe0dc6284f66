#[cfg(test)]
mod tests;

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    thread,
};

use futures_util::{FutureExt, Stream, StreamExt, future::BoxFuture, stream::BoxStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Half of the machine, for all who follow together: however many they are, whoever asks or writes stands behind few of them.
#[derive(Clone, Debug)]
pub(super) struct Fair(Arc<Semaphore>);

impl Default for Fair {
    fn default() -> Self {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        Self(Arc::new(Semaphore::new((cores / 2).max(1))))
    }
}

impl Fair {
    /// The same stream, worked at by turns, in the order in which it is waited for them; nobody has a turn who has nothing to do.
    pub(super) fn share<T>(&self, stream: BoxStream<'static, T>) -> impl Stream<Item = T> + use<T> {
        Shared {
            stream,
            turns: Arc::clone(&self.0),
            waiting: None,
        }
    }
}

struct Shared<T> {
    stream: BoxStream<'static, T>,
    turns: Arc<Semaphore>,
    waiting: Option<BoxFuture<'static, Option<OwnedSemaphorePermit>>>,
}

impl<T> Shared<T> {
    /// None where there are no turns any more, and all may work.
    fn turn(&mut self, context: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>> {
        let turns = &self.turns;
        let waiting = self.waiting.get_or_insert_with(|| {
            let turn = Arc::clone(turns).acquire_owned();
            turn.map(Result::ok).boxed()
        });
        let turn = ready!(waiting.poll_unpin(context));
        self.waiting = None;
        Poll::Ready(turn)
    }
}

impl<T> Stream for Shared<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let _turn = ready!(self.turn(context));
        self.stream.poll_next_unpin(context)
    }
}
