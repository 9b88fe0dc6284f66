use super::*;

#[test]
fn the_list_of_the_pages_is_read_and_checked() {
    let trusted = Trusted::built::<Pages>();
    let ids: Vec<&String> = trusted.0.keys().collect();
    assert_eq!(ids, [&identify("{ __typename }")]);
}

#[test]
fn without_pages_there_is_no_list() {
    assert!(Trusted::built::<Unbuilt>().0.is_empty());
}

#[test]
fn a_document_is_asked_by_the_hash_of_its_text() {
    assert_eq!(
        identify(""),
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
}

#[derive(RustEmbed)]
#[folder = "fixtures/dist"]
struct Pages;

#[derive(RustEmbed)]
#[folder = "fixtures/unbuilt"]
#[allow_missing = true]
struct Unbuilt;
