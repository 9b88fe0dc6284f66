//! The program itself, as a shell sees it.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    running::{Place, rest, said},
    world::publishing,
};

#[test]
fn told_to_stop_it_ends_its_streams_and_loses_nothing_that_it_has_answered() {
    let place = Place::new();
    place.told(&["migrate"]);
    let secret = analyst(&place);
    let mut running = place.serve();
    let query = json!({ "query": "subscription { happenings { position } }" }).to_string();
    let accept = "accept: text/event-stream\r\n";
    let mut stream = BufReader::new(running.post("/graphql/stream", accept, &query));
    let mut status = String::new();
    stream.read_line(&mut status).unwrap();
    assert!(status.contains("200"), "{status}");
    let bearer = format!("authorization: Bearer {secret}\r\n");
    let written = running.post("/graphql", &bearer, &publishing("case-0").to_string());
    let mut answered = vec!["case-0".to_owned()];
    assert!(rest(written).contains(DONE));
    let writes: Vec<_> = (1..20)
        .map(|number| {
            let slug = format!("case-{number}");
            let body = publishing(&slug).to_string();
            (slug, running.post("/graphql", &bearer, &body))
        })
        .collect();
    let told = Instant::now();
    running.terminate();
    for (slug, write) in writes {
        if rest(write).contains(DONE) {
            answered.push(slug);
        }
    }
    assert!(rest(stream).contains("event: complete"));
    assert_eq!(running.ended().code(), Some(0));
    assert!(told.elapsed() < Duration::from_secs(10));
    for slug in answered {
        place.told(&["events", &slug]);
    }
    assert!(place.told(&["verify"]).contains("faults 0"));
}

#[test]
fn a_write_in_flight_is_answered_before_the_end() {
    let place = Place::new();
    place.told(&["migrate"]);
    let secret = analyst(&place);
    let mut running = place.serve();
    let bearer = format!("authorization: Bearer {secret}\r\n");
    let body = publishing("vejen").to_string();
    let headers = format!("{bearer}expect: 100-continue\r\n");
    let mut write = running.begin("/graphql", &headers, body.len());
    let mut status = String::new();
    BufReader::new(&write).read_line(&mut status).unwrap();
    assert!(status.contains("100 Continue"), "{status}");
    running.terminate();
    running.until_it_takes_nobody_new();
    write.write_all(body.as_bytes()).unwrap();
    assert!(rest(write).contains(DONE));
    assert_eq!(running.ended().code(), Some(0));
    assert_eq!(place.told(&["events", "vejen"]).lines().count(), 1);
}

#[test]
fn a_file_that_is_no_register_is_named_and_left_as_it_is() {
    let place = Place::new();
    let file = place.folder().join("broken.sqlite");
    fs::write(&file, "this is no database at all, and never was one").unwrap();
    for task in ["serve", "migrate", "verify", "rebuild"] {
        let (code, sentence) = place.refused(&[task, "--database", "sqlite:broken.sqlite"]);
        assert_eq!(code, 1);
        assert!(sentence.contains("broken.sqlite"), "{sentence}");
    }
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .starts_with("this is no database")
    );
}

#[test]
fn a_register_that_is_not_prepared_says_how_to() {
    let place = Place::new();
    fs::write(place.folder().join("samspil.sqlite"), "").unwrap();
    let (code, sentence) = place.refused(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(code, 1);
    assert!(sentence.contains("samspil migrate"), "{sentence}");
}

#[test]
fn the_demo_is_for_this_machine_only() {
    let place = Place::new();
    let (code, sentence) = place.refused(&["demo", "--listen", "0.0.0.0:8080"]);
    assert_eq!(code, 1);
    assert!(sentence.contains("--listen 0.0.0.0:8080") && sentence.contains("this machine"));
    assert!(!place.folder().join("demo.sqlite").exists());
}

#[test]
fn an_address_that_is_taken_is_named() {
    let place = Place::new();
    place.told(&["migrate"]);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = place.run(&["serve", "--listen", &address]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output.stderr).contains(&format!("--listen {address}: ")));
}

