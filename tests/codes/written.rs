use std::{
    fs,
    path::{Path, PathBuf},
};

/// Written like codes, but said to nobody: how enums are stored, many refusals at once, each of which has its own, and where a build writes.
const NO_CODES: &[&str] = &["SCREAMING_SNAKE_CASE", "SEVERAL", "OUT_DIR"];

/// All that is written like a code in the sources of the crates that say them.
pub(super) fn written() -> Vec<String> {
    let crates = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../crates");
    ["contracts/src", "effects/src", "api/src"]
        .iter()
        .flat_map(|folder| sources(&crates.join(folder)))
        .flat_map(|source| {
            let words = source
                .split('"')
                .filter(|word| is_written_like_a_code(word));
            words.map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

fn is_written_like_a_code(word: &str) -> bool {
    word.len() >= 5
        && !NO_CODES.contains(&word)
        && word
            .chars()
            .all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '_')
        && word.chars().any(|sign| sign.is_ascii_uppercase())
}

/// What is in the files of a folder, without its tests.
fn sources(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let tests = path.file_stem().is_some_and(|name| name == "tests");
        if path.is_dir() && !tests {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") && !tests {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
    found
}
