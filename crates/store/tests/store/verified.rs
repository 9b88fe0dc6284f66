use sea_orm::{ConnectionTrait, DatabaseConnection};
use store::{Place, Request, Store};

use crate::{
    database::{TestDatabase, on_both},
    makers::{
        a_case, a_contract, asking, link, note, publish, register, registration, retitle, source,
    },
};

/// The event that is tampered with.
const VICTIM: i64 = 3;

#[tokio::test]
async fn a_log_that_is_as_it_was_is_clean() {
    on_both(async |database| {
        let store = database.open().await;
        assert!(store.verify().await.unwrap().is_clean());
        fill(&store).await;
        let verdict = store.verify().await.unwrap();
        assert_eq!(
            (verdict.events, verdict.streams, verdict.documents),
            (6, 2, 6)
        );
        assert_eq!(verdict.faults, []);
    })
    .await;
}

#[tokio::test]
async fn one_changed_byte_of_any_column_of_an_event_is_found_at_its_position() {
    on_both(async |database| {
        for (column, value) in [
            ("kind", "'contract'"),
            ("stream", other_uuid(database)),
            ("version", "version + 10"),
            ("name", "'CaseRevisee'"),
            ("payload", "replace(payload, 'Vask', 'Vbsk')"),
            ("payload", "'not json'"),
            ("\"on\"", "'2027'"),
            ("known_from", "known_from + 1"),
            ("recorded_at", "recorded_at + 1"),
            ("source", "replace(source, 'DI', 'DJ')"),
            ("source", "NULL"),
            ("actor", "'actor-tesu'"),
            ("command", other_uuid(database)),
            ("command_index", "command_index + 1"),
            ("stream_chain", other_hash(database)),
            ("previous", other_hash(database)),
            ("hash", other_hash(database)),
        ] {
            let change =
                format!("UPDATE log_event SET {column} = {value} WHERE position = {VICTIM}");
            let faults = faults_after(database, &[&change]).await;
            let found = faults.contains(&Place::Event { position: VICTIM });
            assert!(found, "{change}: {faults:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn missing_swapped_and_added_events_are_found() {
    on_both(async |database| {
        let delete = "DELETE FROM log_event WHERE position = 3";
        assert_eq!(
            faults_after(database, &[delete]).await[0],
            Place::Event { position: 3 }
        );

        let swap = [
            "UPDATE log_event SET position = 99 WHERE position = 3",
            "UPDATE log_event SET position = 3 WHERE position = 4",
            "UPDATE log_event SET position = 4 WHERE position = 99",
        ];
        assert_eq!(
            faults_after(database, &swap).await[0],
            Place::Event { position: 3 }
        );

        let moved = "UPDATE log_event SET position = 7 WHERE position = 6";
        assert_eq!(
            faults_after(database, &[moved]).await[0],
            Place::Event { position: 6 }
        );

        let cut = "DELETE FROM log_event WHERE position = 6";
        assert!(faults_after(database, &[cut]).await.contains(&Place::Head));
    })
    .await;
}

#[tokio::test]
async fn changed_heads_are_found() {
    on_both(async |database| {
        for (column, value) in [
            ("log_id", other_uuid(database)),
            ("position", "position + 1"),
            ("recorded_at", "recorded_at + 1"),
            ("chain", other_hash(database)),
        ] {
            let change = format!("UPDATE log_head SET {column} = {value}");
            let faults = faults_after(database, &[&change]).await;
            assert!(faults.contains(&Place::Head), "{change}: {faults:?}");
        }
        for (column, value) in [
            ("kind", "'effect'"),
            ("version", "version + 1"),
            ("chain", other_hash(database)),
        ] {
            let change = format!("UPDATE log_stream SET {column} = {value} WHERE kind = 'case'");
            let faults = faults_after(database, &[&change]).await;
            let found = faults
                .iter()
                .any(|place| matches!(place, Place::Stream { .. }));
            assert!(found, "{change}: {faults:?}");
        }
        let renamed = format!(
            "UPDATE log_stream SET stream = {} WHERE kind = 'case'",
            other_uuid(database)
        );
        assert!(
            faults_after(database, &[&renamed])
                .await
                .contains(&Place::Head)
        );
        let lost = "DELETE FROM log_stream WHERE kind = 'case'";
        assert!(faults_after(database, &[lost]).await.contains(&Place::Head));
    })
    .await;
}

#[tokio::test]
async fn changed_documents_are_found() {
    on_both(async |database| {
        for (column, value) in [
            ("kind", "'effect'"),
            ("id", other_uuid(database)),
            ("known_from", "known_from - 1"),
            ("known_until", "known_from + 1"),
            ("first_known", "first_known + 1"),
            ("version", "version + 1"),
            ("position", "position + 1"),
            ("slug", "'vejen-vasl'"),
            ("title_key", "'vasl'"),
            ("audience", "'public'"),
            ("seen_until", "known_from + 1"),
            ("earliest", "'2019-01-01'"),
            ("latest", "'2019-01-01'"),
            ("text", "text || ' '"),
            ("body", "replace(body, 'Elis', 'Eljs')"),
        ] {
            let change = format!(
                "UPDATE document SET {column} = {value} WHERE kind = 'case' AND known_until IS NULL"
            );
            let faults = faults_after(database, &[&change]).await;
            let found = faults
                .iter()
                .any(|place| matches!(place, Place::Document { .. }));
            assert!(found, "{change}: {faults:?}");
        }
        for change in [
            "UPDATE document_facet SET kind = 'effect' WHERE name = 'supplier'",
            "UPDATE document_facet SET known_from = known_from - 1 WHERE name = 'supplier'",
            "UPDATE document_facet SET known_until = known_from + 1 WHERE name = 'supplier'",
            "UPDATE document_facet SET name = 'supplies' WHERE name = 'supplier'",
            "UPDATE document_facet SET value = 'name:eljs' WHERE name = 'supplier'",
            "UPDATE document_facet SET label_key = label_key || ' '",
            "DELETE FROM document_facet WHERE name = 'theme'",
            "DELETE FROM document WHERE kind = 'contract'",
        ] {
            let faults = faults_after(database, &[change]).await;
            let found = faults
                .iter()
                .any(|place| matches!(place, Place::Document { .. }));
            assert!(found, "{change}: {faults:?}");
        }
    })
    .await;
}

/// The places that are found faulty in a new log after some statements that its triggers would refuse.
async fn faults_after(database: &TestDatabase, changes: &[&str]) -> Vec<Place> {
    let store = database.open().await;
    let raw = database.raw().await;
    if store.log_head().await.expect("a head").position == 0 {
        fill(&store).await;
    }
    let keep = snapshot(&raw, database.is_sqlite()).await;
    for change in changes {
        raw.execute_unprepared(change).await.expect(change);
    }
    let verdict = store.verify().await.expect("verified");
    restore(&raw, &keep).await;
    assert!(
        store.verify().await.expect("verified").is_clean(),
        "{changes:?}"
    );
    store.close().await;
    raw.close().await.expect("closed");
    verdict
        .faults
        .into_iter()
        .map(|fault| fault.place)
        .collect()
}

const TABLES: [&str; 5] = [
    "log_head",
    "log_stream",
    "log_event",
    "document",
    "document_facet",
];

/// Takes the guards away and keeps a copy of everything.
async fn snapshot(raw: &DatabaseConnection, is_sqlite: bool) -> Vec<&'static str> {
    let guards: &[&str] = match is_sqlite {
        true => &[
            "DROP TRIGGER IF EXISTS log_event_update",
            "DROP TRIGGER IF EXISTS log_event_delete",
            "DROP TRIGGER IF EXISTS log_event_insert",
        ],
        false => &["DROP TRIGGER IF EXISTS log_event_only_grows ON log_event"],
    };
    for guard in guards {
        raw.execute_unprepared(guard).await.expect(guard);
    }
    for table in TABLES {
        let copy = format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}");
        raw.execute_unprepared(&copy).await.expect("copied");
    }
    TABLES.to_vec()
}

async fn restore(raw: &DatabaseConnection, tables: &[&str]) {
    for table in tables {
        let back = format!(
            "DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table}; DROP TABLE kept_{table}"
        );
        raw.execute_unprepared(&back).await.expect("restored");
    }
}

async fn fill(store: &Store) {
    let (case, contract) = (a_case(), a_contract());
    for step in [
        publish(case, "vejen-vask"),
        register(contract, registration("vejen-vask")),
        retitle(case, "Vask"),
        note(case, "En kendsgerning"),
        link(contract, case),
        note(case, "En til"),
    ] {
        let request = Request {
            source: Some(source("En rapport")),
            ..asking([step])
        };
        store.execute(request).await.expect("recorded");
    }
}

fn other_uuid(database: &TestDatabase) -> &'static str {
    match database.is_sqlite() {
        true => "zeroblob(16)",
        false => "'00000000-0000-0000-0000-000000000000'",
    }
}

fn other_hash(database: &TestDatabase) -> &'static str {
    match database.is_sqlite() {
        true => "zeroblob(32)",
        false => "decode(repeat('00', 32), 'hex')",
    }
}
