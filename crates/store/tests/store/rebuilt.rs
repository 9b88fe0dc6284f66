use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use cases::Case;
use sea_orm::ConnectionTrait;
use store::{Filter, Store};

use crate::{
    database::{TestDatabase, on_both},
    dump::dump,
    makers::{a_case, a_contract, asking, link, note, publish, register, registration, retitle},
};

#[tokio::test]
async fn lost_and_damaged_documents_come_back_as_they_were() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let before = dump(database).await;
        let raw = database.raw().await;
        for damage in [
            "DELETE FROM document WHERE known_until IS NULL",
            "DELETE FROM document_facet",
            "UPDATE document SET body = '{}', version = 7",
            "UPDATE document SET kind = 'effect' WHERE kind = 'case'",
            "UPDATE document_facet SET label_key = 'x' WHERE name = 'supplier'",
            "DELETE FROM document; DELETE FROM document_facet",
            "DELETE FROM wording",
            "UPDATE wording SET told = 'x'",
            "UPDATE wording SET what = 'effect', kind = 'effect' WHERE what = 'case'",
        ] {
            raw.execute_unprepared(damage).await.expect(damage);
            assert!(!store.verify().await.unwrap().is_clean(), "{damage}");
            let rebuilt = store.rebuild(|_, _| {}).await.expect("rebuilt");
            assert!(rebuilt.written > 0, "{damage}");
            assert_eq!(dump(database).await, before, "{damage}");
            assert!(store.verify().await.unwrap().is_clean(), "{damage}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_nothing_speaks_for_is_removed() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let before = dump(database).await;
        let raw = database.raw().await;
        let stranger = match database.is_sqlite() {
            true => "randomblob(16)",
            false => "gen_random_uuid()",
        };
        let orphan = format!(
            "INSERT INTO document (kind, id, known_from, known_until, first_known, version, position, slug, title_key, \
                earliest, latest, text, body) SELECT 'case', {stranger}, 5, NULL, 5, 1, 1, 'orphan', '', NULL, NULL, '', '{{}}'"
        );
        raw.execute_unprepared(&orphan).await.expect("inserted");
        let verdict = store.verify().await.unwrap();
        assert_eq!(verdict.faults.len(), 1);
        let rebuilt = store.rebuild(|_, _| {}).await.expect("rebuilt");
        assert_eq!((rebuilt.written, rebuilt.removed), (0, 1));
        assert_eq!(dump(database).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_stream_without_its_document_is_still_decided_rightly() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let steps = [publish(case, "vejen-vask"), retitle(case, "Vask")];
        store.execute(asking(steps)).await.expect("recorded");
        let raw = database.raw().await;
        let lost = "DELETE FROM document; DELETE FROM document_facet";
        raw.execute_unprepared(lost).await.expect("lost");
        let nothing_new = store.execute(asking([retitle(case, "Vask")])).await;
        assert_eq!(nothing_new.expect("so already").position, None);
        store
            .execute(asking([note(case, "Nyt")]))
            .await
            .expect("recorded");
        let document = store
            .document::<Case>(case, None)
            .await
            .unwrap()
            .expect("kept");
        assert_eq!(
            (document.version, document.state.title.da.as_str()),
            (3, "Vask")
        );
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test]
async fn documents_of_another_shape_are_rebuilt_before_anyone_reads() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        store.close().await;
        let before = dump(database).await;
        let raw = database.raw().await;
        let old_shape = "UPDATE shape SET shape = 0 WHERE kind = 'case'; UPDATE document SET text = '' WHERE kind = 'case'; \
            DELETE FROM document_facet WHERE kind = 'case'";
        raw.execute_unprepared(old_shape).await.expect("changed");
        let store = database.open().await;
        assert_eq!(dump(database).await, before);
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rebuild_goes_on_while_writers_do() {
    on_both(async |database| {
        let store = database.open().await;
        let cases: Vec<_> = (0..450).map(|_| a_case()).collect();
        for some in cases.chunks(150) {
            let steps = some
                .iter()
                .map(|case| publish(*case, &format!("case-{case}")));
            store.execute(asking(steps)).await.expect("recorded");
        }
        damage(database).await;
        let done = Arc::new(AtomicBool::new(false));
        let writer = tokio::spawn({
            let (store, done) = (store.clone(), Arc::clone(&done));
            async move {
                let mut written = 0;
                while !done.load(Ordering::SeqCst) {
                    let case = cases[written * 7 % cases.len()];
                    let step = note(case, &format!("fact {written}"));
                    store.execute(asking([step])).await.expect("recorded");
                    written += 1;
                }
                written
            }
        });
        let mut told = Vec::new();
        let rebuilt = store.rebuild(|done, of| told.push((done, of))).await;
        assert!(rebuilt.expect("rebuilt").written > 0);
        assert_eq!(
            (told.first(), told.last()),
            (Some(&(0, 450)), Some(&(450, 450)))
        );
        done.store(true, Ordering::SeqCst);
        assert!(writer.await.unwrap() > 0);
        assert_eq!(
            store.count::<Case>(&Filter::default(), None).await.unwrap(),
            450
        );
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rebuild_that_is_given_up_leaves_nothing_half_done() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        for patience in [1, 100, 500, 1_000, 2_000, 5_000] {
            damage(database).await;
            let rebuild = store.rebuild(|_, _| {});
            let patience = std::time::Duration::from_micros(patience);
            tokio::time::timeout(patience, rebuild).await.ok();
            store
                .execute(asking([publish(
                    a_case(),
                    &format!("case-{patience:?}")
                        .replace('.', "-")
                        .replace('µ', "u"),
                )]))
                .await
                .expect("recorded");
        }
        store.rebuild(|_, _| {}).await.expect("rebuilt");
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

async fn damage(database: &TestDatabase) {
    let raw = database.raw().await;
    let damage = "UPDATE document SET text = 'damaged'";
    raw.execute_unprepared(damage).await.expect("damaged");
    raw.close().await.expect("closed");
}

async fn fill(store: &Store) {
    let (case, contract) = (a_case(), a_contract());
    for step in [
        publish(case, "vejen-vask"),
        register(contract, registration("vejen-vask")),
        retitle(case, "Vask"),
        link(contract, case),
        note(case, "En kendsgerning"),
    ] {
        store.execute(asking([step])).await.expect("recorded");
    }
}
