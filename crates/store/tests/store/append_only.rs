use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    database::on_both,
    makers::{a_case, asking, publish, retitle},
};

#[tokio::test]
async fn the_database_itself_refuses_to_change_the_log() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let request = store::Request {
            key: Some("once".to_owned()),
            ..asking([publish(case, "vejen-vask"), retitle(case, "Vask i Vejen")])
        };
        store.execute(request).await.expect("recorded");
        let raw = database.raw().await;
        for refused in [
            "UPDATE log_event SET payload = '{}' WHERE position = 1",
            "UPDATE log_event SET known_from = 0",
            "DELETE FROM log_event WHERE position = 2",
            "DELETE FROM log_event",
            "UPDATE log_command SET outcome = '{}'",
            "DELETE FROM log_command",
        ] {
            let error = raw.execute_unprepared(refused).await.expect_err(refused);
            assert!(
                error.to_string().contains("append-only"),
                "{refused}: {error}"
            );
        }
        assert!(store.verify().await.expect("verified").is_clean());
    })
    .await;
}

#[tokio::test]
async fn the_log_cannot_be_overwritten_from_the_side() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        store
            .execute(asking([publish(case, "vejen-vask")]))
            .await
            .expect("recorded");
        let raw = database.raw().await;
        let overwriting: &[&str] = match database.is_sqlite() {
            true => &[
                "INSERT OR REPLACE INTO log_event SELECT * FROM log_event WHERE position = 1",
                "INSERT OR REPLACE INTO log_event SELECT 2, kind, stream, version, name, '{}', \"on\", known_from, \
                    recorded_at, source, actor, randomblob(16), 0, stream_chain, previous, hash FROM log_event",
                "INSERT OR REPLACE INTO log_event SELECT 2, kind, randomblob(16), version, name, '{}', \"on\", known_from, \
                    recorded_at, source, actor, command, 0, stream_chain, previous, hash FROM log_event",
                "INSERT OR IGNORE INTO log_event SELECT * FROM log_event WHERE position = 1",
            ],
            false => &[
                "TRUNCATE log_event",
                "TRUNCATE log_command",
                "SET session_replication_role = replica; DELETE FROM log_event",
                "INSERT INTO log_event SELECT * FROM log_event ON CONFLICT (position) DO UPDATE SET payload = '{}'",
            ],
        };
        for refused in overwriting {
            raw.execute_unprepared("PRAGMA recursive_triggers = OFF").await.ok();
            let error = raw.execute_unprepared(refused).await.expect_err(refused);
            assert!(error.to_string().contains("append-only"), "{refused}: {error}");
        }
        assert_eq!(told(&store, case.uuid()).await, ["CasePublished"]);
        assert!(store.verify().await.expect("verified").is_clean());
    })
    .await;
}

async fn told(store: &store::Store, stream: Uuid) -> Vec<String> {
    let told = store.told(&[stream]).await.expect("told");
    told[&stream]
        .iter()
        .map(|entry| entry.name.clone())
        .collect()
}
