use async_graphql::parser::types::TypeKind;

use super::{Columns, Kind};
use crate::web::export::{question::Question, types::Types};

#[test]
fn an_object_is_laid_out_under_dotted_names() {
    let columns = columns("{ cases { nodes { slug title { da en } taskArea { name { da } } } } }");
    assert_eq!(
        paths(&columns),
        ["slug", "title.da", "title.en", "taskArea.name.da"]
    );
}

#[test]
fn every_column_knows_what_it_holds() {
    let columns = columns(
        "{ contracts { nodes {
            slug illustrative version value { amount } form knownFrom
            municipalities { code } suppliers { cvr }
            term { starts { edtf earliest } }
        } } }",
    );
    let told: Vec<_> = columns
        .columns
        .iter()
        .map(|column| (column.path.as_str(), column.scalar.as_str(), column.kind))
        .collect();
    assert_eq!(
        told,
        [
            ("slug", "String", Kind::Text),
            ("illustrative", "Boolean", Kind::Truth),
            ("version", "Int", Kind::Number),
            ("value.amount", "Decimal", Kind::Number),
            ("form", "CooperationForm", Kind::Text),
            ("knownFrom", "DateTime", Kind::Text),
            ("municipalities.code", "MunicipalityCode", Kind::Text),
            ("suppliers.cvr", "Cvr", Kind::Text),
            ("term.starts.edtf", "Edtf", Kind::Text),
            ("term.starts.earliest", "Date", Kind::Day),
        ]
    );
}

#[test]
fn an_alias_names_its_column() {
    let columns = columns("{ all: cases { nodes { name: slug words: title { danish: da } } } }");
    assert_eq!(paths(&columns), ["name", "words.danish"]);
}

#[test]
fn fragments_and_the_kinds_of_a_union_stand_side_by_side() {
    let columns = columns(
        "query { effects { nodes { ...Sized } } }
        fragment Sized on Effect {
            observations { value {
                __typename
                ... on Quantity { point ...Measured }
                ... on Ratio { numerator }
                ... on Ordinal { change }
            } }
        }
        fragment Measured on Quantity { unit { ucum } }",
    );
    assert_eq!(
        paths(&columns),
        [
            "observations.value.__typename",
            "observations.value.point",
            "observations.value.unit.ucum",
            "observations.value.numerator",
            "observations.value.change",
        ]
    );
}

#[test]
fn what_is_asked_in_two_places_is_one_column() {
    let columns = columns("{ cases { nodes { title { da } ... on Case { title { da en } } } } }");
    assert_eq!(paths(&columns), ["title.da", "title.en"]);
}

#[test]
fn places_and_what_stands_beside_the_rows_are_no_columns() {
    let columns = columns(
        "{ decisions {
            totalCount asOf coverage { n total missing { reason node { id } } }
            pageInfo { hasNextPage } edges { cursor node { latest contract { slug } } }
        } log { position } }",
    );
    assert_eq!(paths(&columns), ["cursor", "latest", "contract.slug"]);
}

#[test]
fn an_answer_without_a_list_is_all_columns() {
    let columns = columns("{ effects { totalCount } log { position } }");
    assert_eq!(paths(&columns), ["effects.totalCount", "log.position"]);
}

#[test]
fn the_one_thing_that_rows_are_parts_of_is_in_every_row() {
    let columns =
        columns("{ contract(slug: \"a\") { slug suppliers { name } socialClauses { id text } } }");
    assert_eq!(
        paths(&columns),
        [
            "slug",
            "suppliers.name",
            "socialClauses.id",
            "socialClauses.text"
        ]
    );
    let levels: Vec<_> = columns.columns.iter().map(|column| column.level).collect();
    assert_eq!(levels, [0, 0, 1, 1]);
}

#[test]
fn a_column_has_the_words_of_the_schema() {
    let columns = columns("{ effects { nodes { scope } } }");
    let meaning = columns.columns[0].meaning.as_deref();
    assert_eq!(
        meaning,
        Some("Whom or what it covers, e.g. 12 skoler. Danish: «omfang».")
    );
}

#[test]
fn a_field_that_there_is_not_is_refused() {
    for document in ["{ nothing { id } }", "{ cases { nodes { nothing } } }"] {
        let question = Question::read(document).unwrap();
        assert!(Columns::of(Types::served(), &question).is_err());
    }
}

#[test]
fn every_document_of_the_register_has_columns_with_names_of_their_own() {
    for (name, document) in api::documents() {
        let columns = columns(document);
        let mut names = paths(&columns);
        assert!(!names.is_empty(), "{name}");
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "{name}");
    }
}

#[test]
fn nothing_that_is_said_of_an_observation_is_left_out_of_its_table() {
    let columns = columns(api::document("observations").unwrap());
    let paths = paths(&columns);
    let Some(TypeKind::Object(observation)) = Types::served().kind("Observation") else {
        panic!("there are observations");
    };
    for field in &observation.fields {
        let path = format!("observations.{}", field.node.name.node);
        // The column of another's id is called as what it is the id of.
        let other = path.strip_suffix("Id");
        assert!(
            paths
                .iter()
                .any(|known| known.starts_with(&path) || other == Some(known)),
            "{path} is not in queries/observations.graphql"
        );
    }
}

fn columns(document: &str) -> Columns {
    let question = Question::read(document).unwrap();
    Columns::of(Types::served(), &question).unwrap()
}

fn paths(columns: &Columns) -> Vec<&str> {
    let columns = columns.columns.iter();
    columns.map(|column| column.path.as_str()).collect()
}
