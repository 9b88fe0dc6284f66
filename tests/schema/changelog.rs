//! Whoever breaks what was released says so in the changelog, by its coordinate.

use super::{breaking::broken, elements::elements, release};

#[test]
fn a_breaking_change_of_what_was_released_is_named_in_the_changelog() {
    let released = release::newest();
    let broken = broken(&elements(&released), &elements(&api::sdl()));
    let changelog = include_str!("../../CHANGELOG.md");
    let silent = unnamed(&broken, unreleased(changelog));
    assert!(
        silent.is_empty(),
        "CHANGELOG.md does not name under Unreleased what breaks: {silent:#?}"
    );
}

/// What is broken and not named by its coordinate.
fn unnamed<'a>(broken: &'a [String], changes: &str) -> Vec<&'a str> {
    let is_named = |coordinate: &str| changes.contains(&format!("`{coordinate}`"));
    let silent = broken.iter().filter(|coordinate| !is_named(coordinate));
    silent.map(String::as_str).collect()
}

/// What has changed since the last release.
fn unreleased(changelog: &str) -> &str {
    let (_, since) = changelog.split_once("\n## Unreleased\n").unwrap();
    since.split("\n## ").next().unwrap()
}

const LOG: &str = "# Changelog\n\n## Unreleased\n\n- **Breaking**: `Shop.size` is gone.\n\n## 1.0.0 (2026-01-01)\n\n- `Shop.open` is gone.\n";

#[test]
fn only_what_is_named_since_the_last_release_counts() {
    let broken = ["Shop.open".to_owned(), "Shop.size".to_owned()];
    assert_eq!(unnamed(&broken, unreleased(LOG)), ["Shop.open"]);
}

#[test]
fn a_coordinate_is_named_whole() {
    let broken = ["Shop".to_owned(), "Shop.siz".to_owned()];
    assert_eq!(unnamed(&broken, unreleased(LOG)), ["Shop", "Shop.siz"]);
}
