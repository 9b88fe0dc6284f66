use std::sync::atomic::Ordering;

use super::provider::{Key, There, but, good, later, noon, provider};
use crate::Refusal;
use serde_json::json;

const HOUR: i64 = 3_600;

#[tokio::test]
async fn a_provider_is_asked_once_for_many_tokens() {
    let key = Key::new("one");
    let there = There::with(&[&key]);
    let provider = provider(&there);
    for second in 0..100 {
        provider
            .holder(&key.signs(&good()), later(second))
            .await
            .unwrap();
    }
    assert_eq!(there.times(), 1);
}

#[tokio::test]
async fn a_new_key_is_asked_for_when_a_token_names_it() {
    let (old, new) = (Key::new("old"), Key::new("new"));
    let there = There::with(&[&old]);
    let provider = provider(&there);
    provider.holder(&old.signs(&good()), noon()).await.unwrap();
    there.signs_with(&[&new]);
    provider
        .holder(&new.signs(&good()), later(1))
        .await
        .unwrap();
    assert_eq!(
        provider.holder(&old.signs(&good()), later(2)).await,
        Err(Refusal::Key)
    );
    assert_eq!(there.times(), 2);
}

#[tokio::test]
async fn tokens_that_name_unknown_keys_do_not_make_the_provider_be_asked_each_time() {
    let (key, unknown) = (Key::new("one"), Key::new("unknown"));
    let there = There::with(&[&key]);
    let provider = provider(&there);
    for second in 0..=60 {
        let told = provider
            .holder(&unknown.signs(&good()), later(second))
            .await;
        assert_eq!(told, Err(Refusal::Key));
    }
    assert_eq!(there.times(), 4);
}

#[tokio::test]
async fn a_key_that_was_taken_back_is_not_believed_after_ten_minutes() {
    let (old, new) = (Key::new("old"), Key::new("new"));
    let there = There::with(&[&old]);
    let provider = provider(&there);
    let token = old.signs(&but(json!({ "exp": later(HOUR).timestamp() })));
    provider.holder(&token, noon()).await.unwrap();
    there.signs_with(&[&new]);
    provider.holder(&token, later(599)).await.unwrap();
    assert_eq!(provider.holder(&token, later(600)).await, Err(Refusal::Key));
}

#[tokio::test]
async fn what_was_known_is_believed_for_twelve_hours_while_the_provider_is_gone() {
    let key = Key::new("one");
    let there = There::with(&[&key]);
    let provider = provider(&there);
    let token = key.signs(&but(json!({ "exp": later(24 * HOUR).timestamp() })));
    provider.holder(&token, noon()).await.unwrap();
    there.is_gone(true);
    provider.holder(&token, later(12 * HOUR - 1)).await.unwrap();
    let told = provider.holder(&token, later(12 * HOUR + 30)).await;
    assert_eq!(told, Err(Refusal::Unavailable));
    there.is_gone(false);
    provider
        .holder(&token, later(12 * HOUR + 40))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_provider_that_is_gone_is_left_alone_for_a_while() {
    let key = Key::new("one");
    let there = There::with(&[&key]);
    there.is_gone(true);
    let provider = provider(&there);
    for _ in 0..10 {
        let told = provider.holder(&key.signs(&good()), noon()).await;
        assert_eq!(told, Err(Refusal::Unavailable));
    }
    assert_eq!(there.times(), 1);
    there.is_gone(false);
    provider
        .holder(&key.signs(&good()), later(5))
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn who_comes_while_a_slow_provider_is_asked_does_not_ask_it_again() {
    let key = Key::new("one");
    let there = There::with(&[&key]);
    there.is_gone(true);
    there.takes.store(20, Ordering::SeqCst);
    let provider = provider(&there);
    let token = key.signs(&good());
    let began = tokio::time::Instant::now();
    let all = (0..10).map(|second| provider.holder(&token, later(second)));
    for told in futures_util::future::join_all(all).await {
        assert_eq!(told, Err(Refusal::Unavailable));
    }
    assert_eq!((there.times(), began.elapsed().as_secs()), (1, 20));
}

#[tokio::test]
async fn a_provider_that_speaks_for_another_is_not_believed() {
    let key = Key::new("one");
    let there = There::with(&[&key]);
    "https://evil.example".clone_into(&mut there.speaks_for.lock().unwrap());
    let told = provider(&there).holder(&key.signs(&good()), noon()).await;
    assert_eq!(told, Err(Refusal::Unavailable));
}
