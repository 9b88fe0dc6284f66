use super::{edge_with, read, refused};
use crate::{Code, Limits};

#[test]
fn one_key_is_one_field() {
    for document in [
        "{ contract { id } contract: summary { n } }",
        "{ contract { x: title x: note } }",
        "{ contract { ...F x: title } } fragment F on Contract { x: note }",
        "{ contract { supplier { x: name } supplier { x: id } } }",
    ] {
        let (code, message) = refused(document);
        assert_eq!(code, Code::Invalid, "{document}");
        assert!(message.contains("is asked for as"), "{message}");
    }
}

#[test]
fn one_key_has_one_list_of_arguments() {
    assert_eq!(
        refused(r#"{ contract(id: "1") { id } contract(id: "2") { id } }"#).1,
        "contract is asked for as two different fields, or with different arguments"
    );
    assert_eq!(
        refused(r#"{ contract(id: "1") { id } contract { id } }"#).0,
        Code::Invalid
    );
    read(r#"{ contract(id: "1") { id } contract(id: "1") { title } }"#).unwrap();
}

#[test]
fn different_types_may_answer_one_key_by_different_fields_of_one_shape() {
    read(r#"{ nodes(ids: []) { ... on Contract { x: title } ... on Supplier { x: name } } }"#)
        .unwrap();
    read(r#"{ nodes(ids: []) { ... on Contract { x: id } ... on Supplier { x: id } id } }"#)
        .unwrap();
}

#[test]
fn no_key_has_values_of_two_types() {
    for document in [
        "{ nodes(ids: []) { ... on Contract { x: title } ... on Supplier { x: weighed } } }",
        "{ nodes(ids: []) { ... on Contract { title } ... on Supplier { title } } }",
        "{ nodes(ids: []) { ... on Contract { x: title } ... on Contract { y: id } ... on Supplier { x: contracts { totalCount } } } }",
    ] {
        let (code, message) = refused(document);
        assert_eq!(code, Code::Invalid, "{document}");
        assert!(
            message.ends_with("is asked for as values of two types"),
            "{message}"
        );
    }
}

#[test]
fn what_any_type_may_answer_agrees_with_what_each_type_answers() {
    let document = r#"{ nodes(ids: []) { x: weighed ... on Supplier { x: title } } }"#;
    assert!(refused(document).1.contains("two different fields"));
}

#[test]
fn the_search_for_conflicts_has_an_end() {
    let mut inner = "id".to_owned();
    for _ in 0..20 {
        inner = format!(
            "... on Contract {{ x: near {{ id }} }} ... on Supplier {{ x: near {{ id }} }} x: near {{ {inner} }}"
        );
    }
    let limits = Limits {
        depth: 40,
        ..Limits::default()
    };
    let document = format!("{{ nodes(ids: []) {{ {inner} }} }}");
    let fault = edge_with(limits).read(&document).unwrap_err();
    assert_eq!(
        (fault.code, fault.message.as_str()),
        (
            Code::TooCostly,
            "the document asks for too much under the same keys"
        )
    );
}