#[test]
fn an_unknown_key_of_the_file_is_named() {
    let place = Place::new();
    fs::write(place.folder().join("samspil.toml"), "port = 80").unwrap();
    let (code, sentence) = place.refused(&["verify", "--config", "samspil.toml"]);
    assert_eq!(code, 1);
    assert!(
        sentence.contains("samspil.toml: line 1: unknown field `port`"),
        "{sentence}"
    );
}

#[test]
fn a_flag_that_cannot_be_used_is_wrong_usage() {
    let place = Place::new();
    let (code, sentence) = place.refused(&["serve", "--listen", "localhost"]);
    assert_eq!(
        (code, sentence.contains("--listen: `localhost`")),
        (2, true)
    );
}

#[test]
fn the_schema_is_printed_without_a_register() {
    let place = Place::new();
    assert_eq!(place.told(&["schema"]), api::sdl());
    assert_eq!(fs::read_dir(place.folder()).unwrap().count(), 0);
}

#[test]
fn a_token_is_made_shown_once_listed_and_revoked() {
    let place = Place::new();
    place.told(&["migrate"]);
    let vejen = [
        "token",
        "create",
        "--role",
        "procurement",
        "--municipality",
        "0575",
    ];
    let secret = place.told(&vejen);
    assert_eq!(secret.lines().count(), 1);
    let listed = place.told(&["token", "list"]);
    assert!(listed.contains("procurement\t0575") && !listed.contains(secret.trim()));
    let row = listed.lines().nth(1).unwrap().to_owned();
    let id = row.split('\t').next().unwrap();
    assert!(row.ends_with("\t-"), "{row}");
    place.told(&["token", "revoke", id]);
    assert!(
        !place
            .told(&["token", "list"])
            .lines()
            .nth(1)
            .unwrap()
            .ends_with("\t-")
    );
    let (code, sentence) = place.refused(&["token", "revoke", "nonsense"]);
    assert_eq!((code, sentence.contains("nonsense")), (1, true));
}

#[test]
fn an_administrator_is_of_no_municipality_and_no_token_of_an_unknown_one() {
    let place = Place::new();
    for arguments in [
        &["token", "create", "--role", "procurement"][..],
        &["token", "create", "--role", "approver"],
        &[
            "token",
            "create",
            "--role",
            "administrator",
            "--municipality",
            "0575",
        ],
        &[
            "token",
            "create",
            "--role",
            "procurement",
            "--municipality",
            "9999",
        ],
        &["token", "create", "--role", "king"],
        &["nonsense"],
    ] {
        assert_eq!(place.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn the_events_of_a_stream_are_lines_of_json_with_the_three_clocks() {
    let place = Place::new();
    place.told(&["migrate"]);
    let secret = analyst(&place);
    let mut running = place.serve();
    let bearer = format!("authorization: Bearer {secret}\r\n");
    rest(running.post("/graphql", &bearer, &publishing("vejen").to_string()));
    running.terminate();
    running.ended();
    let line: Value = serde_json::from_str(&place.told(&["events", "vejen"])).unwrap();
    assert_eq!(
        (&line["position"], &line["kind"]),
        (&json!(1), &json!("case"))
    );
    for clock in ["on", "knownFrom", "recordedAt"] {
        assert!(line[clock].is_string(), "{line}");
    }
    let by_id = place.told(&["events", line["stream"].as_str().unwrap()]);
    assert_eq!(serde_json::from_str::<Value>(&by_id).unwrap(), line);
    let (code, sentence) = place.refused(&["events", "no-such-stream"]);
    assert_eq!((code, sentence.contains("`no-such-stream`")), (1, true));
}

/// What a write that is done is answered with.
const DONE: &str = "\"userErrors\":[]";

fn analyst(place: &Place) -> String {
    place
        .told(&["token", "create", "--role", "analyst"])
        .trim_end()
        .to_owned()
}
