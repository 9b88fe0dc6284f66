use std::{collections::BTreeSet, fs, path::PathBuf};

use super::*;

#[test]
fn one_comes_back_to_a_place_in_this_site_and_to_no_other() {
    for own in ["/", "/kontrakter/vejen?v=tabel&x=%2F", "/a//b"] {
        assert_eq!(Place::read(Some(own)).as_str(), own);
    }
    let too_long = format!("/{}", "a".repeat(2_000));
    for other in [
        "//evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/\r\nSet-Cookie: a=b",
        "/æ",
        "kontrakter",
        "",
        &too_long,
    ] {
        assert_eq!(Place::read(Some(other)).as_str(), "/", "{other}");
    }
    assert_eq!(Place::read(None).as_str(), "/");
}

#[test]
fn what_a_browser_keeps_is_read_again_and_the_place_judged_again() {
    let begun = Begun::by_chance();
    let kept = Place::read(Some("/beslutninger")).written_beside(begun.secret());
    let (read, place) = Place::read_beside(&kept).unwrap();
    assert_eq!((read, place.as_str()), (begun.clone(), "/beslutninger"));
    let evil = Place::read_beside(&format!("{}.Ly9ldmlsLmV4YW1wbGU", begun.secret())).unwrap();
    assert_eq!(evil.1.as_str(), "/");
    for unfit in ["", "abc", "abc.def", begun.secret()] {
        assert!(Place::read_beside(unfit).is_none(), "{unfit}");
    }
}

#[test]
fn every_code_of_a_login_stands_in_the_documentation() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/identity.md");
    let written = fs::read_to_string(file).unwrap();
    let codes: BTreeSet<&str> = ALL.into_iter().map(|told| told.words().1).collect();
    assert_eq!(codes.len(), ALL.len());
    for code in codes {
        assert!(written.contains(&format!("`{code}`")), "{code}");
    }
}

const ALL: [Told; 8] = [
    Told::Nowhere,
    Told::NotBegun,
    Told::Denied,
    Told::Refused,
    Told::Unavailable,
    Told::Foreign,
    Told::TooOften,
    Told::Failed,
];
