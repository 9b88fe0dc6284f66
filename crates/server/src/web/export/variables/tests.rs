use async_graphql::Name;
use serde_json::{Map, Value, json};

use super::variables;
use crate::web::export::{question::Question, types::Types};

const DOCUMENT: &str = "query (
    $asOf: DateTime $codes: [MunicipalityCode!] $n: Int $all: Boolean! $filter: ContractFilter
    $grade: Grade $after: String
) { log { position } }";

#[test]
fn a_value_is_read_as_its_variable_is_typed() {
    for (name, text, value) in [
        (
            "asOf",
            "2024-01-31T12:00:00Z",
            json!("2024-01-31T12:00:00Z"),
        ),
        ("codes", "0575", json!(["0575"])),
        ("n", "5", json!(5)),
        ("all", "true", json!(true)),
        ("filter", r#"{"text":"vask"}"#, json!({ "text": "vask" })),
        ("grade", "A", json!("A")),
    ] {
        assert_eq!(read(&[(name, text)]).unwrap()[name], value);
    }
}

#[test]
fn a_day_is_taken_to_its_end() {
    let read = read(&[("asOf", "2024-01-31")]).unwrap();
    assert_eq!(read["asOf"], "2024-01-31T23:59:59Z");
}

#[test]
fn a_list_takes_several_values_and_anything_else_one() {
    let codes = read(&[("codes", "0575"), ("codes", "0661")]).unwrap();
    assert_eq!(codes["codes"], json!(["0575", "0661"]));
    assert_eq!(code(&[("n", "5"), ("n", "6")]), "BAD_USER_INPUT");
}

#[test]
fn what_cannot_be_read_is_refused() {
    for (name, text) in [
        ("n", "fem"),
        ("all", "ja"),
        ("filter", "[]"),
        ("filter", "{"),
    ] {
        assert_eq!(code(&[(name, text)]), "BAD_USER_INPUT");
    }
}

#[test]
fn a_parameter_that_there_is_not_is_refused() {
    for name in ["year", "asof", "after"] {
        assert_eq!(code(&[(name, "1")]), "UNKNOWN_PARAMETER");
    }
}

#[test]
fn what_is_told_comes_before_what_the_question_has() {
    let told = read(&[("n", "5")]).unwrap();
    assert_eq!((&told["n"], &told["grade"]), (&json!(5), &json!("B")));
}

fn read(told: &[(&str, &str)]) -> Result<Map<String, Value>, crate::web::refusal::Refusal> {
    let question = Question::read(DOCUMENT).unwrap();
    let given = json!({ "n": 1, "grade": "B" });
    let told: Vec<_> = told
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    variables(
        Types::served(),
        &question.operation,
        given.as_object().unwrap(),
        &told,
        &[Name::new("after")],
    )
}

fn code(told: &[(&str, &str)]) -> &'static str {
    read(told).unwrap_err().code
}

#[test]
fn a_list_that_is_never_null_is_emptied_by_leaving_it_empty_and_else_nothing_is_told() {
    let operation = Question::read(
        "query ($by: [EffectDimension!]! = [THEME], $codes: [MunicipalityCode!], $n: Int) { log { position } }",
    )
    .unwrap()
    .operation;
    let told = ["by", "codes", "n", "else"].map(|name| (name.to_owned(), String::new()));
    let read = variables(Types::served(), &operation, &Map::new(), &told, &[]).unwrap();
    assert_eq!(Value::Object(read), json!({ "by": [] }));
}
