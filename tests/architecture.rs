//! The arrows of the house point one way.

use std::{collections::BTreeSet, fs, path::PathBuf};

use toml::Table;

/// Each room with what it may use of the house; whatever stands left of it, and no more.
const ARROWS: &[(&str, &[&str])] = &[
    ("crates/kernel", &[]),
    ("crates/edge", &[]),
    ("crates/search", &[]),
    ("crates/identity", &["kernel"]),
    ("crates/cases", &["kernel"]),
    ("crates/contracts", &["kernel", "cases"]),
    ("crates/effects", &["kernel", "cases", "contracts"]),
    ("crates/choice", &["kernel", "cases", "contracts"]),
    ("crates/queries", &["kernel"]),
    ("crates/potential", &["kernel"]),
    ("migrations", &[]),
    (
        "crates/store",
        &[
            "kernel",
            "cases",
            "contracts",
            "effects",
            "choice",
            "potential",
            "queries",
            "search",
            "migrations",
        ],
    ),
    (
        "crates/api",
        &[
            "kernel",
            "edge",
            "cases",
            "contracts",
            "effects",
            "choice",
            "potential",
            "queries",
            "search",
            "store",
        ],
    ),
    (
        "crates/server",
        &[
            "kernel",
            "cases",
            "contracts",
            "effects",
            "choice",
            "potential",
            "queries",
            "store",
            "api",
            "edge",
            "identity",
            "migrations",
        ],
    ),
];

/// Who alone may know a library.
const ALONE: &[(&str, &[&str])] = &[
    ("sea-orm", &["crates/store"]),
    ("sea-orm-migration", &["crates/store", "migrations"]),
    ("async-graphql", &["crates/api", "crates/server"]),
    ("async-graphql-axum", &["crates/server"]),
    ("async-graphql-parser", &["crates/edge"]),
    ("async-graphql-value", &["crates/edge"]),
    ("axum", &["crates/server"]),
    ("jsonwebtoken", &["crates/identity"]),
    ("reqwest", &["crates/identity"]),
];

/// What the pure rooms never know: they have no clock, no chance, no waiting and no outside.
const IMPURE: &[&str] = &[
    "tokio",
    "rand",
    "tracing",
    "futures-util",
    "sea-orm",
    "async-graphql",
    "axum",
];
const PURE: &[&str] = &[
    "crates/kernel",
    "crates/edge",
    "crates/search",
    "crates/cases",
    "crates/contracts",
    "crates/effects",
    "crates/choice",
    "crates/queries",
    "crates/potential",
];

#[test]
fn every_crate_of_the_house_is_in_the_table() {
    let crates = fs::read_dir(top().join("crates")).unwrap();
    for folder in crates {
        let name = format!("crates/{}", folder.unwrap().file_name().display());
        assert!(
            ARROWS.iter().any(|(room, _)| *room == name),
            "{name} is not in the table of arrows: a new crate is a decision"
        );
    }
}

#[test]
fn a_crate_uses_only_what_stands_left_of_it() {
    let house: BTreeSet<&str> = ARROWS.iter().map(|(room, _)| last(room)).collect();
    for (room, allowed) in ARROWS {
        for used in dependencies(room) {
            let inside = house.contains(used.as_str());
            assert!(
                !inside || allowed.contains(&used.as_str()),
                "{room} may not use {used}"
            );
        }
    }
}

#[test]
fn a_library_is_known_only_where_it_belongs() {
    for (room, _) in ARROWS {
        let used = dependencies(room);
        for (library, rooms) in ALONE {
            assert!(
                !used.contains(*library) || rooms.contains(room),
                "{room} may not know {library}"
            );
        }
    }
}

#[test]
fn the_domain_is_pure() {
    for room in PURE {
        let used = dependencies(room);
        for impure in IMPURE {
            assert!(!used.contains(*impure), "{room} may not know {impure}");
        }
    }
}

/// What a crate is built with, without what only its tests use.
fn dependencies(room: &str) -> BTreeSet<String> {
    let manifest = fs::read_to_string(top().join(room).join("Cargo.toml")).unwrap();
    let manifest: Table = manifest.parse().unwrap();
    ["dependencies", "build-dependencies"]
        .iter()
        .filter_map(|section| manifest.get(*section)?.as_table())
        .flat_map(|section| section.keys().cloned())
        .collect()
}

fn last(room: &str) -> &str {
    room.rsplit('/').next().unwrap()
}

fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
