//! What a change of the schema breaks for those who have written questions against it.

use async_graphql_parser::types::{BaseType, Type};

use super::elements::{Element, Elements, elements, owner};

/// The coordinates that a question may have relied on and no longer can, in their order.
pub(super) fn broken(before: &Elements, after: &Elements) -> Vec<String> {
    let removed_or_changed = before.iter().filter_map(|(coordinate, was)| {
        let broken = match after.get(coordinate) {
            None => owner(coordinate).is_none_or(|owner| is_there(before, after, owner)),
            Some(is) => !keeps(was, is),
        };
        broken.then(|| coordinate.clone())
    });
    let newly_required = after.iter().filter_map(|(coordinate, is)| {
        let is_new = !before.contains_key(coordinate);
        let of_old = owner(coordinate).is_some_and(|owner| is_there(before, after, owner));
        (is_new && of_old && is.required).then(|| coordinate.clone())
    });
    let mut all: Vec<_> = removed_or_changed.chain(newly_required).collect();
    all.sort();
    all
}

/// Whether a thing is still there and still of its kind; where it is not, its parts need not be told.
fn is_there(before: &Elements, after: &Elements, coordinate: &str) -> bool {
    let (was, is) = (before.get(coordinate), after.get(coordinate));
    was.zip(is).is_some_and(|(was, is)| was.kind == is.kind)
}

/// Whether who relied on the one can rely on the other.
fn keeps(was: &Element, is: &Element) -> bool {
    if was.kind != is.kind || (is.required && !was.required) {
        return false;
    }
    match (&was.ty, &is.ty) {
        (Some(was), Some(now)) if is.kind.is_asked() => takes(was, now),
        (Some(was), Some(now)) => answers(was, now),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// What was answered is answered still: at most surer.
fn answers(was: &Type, is: &Type) -> bool {
    (was.nullable || !is.nullable) && same_base(was, is, answers)
}

/// What was taken is taken still: at most more.
fn takes(was: &Type, is: &Type) -> bool {
    (is.nullable || !was.nullable) && same_base(was, is, takes)
}

fn same_base(was: &Type, is: &Type, inside: fn(&Type, &Type) -> bool) -> bool {
    match (&was.base, &is.base) {
        (BaseType::Named(was), BaseType::Named(is)) => was == is,
        (BaseType::List(was), BaseType::List(is)) => inside(was, is),
        (BaseType::Named(_), BaseType::List(_)) | (BaseType::List(_), BaseType::Named(_)) => false,
    }
}

const BEFORE: &str = r#"
    interface Named { name: String! }
    type Query { shop(id: ID!, on: String): Shop shops(first: Int! = 20, tags: [String!]): [Shop!]! }
    type Shop implements Named { name: String! size: Int open: Boolean! }
    type Stall { name: String! }
    union Place = Shop | Stall
    enum Weekday { MONDAY SUNDAY }
    input Wish { words: String! from: Int }
"#;

/// What breaks when one piece of the schema before becomes another.
fn changing(was: &str, becomes: &str) -> Vec<String> {
    assert_eq!(BEFORE.matches(was).count(), 1, "{was} is not there once");
    broken(&elements(BEFORE), &elements(&BEFORE.replace(was, becomes)))
}

#[test]
fn what_is_taken_away_breaks() {
    assert_eq!(changing(" size: Int", ""), ["Shop.size"]);
    assert_eq!(changing(", on: String", ""), ["Query.shop(on:)"]);
    assert_eq!(changing(" SUNDAY", ""), ["Weekday.SUNDAY"]);
    assert_eq!(changing(" from: Int", ""), ["Wish.from"]);
    assert_eq!(changing(" implements Named", ""), ["Shop & Named"]);
    assert_eq!(changing(" | Stall", ""), ["Place & Stall"]);
}

#[test]
fn a_type_that_goes_is_told_once_and_not_with_each_of_its_fields() {
    let broken = changing("enum Weekday { MONDAY SUNDAY }", "");
    assert_eq!(broken, ["Weekday"]);
}

#[test]
fn what_becomes_another_kind_of_thing_breaks() {
    let scalar = changing("enum Weekday { MONDAY SUNDAY }", "scalar Weekday");
    assert_eq!(scalar, ["Weekday"]);
    let input = "input Weekday { name: String! }";
    assert_eq!(
        changing("enum Weekday { MONDAY SUNDAY }", input),
        ["Weekday"]
    );
}

#[test]
fn an_answer_may_become_surer_but_not_less_sure() {
    assert_eq!(changing("size: Int", "size: Int!"), [""; 0]);
    assert_eq!(changing("open: Boolean!", "open: Boolean"), ["Shop.open"]);
    assert_eq!(changing("[Shop!]!", "[Shop]!"), ["Query.shops"]);
    assert_eq!(changing("size: Int", "size: Float"), ["Shop.size"]);
    assert_eq!(changing("size: Int", "size: [Int]"), ["Shop.size"]);
}

#[test]
fn what_is_asked_may_become_freer_but_not_stricter() {
    assert_eq!(changing("id: ID!", "id: ID"), [""; 0]);
    assert_eq!(changing("words: String!", "words: String"), [""; 0]);
    assert_eq!(changing("on: String", "on: String!"), ["Query.shop(on:)"]);
    assert_eq!(changing("from: Int", "from: Int!"), ["Wish.from"]);
    assert_eq!(changing("[String!]", "[String]"), [""; 0]);
    assert_eq!(changing("[String!]", "String"), ["Query.shops(tags:)"]);
    assert_eq!(changing("Int! = 20", "Int!"), ["Query.shops(first:)"]);
}

#[test]
fn what_is_new_breaks_only_where_it_must_be_given() {
    assert_eq!(changing("id: ID!", "id: ID!, near: ID"), [""; 0]);
    assert_eq!(changing("id: ID!", "id: ID!, near: ID! = 1"), [""; 0]);
    let near = changing("id: ID!", "id: ID!, near: ID!");
    assert_eq!(near, ["Query.shop(near:)"]);
    let until = changing("from: Int", "from: Int until: Int!");
    assert_eq!(until, ["Wish.until"]);
    let shut = changing("size: Int", "size(in: ID!): Int shut(on: ID!): Boolean");
    assert_eq!(shut, ["Shop.size(in:)"]);
    assert_eq!(changing(" SUNDAY", " SUNDAY TUESDAY"), [""; 0]);
}
