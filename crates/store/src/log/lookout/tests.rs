use std::{
    pin::pin,
    sync::atomic::{AtomicI64, Ordering},
};

use futures_util::{FutureExt, future::join_all};
use tokio::sync::Notify;

use super::Lookout;
use crate::Head;

fn head(position: i64) -> Head {
    Head {
        position,
        recorded_at: None,
        chain: String::new(),
    }
}

#[tokio::test]
async fn who_asks_while_one_looks_is_told_by_the_next_look_and_all_of_them_by_the_same() {
    let lookout = Lookout::default();
    let (log, seen) = (AtomicI64::new(1), Notify::new());
    let look = async || {
        let found = log.load(Ordering::SeqCst);
        seen.notified().await;
        Ok::<_, ()>(head(found))
    };
    let mut first = pin!(lookout.told(look()));
    assert!((&mut first).now_or_never().is_none());

    log.store(2, Ordering::SeqCst);
    let mut others = pin!(join_all((0..4).map(|_| lookout.told(look()))));
    assert!((&mut others).now_or_never().is_none());
    seen.notify_one();
    assert_eq!(first.await, Ok(head(1)), "what was there when it looked");
    seen.notify_one();
    assert_eq!(others.await, vec![Ok(head(2)); 4], "one look for four");
}

#[tokio::test]
async fn a_look_that_failed_or_was_given_up_tells_nobody() {
    let lookout = Lookout::default();
    assert_eq!(lookout.told(async { Err(()) }).await, Err(()));
    {
        let mut given_up = pin!(lookout.told(std::future::pending::<Result<Head, ()>>()));
        assert!((&mut given_up).now_or_never().is_none());
    }
    assert_eq!(
        lookout.told(async { Ok::<_, ()>(head(7)) }).await,
        Ok(head(7))
    );
    let later = lookout.told(async { Ok::<_, ()>(head(8)) });
    assert_eq!(later.await, Ok(head(8)), "whoever asks later looks anew");
}
