//! What is searched is what is kept.

use sea_orm::ConnectionTrait;
use store::{Clock, Request};

use super::{found, found_at, tell};
use crate::{
    database::on_both,
    makers::{a_case, asking, at, note, publish, retitle},
};

#[tokio::test]
async fn it_is_found_by_what_was_known_then() {
    on_both(async |database| {
        let store = database.open_at(Clock::at(at(1_000))).await;
        let case = a_case();
        for (moment, step) in [
            (10, publish(case, "vask")),
            (20, retitle(case, "Rengøring")),
        ] {
            let known_from = Some(at(moment));
            let request = Request {
                known_from,
                ..asking([step])
            };
            store.execute(request).await.expect("recorded");
        }
        let found = async |text: &str, moment| found_at(&store, text, moment).await.len();
        assert_eq!(found("historie", Some(at(9))).await, 0);
        assert_eq!(found("historie", Some(at(10))).await, 1);
        assert_eq!(found("historie", Some(at(20))).await, 0);
        assert_eq!(found("rengøring", Some(at(19))).await, 0);
        assert_eq!(found("rengøring", None).await, 1);

        let earlier = Request {
            known_from: Some(at(5)),
            ..asking([note(case, "Om linned")])
        };
        store.execute(earlier).await.expect("recorded");
        assert_eq!(found("linned", Some(at(4))).await, 0);
        assert_eq!(found("linned", Some(at(15))).await, 1);
        assert!(store.verify().await.expect("verified").is_clean());
    })
    .await;
}

#[tokio::test]
async fn a_text_of_any_length_is_recorded_and_its_beginning_is_found() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        tell(&store, [publish(case, "vask")]).await;
        let notes = (0..60).map(|part| {
            let words = (0..400).map(|word| format!("ord{part}x{word} "));
            note(case, &words.collect::<String>())
        });
        tell(&store, notes).await;
        assert_eq!(found(&store, "ord0x399").await.len(), 1);
        assert!(store.verify().await.expect("verified").is_clean());
    })
    .await;
}

#[tokio::test]
async fn words_that_no_document_has_any_more_are_cleared_away() {
    on_both(async |database| {
        let store = database.open_at(Clock::at(at(1_000))).await;
        let case = a_case();
        tell(&store, [publish(case, "vask")]).await;
        let raw = database.raw().await;
        let stray = "INSERT INTO wording (key, kind, what, clause, named, about, told) \
            VALUES ('stray', 'case', 'case', NULL, 'vask', '', '')";
        raw.execute_unprepared(stray).await.expect("inserted");
        assert_eq!(found(&store, "historie").await.len(), 1);
        store.rebuild(|_, _| {}).await.expect("rebuilt");
        let again = raw.execute_unprepared(stray).await;
        assert!(again.is_ok(), "the stray words are gone");
        raw.close().await.expect("closed");
    })
    .await;
}

#[tokio::test]
async fn a_register_from_before_is_searched_once_it_is_opened() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        tell(&store, [publish(case, "vask")]).await;
        store.close().await;
        let raw = database.raw().await;
        let before = "DELETE FROM wording; DELETE FROM document_facet WHERE name = 'words'; \
            UPDATE shape SET shape = 1";
        raw.execute_unprepared(before).await.expect("as it was");
        let store = database.open().await;
        assert_eq!(found(&store, "historie").await.len(), 1);
    })
    .await;
}
