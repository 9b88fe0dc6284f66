use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use futures_util::{FutureExt, StreamExt, future::join_all, stream};
use tokio::{sync::Semaphore, task::yield_now};

use super::Fair;

fn one_at_a_time() -> Fair {
    Fair(Arc::new(Semaphore::new(1)))
}

#[tokio::test]
async fn everything_comes_and_in_its_order() {
    let fair = one_at_a_time();
    let streams = (0..50).map(|_| {
        let numbers = stream::iter(0..20).then(async |number| {
            yield_now().await;
            number
        });
        fair.share(numbers.boxed()).collect::<Vec<_>>()
    });
    for told in join_all(streams).await {
        assert_eq!(told, (0..20).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn who_waits_for_news_takes_no_turn() {
    let fair = one_at_a_time();
    let mut silent: Vec<_> = (0..50)
        .map(|_| fair.share(stream::pending::<()>().boxed()))
        .collect();
    for silent in &mut silent {
        assert!(silent.next().now_or_never().is_none());
    }
    let mut told = fair.share(stream::iter([1]).boxed());
    assert_eq!(told.next().await, Some(1));
}

#[tokio::test]
async fn a_turn_that_nobody_wants_any_more_is_the_next_ones() {
    let fair = one_at_a_time();
    let held = fair.0.clone().acquire_owned().await.unwrap();
    let mut gone = fair.share(stream::iter([1]).boxed());
    let mut told = fair.share(stream::iter([2]).boxed());
    assert!(gone.next().now_or_never().is_none());
    assert!(told.next().now_or_never().is_none());
    drop(gone);
    drop(held);
    assert_eq!(told.next().await, Some(2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_more_work_at_once_than_there_are_turns() {
    static AT_ONCE: AtomicUsize = AtomicUsize::new(0);
    let fair = one_at_a_time();
    let working = (0..20).map(|_| {
        let mut work = 0;
        let working = stream::poll_fn(move |_| {
            assert_eq!(AT_ONCE.fetch_add(1, Ordering::SeqCst), 0);
            work += 1;
            std::thread::yield_now();
            AT_ONCE.fetch_sub(1, Ordering::SeqCst);
            std::task::Poll::Ready((work < 50).then_some(work))
        });
        tokio::spawn(fair.share(working.boxed()).count())
    });
    for done in join_all(working).await {
        assert_eq!(done.unwrap(), 49);
    }
}
