use cases::Case;
use kernel::{Instant, Source};
use store::{Clock, Request};

use crate::{
    database::on_both,
    knowledge::known,
    makers::{a_case, asking, at, day, on, publish, retitle, source},
    writing::code_of,
};

#[tokio::test]
async fn knowledge_is_as_old_as_the_source_unless_it_is_told() {
    on_both(async |database| {
        let now = day("2026-11-21").and_hms_opt(12, 0, 0).unwrap().and_utc();
        let store = database.open_at(Clock::at(now)).await;
        let midnight = |text: &str| day(text).and_hms_opt(0, 0, 0).unwrap().and_utc();
        for (slug, published_on, expected) in [
            ("dagen", Some("2019-05-31"), midnight("2019-05-31")),
            ("maaneden", Some("2019-05"), midnight("2019-05-31")),
            ("aaret-nu", Some("2026"), now),
            ("ukendt", Some("XXXX"), now),
            ("slet-ikke", None, now),
        ] {
            let case = a_case();
            let request = Request {
                source: Some(Source {
                    published_on: published_on.map(on),
                    ..source("En rapport")
                }),
                ..asking([publish(case, slug)])
            };
            store.execute(request).await.expect("recorded");
            let document = store
                .document::<Case>(case, None)
                .await
                .unwrap()
                .expect("kept");
            assert_eq!(document.known_from, expected, "{slug}");
        }
        let tomorrow = known(
            now + chrono::TimeDelta::days(1),
            publish(a_case(), "fremtid"),
        );
        assert_eq!(code_of(&store, tomorrow).await, "KNOWN_FROM_IN_FUTURE");
    })
    .await;
}

#[tokio::test]
async fn time_never_goes_back_in_the_log() {
    on_both(async |database| {
        let clock = Clock::at(at(100));
        let store = database.open_at(clock.clone()).await;
        let case = a_case();
        store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        clock.turn_to(at(50));
        store
            .execute(asking([retitle(case, "Vask")]))
            .await
            .expect("recorded");
        let told = store.entries_after(0, 10).await.unwrap();
        let moments: Vec<Instant> = told.iter().map(|entry| entry.fact.recorded_at()).collect();
        assert_eq!(moments, [at(100), at(100)]);
    })
    .await;
}

#[tokio::test]
async fn a_frozen_document_is_what_was_recorded_then() {
    on_both(async |database| {
        let clock = Clock::at(at(1_000));
        let store = database.open_at(clock).await;
        let case = a_case();
        store
            .execute(known(at(500), publish(case, "vejen-vask")))
            .await
            .expect("recorded");
        store
            .execute(asking([publish(a_case(), "en-anden")]))
            .await
            .expect("recorded");
        store
            .execute(known(at(400), retitle(case, "Nyt navn")))
            .await
            .expect("recorded");
        let frozen = async |position| store.frozen::<Case>(case, position).await.unwrap();
        assert_eq!(frozen(0).await, None);
        for position in [1, 2] {
            let document = frozen(position).await.expect("recorded").document;
            assert_eq!((document.version, document.position), (1, 1));
        }
        let document = frozen(3).await.expect("recorded").document;
        assert_eq!(
            (document.version, document.state.title.da.as_str()),
            (2, "Nyt navn")
        );
    })
    .await;
}
