use std::collections::BTreeSet;

use async_graphql::parser::types::{BaseType, Selection, TypeKind};

use crate::web::export::{
    question::Question,
    types::{QUERY, Types},
};

/// What is asked for one thing by its name, or is no list: it has no rows. `bars` are the contracts once more, in columns.
const NO_TABLE: [&str; 7] = [
    "bars",
    "compare",
    "log",
    "nodes",
    "nodesAsOf",
    "readFigure",
    "viewer",
];

#[test]
fn every_list_and_summary_of_the_schema_is_a_table() {
    let mut asked = BTreeSet::new();
    for (_, document) in api::documents() {
        let question = Question::read(document).unwrap();
        for item in question.operation.selection_set.node.items {
            if let Selection::Field(field) = item.node {
                asked.insert(field.node.name.node.to_string());
            }
        }
    }
    let types = Types::served();
    let Some(TypeKind::Object(query)) = types.kind(QUERY) else {
        panic!("what may be asked is an object");
    };
    for field in &query.fields {
        let name = field.node.name.node.as_str();
        let is_thing = match &field.node.ty.node.base {
            BaseType::Named(kind) => types.is_node(kind),
            BaseType::List(_) => false,
        };
        let is_asked_for_by_code = name == "municipality";
        if !is_thing && !is_asked_for_by_code && !NO_TABLE.contains(&name) {
            assert!(asked.contains(name), "no table has the rows of `{name}`");
        }
    }
}

#[test]
fn every_list_of_a_summary_is_a_table() {
    for (summary, lists) in [
        ("effectSummary", &["groups", "gaps", "conflicts"][..]),
        ("clauseYield", &["rows", "totals"]),
        ("peopleThroughClauses", &["steps"]),
        ("potential", &["rows", "byArea", "benchmarks"]),
        ("practice", &["criteria", "groups", "clauses", "terms"]),
        ("gaps", &["rows"]),
    ] {
        for list in lists {
            let way = format!("{summary}.{list}");
            let mut rows =
                api::documents().filter_map(|(_, document)| Question::read(document).unwrap().rows);
            assert!(
                rows.any(|rows| rows.starts_with(&way)),
                "no table has the rows of `{way}`"
            );
        }
    }
}
