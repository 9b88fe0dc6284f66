#[cfg(test)]
mod tests;

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use futures_util::{
    Stream, StreamExt,
    stream::{self, BoxStream},
};

/// What is told to someone who takes it in; to who leaves a word lying too long the last one is said, and nothing more.
pub(super) struct Patient<T> {
    told: BoxStream<'static, T>,
    patience: Duration,
    last: Option<T>,
    /// When a word was given that nobody has asked to follow yet.
    given: Option<Instant>,
}

impl<T: Send + 'static> Patient<T> {
    pub(super) fn new(told: BoxStream<'static, T>, patience: Duration, last: T) -> Self {
        Self {
            told,
            patience,
            last: Some(last),
            given: None,
        }
    }

    fn was_kept_waiting(&mut self) -> bool {
        let given = self.given.take();
        given.is_some_and(|given| given.elapsed() > self.patience)
    }
}

impl<T: Send + Unpin + 'static> Stream for Patient<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        if self.was_kept_waiting() {
            // What was followed is let go of now, and not when the last word has been heard.
            self.told = stream::empty().boxed();
            return Poll::Ready(self.last.take());
        }
        let told = self.told.poll_next_unpin(context);
        if let Poll::Ready(Some(_)) = told {
            self.given = Some(Instant::now());
        }
        told
    }
}
