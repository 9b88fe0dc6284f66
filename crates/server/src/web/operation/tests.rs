use async_graphql::Variables;
use serde_json::json;

use super::*;

#[test]
fn an_operation_is_called_as_it_is_asked_for_or_as_it_calls_itself() {
    assert_eq!(
        name(&mut Request::new("query A { a }")).as_deref(),
        Some("A")
    );
    let two = "query A { a } query B { b }";
    assert_eq!(
        name(&mut Request::new(two).operation_name("B")).as_deref(),
        Some("B")
    );
    for nameless in ["{ a }", two, "{"] {
        assert_eq!(name(&mut Request::new(nameless)), None, "{nameless}");
    }
}

#[test]
fn a_needed_variable_must_have_a_value() {
    for variables in [json!({}), json!({ "a": null })] {
        let mut request = asking("query ($a: Int!) { a }", variables);
        assert_eq!(lacking_variable(&mut request).as_deref(), Some("a"));
    }
    for query in [
        "query ($a: Int) { a }",
        "query ($a: Int! = 1) { a }",
        "{ a }",
        "{",
    ] {
        assert_eq!(
            lacking_variable(&mut asking(query, json!({}))),
            None,
            "{query}"
        );
    }
    assert_eq!(
        lacking_variable(&mut asking("query ($a: Int!) { a }", json!({ "a": 1 }))),
        None
    );
}

#[test]
fn only_the_chosen_operation_needs_its_variables() {
    let two = asking("query A { a } query B($b: Int!) { b }", json!({}));
    assert_eq!(lacking_variable(&mut two.operation_name("A")), None);
}

fn asking(query: &str, variables: serde_json::Value) -> Request {
    Request::new(query).variables(Variables::from_json(variables))
}
