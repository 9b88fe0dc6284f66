use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, join_all},
};
use tokio::task::yield_now;

use super::{
    gathering::{Found, Gathering, Reading},
    standpoint::Standpoint,
};

/// Doubles numbers and counts how often it is asked; there is nothing under 13.
#[derive(Clone, Default)]
struct Doubling(Arc<AtomicUsize>);

impl Reading for Doubling {
    type Key = usize;
    type Value = usize;

    fn read(&self, keys: Vec<usize>) -> BoxFuture<'_, Found<usize, usize>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        async move {
            yield_now().await;
            let there = keys.into_iter().filter(|key| *key != 13);
            Ok(there.map(|key| (key, key * 2)).collect())
        }
        .boxed()
    }

    fn words(_: &usize) -> Option<String> {
        None
    }

    fn size(_: &usize) -> usize {
        0
    }
}

#[tokio::test]
async fn what_is_asked_for_at_the_same_time_is_read_at_once() {
    let doubling = Doubling::default();
    let gathering = gathering(doubling.clone());
    let asked = (0..1_000).map(|number| gathering.one(number));
    let found = join_all(asked).await;
    for (number, found) in found.into_iter().enumerate() {
        let there = (number != 13).then_some(number * 2);
        assert_eq!(found.unwrap(), there);
    }
    assert_eq!(doubling.0.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn what_is_asked_for_later_is_read_then() {
    let doubling = Doubling::default();
    let gathering = gathering(doubling.clone());
    let asked = (0..100).map(async |number| {
        let first = gathering.one(number + 100).await.unwrap().unwrap();
        gathering.one(first).await.unwrap()
    });
    let found = join_all(asked).await;
    assert!(found.iter().all(Option::is_some));
    assert_eq!(doubling.0.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn who_waits_is_answered_although_who_read_for_all_has_gone_away() {
    for polls in 1..=2 {
        let gathering = gathering(Doubling::default());
        let mut first = Box::pin(gathering.one(1));
        let mut second = Box::pin(gathering.one(2));
        for _ in 0..polls {
            assert!(first.as_mut().now_or_never().is_none());
            assert!(second.as_mut().now_or_never().is_none());
        }
        drop(first);
        assert_eq!(second.await.unwrap(), Some(4));
    }
}

#[tokio::test]
async fn nothing_is_read_for_who_asks_for_nothing() {
    let doubling = Doubling::default();
    let gathering = gathering(doubling.clone());
    assert_eq!(gathering.all(Vec::new()).await.unwrap(), HashMap::new());
    assert_eq!(doubling.0.load(Ordering::Relaxed), 0);
}

fn gathering(doubling: Doubling) -> Gathering<Doubling> {
    Gathering::new(doubling, &Standpoint::default())
}
