use std::{fs, path::Path};

use sea_orm::{ConnectionTrait, Database};
use store::{Clock, DatabaseUrl, Store, StoreError};
use tempfile::tempdir;

use crate::{
    database::TestDatabase,
    makers::{a_case, asking, publish},
};

#[tokio::test]
async fn what_is_no_database_of_the_register_is_refused_by_name_and_left_alone() {
    let folder = tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("garbage.db"), vec![7; 5_000]).unwrap();
    fs::write(path("short.db"), "SQLite").unwrap();
    fs::write(path("magic.db"), b"SQLite format 3\0").unwrap();
    let mut header = vec![0; 4_096];
    header[..16].copy_from_slice(b"SQLite format 3\0");
    fs::write(path("header.db"), header).unwrap();
    foreign(&path("foreign.db")).await;
    let whole = a_register().await;
    let half = whole.len() / 2;
    fs::write(path("half.db"), &whole[..half]).unwrap();
    fs::write(path("a-byte-short.db"), &whole[..whole.len() - 1]).unwrap();
    for name in [
        "garbage.db",
        "short.db",
        "magic.db",
        "header.db",
        "foreign.db",
        "half.db",
        "a-byte-short.db",
    ] {
        let before = fs::read(path(name)).unwrap();
        let url = DatabaseUrl::sqlite(path(name));
        for error in [
            refusal(Store::open(&url, Clock::system()).await),
            refusal(Store::migrate(&url).await),
        ] {
            assert_eq!(error.code(), "DATABASE_UNREADABLE", "{name}: {error}");
            assert!(error.to_string().contains(name), "{error}");
        }
        assert_eq!(fs::read(path(name)).unwrap(), before, "{name} is changed");
    }
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        7,
        "nothing is left beside them"
    );
}

#[tokio::test]
async fn where_a_file_cannot_be_it_is_said() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("file"), "x").unwrap();
    for place in ["", "file/register.db", "missing/register.db"] {
        let url = DatabaseUrl::sqlite(folder.path().join(place));
        let error = refusal(Store::migrate(&url).await);
        assert_eq!(error.code(), "DATABASE_UNREADABLE", "{place}: {error}");
        assert!(error.to_string().contains(place), "{error}");
    }
    let nowhere = DatabaseUrl::sqlite("/proc/register.db");
    let error = refusal(Store::migrate(&nowhere).await);
    assert_eq!(error.code(), "DATABASE_UNREADABLE");
    assert!(error.to_string().contains("/proc/register.db"), "{error}");
}

#[tokio::test]
async fn a_database_that_is_not_prepared_is_not_opened() {
    let folder = tempdir().unwrap();
    let missing = DatabaseUrl::sqlite(folder.path().join("missing.db"));
    let error = refusal(Store::open(&missing, Clock::system()).await);
    assert_eq!(error.code(), "DATABASE_NOT_MIGRATED");
    assert!(!folder.path().join("missing.db").exists());
    fs::write(folder.path().join("empty.db"), "").unwrap();
    let empty = DatabaseUrl::sqlite(folder.path().join("empty.db"));
    let error = refusal(Store::open(&empty, Clock::system()).await);
    assert_eq!(error.code(), "DATABASE_NOT_MIGRATED");
    Store::migrate(&empty)
        .await
        .expect("a register may begin in an empty file");
    Store::open(&empty, Clock::system()).await.expect("opened");
}

#[tokio::test]
async fn migrating_again_changes_nothing() {
    crate::database::on_both(async |database| {
        let store = database.open().await;
        store
            .execute(asking([publish(a_case(), "vejen-vask")]))
            .await
            .expect("recorded");
        store.close().await;
        Store::migrate(&database.url).await.expect("migrated");
        let store = database.open().await;
        assert_eq!(store.log_head().await.unwrap().position, 1);
    })
    .await;
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused() {
    crate::database::on_both(async |database| {
        let raw = database.raw().await;
        let newer =
            "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20990101_future', 0)";
        raw.execute_unprepared(newer).await.expect("written");
        let error = refusal(Store::open(&database.url, Clock::system()).await);
        assert_eq!(error.code(), "DATABASE_NEWER");
        let error = refusal(Store::migrate(&database.url).await);
        assert_eq!(error.code(), "DATABASE_NEWER");
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_without_its_password() {
    for text in [
        "",
        "register.db",
        "mysql://root:secret@localhost/x",
        "sqlite:",
        "sqlite::memory:",
    ] {
        let error = text.parse::<DatabaseUrl>().expect_err(text);
        assert_eq!(error.code(), "UNKNOWN_DATABASE", "{text}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let url: DatabaseUrl = "postgres://me:secret@127.0.0.1:1/register?password=secret"
        .parse()
        .unwrap();
    let error = refusal(Store::open(&url, Clock::system()).await);
    assert_eq!(error.code(), "DATABASE_UNREADABLE");
    assert!(
        error
            .to_string()
            .contains("postgres://me:…@127.0.0.1:1/register"),
        "{error}"
    );
    assert!(!error.to_string().contains("secret"), "{error}");
}

fn refusal<T>(outcome: Result<T, StoreError>) -> StoreError {
    match outcome {
        Ok(_) => panic!("not refused"),
        Err(error) => error,
    }
}

/// A database of another program.
async fn foreign(path: &Path) {
    let address = format!("sqlite://{}?mode=rwc", path.display());
    let connection = Database::connect(address).await.expect("done");
    connection
        .execute_unprepared("CREATE TABLE song (title TEXT)")
        .await
        .expect("done");
    connection.close().await.expect("done");
}

/// The bytes of a register that was closed well.
async fn a_register() -> Vec<u8> {
    let database = TestDatabase::in_file().await;
    let store = database.open().await;
    store
        .execute(asking([publish(a_case(), "vejen-vask")]))
        .await
        .expect("recorded");
    store.close().await;
    fs::read(database.address.trim_start_matches("sqlite://")).expect("done")
}
