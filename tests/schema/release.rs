//! The schemas that were released, one file for each version.

use std::{fs, path::PathBuf};

/// The schema of the last release.
pub(super) fn newest() -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../released");
    let files = fs::read_dir(folder).unwrap();
    let names = files.map(|file| file.unwrap().path());
    let newest = names.max_by_key(|path| version(path.file_name().unwrap().to_str().unwrap()));
    fs::read_to_string(newest.expect("something was released")).unwrap()
}

/// The three numbers of `schema-1.2.3.graphql`.
fn version(name: &str) -> [u32; 3] {
    let numbers = name
        .strip_prefix("schema-")
        .and_then(|rest| rest.strip_suffix(".graphql"))
        .expect("a released schema is called schema-1.2.3.graphql");
    let numbers: Vec<u32> = numbers.split('.').map(|one| one.parse().unwrap()).collect();
    numbers.try_into().expect("a version has three numbers")
}

#[test]
fn the_newest_release_is_told_by_its_numbers() {
    assert!(version("schema-0.10.0.graphql") > version("schema-0.9.12.graphql"));
}
