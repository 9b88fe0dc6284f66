use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use cases::{Case, CaseId};
use store::{Request, Store};
use tokio::{task::JoinSet, time::timeout};

use crate::{
    database::on_both,
    makers::{a_case, asking, claim, expecting, note, publish, retitle},
    writing::code_of,
};

const WRITERS: usize = 8;
const EACH: usize = 40;
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread")]
async fn eight_writers_on_one_stream_and_a_reader_that_misses_nothing() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        let total = i64::try_from(1 + WRITERS * EACH).unwrap();
        let reader = tokio::spawn(follow(store.clone(), total));
        write(&store, |_| case).await;
        assert_eq!(reader.await.unwrap(), (1..=total).collect::<Vec<_>>());
        let told = store
            .told(&[case.uuid()])
            .await
            .unwrap()
            .remove(&case.uuid())
            .unwrap();
        let versions: Vec<i64> = told.iter().map(|entry| entry.version).collect();
        assert_eq!(versions, (1..=total).collect::<Vec<_>>());
        let document = store
            .document::<Case>(case, None)
            .await
            .unwrap()
            .expect("kept");
        assert_eq!(document.state.facts.len(), WRITERS * EACH);
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_writers_on_many_streams_and_a_reader_that_misses_nothing() {
    on_both(async |database| {
        let store = database.open().await;
        let cases: Vec<CaseId> = (0..WRITERS).map(|_| a_case()).collect();
        for (place, case) in cases.iter().enumerate() {
            let step = publish(*case, &format!("case-{place}"));
            store.execute(asking([step])).await.expect("recorded");
        }
        let total = i64::try_from(WRITERS + WRITERS * EACH).unwrap();
        let reader = tokio::spawn(follow(store.clone(), total));
        write(&store, |writer| cases[writer]).await;
        assert_eq!(reader.await.unwrap(), (1..=total).collect::<Vec<_>>());
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_stores_on_one_database_keep_one_order_and_see_each_other_at_once() {
    on_both(async |database| {
        let (one, other) = (database.open().await, database.open().await);
        let case = a_case();
        one.execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        let mut seen = other.head();
        let heard = timeout(Duration::from_secs(1), seen.wait_for(|head| *head == 1)).await;
        heard.expect("within a second").expect("still open");

        let total = i64::try_from(1 + 2 * WRITERS * EACH).unwrap();
        let reader = tokio::spawn(follow(other.clone(), total));
        tokio::join!(write(&one, |_| case), write(&other, |_| case));
        assert_eq!(reader.await.unwrap(), (1..=total).collect::<Vec<_>>());
        assert!(one.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_expect_the_same_version_one_wins() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        let mut askers = JoinSet::new();
        for asker in 0..20 {
            let store = store.clone();
            askers.spawn(async move {
                let step = expecting(1, retitle(case, &format!("Titel {asker}")));
                code_of(&store, asking([step])).await
            });
        }
        let codes = askers.join_all().await;
        let won = codes.iter().filter(|code| code.is_empty()).count();
        let lost = codes
            .iter()
            .filter(|code| **code == "VERSION_CONFLICT")
            .count();
        assert_eq!((won, lost), (1, 19));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_used_many_times_at_once_is_done_once() {
    on_both(async |database| {
        let (one, other) = (database.open().await, database.open().await);
        let mut askers = JoinSet::new();
        for asker in 0..20 {
            let store = if asker % 2 == 0 {
                one.clone()
            } else {
                other.clone()
            };
            askers.spawn(async move {
                let request = Request {
                    key: Some("k".to_owned()),
                    fingerprint: "publish".to_owned(),
                    ..asking([publish(a_case(), "vejen-vask")])
                };
                store.execute(request).await.expect("answered")
            });
        }
        let answers = askers.join_all().await;
        let streams: HashSet<_> = answers.iter().map(|done| done.streams.clone()).collect();
        assert_eq!(streams.len(), 1);
        assert_eq!(answers.iter().filter(|done| !done.again).count(), 1);
        assert_eq!(one.log_head().await.unwrap().position, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_request_disturbs_nobody_in_its_batch() {
    on_both(async |database| {
        let store = database.open().await;
        let mut askers = JoinSet::new();
        for asker in 0..60 {
            let store = store.clone();
            askers.spawn(async move {
                let case = a_case();
                let step = match asker % 3 {
                    0 => retitle(case, "Findes ikke"),
                    1 => claim(crate::makers::an_effect(), Some(case), None),
                    _ => publish(case, &format!("case-{asker}")),
                };
                code_of(&store, asking([step])).await
            });
        }
        let codes = askers.join_all().await;
        let refused = codes.iter().filter(|code| **code == "UNKNOWN_CASE").count();
        assert_eq!(refused, 40);
        assert_eq!(codes.iter().filter(|code| code.is_empty()).count(), 20);
        assert_eq!(store.log_head().await.unwrap().position, 20);
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_asker_that_goes_away_tears_nothing() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        for fact in 0..100 {
            let two = [
                note(case, &format!("a{fact}")),
                note(case, &format!("b{fact}")),
            ];
            let asked = store.execute(asking(two));
            let patience = Duration::from_micros(fact * 20);
            timeout(patience, asked).await.ok();
        }
        let last = asking([note(case, "den sidste")]);
        store.execute(last).await.expect("recorded");
        let told = store
            .told(&[case.uuid()])
            .await
            .unwrap()
            .remove(&case.uuid())
            .unwrap();
        assert_eq!(told.len() % 2, 0, "both facts of a request or none");
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_loses_no_answered_write() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        let closed = Arc::new(AtomicBool::new(false));
        let mut writers = JoinSet::new();
        for writer in 0..WRITERS {
            let (store, closed) = (store.clone(), Arc::clone(&closed));
            writers.spawn(async move {
                let mut answered = Vec::new();
                for fact in 0.. {
                    let step = note(case, &format!("{writer}-{fact}"));
                    match store.execute(asking([step])).await {
                        Ok(done) => answered.push(done.position.expect("a new fact")),
                        Err(refused) => {
                            assert_eq!(refused.code(), "STORE_CLOSED");
                            assert!(closed.load(Ordering::SeqCst), "not closed yet");
                            break;
                        }
                    }
                }
                answered
            });
        }
        let mut head = store.head();
        head.wait_for(|head| *head > 50).await.expect("open");
        closed.store(true, Ordering::SeqCst);
        store.close().await;
        let answered: HashSet<i64> = writers.join_all().await.into_iter().flatten().collect();

        let store = database.open().await;
        let told = store.entries_after(0, u64::from(u32::MAX)).await.unwrap();
        let there: HashSet<i64> = told.iter().map(|entry| entry.position).collect();
        assert!(answered.is_subset(&there));
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

/// Eight writers note facts, each on its case.
async fn write(store: &Store, case_of: impl Fn(usize) -> CaseId) {
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        let (store, case) = (store.clone(), case_of(writer));
        writers.spawn(async move {
            for fact in 0..EACH {
                let step = note(case, &format!("{writer}-{fact} {}", a_case()));
                let done = store.execute(asking([step])).await.expect("recorded");
                assert!(*store.head().borrow() >= done.position.expect("a new fact"));
            }
        });
    }
    writers.join_all().await;
}

/// All positions in the order in which someone sees them who follows the log.
async fn follow(store: Store, until: i64) -> Vec<i64> {
    let mut head = store.head();
    let mut seen = Vec::new();
    while seen.last().is_none_or(|last| *last < until) {
        let after = seen.last().copied().unwrap_or_default();
        let grown = head.wait_for(|head| *head > after);
        timeout(PATIENCE, grown)
            .await
            .expect("it grows")
            .expect("open");
        let entries = store.entries_after(after, 7).await.expect("read");
        seen.extend(entries.iter().map(|entry| entry.position));
    }
    seen
}
