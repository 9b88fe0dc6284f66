use async_graphql_value::{ConstValue, Variables};
use serde_json::json;

use super::{edge, edge_with, read, refused, variables};
use crate::{Code, Limits, OperationType, Pos};

#[test]
fn what_is_no_graphql_is_told_with_its_place() {
    let fault = read("{\n  contract(id: ) { id }\n}").unwrap_err();
    assert_eq!(fault.code, Code::Unreadable);
    assert!(
        fault
            .message
            .starts_with("the document is not GraphQL: expected"),
        "{}",
        fault.message
    );
    assert_eq!(
        fault.at,
        [Pos {
            line: 2,
            column: 16
        }]
    );
}

#[test]
fn operations_fragments_and_variables_may_be_described() {
    let document = r#"
        """ What is
            asked """
        query A(
          "which" $id: ID = "x"
          "and how many" $first: Int
        ) { contract(id: $id) { ...F } contracts(first: $first) { totalCount } }
        "a part" fragment F on Contract { id }
    "#;
    let document = read(document).unwrap();
    let edge = edge();
    let operation = edge
        .operation(&document, Some("A"), &Variables::default())
        .unwrap();
    assert_eq!(
        (operation.kind(), operation.name()),
        (OperationType::Query, Some("A"))
    );
}

#[test]
fn a_description_moves_no_place() {
    let fault = read("\"what\nit is\" query A { contract(").unwrap_err();
    assert_eq!(fault.code, Code::Unreadable);
    let fault = read("\"\"\"what\nit is\"\"\" query A { contract( }").unwrap_err();
    assert_eq!(fault.at[0].line, 2);
}

#[test]
fn a_default_value_in_quotes_is_no_description() {
    let document = read(
        r#"query A($a: ID = "1" $b: ID = "2") { contract(id: $a) { id } other: contract(id: $b) { id } }"#,
    );
    let document = format!("{:?}", document.unwrap());
    assert!(
        document.contains(r#"String("1")"#) && document.contains(r#"String("2")"#),
        "{document}"
    );
}

#[test]
fn letters_beyond_the_first_plane_can_be_written_as_numbers() {
    for written in [r"\ud83d\ude00", r"\u{1f600}", r"\u{01F600}"] {
        let document = read(&format!(r#"{{ pick(by: {{ number: "a{written}b" }}) }}"#)).unwrap();
        assert!(format!("{document:?}").contains("a😀b"), "{written}");
    }
}

#[test]
fn a_letter_that_would_end_the_text_stays_a_number() {
    let document = read(r#"{ pick(by: { number: "\u{22}\u{5C}\u{A}\\u{41}" }) }"#).unwrap();
    let number = ConstValue::String("\"\\\n\\u{41}".to_owned());
    assert!(
        format!("{document:?}").contains(&format!("{number:?}")),
        "{document:?}"
    );
}

#[test]
fn half_a_letter_is_no_graphql() {
    for written in [
        r"\ud83d",
        r"\ude00",
        r"\ud83d\u0041",
        r"\u{110000}",
        r"\u{}",
    ] {
        let (code, _) = refused(&format!(r#"{{ pick(by: {{ number: "{written}" }}) }}"#));
        assert_eq!(code, Code::Unreadable, "{written}");
    }
}

#[test]
fn an_input_has_each_key_once() {
    let (code, message) = refused(r#"{ pick(by: { id: "1", number: "2", id: "3" }) }"#);
    assert_eq!(
        (code, message.as_str()),
        (Code::Invalid, "the input has the field id twice")
    );
    read(r#"{ a: pick(by: { id: "1" }) b: pick(by: { id: "1" }) }"#).unwrap();
}

#[test]
fn a_key_of_a_list_of_inputs_is_its_own_in_each() {
    let document = r#"query($a: [By!] = [{ id: "1" }, { id: "2" }]) { pick(by: { id: "1" }) }"#;
    read(document).unwrap();
}

#[test]
fn an_operation_is_chosen_by_its_name() {
    let document = read("query A { a: __typename } query B { b: __typename }").unwrap();
    let edge = edge();
    let chosen = |name| edge.operation(&document, name, &Variables::default());
    assert_eq!(chosen(Some("B")).unwrap().name(), Some("B"));
    let several = chosen(None).unwrap_err();
    assert_eq!(
        (several.code, several.message.as_str()),
        (
            Code::Unresolved,
            "the document has several operations: operationName says which"
        )
    );
    assert_eq!(
        chosen(Some("C")).unwrap_err().message,
        "the document has no operation C"
    );
}

#[test]
fn a_variable_that_is_needed_and_has_no_value_is_named() {
    let document = read("query($id: ID!, $first: Int! = 3) { contract(id: $id) { id } contracts(first: $first) { totalCount } }").unwrap();
    let edge = edge();
    let lacks = |told| {
        let variables = variables(told);
        let operation = edge.operation(&document, None, &variables).unwrap();
        operation.lacks(&variables).map(str::to_owned)
    };
    assert_eq!(lacks(json!({})), Some("id".to_owned()));
    assert_eq!(lacks(json!({ "id": null })), Some("id".to_owned()));
    assert_eq!(lacks(json!({ "id": "1" })), None);
}

#[test]
fn what_stands_under_one_key_of_a_mutation_is_done_once() {
    let document = read("mutation { touch { count } ...More } fragment More on Mutation { touch { other } a: touch { count } }").unwrap();
    let edge = edge();
    let none = Variables::default();
    let operation = edge.operation(&document, None, &none).unwrap();
    let executable = operation.executable(&none);
    let (_, definition) = executable.operations.iter().next().unwrap();
    assert_eq!(definition.node.selection_set.node.items.len(), 2);
}

#[test]
fn what_is_skipped_of_a_mutation_is_not_done() {
    let edge = edge();
    for (heading, told) in [
        ("($no: Boolean!)", json!({ "no": true })),
        ("($no: Boolean = true)", json!({})),
        ("($no: Boolean! = false)", json!({ "no": true })),
    ] {
        let document = read(&format!("mutation{heading} {{ touch @skip(if: $no) {{ count }} touch {{ other }} b: touch @include(if: false) {{ count }} }}")).unwrap();
        let told = variables(told);
        let executable = edge
            .operation(&document, None, &told)
            .unwrap()
            .executable(&told);
        let (_, definition) = executable.operations.iter().next().unwrap();
        let set = format!("{:?}", definition.node.selection_set);
        assert!(!set.contains("count") && set.contains("other"), "{set}");
    }
}

#[test]
fn a_subscription_follows_one_field() {
    read("subscription { happenings }").unwrap();
    for document in [
        "subscription { happenings others }",
        "subscription { ...F } fragment F on Subscription { happenings others }",
        "subscription { a: happenings b: happenings }",
    ] {
        assert_eq!(
            refused(document),
            (Code::Invalid, "a subscription follows one field".to_owned())
        );
    }
}

#[test]
fn an_unknown_directive_is_refused_wherever_it_stands() {
    for document in [
        "{ __typename @aa }",
        "{ ...F @aa } fragment F on Query { __typename }",
        "{ ...F } fragment F on Query @aa { __typename }",
    ] {
        assert_eq!(
            refused(document),
            (Code::Invalid, "there is no directive @aa".to_owned())
        );
    }
}

#[test]
fn limits_are_those_that_are_set() {
    let edge = edge_with(Limits {
        roots: 1,
        ..Limits::default()
    });
    assert_eq!(edge.limits().roots, 1);
    assert_eq!(
        edge.read("{ a: __typename b: __typename }")
            .unwrap_err()
            .code,
        Code::TooCostly
    );
}
