//! The status of HTTP beside a code is the one that the server says it with.

use std::{fs, path::PathBuf};

use api::TOP_LEVEL_CODES;
use edge::Code;

use super::told::{STATUSES, statuses};

#[test]
fn every_top_level_code_has_its_statuses_and_no_other_has() {
    let codes = TOP_LEVEL_CODES.iter().map(|(code, _)| *code);
    let mut listed: Vec<_> = STATUSES.iter().map(|(code, _)| *code).collect();
    let mut known: Vec<_> = codes.collect();
    listed.sort_unstable();
    known.sort_unstable();
    assert_eq!(listed, known);
}

#[test]
fn what_the_server_says_with_a_status_is_listed_with_it() {
    let refusals =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../crates/server/src/web/refusal.rs");
    let said = said(&fs::read_to_string(refusals).unwrap());
    assert!(said.len() >= 10, "{said:?}");
    for (code, status) in said {
        let listed = statuses(&code);
        assert!(
            listed.contains(&status),
            "{code} is said with {status}, and listed with {listed}"
        );
    }
}

#[test]
fn what_the_edge_refuses_is_listed_as_the_server_says_it() {
    for (code, status) in [
        (Code::Unreadable, "400"),
        (Code::Invalid, "400"),
        (Code::Unresolved, "400"),
        (Code::TooCostly, "400"),
        (Code::TooLarge, "413"),
    ] {
        assert!(statuses(code.word()).starts_with(status), "{}", code.word());
    }
}

/// The codes that stand right after a status in a source.
fn said(source: &str) -> Vec<(String, String)> {
    let after = source.split("StatusCode::").skip(1);
    after
        .filter_map(|rest| {
            let (name, rest) = rest.split_once(',')?;
            let code = rest.trim_start().strip_prefix('"')?.split_once('"')?.0;
            Some((code.to_owned(), number(name)?.to_owned()))
        })
        .collect()
}

fn number(name: &str) -> Option<&'static str> {
    let numbers = [
        ("BAD_REQUEST", "400"),
        ("UNAUTHORIZED", "401"),
        ("FORBIDDEN", "403"),
        ("NOT_FOUND", "404"),
        ("METHOD_NOT_ALLOWED", "405"),
        ("NOT_ACCEPTABLE", "406"),
        ("GONE", "410"),
        ("PAYLOAD_TOO_LARGE", "413"),
        ("UNSUPPORTED_MEDIA_TYPE", "415"),
        ("TOO_MANY_REQUESTS", "429"),
        ("INTERNAL_SERVER_ERROR", "500"),
        ("SERVICE_UNAVAILABLE", "503"),
        ("GATEWAY_TIMEOUT", "504"),
    ];
    let found = numbers.iter().find(|(known, _)| *known == name);
    found.map(|(_, number)| *number)
}
