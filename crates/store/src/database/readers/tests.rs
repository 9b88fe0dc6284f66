use std::time::Instant;

use futures_util::StreamExt;
use sea_orm::TransactionTrait;
use tempfile::TempDir;
use tokio::time::timeout;

use super::*;

const LONGEST: Duration = Duration::from_secs(2);
/// What no database comes to the end of.
const ENDLESS: &str = "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS bigint) \
    UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT count(*) FROM n";

#[tokio::test]
async fn a_statement_that_takes_too_long_is_ended_by_the_database() {
    on_both(async |readers| {
        let began = Instant::now();
        let ended = readers.query_all_raw(asked(readers, ENDLESS)).await;
        assert!(ended.is_err());
        assert!(began.elapsed() < LONGEST * 4, "{:?}", began.elapsed());
    })
    .await;
}

#[tokio::test]
async fn what_is_given_up_burns_no_longer() {
    on_both(async |readers| {
        for _ in 0..12 {
            let asking = readers.query_all_raw(asked(readers, ENDLESS));
            let given_up = timeout(Duration::from_millis(100), asking).await;
            assert!(given_up.is_err());
        }
        let began = Instant::now();
        let asking = (0..12).map(|_| readers.query_one_raw(asked(readers, "SELECT 1")));
        for answered in futures_util::future::join_all(asking).await {
            assert!(answered.unwrap().is_some());
        }
        while still_running(readers).await > 0 {
            assert!(began.elapsed() < LONGEST * 4, "{:?}", began.elapsed());
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_gives_up_at_once_what_nobody_waits_for() {
    let (_folder, url) = file().await;
    // Nothing here ends by itself.
    let readers = Readers::open(&url, Duration::from_secs(3_600))
        .await
        .unwrap();
    for _ in 0..12 {
        let asking = readers.query_all_raw(asked(&readers, ENDLESS));
        assert!(timeout(Duration::from_millis(100), asking).await.is_err());
        let mut rows = readers.stream_raw(asked(&readers, ENDLESS)).await.unwrap();
        assert!(
            timeout(Duration::from_millis(100), rows.next())
                .await
                .is_err()
        );
    }
    let answered = readers.query_one_raw(asked(&readers, "SELECT 1"));
    let answered = timeout(Duration::from_secs(20), answered).await.unwrap();
    assert!(answered.unwrap().is_some());
}

#[tokio::test]
async fn who_asks_often_is_not_taken_for_who_asks_long() {
    let (_folder, url) = file().await;
    let readers = Readers::open(&url, Duration::from_millis(1_500))
        .await
        .unwrap();
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(4) {
        let short = ENDLESS.replace("1000000000000", "20000");
        readers
            .query_all_raw(asked(&readers, &short))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn who_comes_next_gets_the_connection_that_was_given_back_first() {
    let (_folder, url) = file().await;
    let readers = Readers::open(&url, LONGEST).await.unwrap();
    let mut taken = Vec::new();
    for _ in 0..2 {
        for _ in 0..4 {
            let turn = readers.turn().await;
            taken.push(std::ptr::from_ref(turn.connection()));
        }
    }
    assert_eq!(taken[..4], taken[4..], "each has its turn");
    let all: std::collections::BTreeSet<_> = taken.into_iter().collect();
    assert_eq!(all.len(), 4);
}

#[tokio::test]
async fn whether_the_database_answers_is_told_while_others_ask_it() {
    let (_folder, url) = file().await;
    let readers = Readers::open(&url, LONGEST).await.unwrap();
    let mut working = Vec::new();
    for _ in 0..3 {
        let turn = readers.turn().await;
        working.push((turn.connection().begin().await.unwrap(), turn));
    }
    let pinged = timeout(Duration::from_secs(5), readers.ping()).await;
    pinged.expect("at once").expect("it answers");
}

/// How many endless statements a server still works on.
async fn still_running(readers: &Readers) -> i64 {
    if readers.any().get_database_backend() == DbBackend::Sqlite {
        return 0;
    }
    let question = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' \
        AND query LIKE 'WITH RECURSIVE n%' AND datname = current_database()";
    let row = readers.query_one_raw(asked(readers, question)).await;
    row.unwrap().unwrap().try_get_by_index(0).unwrap()
}

async fn on_both(test: impl AsyncFn(&Readers)) {
    let (_folder, url) = file().await;
    test(&Readers::open(&url, LONGEST).await.unwrap()).await;
    if let Ok(server) = std::env::var("SAMSPIL_TEST_POSTGRES") {
        let url: DatabaseUrl = format!("{server}/postgres").parse().unwrap();
        test(&Readers::open(&url, LONGEST).await.unwrap()).await;
    }
}

async fn file() -> (TempDir, DatabaseUrl) {
    let folder = TempDir::new().unwrap();
    let url = DatabaseUrl::sqlite(folder.path().join("register.sqlite"));
    connect::migrate(&url).await.unwrap();
    (folder, url)
}

fn asked(readers: &Readers, sql: &str) -> Statement {
    Statement::from_string(readers.any().get_database_backend(), sql)
}
