use store::{Request, Step};

use crate::{
    database::on_both,
    makers::{a_case, asking, publish, retitle},
    writing::code_of,
};

#[tokio::test]
async fn the_same_key_answers_the_first_result_again() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let first = keyed("k", "publish", [publish(case, "vejen-vask")]);
        let done = store.execute(first).await.expect("recorded");
        store
            .execute(asking([retitle(case, "Vask")]))
            .await
            .expect("recorded");
        let minted_anew = keyed("k", "publish", [publish(a_case(), "vejen-vask")]);
        let again = store.execute(minted_anew).await.expect("answered");
        assert!(again.again);
        assert_eq!(
            (again.position, &again.streams),
            (done.position, &done.streams)
        );
        assert_eq!(again.versions, done.versions);
        assert_eq!(store.log_head().await.unwrap().position, 2);
    })
    .await;
}

#[tokio::test]
async fn a_key_is_not_used_for_another_request() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let first = keyed("k", "publish", [publish(case, "vejen-vask")]);
        store.execute(first).await.expect("recorded");
        let other = keyed("k", "retitle", [retitle(case, "Vask")]);
        let refused = store.execute(other).await.expect_err("another request");
        assert_eq!(refused.code(), "IDEMPOTENCY_KEY_REUSED");
        let of_another_actor = Request {
            actor: "actor-other".to_owned(),
            ..keyed("k", "retitle", [retitle(case, "Vask")])
        };
        let done = store.execute(of_another_actor).await.expect("its own key");
        assert!(!done.again);
    })
    .await;
}

#[tokio::test]
async fn a_key_is_remembered_when_nothing_was_to_be_done() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        store
            .execute(asking([publish(case, "vejen-vask"), retitle(case, "Vask")]))
            .await
            .expect("recorded");
        let nothing = || keyed("k", "retitle", [retitle(case, "Vask")]);
        let done = store.execute(nothing()).await.expect("so already");
        assert_eq!((done.position, done.again), (None, false));
        store
            .execute(asking([retitle(case, "Linned")]))
            .await
            .expect("recorded");
        let again = store.execute(nothing()).await.expect("answered");
        assert_eq!((again.position, again.again), (None, true));
        let other = keyed("k", "something else", [retitle(case, "Klude")]);
        assert_eq!(code_of(&store, other).await, "IDEMPOTENCY_KEY_REUSED");
    })
    .await;
}

#[tokio::test]
async fn a_refused_request_leaves_its_key_free() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let early = keyed("k", "retitle", [retitle(case, "Vask")]);
        assert_eq!(code_of(&store, early).await, "UNKNOWN_CASE");
        store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        let again = keyed("k", "retitle", [retitle(case, "Vask")]);
        assert_eq!(store.execute(again).await.expect("recorded").versions, [2]);
    })
    .await;
}

/// A request under a key.
pub(crate) fn keyed(
    key: &str,
    fingerprint: &str,
    steps: impl IntoIterator<Item = Step>,
) -> Request {
    Request {
        key: Some(key.to_owned()),
        fingerprint: fingerprint.to_owned(),
        ..asking(steps)
    }
}
