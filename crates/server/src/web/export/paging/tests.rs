use serde_json::{Map, Value, json};

use super::Paged;
use crate::web::export::{columns::Columns, question::Question, types::Types};

#[test]
fn a_list_is_followed_to_its_end() {
    let paged = paged("{ cases { nodes { slug } } }").unwrap();
    assert_eq!(turned(&paged, None), json!({ "_after": null }));
    let mut page = json!({ "cases": {
        "nodes": [{ "slug": "a" }], "_page": { "hasNextPage": true, "endCursor": "abc" }
    } });
    let next = paged.next(&mut page).unwrap();
    assert_eq!(turned(&paged, next), json!({ "_after": "abc" }));
    let mut last = json!({ "cases": {
        "nodes": [], "_page": { "hasNextPage": false, "endCursor": "abd" }
    } });
    assert_eq!(paged.next(&mut last).unwrap(), None);
}

#[test]
fn a_list_in_fragments_is_followed_too() {
    for document in [
        "{ ...A } fragment A on Query { cases { ...B } } fragment B on CaseConnection { nodes { slug } }",
        "query ($after: String) { all: cases(first: 3, after: $after) { edges { node { slug } } } }",
    ] {
        let paged = paged(document).unwrap();
        let key = if document.contains("all") {
            "all"
        } else {
            "cases"
        };
        let mut page = json!({ key: { "_page": { "hasNextPage": true, "endCursor": "abc" } } });
        assert_eq!(paged.next(&mut page).unwrap().as_deref(), Some("abc"));
    }
}

#[test]
fn a_list_of_one_thing_is_followed_too() {
    let paged = paged("{ accountSet(slug: \"a\") { slug rows { nodes { year } } } }").unwrap();
    let mut page = json!({ "accountSet": { "slug": "a", "rows": {
        "nodes": [], "_page": { "hasNextPage": true, "endCursor": "abc" }
    } } });
    assert_eq!(paged.next(&mut page).unwrap().as_deref(), Some("abc"));
    assert_eq!(
        paged.next(&mut json!({ "accountSet": null })).unwrap(),
        None
    );
}

#[test]
fn the_variables_of_a_page_are_not_for_the_asker() {
    let document = "query ($first: Int, $after: String, $text: String) {
        cases(first: $first, after: $after, filter: { text: $text }) { nodes { slug } }
    }";
    let paged = paged(document).unwrap();
    assert_eq!(paged.reserved(), ["first", "after"]);
    let turned = turned(&paged, Some("abc".to_owned()));
    assert_eq!(turned, json!({ "first": 1000, "after": "abc" }));
}

#[test]
fn a_list_from_its_end_is_refused() {
    let from_the_end = "{ cases(last: 5) { nodes { slug } } }";
    assert_eq!(paged(from_the_end).unwrap_err().code, "BAD_REQUEST");
}

#[test]
fn a_list_in_a_row_that_is_cut_off_is_refused() {
    let paged = paged("{ cases { nodes { slug effects { nodes { id } } } } }").unwrap();
    let mut page = json!({ "cases": {
        "nodes": [{ "slug": "a", "effects": { "nodes": [], "_page": { "hasNextPage": true } } }],
        "_page": { "hasNextPage": false, "endCursor": null }
    } });
    let refusal = paged.next(&mut page).unwrap_err();
    assert_eq!(refusal.code, "EXPORT_TOO_LARGE");
}

#[test]
fn what_is_no_list_is_asked_once() {
    for document in [
        "{ gaps { rows { kind } } }",
        "{ indicators { key } }",
        "{ contract(slug: \"a\") { slug } }",
    ] {
        let paged = paged(document).unwrap();
        assert_eq!(turned(&paged, None), json!({}));
        assert_eq!(paged.next(&mut json!({ "gaps": null })).unwrap(), None);
    }
}

fn paged(document: &str) -> Result<Paged, crate::web::refusal::Refusal> {
    let question = Question::read(document).unwrap();
    let columns = Columns::of(Types::served(), &question).unwrap();
    Paged::of(Types::served(), question, &columns.levels)
}

fn turned(paged: &Paged, after: Option<String>) -> Value {
    let mut variables = Map::new();
    paged.turn(&mut variables, after);
    Value::Object(variables)
}

#[test]
fn a_size_of_the_page_that_the_document_cannot_do_without_is_asked_for_by_its_name() {
    let needed = |document: &str| paged(document).unwrap().needed().cloned();
    let without = "query ($x: Int!) { cases(first: $x) { nodes { slug } } }";
    assert_eq!(needed(without), Some(async_graphql::Name::new("x")));
    assert_eq!(paged(without).unwrap().reserved(), ["_after"]);
    let with = "query ($x: Int! = 5) { cases(first: $x) { nodes { slug } } }";
    assert_eq!(needed(with), None);
}
