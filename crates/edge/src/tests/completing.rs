use async_graphql_value::ConstValue;
use serde_json::{Value as Json, json};

use super::edge;
use crate::Step;

/// The answer as it is written, keys in their order.
fn completed(document: &str, answered: Json, errors: &[&[Step]]) -> String {
    let edge = edge();
    let document = edge.read(document).unwrap();
    let mut data = ConstValue::from_json(answered).unwrap();
    let errors: Vec<Vec<Step>> = errors.iter().map(|path| path.to_vec()).collect();
    document.complete(None, &mut data, &errors);
    serde_json::to_string(&data).unwrap()
}

fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

#[test]
fn keys_stand_in_the_order_of_the_document() {
    let answered = json!({ "summary": { "n": 1 }, "contract": { "title": "t", "id": "1" } });
    let written = completed(
        "{ contract { id ...F } summary { n } } fragment F on Contract { title }",
        answered,
        &[],
    );
    assert_eq!(
        written,
        r#"{"contract":{"id":"1","title":"t"},"summary":{"n":1}}"#
    );
}

#[test]
fn a_field_that_failed_and_may_be_null_is_null() {
    let written = completed(
        "{ contract { id note } }",
        json!({ "contract": { "id": "1" } }),
        &[&[key("contract"), key("note")]],
    );
    assert_eq!(written, r#"{"contract":{"id":"1","note":null}}"#);
}

#[test]
fn a_field_that_failed_and_may_not_be_null_nulls_the_nearest_that_may() {
    let written = completed(
        "{ contract { id title } summary { n } }",
        json!({ "contract": { "id": "1" }, "summary": { "n": 1 } }),
        &[&[key("contract"), key("title")]],
    );
    assert_eq!(written, r#"{"contract":null,"summary":{"n":1}}"#);
}

#[test]
fn what_may_not_be_null_up_to_the_top_nulls_all_data() {
    let answered = json!({ "contract": { "id": "1" }, "summary": {} });
    assert_eq!(
        completed(
            "{ contract { id } summary { n } }",
            answered,
            &[&[key("summary"), key("n")]]
        ),
        "null"
    );
}

#[test]
fn a_row_that_may_not_be_null_nulls_its_list_and_on() {
    let path: &[Step] = &[key("contract"), key("criteria"), Step::Item(1), key("name")];
    let answered = json!({ "contract": { "criteria": [{ "name": "a" }, {}] } });
    assert_eq!(
        completed("{ contract { criteria { name } } }", answered, &[path]),
        r#"{"contract":null}"#
    );
}

#[test]
fn a_row_that_may_be_null_is_null_alone() {
    let answered = json!({ "nodes": [{ "id": "1" }, {}, null] });
    let path: &[Step] = &[key("nodes"), Step::Item(1), key("id")];
    assert_eq!(
        completed("{ nodes(ids: []) { id } }", answered, &[path]),
        r#"{"nodes":[{"id":"1"},null,null]}"#
    );
}

#[test]
fn an_object_of_which_every_field_failed_still_stands_when_they_may_be_null() {
    let path: &[Step] = &[key("contract"), key("note")];
    assert_eq!(
        completed(
            "{ contract { note } }",
            json!({ "contract": null }),
            &[path]
        ),
        r#"{"contract":{"note":null}}"#
    );
    assert_eq!(
        completed("{ contract { note } }", Json::Null, &[path]),
        r#"{"contract":{"note":null}}"#
    );
}

#[test]
fn a_field_that_failed_itself_is_null_and_not_an_empty_object() {
    assert_eq!(
        completed("{ contract { note } }", json!({}), &[&[key("contract")]]),
        r#"{"contract":null}"#
    );
}

#[test]
fn what_is_skipped_is_not_put_in() {
    let answered = json!({ "contract": { "id": "1" } });
    let written = completed(
        "{ contract { id note title @skip(if: true) } }",
        answered,
        &[&[key("contract"), key("note")]],
    );
    assert_eq!(written, r#"{"contract":{"id":"1","note":null}}"#);
}

#[test]
fn an_object_of_a_type_of_which_nothing_was_asked_stands_empty_where_it_may_not_be_null() {
    let document = "{ contract { owner { ... on Contract { title } } supplier { name } } }";
    let answered = json!({ "contract": { "owner": null, "supplier": null } });
    assert_eq!(
        completed(document, answered, &[]),
        r#"{"contract":{"owner":{},"supplier":null}}"#
    );
    let failed: &[Step] = &[key("contract"), key("owner")];
    assert_eq!(
        completed(
            document,
            json!({ "contract": { "supplier": null } }),
            &[failed]
        ),
        r#"{"contract":null}"#
    );
}
