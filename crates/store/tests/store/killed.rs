//! A writer is killed in the middle of its work; what it was answered is there.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
};

use store::Store;

use crate::{
    database::on_both,
    makers::{a_case, asking, note, publish},
};

/// Where the writer writes; only the process that is to be killed is told.
const ADDRESS: &str = "SAMSPIL_TEST_KILLED_WRITER";
const APPENDS: usize = 1_000;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_before_a_kill_is_there_after_it() {
    on_both(async |database| {
        let mut total = 0;
        for answers in [1, 150, 400] {
            let answered = write_and_kill(&database.address, answers);
            let store = database.open().await;
            let told = store.entries_after(0, u64::from(u32::MAX)).await.unwrap();
            let there: Vec<i64> = told.iter().map(|entry| entry.position).collect();
            assert!(answered.iter().all(|position| there.contains(position)));
            let grown = there.len() - total;
            assert!(
                grown >= answers && grown < APPENDS * 2,
                "{grown} of {answers}"
            );
            total = there.len();
            let verdict = store.verify().await.unwrap();
            assert_eq!(verdict.faults, []);
            store.close().await;
        }
    })
    .await;
}

/// Not a test by itself: the process that the test above starts and kills.
#[tokio::test(flavor = "multi_thread")]
async fn the_writer_that_is_killed() {
    let Ok(address) = std::env::var(ADDRESS) else {
        return;
    };
    let url = address.parse().expect("a database");
    let store = Store::open(&url, store::Clock::system())
        .await
        .expect("opened");
    let case = a_case();
    let first = publish(case, &format!("case-{case}"));
    store.execute(asking([first])).await.expect("recorded");
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..4 {
        let store = store.clone();
        writers.spawn(async move {
            for fact in 0..APPENDS / 4 {
                let two = [
                    note(case, &format!("{writer}-{fact}-a")),
                    note(case, &format!("{writer}-{fact}-b")),
                ];
                let done = store.execute(asking(two)).await.expect("recorded");
                let position = done.position.expect("new facts");
                let mut out = std::io::stdout().lock();
                writeln!(out, "answered {position}")
                    .and_then(|()| out.flush())
                    .expect("said");
            }
        });
    }
    writers.join_all().await;
}

/// The positions that a writer was answered before it was killed.
fn write_and_kill(address: &str, answers: usize) -> Vec<i64> {
    let mut writer = start(address);
    let lines = BufReader::new(writer.stdout.take().expect("piped")).lines();
    let mut answered = Vec::new();
    for line in lines {
        let line = line.expect("a line");
        if let Some((_, position)) = line.split_once("answered ") {
            answered.push(position.trim().parse().expect("a position"));
            if answered.len() == answers {
                writer.kill().expect("killed");
            }
        }
    }
    writer.wait().expect("ended");
    assert!(
        answered.len() >= answers && answered.len() < APPENDS,
        "killed too late"
    );
    answered
}

fn start(address: &str) -> Child {
    Command::new(std::env::current_exe().expect("this test"))
        .args([
            "--exact",
            "killed::the_writer_that_is_killed",
            "--nocapture",
        ])
        .env(ADDRESS, address)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a writer")
}
