//! A register that was begun by an earlier program goes on in a later one.

use sea_orm_migration::{
    MigratorTrait,
    sea_orm::{ConnectionTrait, Database, DatabaseConnection},
};

use crate::Migrator;

#[tokio::test]
async fn a_log_that_was_begun_with_three_kinds_takes_a_fourth_and_keeps_what_it_had() {
    let register = begun().await;
    assert!(refused(&register, &event(2, "indicator")).await);

    Migrator::up(&register, None).await.unwrap();
    assert_eq!(count(&register, "log_event").await, 1);
    assert_eq!(count(&register, "log_stream").await, 1);
    assert!(!refused(&register, &event(2, "indicator")).await);
    assert!(refused(&register, &event(3, "")).await);
}

#[tokio::test]
async fn the_log_is_still_only_added_to() {
    let register = begun().await;
    Migrator::up(&register, None).await.unwrap();
    for change in [
        "UPDATE log_event SET payload = '[]'",
        "DELETE FROM log_event",
        "INSERT OR REPLACE INTO log_event SELECT * FROM log_event",
    ] {
        assert!(refused(&register, change).await, "{change}");
    }
}

#[tokio::test]
async fn the_documents_of_an_earlier_program_are_kept_for_everyone() {
    let register = begun().await;
    for row in [
        "INSERT INTO document VALUES ('case', zeroblob(16), 1, 2, 1, 1, 1, 'en-case', '', NULL, NULL, '', '{}')",
        "INSERT INTO document VALUES ('case', zeroblob(16), 2, NULL, 1, 2, 2, 'en-case', '', NULL, NULL, '', '{}')",
        "INSERT INTO document_facet VALUES ('case', zeroblob(16), 'theme', 'x', 'x', 1, NULL)",
    ] {
        assert!(!refused(&register, row).await, "{row}");
    }
    Migrator::up(&register, None).await.unwrap();
    let everyone = "document WHERE audience = 'all' AND seen_until IS NULL AND position = version";
    assert_eq!(count(&register, everyone).await, 2);
    let everyone = "document_facet WHERE audience = 'all' AND value = 'x' AND known_from = 1";
    assert_eq!(count(&register, everyone).await, 1);
}

/// A register of the first program, with one event of a case.
async fn begun() -> DatabaseConnection {
    let register = Database::connect("sqlite::memory:").await.unwrap();
    Migrator::up(&register, Some(1)).await.unwrap();
    let stream = "INSERT INTO log_stream VALUES (zeroblob(16), 'case', 1, zeroblob(32))";
    assert!(!refused(&register, stream).await);
    assert!(!refused(&register, &event(1, "case")).await);
    register
}

async fn refused(register: &DatabaseConnection, statement: &str) -> bool {
    register.execute_unprepared(statement).await.is_err()
}

async fn count(register: &DatabaseConnection, table: &str) -> i64 {
    let backend = register.get_database_backend();
    let statement = format!("SELECT count(*) FROM {table}");
    let statement = sea_orm_migration::sea_orm::Statement::from_string(backend, statement);
    let row = register.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

fn event(position: i64, kind: &str) -> String {
    format!(
        "INSERT INTO log_event VALUES ({position}, '{kind}', randomblob(16), 1, 'Happened', '{{}}', '2026', 0, 0, \
            NULL, 'actor', randomblob(16), 0, zeroblob(32), zeroblob(32), zeroblob(32))"
    )
}
