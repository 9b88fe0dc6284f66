use serde_json::{Value as Json, json};

use super::{edge_with, variables};
use crate::Limits;

const DOCUMENT: &str = "query($id: ID, $first: Int, $by: By, $all: Boolean, $ids: [ID!]) { \
    contract(id: $id) { id title @include(if: $all) } contracts(first: $first) { totalCount } \
    pick(by: $by) nodes(ids: $ids) { id } }";

fn are_alike(one: Json, other: Json) -> bool {
    // What is too costly is refused before anyone looks at it.
    let edge = edge_with(Limits {
        cost: u64::MAX,
        ..Limits::default()
    });
    let document = edge.read(DOCUMENT).unwrap();
    let likeness = |told: Json| {
        let variables = variables(told);
        let operation = edge.operation(&document, None, &variables);
        operation.unwrap().likeness(&variables)
    };
    likeness(one) == likeness(other)
}

#[test]
fn texts_and_whole_numbers_of_plain_types_are_alike() {
    assert!(are_alike(json!({ "id": "a" }), json!({ "id": "b\n=" })));
    assert!(are_alike(json!({ "first": 1 }), json!({ "first": 2 })));
    assert!(are_alike(json!({ "unknown": 1 }), json!({ "another": 2 })));
}

#[test]
fn whatever_may_make_one_valid_and_the_other_not_is_not_alike() {
    for (one, other) in [
        (json!({ "id": "a" }), json!({ "id": 1 })),
        (json!({ "id": "a" }), json!({ "id": null })),
        (json!({ "id": "a" }), json!({})),
        (json!({ "id": null }), json!({})),
        (json!({ "id": "a" }), json!({ "first": "a" })),
        (json!({ "first": 1 }), json!({ "first": 1.5 })),
        (json!({ "first": 1 }), json!({ "first": "1" })),
        (json!({ "first": 1 }), json!({ "first": u64::MAX })),
        (
            json!({ "by": { "id": "a" } }),
            json!({ "by": { "number": "a" } }),
        ),
        (json!({ "ids": ["a"] }), json!({ "ids": ["a", 1] })),
        (json!({ "all": true }), json!({ "all": false })),
    ] {
        assert!(!are_alike(one.clone(), other.clone()), "{one} and {other}");
        assert!(are_alike(one.clone(), one));
    }
}
