use serde_json::{Value as Json, json};

use super::{edge, edge_with, variables};
use crate::{Code, Edge, Limits};

fn cost_with(document: &str, told: Json) -> u64 {
    let edge = edge();
    let document = edge.read(document).unwrap();
    edge.operation(&document, None, &variables(told))
        .unwrap()
        .cost
}

fn cost(document: &str) -> u64 {
    cost_with(document, json!({}))
}

#[test]
fn a_field_costs_one_or_what_it_weighs() {
    assert_eq!(cost("{ contract { id title } }"), 3);
    assert_eq!(cost("{ summary { n } }"), 501);
}

#[test]
fn a_page_costs_what_is_asked_of_each_row() {
    assert_eq!(
        cost("{ contracts(first: 50) { nodes { id title } } }"),
        1 + 50 * 3
    );
    assert_eq!(cost("{ contracts(last: 30) { nodes { id } } }"), 1 + 30 * 2);
    assert_eq!(
        cost("{ contracts { nodes { id } } }"),
        1 + 20 * 2,
        "the page that is answered unasked"
    );
}

#[test]
fn the_length_of_a_page_may_be_a_variable() {
    let document = "query($first: Int = 7) { contracts(first: $first) { totalCount } }";
    assert_eq!(cost_with(document, json!({ "first": 90 })), 91);
    assert_eq!(cost_with(document, json!({})), 8);
    assert_eq!(
        cost_with(
            "query($first: Int) { contracts(first: $first) { totalCount } }",
            json!({})
        ),
        21
    );
}

#[test]
fn a_list_costs_as_many_as_there_may_be() {
    assert_eq!(cost("{ contract { criteria { name } } }"), 1 + 1 + 2);
    assert_eq!(cost(r#"{ nodes(ids: ["1", "2", "3"]) { id } }"#), 1 + 3);
    assert_eq!(
        cost_with(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
            json!({ "ids": ["1", "2"] })
        ),
        3
    );
}

#[test]
fn what_is_asked_of_an_interface_costs_what_it_costs_where_it_is_dearest() {
    assert_eq!(cost(r#"{ nodes(ids: ["1"]) { weighed } }"#), 1 + 40);
    assert_eq!(
        cost(
            r#"{ nodes(ids: ["1"]) { ... on Supplier { contracts(first: 10) { totalCount } } } }"#
        ),
        1 + 1 + 10
    );
}

#[test]
fn sums_stop_at_the_largest_number() {
    let edge = edge_with(Limits {
        cost: u64::MAX - 1,
        ..Limits::default()
    });
    let most = "9223372036854775807";
    let document = format!(
        "{{ contracts(first: {most}) {{ nodes {{ supplier {{ contracts(first: {most}) {{ nodes {{ id }} }} }} }} }} }}"
    );
    let document = edge.read(&document).unwrap();
    let fault = edge
        .operation(&document, None, &variables(json!({})))
        .unwrap_err();
    assert_eq!(fault.code, Code::TooCostly);
    assert!(
        fault.message.contains("costs more than can be counted"),
        "{}",
        fault.message
    );
}

#[test]
fn what_costs_too_much_is_told_with_its_cost() {
    let edge = edge_with(Limits {
        cost: 100,
        ..Limits::default()
    });
    let document = edge
        .read("{ contracts(first: 100) { totalCount } }")
        .unwrap();
    let fault = edge
        .operation(&document, None, &variables(json!({})))
        .unwrap_err();
    assert_eq!(
        fault.message,
        "the document costs 101, and 100 is the most that is answered: ask for shorter pages, or for less of each row"
    );
}

#[test]
fn a_page_of_less_than_nothing_costs_nothing() {
    assert_eq!(cost("{ contracts(first: -5) { totalCount } }"), 1);
}

#[test]
fn a_weight_is_that_of_a_field_of_the_schema() {
    let wrong = Edge::new(super::SCHEMA, &[("Query", "gone", 5)], Limits::default());
    assert_eq!(wrong.unwrap_err(), "there is no field Query.gone to weigh");
}
