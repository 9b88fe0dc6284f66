//! `schema.graphql` is what the server serves; it is described throughout, and nobody is left behind when it changes.

mod breaking;
mod changelog;
mod deprecated;
mod described;
mod elements;
mod release;

use std::{fs, path::PathBuf};

#[test]
fn the_schema_file_is_what_the_server_serves() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../schema.graphql");
    let served = api::sdl();
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&file, &served).expect("the schema file can be written");
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == served,
        "schema.graphql is not what the server serves: UPDATE_SCHEMA=1 cargo test -p acceptance schema"
    );
}
